package org.dabiao.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * A scoring rule and its numbers.
 *
 * @param rule the rule
 * @param full full mark
 * @param cap most points that it can give
 * @param floor least points
 * @param numbers the rule's own numbers, by key
 * @param places points of the first place, the second …, for {@link ScoringRule#RANK_POINTS}
 * @param by what places are made from
 * @param parts the rules that a {@link ScoringRule#SUM} adds up
 */
public record Terms(
    ScoringRule rule,
    BigDecimal full,
    BigDecimal cap,
    BigDecimal floor,
    Map<String, BigDecimal> numbers,
    List<BigDecimal> places,
    RankBy by,
    List<Terms> parts)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What places are made from. */
  public enum RankBy {
    /** The attainment rate; where the target has none, the figure. */
    RATE,
    /** The figure, in the good direction. */
    VALUE
  }

  /**
   * Points and how they came about.
   *
   * @param uncapped what the rule gives
   * @param points the same between floor and cap
   * @param inputs what went in: {@code rate=103; full=15; step=0.3; cap=18; floor=0}
   */
  record Outcome(BigDecimal uncapped, BigDecimal points, String inputs) {}

  /** The terms that a rule has when only its full mark is given. */
  public static Terms of(ScoringRule rule, BigDecimal full, BigDecimal cap, BigDecimal floor) {
    Map<String, BigDecimal> numbers = new TreeMap<>();
    rule.numbers().forEach(n -> n.usual().ifPresent(usual -> numbers.put(n.key(), usual)));
    return new Terms(rule, full, cap, floor, numbers, List.of(), RankBy.RATE, List.of());
  }

  /** The same with one of the rule's numbers. */
  public Terms with(String key, BigDecimal number) {
    Map<String, BigDecimal> more = new TreeMap<>(numbers);
    more.put(key, number);
    return new Terms(rule, full, cap, floor, more, places, by, parts);
  }

  /** The terms for another full mark: all that is in points keeps its proportion. */
  public Terms withFull(BigDecimal own) {
    if (own.compareTo(full) == 0) {
      return this;
    }
    Map<String, BigDecimal> scaled = new TreeMap<>(numbers);
    for (ScoringRule.Number n : rule.numbers()) {
      if (n.points()) {
        scaled.computeIfPresent(n.key(), (key, points) -> scaled(points, own));
      }
    }
    return new Terms(
        rule,
        own,
        scaled(cap, own),
        scaled(floor, own),
        scaled,
        places.stream().map(p -> scaled(p, own)).toList(),
        by,
        parts.stream().map(p -> p.withFull(scaled(p.full, own))).toList());
  }

  private BigDecimal scaled(BigDecimal points, BigDecimal own) {
    return points.multiply(own).divide(full, MathContext.DECIMAL128);
  }

  BigDecimal number(String key) {
    return numbers.get(key);
  }

  boolean has(String key) {
    return numbers.containsKey(key);
  }

  /** Whether any of the rules sets areas against each other. */
  boolean ranks() {
    return rule.ranks() || parts.stream().anyMatch(Terms::ranks);
  }

  /** What places are made from, in this rule or the first part that makes places. */
  RankBy rankBy() {
    return parts.stream().filter(Terms::ranks).findFirst().map(Terms::rankBy).orElse(by);
  }

  /** Points of a place; between two places (average ties) the points between theirs. */
  BigDecimal atPlace(BigDecimal place) {
    int before = place.setScale(0, RoundingMode.FLOOR).intValueExact();
    BigDecimal points = listed(before);
    BigDecimal beyond = place.subtract(BigDecimal.valueOf(before));
    return points.add(listed(before + 1).subtract(points).multiply(beyond));
  }

  private BigDecimal listed(int place) {
    return place <= places.size() ? places.get(place - 1) : BigDecimal.ZERO;
  }

  /** Points of a judged target; null where the rule finds nothing to score. */
  Outcome score(Standing standing) {
    BigDecimal uncapped = rule.points(standing, this);
    if (uncapped == null) {
      return null;
    }
    return new Outcome(uncapped, uncapped.max(floor).min(cap), inputs(standing));
  }

  private String inputs(Standing s) {
    StringJoiner text = new StringJoiner("; ");
    if (rule == ScoringRule.SUM) {
      StringJoiner sum = new StringJoiner(" + ");
      parts.forEach(p -> sum.add(p.rule.code() + "(" + p.score(s).inputs() + ")"));
      text.add(sum.toString());
    }
    switch (rule) {
      case PROPORTIONAL, STEP -> add(text, "rate", s.rate());
      case GAP_STEP -> add(text, "gap", s.gap());
      case EFFICACY -> add(text, "actual", s.actual());
      case RANK_LADDER, RANK_POINTS -> add(text, "place", s.place());
      case ALL_OR_NOTHING, FOUR_GRADE, SUM -> {}
    }
    boolean byVerdict = rule == ScoringRule.ALL_OR_NOTHING || rule == ScoringRule.FOUR_GRADE;
    boolean noRate = rule == ScoringRule.PROPORTIONAL || rule == ScoringRule.STEP;
    if (byVerdict || noRate && s.rate() == null) {
      text.add("verdict=" + s.verdict().code());
    }
    if (has("from")) {
      add(text, "rate", s.rate());
    }
    add(text, "full", full);
    numbers.forEach((key, number) -> add(text, key, number));
    add(text, "cap", cap);
    add(text, "floor", floor);
    return text.toString();
  }

  private static void add(StringJoiner text, String key, BigDecimal number) {
    if (number != null) {
      text.add(key + "=" + plain(number));
    }
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
