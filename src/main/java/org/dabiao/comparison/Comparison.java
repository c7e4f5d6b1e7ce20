package org.dabiao.comparison;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dabiao.reference.Indicator;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Indicator.Nature;
import org.dabiao.reference.Indicator.RollUp;
import org.dabiao.statistics.ObservationTable;
import org.dabiao.statistics.SeriesTable;

/**
 * Compares the parts of an area with each other and with themselves ten years, or one, before.
 * Source of the rules: docs/methods.md, section 6.
 */
public final class Comparison {
  private static final int SCALE = ObservationTable.VALUE.scale();
  private static final String PAIRS = "pairs";

  private Comparison() {}

  /**
   * One group an indicator and basis, with the figures of both years in every area: the input of
   * the two tables.
   *
   * @param series rolled-up series in use
   * @param indicators ids of the indicators to compare
   */
  public static Dataset<Row> pairs(Dataset<Row> series, Set<String> indicators, int from, int to) {
    Column whole = col(SeriesTable.USABLE).and(col(SeriesTable.MONTHS).equalTo(12));
    Dataset<Row> both =
        series
            .filter(whole.and(col(SeriesTable.YEAR).between(from, to)))
            .filter(col(SeriesTable.INDICATOR).isInCollection(indicators))
            .groupBy(SeriesTable.REF_AREA, SeriesTable.INDICATOR, SeriesTable.BASIS)
            .agg(
                coalesce(
                        max(when(linked(from), figure(SeriesTable.LINKED, SeriesTable.LINKED))),
                        max(when(col(SeriesTable.YEAR).equalTo(from), figure())))
                    .as("then"),
                max(when(col(SeriesTable.YEAR).equalTo(to), figure())).as("now"),
                max(col(SeriesTable.BREAK)
                        .and(col(SeriesTable.YEAR).gt(from))
                        .and(linked(from).equalTo(false)))
                    .as("broken"),
                max(linked(from)).as("linked"));
    return both.groupBy(SeriesTable.INDICATOR, SeriesTable.BASIS)
        .agg(
            sort_array(
                    collect_list(
                        struct(
                            col(SeriesTable.REF_AREA),
                            col("then"),
                            col("now"),
                            col("broken"),
                            col("linked"))))
                .as(PAIRS));
  }

  /** Whether the year after the earlier one says what that one's figure is on its definition. */
  private static Column linked(int from) {
    return col(SeriesTable.YEAR).equalTo(from + 1).and(col(SeriesTable.LINKED).isNotNull());
  }

  private static Column figure() {
    return figure(SeriesTable.LOW, SeriesTable.HIGH);
  }

  private static Column figure(String low, String high) {
    return struct(col(low).as("low"), col(high).as("high"), col(SeriesTable.ORIGIN).as("origin"));
  }

  /**
   * {@code comparison_growth}: one row an indicator and area with figures in both years.
   *
   * @param parents code of a part → code of its parent; parts of one parent are peers
   */
  public static Dataset<Row> growth(
      Dataset<Row> pairs,
      List<Indicator> indicators,
      Map<String, String> parents,
      int from,
      int to) {
    Map<String, Traits> byId = byId(indicators);
    FlatMapFunction<Row, Row> compute =
        group -> growthRows(group, byId.get(group.getString(0)), parents, from, to);
    return pairs.flatMap(compute, Encoders.row(ComparisonTable.GROWTH_SCHEMA));
  }

  /**
   * {@code comparison_disparity}: one row a parent, indicator and year.
   *
   * @param parents code of a part → code of its parent; parts of one parent are peers
   */
  public static Dataset<Row> disparity(
      Dataset<Row> pairs,
      List<Indicator> indicators,
      Map<String, String> parents,
      int from,
      int to) {
    Map<String, Traits> byId = byId(indicators);
    FlatMapFunction<Row, Row> compute =
        group -> disparityRows(group, byId.get(group.getString(0)), parents, from, to);
    return pairs.flatMap(compute, Encoders.row(ComparisonTable.DISPARITY_SCHEMA));
  }

  private static Map<String, Traits> byId(List<Indicator> indicators) {
    return indicators.stream().collect(Collectors.toMap(Indicator::id, Traits::of));
  }

  private static Iterator<Row> growthRows(
      Row group, Traits indicator, Map<String, String> parents, int from, int to) {
    List<Pair> pairs = Pair.of(group);
    Map<String, Pair> byArea =
        pairs.stream().collect(Collectors.toMap(Pair::area, Function.identity()));
    Map<String, List<Pair>> byParent = byParent(pairs, parents);
    List<Row> rows = new ArrayList<>();
    for (Pair p : pairs) {
      if (!p.inBoth()) {
        continue;
      }
      boolean grows = !indicator.rate() && !p.broken() && p.exact();
      boolean part = parents.containsKey(p.area());
      List<Pair> peers = part ? byParent.get(parents.get(p.area())) : List.of();
      Pair parent = byArea.get(parents.get(p.area()));
      BigDecimal whole = parent == null ? null : parent.then();
      String none = p.linked() ? "linked" : "";
      String note = p.broken() ? "break" : !p.exact() ? "bound" : indicator.rate() ? "rate" : none;
      rows.add(
          RowFactory.create(
              p.area(),
              indicator.id(),
              indicator.unit(),
              group.getString(1),
              from,
              to,
              p.then(),
              p.now(),
              p.broken() || !p.exact() ? null : p.now().subtract(p.then()),
              grows ? stored(Growths.growth(p.then(), p.now())) : null,
              grows ? stored(Growths.average(p.then(), p.now(), to - from)) : null,
              grows && part && indicator.addsUp()
                  ? stored(Growths.contribution(p.then(), p.now(), whole))
                  : null,
              part ? rank(peers, p, Pair::then, indicator) : null,
              part ? rank(peers, p, Pair::now, indicator) : null,
              p.origin(),
              note));
    }
    return rows.iterator();
  }

