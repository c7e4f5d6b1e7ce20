package org.dabiao.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;

/** How many digits after the point people need to see. */
public final class Digits {
  /** Beyond this no figure is told from another. */
  public static final int MOST = 6;

  private Digits() {}

  /** Digits that show a target as the plan states it. */
  public static int ofTarget(Attained a) {
    return Math.max(a.decimals(), Math.max(own(a.targetLow()), own(a.targetHigh())));
  }

  /** Digits that do not make an actual figure look equal to its target when it is not. */
  public static int shown(Attained a) {
    return Math.max(
        apart(
            Math.max(a.decimals(), own(a.targetLow())),
            a.actualLow(),
            a.targetLow(),
            a.targetHigh()),
        apart(
            Math.max(a.decimals(), own(a.targetLow())),
            a.actualHigh(),
            a.targetLow(),
            a.targetHigh()));
  }

  /**
   * Digits that do not make a figure look equal to others that it is not equal to.
   *
   * @param usual digits to start from
   * @param figure may be null, then it looks like nothing
   */
  public static int apart(int usual, BigDecimal figure, BigDecimal... others) {
    int digits = Math.min(usual, MOST);
    while (figure != null && digits < MOST && merges(figure, digits, others)) {
      digits++;
    }
    return digits;
  }

  private static boolean merges(BigDecimal figure, int digits, BigDecimal... others) {
    return Arrays.stream(others)
        .filter(Objects::nonNull)
        .filter(other -> other.compareTo(figure) != 0)
        .anyMatch(other -> round(other, digits).compareTo(round(figure, digits)) == 0);
  }

  private static BigDecimal round(BigDecimal value, int digits) {
    return value.setScale(digits, RoundingMode.HALF_UP);
  }

  private static int own(BigDecimal value) {
    return value == null ? 0 : Math.min(MOST, Math.max(0, value.stripTrailingZeros().scale()));
  }
}
