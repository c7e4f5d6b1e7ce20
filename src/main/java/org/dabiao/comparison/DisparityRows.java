package org.dabiao.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dabiao.comparison.Theil.Index;

/**
 * {@code comparison_disparity}: one row a parent, indicator, basis and year; rates of attainment
 * come as rows of their own.
 */
public final class DisparityRows {
  /** What is compared: the figures themselves, or the rates of attainment. */
  public static final String VALUE = "value";

  public static final String RATE = "rate";

  private DisparityRows() {}

  /** One area's figure. */
  public record Item(String area, BigDecimal value, boolean invented) {}

  /**
   * A row's key.
   *
   * @param measure value or rate
   */
  public record Key(String parent, String indicator, int year, String basis, String measure) {}

  /** The rows of figures, by parent, indicator, basis and year. */
  public static List<Row> of(Comparison comparison) {
    List<Row> rows = new ArrayList<>();
    for (PairGroup group : comparison.shown()) {
      group
          .byParent(comparison.parents())
          .forEach(
              (parent, parts) -> {
                List<Pair> peers = parts.stream().filter(Pair::exact).toList();
                ComparisonRules rules = comparison.rules();
                add(rows, comparison, group, parent, peers, Pair::then, rules.from());
                add(rows, comparison, group, parent, peers, Pair::now, rules.to());
              });
    }
    // Groups come by indicator and basis: the order stays within a parent.
    rows.sort(Comparator.comparing(r -> r.getString(0)));
    return rows;
  }

  private static void add(
      List<Row> rows,
      Comparison comparison,
      PairGroup group,
      String parent,
      List<Pair> peers,
      Function<Pair, BigDecimal> year,
      int number) {
    List<Item> items = new ArrayList<>();
    List<Optional<BigDecimal>> weights = new ArrayList<>();
    for (Pair p : peers) {
      if (year.apply(p) != null) {
        items.add(new Item(p.area(), year.apply(p), p.invented()));
        weights.add(comparison.weight(p.area(), group.basis(), year));
      }
    }
    if (items.size() < 2) {
      return;
    }
    boolean weighted =
        weights.stream().allMatch(Optional::isPresent)
            && !comparison.rules().weight().equals(Optional.of(group.id()));
    BigDecimal williamson =
        weighted ? williamson(items, weights.stream().map(Optional::get).toList(), group) : null;
    rows.add(
        row(
            new Key(parent, group.id(), number, group.basis(), VALUE),
            items,
            group.lowerIsGood(),
            comparison.rules().groups(),
            williamson));
  }

  /** Of figures per head: what adds up is divided by the weight first. */
  private static BigDecimal williamson(
      List<Item> items, List<BigDecimal> weights, PairGroup group) {
    if (weights.stream().anyMatch(w -> w.signum() <= 0)) {
      return null;
    }
    List<BigDecimal> perHead = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      BigDecimal value = items.get(i).value();
      perHead.add(group.addsUp() ? value.divide(weights.get(i), MathContext.DECIMAL128) : value);
    }
    return Disparities.williamson(perHead, weights);
  }

  /**
   * A row of the table.
   *
   * @param items two figures or more
   * @param groups name of a group → codes of its areas; when not every area is in one, there are no
   *     parts
   * @param williamson the weighted coefficient, null without weights
   */
  public static Row row(
      Key key,
      List<Item> items,
      boolean lowerIsGood,
      Map<String, List<String>> groups,
      BigDecimal williamson) {
    List<BigDecimal> values = items.stream().map(Item::value).toList();
    double[] figures = values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    Optional<List<String>> named = named(items, groups);
    Optional<Theil.Parts> t = named.map(g -> Theil.parts(Index.T, figures, g));
    Optional<Theil.Parts> l = named.map(g -> Theil.parts(Index.L, figures, g));
    Comparator<Item> order = Comparator.comparing(Item::value);
    Comparator<Item> best = lowerIsGood ? order : order.reversed();
    return RowFactory.create(
        key.parent(),
        key.indicator(),
        key.year(),
        key.basis(),
        key.measure(),
        items.size(),
        Stored.of(Disparities.mean(values)),
        Stored.of(Disparities.cv(values)),
        Stored.of(Disparities.sampleCv(values)),
        Stored.of(williamson),
        Stored.of(Disparities.gini(values)),
        Stored.of(Theil.of(Index.T, figures)),
        t.map(p -> Stored.of(p.between())).orElse(null),
        t.map(p -> Stored.of(p.within())).orElse(null),
        Stored.of(Theil.of(Index.L, figures)),
        l.map(p -> Stored.of(p.between())).orElse(null),
        l.map(p -> Stored.of(p.within())).orElse(null),
        Stored.of(Disparities.maxMin(values)),
        items.stream().min(best.thenComparing(Item::area)).map(Item::area).orElseThrow(),
        items.stream().anyMatch(Item::invented) ? Pair.INVENTED : Pair.MADE);
  }

  private static Optional<List<String>> named(List<Item> items, Map<String, List<String>> groups) {
    Map<String, String> of = new HashMap<>();
    groups.forEach((name, areas) -> areas.forEach(a -> of.put(a, name)));
    List<String> names = items.stream().map(i -> of.getOrDefault(i.area(), "")).toList();
    return names.contains("") ? Optional.empty() : Optional.of(names);
  }
}
