package org.dabiao.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Findings;

/**
 * What the parts of an area gave to its growth in one indicator, in percentage points.
 *
 * @param whole the area
 * @param parts its parts, the largest contribution first
 * @param missing parts without a contribution
 * @param rest the whole's growth less all contributions: what the parts do not explain
 */
record Contributions(
    Compared whole, List<Compared> parts, List<AreaEntry> missing, BigDecimal rest) {
  /** Tables keep so many digits that a sum of parts may be off by less than this. */
  private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

  /**
   * Those of all indicators for which more than half of the parts have one: complete ones first,
   * then those whose whole changed most, then in the order of the comparison. None when it is not
   * clear which areas are the parts of which.
   */
  static List<Contributions> of(Findings findings) {
    if (findings.areas().stream().filter(AreaEntry::isParent).count() != 1) {
      return List.of();
    }
    return groups(findings.compared()).stream()
        .map(group -> of(group, findings))
        .filter(Contributions::telling)
        .sorted(
            Comparator.comparing((Contributions c) -> !c.missing().isEmpty())
                .thenComparing(c -> c.whole().growth().abs(), Comparator.reverseOrder()))
        .toList();
  }

  /** The rows of one indicator, span and basis: where an area comes again, another basis begins. */
  private static List<Map<String, Compared>> groups(List<Compared> rows) {
    List<Map<String, Compared>> groups = new ArrayList<>();
    Map<String, Map<String, Compared>> current = new LinkedHashMap<>();
    for (Compared row : rows) {
      String key = row.indicator() + " " + row.from() + " " + row.to();
      Map<String, Compared> group = current.get(key);
      if (group == null || group.containsKey(row.area())) {
        group = new LinkedHashMap<>();
        current.put(key, group);
        groups.add(group);
      }
      group.put(row.area(), row);
    }
    return groups;
  }

  private static Contributions of(Map<String, Compared> group, Findings findings) {
    List<Compared> parts = new ArrayList<>();
    List<AreaEntry> missing = new ArrayList<>();
    for (AreaEntry area : findings.parts()) {
      Compared row = group.get(area.code());
      if (row == null || row.contribution() == null) {
        missing.add(area);
      } else {
        parts.add(row);
      }
    }
    parts.sort(Comparator.comparing(Compared::contribution).reversed());
    Compared whole = group.get(findings.parent().orElseThrow().code());
    BigDecimal sum =
        parts.stream().map(Compared::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal rest = whole == null || whole.growth() == null ? null : whole.growth().subtract(sum);
    return new Contributions(whole, parts, missing, rest);
  }

  private boolean telling() {
    return rest != null
        && parts.size() > 1
        && parts.size() > missing.size()
        && parts.stream().anyMatch(p -> p.contribution().signum() != 0)
        // More areas than peers: they are parts of different areas, and their sum means nothing.
        && parts.stream().allMatch(p -> p.n() == 0 || p.n() >= parts.size());
  }

  /** Whether the parts add up to the whole. */
  boolean addsUp() {
    BigDecimal size = whole.growth().abs().max(BigDecimal.ONE);
    return rest.abs().compareTo(size.multiply(ROUNDING)) <= 0;
  }

  /** The sum of the parts' contributions. */
  BigDecimal sum() {
    return whole.growth().subtract(rest);
  }
}
