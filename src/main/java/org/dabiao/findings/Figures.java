package org.dabiao.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as people read them. Only for showing: nothing that is shown is computed with again. */
public final class Figures {
  private static final String NONE = "—";

  private Figures() {}

  /** A figure with at most so many decimals and thousands separators; "—" when there is none. */
  public static String text(BigDecimal value, int decimals) {
    if (value == null) {
      return NONE;
    }
    String plain =
        value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /** An interval: one figure, "201.06—204.05", "≥ 250" or "≤ 3"; "—" when both ends are open. */
  public static String text(BigDecimal low, BigDecimal high, int decimals) {
    if (low == null) {
      return high == null ? NONE : "≤ " + text(high, decimals);
    }
    if (high == null) {
      return "≥ " + text(low, decimals);
    }
    return low.compareTo(high) == 0
        ? text(low, decimals)
        : text(low, decimals) + "—" + text(high, decimals);
  }

  /**
   * A rate in per cent. It is cut, not rounded, so that 99.996 % never reads as 100 %: one decimal,
   * more where one would hide which side of 100 it lies on.
   */
  public static String rate(BigDecimal low, BigDecimal high) {
    if (low == null && high == null) {
      return NONE;
    }
    if (low == null) {
      return "≤ " + percent(high);
    }
    if (high == null) {
      return "≥ " + percent(low);
    }
    return low.compareTo(high) == 0 ? percent(low) : percent(low) + "—" + percent(high);
  }

  /** A signed figure: "+3.2", "−0.5". */
  public static String signed(BigDecimal value, int decimals) {
    if (value == null) {
      return NONE;
    }
    String text = text(value.abs(), decimals);
    return text.equals("0") ? "0" : (value.signum() < 0 ? "−" : "+") + text;
  }

  private static String percent(BigDecimal rate) {
    return text(rate.setScale(1, RoundingMode.FLOOR), 1) + "%";
  }
}
