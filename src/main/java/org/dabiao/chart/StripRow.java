package org.dabiao.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.reference.Verdict;

/**
 * One target of several areas, by their rates of attainment.
 *
 * @param name the indicator
 * @param parts the areas with a rate, or with one end of it
 * @param parent the same target of the area that they are parts of
 */
record StripRow(String name, List<Attained> parts, Optional<Attained> parent) {

  /** The targets for which at least two areas have a known rate, the widest apart first. */
  static List<StripRow> of(Wording words) {
    List<String> codes = words.findings().parts().stream().map(AreaEntry::code).toList();
    String whole = words.findings().parent().map(AreaEntry::code).orElse("");
    List<List<Attained>> all = HeatTable.byTarget(words.findings().attained());
    List<String> names = words.labels(all.stream().map(t -> t.get(0)).toList());
    List<StripRow> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Attained> parts =
          all.get(i).stream().filter(t -> codes.contains(t.area()) && rated(t)).toList();
      StripRow row =
          new StripRow(
              names.get(i),
              parts,
              all.get(i).stream().filter(t -> t.area().equals(whole) && rated(t)).findFirst());
      if (row.known().size() > 1) {
        rows.add(row);
      }
    }
    rows.sort(Comparator.comparing(StripRow::spread).reversed());
    return rows;
  }

  private static boolean rated(Attained target) {
    return Wording.known(target) != null
        && target.verdict() != Verdict.NO_DATA
        && target.verdict() != Verdict.NOT_COMPARABLE;
  }

  /** Whether a rate is one figure and no interval. */
  static boolean exact(Attained target) {
    return target.rateLow() != null
        && target.rateHigh() != null
        && target.rateLow().compareTo(target.rateHigh()) == 0;
  }

  /** The parts whose rate is one figure, the lowest first. */
  List<Attained> known() {
    return parts.stream()
        .filter(StripRow::exact)
        .sorted(Comparator.comparing(Attained::rateLow))
        .toList();
  }

  List<Double> rates() {
    return known().stream().map(t -> t.rateLow().doubleValue()).toList();
  }

  Quartiles quartiles() {
    return Quartiles.of(rates());
  }

  Attained lowest() {
    return known().get(0);
  }

  Attained highest() {
    return known().get(known().size() - 1);
  }

  BigDecimal spread() {
    return highest().rateLow().subtract(lowest().rateLow());
  }
}
