package org.dabiao.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Figures;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Outlook;
import org.dabiao.findings.Provenance;
import org.dabiao.findings.Thresholds;
import org.dabiao.reference.Indicator.Direction;

/**
 * The rule with its numbers filled in: "23.71 ÷ 23.6 × 100 ≈ 100.4%". A formula is only shown when
 * it gives the rate that the table has; docs/methods.md, section 2, has them all.
 */
final class Working {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Rates have been divided at the scale of the tables. */
  private static final BigDecimal CLOSE = new BigDecimal("0.00001");

  private final Words words;
  private final Phrases phrases;
  private final Thresholds thresholds;
  private final Map<String, Provenance.Evidence> evidence;
  private final Map<String, Outlook> outlooks = new HashMap<>();

  Working(Findings findings, Provenance provenance, Words words) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.evidence = provenance.evidence();
    this.thresholds = findings.subject().thresholds();
    findings.outlooks().forEach(o -> outlooks.put(o.targetId() + "|" + o.area(), o));
  }

  /** The steps, none without an actual figure. */
  List<String> steps(Attained a) {
    List<String> steps = new ArrayList<>();
    if (a.actualLow() == null && a.actualHigh() == null) {
      return steps;
    }
    steps.addAll(rates(a));
    Outlook outlook = outlooks.get(a.targetId() + "|" + a.area());
    if (outlook != null && outlook.share() != null) {
      steps.add(
          words.text(
              "working.schedule",
              outlook.toDate(),
              phrases.share(outlook.share()),
              phrases.share(outlook.schedule())));
    } else if (a.verdict().judged()) {
      met(a).ifPresent(steps::add);
      threshold(a).ifPresent(steps::add);
    }
    return steps;
  }

  private List<String> rates(Attained a) {
    if (a.rateLow() == null && a.rateHigh() == null) {
      return a.gap() == null
          ? List.of()
          : List.of(
              words.text(
                  "working.gap",
                  phrases.actual(a),
                  phrases.quantity(a.targetLow(), a.targetHigh(), Digits.ofTarget(a), a.unit()),
                  phrases.gap(a)));
    }
    if (a.kind().equals("milestone")) {
      return List.of(words.text("working.milestone", phrases.rate(a)));
    }
    Provenance.Evidence said = evidence.get(a.targetId());
    if (said != null && said.base() != null) {
      return List.of(fromBase(a, said.base()));
    }
    List<String> found =
        Stream.of(a.actualLow(), a.actualHigh())
            .filter(x -> x != null)
            .distinct()
            .flatMap(x -> formula(a, x).stream())
            .distinct()
            .toList();
    return found;
  }

  private String fromBase(Attained a, BigDecimal base) {
    return words.text(
        "working.base",
        Figures.text(a.actualLow(), a.actualHigh(), Digits.shown(a)),
        Figures.text(base, Digits.MOST),
        bare(a),
        phrases.rate(a));
  }

  /** The formula that gives one of the entry's rates for one end of its figure. */
  private Optional<String> formula(Attained a, BigDecimal x) {
    boolean less = a.direction() == Direction.LOWER;
    List<String> names =
        less ? List.of("mirror", "inverse", "floor") : List.of("floor", "mirror", "inverse");
    for (BigDecimal rate : Stream.of(a.rateLow(), a.rateHigh()).filter(r -> r != null).toList()) {
      if (inside(a, x) && rate.compareTo(HUNDRED) == 0) {
        return Optional.of(words.text("working.inside", number(a, x), phrases.target(a)));
      }
      for (BigDecimal t :
          Stream.of(a.targetLow(), a.targetHigh()).filter(e -> e != null).toList()) {
        for (String name : names) {
          if (gives(name, x, t, rate)) {
            return Optional.of(
                words.text(
                    "working." + name,
                    number(a, x),
                    Figures.text(t, Digits.ofTarget(a)),
                    shown(rate)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean inside(Attained a, BigDecimal x) {
    return a.comparator().equals("between")
        && a.targetLow() != null
        && a.targetHigh() != null
        && x.compareTo(a.targetLow()) >= 0
        && x.compareTo(a.targetHigh()) <= 0;
  }

  private static boolean gives(String name, BigDecimal x, BigDecimal t, BigDecimal rate) {
    BigDecimal divisor = name.equals("inverse") ? x : t;
    BigDecimal dividend = name.equals("inverse") ? t : x;
    if (divisor.signum() == 0) {
      return false;
    }
    BigDecimal ratio = dividend.multiply(HUNDRED).divide(divisor, MathContext.DECIMAL128);
    BigDecimal result = name.equals("mirror") ? BigDecimal.valueOf(200).subtract(ratio) : ratio;
    return result.subtract(rate).abs().compareTo(CLOSE) < 0;
  }

  /** "= 100%", or "≈ 100.4%" where digits are cut off. */
  private static String shown(BigDecimal rate) {
    boolean exact = rate.setScale(1, RoundingMode.FLOOR).compareTo(rate) == 0;
    return (exact ? "= " : "≈ ") + Figures.rate(rate, rate);
  }

  private static String number(Attained a, BigDecimal x) {
    return Figures.text(x, Digits.shown(a));
  }

  /** "23.71 ≥ 23.6"; only for a plain figure and a plain target. */
  private Optional<String> met(Attained a) {
    boolean upward = a.direction() == Direction.HIGHER;
    String sign =
        switch (a.comparator()) {
          case "ge" -> a.verdict().attained() ? "≥" : "<";
          case "gt" -> a.verdict().attained() ? ">" : "≤";
          case "le" -> a.verdict().attained() ? "≤" : ">";
          case "lt" -> a.verdict().attained() ? "<" : "≥";
          case "eq" ->
              a.direction() == Direction.NEUTRAL
                  ? ""
                  : upward == a.verdict().attained()
                      ? a.verdict().attained() ? "≥" : ">"
                      : a.verdict().attained() ? "≤" : "<";
          default -> "";
        };
    BigDecimal target = a.targetLow() == null ? a.targetHigh() : a.targetLow();
    boolean plain = a.actualLow() != null && a.actualHigh() != null && target != null;
    if (sign.isEmpty() || !plain || a.actualLow().compareTo(a.actualHigh()) != 0) {
      return Optional.empty();
    }
    return Optional.of(
        words.text(
            a.verdict().attained() ? "working.met" : "working.unmet",
            number(a, a.actualLow()),
            sign,
            Figures.text(target, Digits.ofTarget(a))));
  }

  /** Which threshold decides. */
  private Optional<String> threshold(Attained a) {
    boolean points = a.kind().equals("growth_rate") || a.kind().equals("share");
    BigDecimal rate = a.rateLow() == null ? a.rateHigh() : a.rateLow();
    if (points ? a.gap() == null : rate == null || a.kind().equals("milestone")) {
      return Optional.empty();
    }
    boolean attained = a.verdict().attained();
    BigDecimal limit =
        points
            ? attained ? thresholds.exceededPoints() : thresholds.nearlyPoints()
            : attained ? thresholds.exceeded() : thresholds.nearly();
    BigDecimal measured = points ? a.gap().abs() : rate;
    boolean reached = measured.compareTo(limit) >= 0;
    String sign = reached ? "≥" : "<";
    if (points && !attained) {
      sign = measured.compareTo(limit) <= 0 ? "≤" : ">";
    }
    String text =
        points ? phrases.change(measured, Digits.MOST, a.unit()).replace("+", "") : phrases.rate(a);
    return Optional.of(
        words.text(
            "working.threshold",
            text,
            sign,
            limit.stripTrailingZeros().toPlainString()
                + (points ? " " + words.differenceUnit(a.unit()) : "%"),
            words.verdict(a.verdict())));
  }

  private static String bare(Attained a) {
    return Figures.text(a.targetLow(), a.targetHigh(), Digits.ofTarget(a));
  }
}
