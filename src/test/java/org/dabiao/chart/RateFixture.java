package org.dabiao.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;

/** The fixture's targets with rates as a test wants them. */
final class RateFixture {
  private static final List<String> ODD =
      List.of("-350", "0", "99.996", "100", "100", "9876543210.5", "61.25", "1e15", "-0.04");

  private RateFixture() {}

  /** Every rate the same. */
  static Findings ties(Findings base) {
    return changed(base, t -> rated(t, "100", "100"));
  }

  /** Negative, huge and nearly equal rates by turns. */
  static Findings odd(Findings base) {
    int[] turn = {0};
    return changed(
        base,
        t -> {
          String rate = ODD.get(turn[0]++ % ODD.size());
          return rated(t, rate, rate);
        });
  }

  /** The rates of one indicator, by the area's code; no other target. */
  static Findings only(Findings base, String indicator, Map<String, String> rates) {
    List<Attained> targets = new ArrayList<>();
    for (Attained t : base.attained()) {
      if (t.indicator().equals(indicator) && rates.containsKey(t.area())) {
        String[] ends = rates.get(t.area()).split("~", -1);
        targets.add(rated(t, ends[0], ends[ends.length - 1]));
      }
    }
    return Fixture.only(base, targets);
  }

  private static Findings changed(Findings base, UnaryOperator<Attained> change) {
    return Fixture.only(
        base, base.attained().stream().filter(t -> t.gap() != null).map(change).toList());
  }

  /** A target with a rate; an empty text is an open end. */
  static Attained rated(Attained a, String low, String high) {
    BigDecimal from = low.isEmpty() ? null : new BigDecimal(low);
    BigDecimal to = high.isEmpty() ? null : new BigDecimal(high);
    boolean exact = from != null && to != null && from.compareTo(to) == 0;
    Verdict verdict =
        !exact
            ? Verdict.UNDETERMINED
            : from.compareTo(BigDecimal.valueOf(100)) >= 0 ? Verdict.ACHIEVED : Verdict.MISSED;
    return new Attained(
        a.targetId(),
        a.area(),
        a.indicator(),
        a.indicatorName(),
        a.theme(),
        "level",
        a.commitment(),
        a.timePeriod(),
        a.actualPeriod(),
        a.comparator(),
        a.targetLow(),
        a.targetHigh(),
        a.unit(),
        a.actualLow(),
        a.actualHigh(),
        from,
        to,
        a.gap(),
        verdict,
        Origin.SOURCED,
        Origin.SOURCED,
        a.basis(),
        "A",
        a.previous(),
        a.direction(),
        a.decimals(),
        a.phrase(),
        a.sentence(),
        a.targetSource(),
        a.observationSource());
  }

  /** A target under another theme of the plan. */
  static Attained themed(Attained a, String theme) {
    return new Attained(
        a.targetId(),
        a.area(),
        a.indicator(),
        a.indicatorName(),
        theme,
        a.kind(),
        a.commitment(),
        a.timePeriod(),
        a.actualPeriod(),
        a.comparator(),
        a.targetLow(),
        a.targetHigh(),
        a.unit(),
        a.actualLow(),
        a.actualHigh(),
        a.rateLow(),
        a.rateHigh(),
        a.gap(),
        a.verdict(),
        a.origin(),
        a.targetOrigin(),
        a.basis(),
        a.status(),
        a.previous(),
        a.direction(),
        a.decimals(),
        a.phrase(),
        a.sentence(),
        a.targetSource(),
        a.observationSource());
  }
}
