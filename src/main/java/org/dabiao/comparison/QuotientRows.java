package org.dabiao.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.comparison.ComparisonRules.Quotients;
import org.dabiao.statistics.ObservationTable;

/**
 * {@code comparison_location_quotient}: one row an area that is a part, indicator, basis and year
 * in which area and parent have the figures.
 */
public final class QuotientRows {
  public static final String WHOLE = "whole";
  public static final String VALUE = "value";

  /** Per cent of the whole in the area. */
  public static final String SHARE = "share";

  /** Per cent of the whole in the parent. */
  public static final String PARENT_SHARE = "parent_share";

  public static final String QUOTIENT = "location_quotient";

  public static final StructType SCHEMA =
      new StructType()
          .add(ComparisonTable.REF_AREA, DataTypes.StringType)
          .add(ComparisonTable.INDICATOR, DataTypes.StringType)
          .add(WHOLE, DataTypes.StringType)
          .add(ComparisonTable.BASIS, DataTypes.StringType)
          .add(ComparisonTable.YEAR, DataTypes.IntegerType)
          .add(VALUE, ObservationTable.VALUE)
          .add(SHARE, ObservationTable.VALUE)
          .add(PARENT_SHARE, ObservationTable.VALUE)
          .add(QUOTIENT, ObservationTable.VALUE)
          .add(ComparisonTable.N, DataTypes.IntegerType)
          .add(ComparisonTable.ORIGIN, DataTypes.StringType);

  private final Comparison comparison;
  private final Quotients asked;
  private final List<Row> rows = new ArrayList<>();

  private QuotientRows(Comparison comparison, Quotients asked) {
    this.comparison = comparison;
    this.asked = asked;
  }

  /** The rows, by indicator as the project lists them, basis, year and area. */
  public static List<Row> of(Comparison comparison) {
    return comparison
        .rules()
        .quotients()
        .map(asked -> new QuotientRows(comparison, asked).rows())
        .orElse(List.of());
  }

  private List<Row> rows() {
    for (String part : asked.parts()) {
      for (String basis : comparison.bases(part)) {
        PairGroup group = comparison.group(part, basis).orElseThrow();
        add(group, Pair::then, comparison.rules().from());
        add(group, Pair::now, comparison.rules().to());
      }
    }
    return rows;
  }

  /** An area's figure, and its share of the area's whole in per cent. */
  private record Share(Pair pair, BigDecimal value, BigDecimal share, boolean invented) {}

  private void add(PairGroup group, Function<Pair, BigDecimal> year, int number) {
    List<Pair> parts =
        group.pairs().stream().filter(p -> comparison.parents().containsKey(p.area())).toList();
    List<Object[]> found = new ArrayList<>();
    for (Pair p : parts) {
      Optional<Share> own = share(group, p.area(), year);
      Optional<Share> parent = share(group, comparison.parents().get(p.area()), year);
      if (own.isPresent() && parent.isPresent()) {
        BigDecimal quotient = LocationQuotient.ofShares(own.get().share(), parent.get().share());
        if (quotient != null) {
          found.add(cells(group, number, own.get(), parent.get(), quotient));
        }
      }
    }
    for (Object[] cells : found) {
      String parent = comparison.parents().get((String) cells[0]);
      cells[9] =
          (int)
              found.stream()
                  .filter(c -> parent.equals(comparison.parents().get((String) c[0])))
                  .count();
      rows.add(RowFactory.create(cells));
    }
  }

  private Object[] cells(PairGroup group, int year, Share own, Share parent, BigDecimal quotient) {
    return new Object[] {
      own.pair().area(),
      group.id(),
      group.percent() ? "" : asked.whole(),
      group.basis(),
      year,
      own.value(),
      Stored.of(own.share()),
      Stored.of(parent.share()),
      Stored.of(quotient),
      null,
      own.invented() || parent.invented() ? Pair.INVENTED : Pair.MADE
    };
  }

  private Optional<Share> share(PairGroup group, String area, Function<Pair, BigDecimal> year) {
    Optional<Pair> part = usable(group, area, year);
    if (group.percent()) {
      return part.map(p -> new Share(p, year.apply(p), year.apply(p), p.invented()));
    }
    Optional<Pair> whole =
        comparison.group(asked.whole(), group.basis()).flatMap(g -> usable(g, area, year));
    return part.flatMap(
        p ->
            whole.map(
                w ->
                    new Share(
                        p,
                        year.apply(p),
                        LocationQuotient.share(year.apply(p), year.apply(w)),
                        p.invented() || w.invented())));
  }

  private static Optional<Pair> usable(
      PairGroup group, String area, Function<Pair, BigDecimal> year) {
    return group.of(area).filter(Pair::exact).filter(p -> year.apply(p) != null);
  }
}