  private static Iterator<Row> disparityRows(
      Row group, Traits indicator, Map<String, String> parents, int from, int to) {
    List<Row> rows = new ArrayList<>();
    byParent(Pair.of(group), parents)
        .forEach(
            (parent, parts) -> {
              List<Pair> peers = parts.stream().filter(Pair::exact).toList();
              addDisparity(rows, parent, group, indicator, peers, Pair::then, from);
              addDisparity(rows, parent, group, indicator, peers, Pair::now, to);
            });
    return rows.iterator();
  }

  /** Peers under their parent, in the order of codes. */
  private static Map<String, List<Pair>> byParent(List<Pair> pairs, Map<String, String> parents) {
    return pairs.stream()
        .filter(p -> parents.containsKey(p.area()))
        .collect(
            Collectors.groupingBy(p -> parents.get(p.area()), TreeMap::new, Collectors.toList()));
  }

  private static void addDisparity(
      List<Row> rows,
      String parent,
      Row group,
      Traits indicator,
      List<Pair> peers,
      Function<Pair, BigDecimal> year,
      int number) {
    List<Pair> present = peers.stream().filter(p -> year.apply(p) != null).toList();
    if (present.size() < 2) {
      return;
    }
    List<BigDecimal> values = present.stream().map(year).toList();
    Comparator<Pair> order = Comparator.comparing(year);
    Comparator<Pair> best = indicator.lowerIsGood() ? order : order.reversed();
    boolean invented = present.stream().anyMatch(p -> p.origin().equals("illustrative"));
    rows.add(
        RowFactory.create(
            parent,
            indicator.id(),
            number,
            group.getString(1),
            values.size(),
            stored(Disparities.mean(values)),
            stored(Disparities.cv(values)),
            stored(Disparities.gini(values)),
            stored(Disparities.maxMin(values)),
            present.stream().min(best.thenComparing(Pair::area)).map(Pair::area).orElseThrow(),
            invented ? "illustrative" : "derived"));
  }

  /** Place among the peers with a figure, 1 = best, ties sharing the better place. */
  private static Integer rank(
      List<Pair> peers, Pair of, Function<Pair, BigDecimal> year, Traits indicator) {
    BigDecimal own = year.apply(of);
    int sign = indicator.lowerIsGood() ? -1 : 1;
    return 1
        + (int)
            peers.stream()
                .map(year)
                .filter(Objects::nonNull)
                .filter(v -> v.compareTo(own) * sign > 0)
                .count();
  }

  private static BigDecimal stored(BigDecimal value) {
    return Disparities.stored(value, SCALE);
  }

  /** What of an indicator the computation needs, fit to travel to executors. */
  private record Traits(String id, String unit, boolean rate, boolean addsUp, boolean lowerIsGood)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    static Traits of(Indicator i) {
      return new Traits(
          i.id(),
          i.unit(),
          i.nature() == Nature.RATE || i.nature() == Nature.GROWTH,
          i.rollUp() == RollUp.SUM,
          i.direction() == Direction.LOWER);
    }
  }

  /** The figures of one area in both years; null where there is none. */
  private record Pair(
      String area,
      BigDecimal then,
      BigDecimal now,
      boolean broken,
      boolean linked,
      boolean exact,
      String origin) {

    static List<Pair> of(Row group) {
      List<Row> items = group.getList(2);
      return items.stream().map(Pair::ofItem).toList();
    }

    private static Pair ofItem(Row item) {
      Row then = item.getStruct(1);
      Row now = item.getStruct(2);
      boolean invented = isInvented(then) || isInvented(now);
      return new Pair(
          item.getString(0),
          then == null ? null : then.getDecimal(0),
          now == null ? null : now.getDecimal(0),
          !item.isNullAt(3) && item.getBoolean(3),
          !item.isNullAt(4) && item.getBoolean(4),
          isExact(then) && isExact(now),
          invented ? "illustrative" : "derived");
    }

    boolean inBoth() {
      return then != null && now != null;
    }

    private static boolean isInvented(Row figure) {
      return figure != null && figure.getString(2).equals("illustrative");
    }

    private static boolean isExact(Row figure) {
      return figure == null
          || !figure.isNullAt(0)
              && !figure.isNullAt(1)
              && figure.getDecimal(0).compareTo(figure.getDecimal(1)) == 0;
    }
  }
}
