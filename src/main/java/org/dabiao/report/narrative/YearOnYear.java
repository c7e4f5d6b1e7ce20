package org.dabiao.report.narrative;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;

/**
 * How a year's figure moved against that of the year before (同比). Only whole years of one basis are
 * set against each other: never across a break of the series, a bound or a range, and never a part
 * of a year against a whole one.
 *
 * @param change this year less the year before, in the target's unit (percentages: 百分点)
 * @param growth growth in per cent; {@code null} for percentages and when the year before is not
 *     positive
 * @param illustrative whether the figure of the year before was made up, while this year's was not
 */
public record YearOnYear(BigDecimal change, BigDecimal growth, boolean illustrative) {

  /**
   * The movement, when there is a comparable year before.
   *
   * @param trend the series that the figure belongs to, when it is known
   */
  static Optional<YearOnYear> of(Attained a, Optional<Trend> trend) {
    boolean whole =
        a.actualPeriod().matches("\\d{4}")
            && a.kind().matches("level|increment|growth_rate|share|count");
    boolean exact =
        a.actualLow() != null
            && a.actualHigh() != null
            && a.actualLow().compareTo(a.actualHigh()) == 0;
    if (!whole || !exact || a.previous() == null || a.verdict() == Verdict.NOT_COMPARABLE) {
      return Optional.empty();
    }
    int year = Integer.parseInt(a.actualPeriod());
    if (trend.flatMap(t -> point(t, year)).map(Trend.Point::breakBefore).orElse(false)) {
      return Optional.empty();
    }
    boolean invented =
        trend
            .flatMap(t -> point(t, year - 1))
            .map(p -> p.origin() == Origin.ILLUSTRATIVE)
            .orElse(false);
    BigDecimal change = a.actualLow().subtract(a.previous());
    boolean grows = !a.unit().equals("%") && !a.unit().equals("‰") && a.previous().signum() > 0;
    BigDecimal growth =
        grows
            ? change.multiply(BigDecimal.valueOf(100)).divide(a.previous(), MathContext.DECIMAL64)
            : null;
    return Optional.of(new YearOnYear(change, growth, invented && !a.illustrative()));
  }

  private static Optional<Trend.Point> point(Trend trend, int year) {
    return trend.points().stream().filter(p -> p.year() == year).findFirst();
  }

  /** "同比增长3.2%", "同比下降0.6个百分点", "与上年持平". */
  String text(Attained a, Speech speech) {
    String mark = illustrative ? speech.say("yoy.illustrative") : "";
    if (change.signum() == 0) {
      return speech.say("yoy.same") + mark;
    }
    if (growth != null) {
      return speech.say(change.signum() > 0 ? "yoy.grew" : "yoy.fell", speech.percent(growth))
          + mark;
    }
    String kind = a.unit().equals("%") ? "rose sank" : "more less";
    String key = "yoy." + kind.split(" ")[change.signum() > 0 ? 0 : 1];
    int digits = Digits.apart(Math.max(1, a.decimals()), change, BigDecimal.ZERO);
    return speech.say(key, speech.distance(change, digits, a.unit())) + mark;
  }

  /**
   * The same for a narrow column: "+3.2%", "−0.6个百分点", "0"; nothing of its reservations is lost.
   */
  String brief(Attained a, Speech speech) {
    String text =
        growth == null
            ? speech.close(speech.phrases().change(change, Math.max(1, a.decimals()), a.unit()))
            : speech.phrases().percent(growth);
    return text + (illustrative ? speech.say("yoy.illustrative") : "");
  }
}
