package org.dabiao.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.statistics.ObservationTable;

/**
 * {@code comparison_shift_share}: one row an area that is a part and indicator of the mix, and one
 * without an indicator for the area as a whole. All figures of the mix are needed, of the area and
 * of its parent, in one basis and without a break.
 */
public final class ShiftShareRows {
  public static final String NATIONAL = "national";
  public static final String INDUSTRY = "industry";
  public static final String REGIONAL = "regional";

  public static final StructType SCHEMA =
      ComparisonTable.spanOf()
          .add(ComparisonTable.VALUE_FROM, ObservationTable.VALUE)
          .add(ComparisonTable.VALUE_TO, ObservationTable.VALUE)
          .add(ComparisonTable.CHANGE, ObservationTable.VALUE)
          .add(NATIONAL, ObservationTable.VALUE)
          .add(INDUSTRY, ObservationTable.VALUE)
          .add(REGIONAL, ObservationTable.VALUE)
          .add(ComparisonTable.N, DataTypes.IntegerType)
          .add(ComparisonTable.ORIGIN, DataTypes.StringType);

  private ShiftShareRows() {}

  /** The rows, by basis, area and indicator as the project lists them, the whole last. */
  public static List<Row> of(Comparison comparison) {
    List<String> mix = comparison.rules().shiftShare();
    List<Row> rows = new ArrayList<>();
    if (mix.isEmpty()) {
      return rows;
    }
    for (String basis : comparison.bases(mix.get(0))) {
      PairGroup first = comparison.group(mix.get(0), basis).orElseThrow();
      for (Pair p : first.pairs()) {
        Optional<List<Pair>> area = figures(comparison, mix, basis, p.area());
        Optional<List<Pair>> parent =
            Optional.ofNullable(comparison.parents().get(p.area()))
                .flatMap(code -> figures(comparison, mix, basis, code));
        if (area.isPresent() && parent.isPresent()) {
          add(rows, comparison.rules(), basis, area.get(), parent.get());
        }
      }
    }
    return rows;
  }

  private static Optional<List<Pair>> figures(
      Comparison comparison, List<String> mix, String basis, String area) {
    List<Pair> pairs = new ArrayList<>();
    for (String id : mix) {
      comparison
          .group(id, basis)
          .flatMap(g -> g.of(area))
          .filter(Pair::comparable)
          .ifPresent(pairs::add);
    }
    return pairs.size() == mix.size() ? Optional.of(pairs) : Optional.empty();
  }

  private static void add(
      List<Row> rows, ComparisonRules rules, String basis, List<Pair> area, List<Pair> parent) {
    List<ShiftShare> found = ShiftShare.of(parts(area), parts(parent));
    boolean invented =
        area.stream().anyMatch(Pair::invented) || parent.stream().anyMatch(Pair::invented);
    String origin = invented ? Pair.INVENTED : Pair.MADE;
    ShiftShare sum = ShiftShare.NOTHING;
    BigDecimal then = BigDecimal.ZERO;
    BigDecimal now = BigDecimal.ZERO;
    for (int i = 0; i < found.size(); i++) {
      Pair p = area.get(i);
      rows.add(
          row(
              p.area(),
              rules.shiftShare().get(i),
              basis,
              rules,
              p.then(),
              p.now(),
              found.get(i),
              origin));
      sum = sum.plus(found.get(i));
      then = then.add(p.then());
      now = now.add(p.now());
    }
    if (!found.isEmpty()) {
      rows.add(row(area.get(0).area(), "", basis, rules, then, now, sum, origin));
    }
  }

  private static List<ShiftShare.Part> parts(List<Pair> pairs) {
    return pairs.stream().map(p -> new ShiftShare.Part(p.then(), p.now())).toList();
  }

  private static Row row(
      String area,
      String indicator,
      String basis,
      ComparisonRules rules,
      BigDecimal then,
      BigDecimal now,
      ShiftShare parts,
      String origin) {
    return RowFactory.create(
        area,
        indicator,
        basis,
        rules.from(),
        rules.to(),
        then,
        now,
        now.subtract(then),
        Stored.of(parts.national()),
        Stored.of(parts.industry()),
        Stored.of(parts.regional()),
        rules.shiftShare().size(),
        origin);
  }
}
