package org.dabiao.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;

/**
 * A made-up city and its two counties with three targets each: what a rehearsal draws and nobody
 * sees. It has what most charts need, so that most of what they are drawn with has run once.
 */
public final class SampleFindings {
  private static final int YEAR = 2000;
  private static final List<String> AREAS = List.of("市", "甲县", "乙县");
  private static final List<String> INDICATORS = List.of("粮食", "公路", "住房");
  private static final BigDecimal TARGET = BigDecimal.valueOf(100);

  private SampleFindings() {}

  /** The findings; every number is invented and marked so. */
  public static Findings of(Language language) {
    List<AreaEntry> areas = new ArrayList<>();
    List<Attained> attained = new ArrayList<>();
    List<Trend> trends = new ArrayList<>();
    for (int a = 0; a < AREAS.size(); a++) {
      String area = AREAS.get(a);
      areas.add(new AreaEntry(area, area, area, a == 0));
      for (int i = 0; i < INDICATORS.size(); i++) {
        attained.add(attained(area, INDICATORS.get(i), BigDecimal.valueOf(80 + 12L * a + 5L * i)));
      }
      trends.add(trend(area, INDICATORS.get(0)));
    }
    return Findings.builder(new Subject("达标", YEAR, "", language, ""), areas)
        .attained(attained)
        .trends(trends)
        .build();
  }

  private static Attained attained(String area, String indicator, BigDecimal rate) {
    String year = String.valueOf(YEAR);
    BigDecimal gap = rate.subtract(TARGET);
    return new Attained(
        area + indicator,
        area,
        indicator,
        indicator,
        indicator,
        "level",
        "complete",
        year,
        year,
        "ge",
        TARGET,
        TARGET,
        "万吨",
        rate,
        rate,
        rate,
        rate,
        gap,
        gap.signum() < 0 ? Verdict.MISSED : Verdict.ACHIEVED,
        Origin.ILLUSTRATIVE,
        Origin.SOURCED,
        "",
        "A",
        TARGET,
        Direction.HIGHER,
        1,
        "",
        "",
        "",
        "");
  }

  private static Trend trend(String area, String indicator) {
    List<Trend.Point> points = new ArrayList<>();
    for (int year = YEAR - 3; year <= YEAR; year++) {
      BigDecimal value = BigDecimal.valueOf(90L + year % 4);
      points.add(new Trend.Point(year, value, value, Origin.ILLUSTRATIVE, "", "", false));
    }
    List<Trend.Mark> targets = List.of(new Trend.Mark(YEAR, "ge", TARGET, TARGET));
    return new Trend(area, indicator, indicator, "万吨", 1, points, targets);
  }
}
