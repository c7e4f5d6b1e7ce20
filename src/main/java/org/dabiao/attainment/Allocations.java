package org.dabiao.attainment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dabiao.plan.Target;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Indicator;
import org.dabiao.reference.Origin;

/**
 * Allocates a parent's target to its parts where the project file asks for it and no part has a
 * target of its own. Parts add up to the whole exactly: counts by the largest remainder, other
 * quantities with the last decimal of their indicator adjusted in the same way.
 */
public final class Allocations {
  private Allocations() {}

  /**
   * The targets with the allocated ones behind them.
   *
   * @param weights value of the weighting indicator by "indicator|year|area"; a part without one
   *     leaves the target unallocated
   */
  public static List<AreaTarget> add(
      List<AreaTarget> targets,
      Catalogues catalogues,
      EvaluationRules rules,
      Map<String, BigDecimal> weights) {
    Set<String> own =
        targets.stream().map(t -> t.indicator().id() + "|" + t.area()).collect(Collectors.toSet());
    List<AreaTarget> all = new ArrayList<>(targets);
    for (AreaTarget whole : targets) {
      EvaluationRules.Allocation how = rules.allocation().get(whole.indicator().id());
      List<String> parts = catalogues.partsOf(whole.area(), rules.year());
      boolean given = parts.stream().anyMatch(p -> own.contains(whole.indicator().id() + "|" + p));
      if (how == null || given || parts.isEmpty() || !divisible(whole)) {
        continue;
      }
      Map<String, BigDecimal> shares = new TreeMap<>();
      for (String part : parts) {
        BigDecimal weight =
            how.by().isEmpty() ? BigDecimal.ONE : weights.get(key(how.by(), how.year(), part));
        if (weight != null) {
          shares.put(part, weight);
        }
      }
      if (shares.size() == parts.size()) {
        all.addAll(allocated(whole, parts, shares));
      }
    }
    return all;
  }

  /** Key of a weight. */
  public static String key(String indicator, int year, String area) {
    return indicator + "|" + year + "|" + area;
  }

  private static boolean divisible(AreaTarget target) {
    return target.indicator().rollUp() == Indicator.RollUp.SUM
        && target.target().kind() != Target.Kind.GROWTH_RATE
        && target.target().kind() != Target.Kind.RANK;
  }

  private static List<AreaTarget> allocated(
      AreaTarget whole, List<String> parts, Map<String, BigDecimal> shares) {
    int decimals = whole.indicator().decimals();
    Map<String, BigDecimal> low = whole.low().map(v -> split(v, shares, decimals)).orElse(Map.of());
    Map<String, BigDecimal> high =
        whole.high().map(v -> split(v, shares, decimals)).orElse(Map.of());
    return parts.stream()
        .map(
            part ->
                new AreaTarget(
                    whole.target(),
                    part,
                    whole.indicator(),
                    Optional.ofNullable(low.get(part)),
                    Optional.ofNullable(high.get(part)),
                    Origin.DERIVED))
        .toList();
  }

  /**
   * Splits a number in proportion to weights by the largest remainder (Hamilton's method), in steps
   * of the given decimals (none for counts), or of its last decimal (at least two) when it has
   * more; equal remainders go to the smaller code first.
   */
  static Map<String, BigDecimal> split(
      BigDecimal whole, Map<String, BigDecimal> weights, int decimals) {
    BigDecimal plain = whole.stripTrailingZeros();
    int scale = Math.max(decimals, plain.scale() <= 0 ? 0 : Math.max(2, plain.scale()));
    BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<String, BigDecimal> parts = new TreeMap<>();
    Map<String, BigDecimal> remainders = new TreeMap<>();
    weights.forEach(
        (area, weight) -> {
          BigDecimal exact = whole.multiply(weight).divide(sum, MathContext.DECIMAL128);
          BigDecimal floor = exact.setScale(scale, RoundingMode.FLOOR);
          parts.put(area, floor);
          remainders.put(area, exact.subtract(floor));
        });
    BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
    BigDecimal left =
        whole.subtract(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    remainders.entrySet().stream()
        .sorted(
            Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(left.divide(step, 0, RoundingMode.HALF_UP).longValueExact())
        .forEach(entry -> parts.merge(entry.getKey(), step, BigDecimal::add));
    return parts;
  }
}
