package org.dabiao.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** {@code comparison_growth}: one row an indicator, basis and area with figures in both years. */
public final class GrowthRows {
  private final Comparison comparison;
  private final PairGroup group;
  private final Map<String, Pair> byArea;

  private GrowthRows(Comparison comparison, PairGroup group) {
    this.comparison = comparison;
    this.group = group;
    this.byArea = group.pairs().stream().collect(Collectors.toMap(Pair::area, Function.identity()));
  }

  /** The rows, by indicator, basis and area. */
  public static List<Row> of(Comparison comparison) {
    List<Row> rows = new ArrayList<>();
    for (PairGroup group : comparison.shown()) {
      rows.addAll(new GrowthRows(comparison, group).rows());
    }
    return rows;
  }

  private List<Row> rows() {
    Map<String, Peers> peers =
        group.byParent(comparison.parents()).entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> Peers.of(e.getValue(), group.lowerIsGood())));
    return group.pairs().stream()
        .filter(Pair::inBoth)
        .map(p -> row(p, peers.get(comparison.parents().get(p.area()))))
        .toList();
  }

  private Row row(Pair p, Peers peers) {
    ComparisonRules rules = comparison.rules();
    Pair parent = byArea.get(comparison.parents().get(p.area()));
    boolean grows = p.comparable() && !group.rate();
    boolean part = peers != null;
    return RowFactory.create(
        p.area(),
        group.id(),
        group.indicator().unit(),
        group.basis(),
        rules.from(),
        rules.to(),
        p.then(),
        p.now(),
        p.comparable() ? p.now().subtract(p.then()) : null,
        grows ? Stored.of(Growths.growth(p.then(), p.now())) : null,
        grows ? Stored.of(Growths.average(p.then(), p.now(), rules.to() - rules.from())) : null,
        grows && part && group.addsUp()
            ? Stored.of(
                Growths.contribution(p.then(), p.now(), parent == null ? null : parent.then()))
            : null,
        part ? peers.then.rank(p.then()) : null,
        part ? peers.now.rank(p.now()) : null,
        part && peers.same ? peers.then.rank(p.then()) - peers.now.rank(p.now()) : null,
        part && p.exact() ? Stored.of(peers.exact.toBest(p.now())) : null,
        part && p.exact() ? Stored.of(peers.exact.toMean(p.now())) : null,
        p.exact() && !group.addsUp() ? toParent(p, parent) : null,
        part ? peers.now.n() : null,
        p.origin(),
        note(group, p));
  }

  /** Why cells are empty, or what stands for the earlier figure. */
  private static String note(PairGroup group, Pair p) {
    if (p.broken()) {
      return "break";
    }
    if (!p.exact()) {
      return "bound";
    }
    return group.rate() ? "rate" : p.linked() ? "linked" : "";
  }

  private static BigDecimal toParent(Pair p, Pair parent) {
    return parent == null || parent.now() == null || !parent.exact()
        ? null
        : Stored.of(p.now().subtract(parent.now()));
  }

  /**
   * Where peers stand in both years.
   *
   * @param same whether the same areas have figures in both, so that ranks can be compared
   * @param exact the later year without bounds and ranges
   */
  private record Peers(Standing then, Standing now, boolean same, Standing exact) {
    static Peers of(List<Pair> pairs, boolean lowerIsGood) {
      return new Peers(
          Standing.of(values(pairs, Pair::then), lowerIsGood),
          Standing.of(values(pairs, Pair::now), lowerIsGood),
          areas(pairs, Pair::then).equals(areas(pairs, Pair::now)),
          Standing.of(values(pairs.stream().filter(Pair::exact).toList(), Pair::now), lowerIsGood));
    }

    private static List<BigDecimal> values(List<Pair> pairs, Function<Pair, BigDecimal> year) {
      return pairs.stream().map(year).filter(Objects::nonNull).toList();
    }

    private static Set<String> areas(List<Pair> pairs, Function<Pair, BigDecimal> year) {
      Set<String> areas = new HashSet<>();
      pairs.stream().filter(p -> year.apply(p) != null).forEach(p -> areas.add(p.area()));
      return areas;
    }
  }
}
