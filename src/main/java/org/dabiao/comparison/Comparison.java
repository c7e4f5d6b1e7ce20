package org.dabiao.comparison;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.dabiao.reference.Indicator;

/**
 * Compares the parts of an area with each other and with themselves years before. Source of the
 * rules: docs/methods.md, section 6.
 *
 * <p>Spark brings the observations down to a figure an area, indicator and year ({@link Pairs}).
 * What is left is as small as the tables made of it, and is worked on where it was collected.
 *
 * @param rules what is compared, the indicators named
 * @param parents code of a part → code of its parent; parts of one parent are peers
 * @param groups the figures, in the order of indicators and bases
 */
public record Comparison(
    ComparisonRules rules, Map<String, String> parents, List<PairGroup> groups) {

  /** Reads collected rows of {@link Pairs}. */
  public static Comparison of(
      Collection<Row> pairs,
      List<Indicator> indicators,
      Map<String, String> parents,
      ComparisonRules rules) {
    Map<String, Indicator> byId =
        indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    return new Comparison(
        rules,
        parents,
        pairs.stream().map(p -> PairGroup.of(p, byId)).sorted(PairGroup.ORDER).toList());
  }

  /** The groups of the indicators that are compared; others only serve as weights or parts. */
  List<PairGroup> shown() {
    return groups.stream().filter(g -> rules.indicators().contains(g.id())).toList();
  }

  Optional<PairGroup> group(String indicator, String basis) {
    return groups.stream()
        .filter(g -> g.id().equals(indicator) && g.basis().equals(basis))
        .findFirst();
  }

  /** Bases that an indicator has figures of. */
  List<String> bases(String indicator) {
    return groups.stream().filter(g -> g.id().equals(indicator)).map(PairGroup::basis).toList();
  }

  /** What weights an area in a year; nothing without a weight of the same basis. */
  Optional<BigDecimal> weight(String area, String basis, Function<Pair, BigDecimal> year) {
    return rules
        .weight()
        .flatMap(w -> group(w, basis))
        .flatMap(g -> g.of(area))
        .filter(Pair::exact)
        .map(year);
  }
}
