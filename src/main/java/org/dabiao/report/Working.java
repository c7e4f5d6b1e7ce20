package org.dabiao.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Figures;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Judging;
import org.dabiao.findings.Judging.Side;
import org.dabiao.findings.Thresholds;
import org.dabiao.reference.Indicator.Direction;

/**
 * The rule with its numbers filled in: "23.71 ÷ 23.6 × 100 ≈ 100.4%", as the run has judged the
 * target; docs/methods.md, section 2, has all rules.
 */
final class Working {
  private final Words words;
  private final Phrases phrases;
  private final Thresholds thresholds;
  private final String ceiling;
  private final Map<Attained, Judging> judgings = new IdentityHashMap<>();

  Working(Findings findings, Words words) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.thresholds = findings.subject().thresholds();
    this.ceiling = findings.audit().rules().ceiling();
    Iterator<Attained> judged = findings.attained().iterator();
    findings.audit().judgings().forEach(j -> judgings.put(judged.next(), j));
  }

  /** The steps, none without an actual figure, or where nobody knows how the target was judged. */
  List<String> steps(Attained a) {
    Judging j = judgings.get(a);
    if (j == null || a.actualLow() == null && a.actualHigh() == null) {
      return List.of();
    }
    List<String> steps = new ArrayList<>(rates(a, j));
    if (a.verdict().judged()) {
      if (j.unfinished() && j.flow() && !j.byPoints()) {
        steps.add(schedule(a, j));
      } else {
        met(a, j).ifPresent(steps::add);
        threshold(a, j).ifPresent(steps::add);
      }
    }
    return steps;
  }

  private List<String> rates(Attained a, Judging j) {
    if (a.rateLow() == null && a.rateHigh() == null) {
      return a.gap() == null
          ? List.of()
          : List.of(
              words.text(
                  "working.gap",
                  phrases.quantity(a.actualLow(), a.actualHigh(), Digits.MOST, a.unit()),
                  phrases.quantity(a.targetLow(), a.targetHigh(), Digits.MOST, a.unit()),
                  phrases.change(a.gap(), Digits.MOST, a.unit())));
    } else if (j.base() != null) {
      return List.of(
          words.text(
              "working.base",
              Figures.text(a.actualLow(), a.actualHigh(), Digits.MOST),
              number(j.base()),
              Figures.text(a.targetLow(), a.targetHigh(), Digits.MOST),
              phrases.rate(a)));
    } else if (a.kind().equals("milestone")) {
      return List.of(words.text("working.milestone", phrases.rate(a)));
    }
    return Stream.of(
            rate(a, j, a.actualLow(), j.rateAtLow()), rate(a, j, a.actualHigh(), j.rateAtHigh()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** The rate at one end of the figure. */
  private Optional<String> rate(Attained a, Judging j, BigDecimal x, BigDecimal rate) {
    if (x == null || rate == null) {
      return Optional.empty();
    }
    boolean approx = a.comparator().equals("approx");
    boolean band = j.side() == Side.BAND && !approx;
    if (band && x.compareTo(j.edgeLow()) >= 0 && x.compareTo(j.edgeHigh()) <= 0) {
      return Optional.of(words.text("working.inside", number(x), phrases.target(a)));
    }
    BigDecimal target =
        !band ? stated(a) : x.compareTo(j.edgeLow()) < 0 ? j.edgeLow() : j.edgeHigh();
    boolean floor =
        switch (j.side()) {
          case FLOOR -> true;
          case CEILING -> false;
          case BAND ->
              j.goodWay() == Direction.HIGHER
                  || j.goodWay() == Direction.NEUTRAL && x.compareTo(target) <= 0;
        };
    return Optional.of(
        words.text(
            "working." + (floor ? "floor" : ceiling), number(x), number(target), shown(rate)));
  }

  /** "= 100%", or "≈ 100.4%" where digits are cut off. */
  private static String shown(BigDecimal rate) {
    boolean exact = rate.setScale(1, RoundingMode.FLOOR).compareTo(rate) == 0;
    return (exact ? "= " : "≈ ") + Figures.rate(rate, rate);
  }

  /** What is calculated with keeps its digits, whatever tables show of them. */
  private static String number(BigDecimal x) {
    return Figures.text(x, Digits.MOST);
  }

  private static BigDecimal stated(Attained a) {
    return a.targetLow() == null ? a.targetHigh() : a.targetLow();
  }

  /** What is reached of the whole year's target, and what was due. */
  private String schedule(Attained a, Judging j) {
    BigDecimal share =
        j.worse().multiply(BigDecimal.valueOf(100)).divide(j.edgeLow(), MathContext.DECIMAL128);
    return words.text(
        "working.schedule", a.actualPeriod(), phrases.share(share), phrases.share(j.due()));
  }

  /** "23.71 ≥ 23.6"; only for a plain figure and one number. */
  private Optional<String> met(Attained a, Judging j) {
    boolean plain = a.actualLow() != null && a.actualHigh() != null;
    if (j.side() == Side.BAND || !plain || a.actualLow().compareTo(a.actualHigh()) != 0) {
      return Optional.empty();
    }
    boolean met = j.metAtLow();
    String up = met == j.exclusive() ? ">" : "≥";
    String down = met == j.exclusive() ? "<" : "≤";
    return Optional.of(
        words.text(
            met ? "working.met" : "working.unmet",
            number(a.actualLow()),
            met == (j.side() == Side.FLOOR) ? up : down,
            number(stated(a))));
  }

  /** Which threshold decides; none where a figure is open towards the worse side. */
  private Optional<String> threshold(Attained a, Judging j) {
    boolean met = j.metAtLow();
    boolean points = j.byPoints() || j.unfinished();
    BigDecimal rate = a.rateLow() == null ? a.rateHigh() : a.rateLow();
    if (!points && (rate == null || a.kind().equals("milestone")) || !met && open(a, j)) {
      return Optional.empty();
    }
    BigDecimal limit =
        points
            ? met ? thresholds.exceededPoints() : thresholds.nearlyPoints()
            : met ? thresholds.exceeded() : thresholds.nearly();
    BigDecimal measured = points ? distance(j) : rate;
    int side = measured.compareTo(limit);
    return Optional.of(
        words.text(
            "working.threshold",
            points
                ? phrases.change(measured, Digits.MOST, a.unit()).replace("+", "")
                : phrases.rate(a),
            points && !met ? side <= 0 ? "≤" : ">" : side >= 0 ? "≥" : "<",
            limit.stripTrailingZeros().toPlainString()
                + (points ? " " + words.differenceUnit(a.unit()) : "%"),
            words.verdict(a.verdict())));
  }

  /** How far the worse end is from the nearer edge. */
  private static BigDecimal distance(Judging j) {
    return j.edgeLow()
        .subtract(j.worse())
        .max(j.worse().subtract(j.edgeHigh()))
        .max(BigDecimal.ZERO);
  }

  /** Of such a figure nobody knows how near the target it comes. */
  private static boolean open(Attained a, Judging j) {
    return j.goodWay() != Direction.LOWER && a.actualLow() == null
        || j.goodWay() != Direction.HIGHER && a.actualHigh() == null;
  }
}
