package org.dabiao.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/**
 * An area's score card.
 *
 * @param area code of the area
 * @param clazz its class; empty without classes
 * @param lines its lines, bonus and deductions last
 * @param withheldAbove per cent of missing full marks above which there is no score
 */
record Card(String area, String clazz, List<Line> lines, BigDecimal withheldAbove) {

  BigDecimal full() {
    return sum(line -> true, Value.FULL);
  }

  /** Full marks of the lines that have points. */
  BigDecimal scored() {
    return sum(line -> line.points() != null, Value.FULL);
  }

  /** All points, bonus and deductions included: exactly the sum of the lines. */
  BigDecimal points() {
    return sum(line -> true, Value.POINTS);
  }

  BigDecimal lost() {
    return sum(line -> true, Value.LOST);
  }

  /** Per cent of the full marks without a figure. */
  BigDecimal missing() {
    return share(line -> line.missing() != null);
  }

  /**
   * Points per 100: those of the lines of the marks that could be scored, so that missing marks are
   * spread over the others, and bonus and deductions of all marks. Null when withheld.
   */
  BigDecimal score() {
    if (withheld()) {
      return null;
    }
    BigDecimal own = perHundred(sum(line -> !line.extra(), Value.EXACT), scored());
    BigDecimal extras = sum(Line::extra, Value.POINTS);
    return extras.signum() == 0 ? own : own.add(perHundred(extras, full()));
  }

  boolean withheld() {
    return scored().signum() <= 0
        || share(line -> line.missing() == MissingPolicy.WITHHOLD).compareTo(withheldAbove) > 0;
  }

  /** Whether points rest on illustrative figures. */
  String origin() {
    return lines.stream().anyMatch(l -> l.points() != null && l.origin().equals("illustrative"))
        ? "illustrative"
        : "derived";
  }

  /** The card of some of the lines. */
  Card of(Predicate<Line> some) {
    return new Card(area, clazz, lines.stream().filter(some).toList(), withheldAbove);
  }

  /**
   * The score as it is ranked: with the decimals that the scheme says, else with those of the
   * table, so that scores that are equal there are equal.
   */
  BigDecimal ranked(Scheme scheme) {
    BigDecimal score = score();
    return score == null || scheme.rankDecimals() == null
        ? Scoring.stored(score)
        : score.setScale(scheme.rankDecimals(), RoundingMode.HALF_UP);
  }

  private BigDecimal share(Predicate<Line> which) {
    return full().signum() == 0 ? BigDecimal.ZERO : perHundred(sum(which, Value.FULL), full());
  }

  private static BigDecimal perHundred(BigDecimal points, BigDecimal marks) {
    return points.multiply(Terms.HUNDRED).divide(marks, MathContext.DECIMAL128);
  }

  private enum Value {
    FULL,
    POINTS,
    EXACT,
    LOST
  }

  private BigDecimal sum(Predicate<Line> which, Value value) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Line line : lines) {
      BigDecimal each =
          switch (value) {
            case FULL -> line.full();
            case POINTS -> line.points();
            case EXACT -> line.exact();
            case LOST -> line.lost();
          };
      if (each != null && which.test(line)) {
        sum = sum.add(each);
      }
    }
    return sum;
  }
}
