package org.dabiao.report;

import java.math.BigDecimal;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Figures;
import org.dabiao.findings.WhatIf;
import org.dabiao.reference.Verdict;

/** The figures of one target in words: "≥ 23.6 亿斤", "118 万吨", "+1.2 百分点". */
public final class Phrases {
  private final Words words;

  public Phrases(Words words) {
    this.words = words;
  }

  /** The target with its comparator; digits as the plan states them. */
  public String target(Attained a) {
    String figure = Figures.text(a.targetLow(), a.targetHigh(), Digits.ofTarget(a));
    boolean open = a.targetLow() == null || a.targetHigh() == null;
    String sign = open ? "" : sign(a.comparator());
    return sign + withUnit(figure, words.unit(a.unit()));
  }

  /** The actual figure, or "—". */
  public String actual(Attained a) {
    return quantity(a.actualLow(), a.actualHigh(), Digits.shown(a), a.unit());
  }

  /** The year before's figure, or "—". */
  public String previous(Attained a) {
    return quantity(a.previous(), a.previous(), a.decimals(), a.unit());
  }

  public String rate(Attained a) {
    return Figures.rate(a.rateLow(), a.rateHigh());
  }

  /** Actual less target with its sign, or "—"; between percentages in percentage points. */
  public String gap(Attained a) {
    return change(a.gap(), Digits.shown(a), a.unit());
  }

  public String quantity(BigDecimal low, BigDecimal high, int decimals, String unit) {
    return withUnit(Figures.text(low, high, decimals), words.unit(unit));
  }

  public String change(BigDecimal change, int decimals, String unit) {
    return withUnit(Figures.signed(change, decimals), words.differenceUnit(unit));
  }

  /** A figure with all the digits it has. */
  String exact(BigDecimal value, String unit) {
    return quantity(value, value, Digits.MOST, unit);
  }

  /** A change in per cent, signed, one decimal. */
  public String percent(BigDecimal growth) {
    return growth == null ? "—" : Figures.signed(growth, 1) + "%";
  }

  public String points(BigDecimal points) {
    return withUnit(Figures.signed(points, 2), words.text("unit.points"));
  }

  /** A part of a whole in per cent, one decimal. */
  public String share(BigDecimal percent) {
    return percent == null ? "—" : Figures.text(percent, 1) + "%";
  }

  /** The value at which something changes, with its bound: "≥ 1.76 万吨". */
  String bounded(WhatIf w) {
    String value = quantity(w.value(), w.value(), 4, w.unit());
    return w.value() == null || w.bound().isEmpty() ? value : words.bound(w.bound()) + " " + value;
  }

  public String count(long number) {
    return Figures.text(BigDecimal.valueOf(number), 0);
  }

  /** "3 → 1", "2" when the place did not change, "—" without places. */
  public String ranks(int from, int to) {
    if (from == 0 || to == 0 || from == to) {
      return to == 0 ? "—" : String.valueOf(to);
    }
    return words.text("rank.move", from, to);
  }

  /** Why a target has no verdict, in a sentence that only repeats what the entry holds. */
  public String reason(Attained a) {
    return switch (a.verdict()) {
      case UNDETERMINED -> words.text("reason.undetermined", actual(a), target(a));
      case NOT_COMPARABLE ->
          a.actualLow() == null && a.actualHigh() == null
              ? words.text("reason.not_comparable")
              : words.text("reason.not_comparable.figure", actual(a));
      case NO_DATA -> words.text("reason.no_data", a.timePeriod());
      default -> "";
    };
  }

  /** Whether the verdict rests on a preliminary figure and may still change. */
  public static boolean provisional(Attained a) {
    return a.provisional() && a.verdict().judged();
  }

  /** Whether the figure covers another period than the target, as while the year runs. */
  public static boolean otherPeriod(Attained a) {
    return !a.actualPeriod().isEmpty()
        && !a.actualPeriod().equals(a.timePeriod())
        && a.verdict() != Verdict.NO_DATA;
  }

  private String sign(String comparator) {
    return switch (comparator) {
      case "ge" -> "≥ ";
      case "gt" -> "> ";
      case "le" -> "≤ ";
      case "lt" -> "< ";
      case "approx" -> words.text("sign.approx") + " ";
      default -> "";
    };
  }

  private String withUnit(String figure, String unit) {
    if (figure.equals("—") || unit.isEmpty()) {
      return figure;
    }
    boolean close = unit.equals("%") || unit.equals("‰");
    return figure + (close ? "" : "\u00a0") + unit;
  }
}
