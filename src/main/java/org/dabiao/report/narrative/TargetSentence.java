package org.dabiao.report.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Outlook;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Origin;

/**
 * One target in one area as a sentence: what was asked, what was reached, the verdict, how far off.
 */
final class TargetSentence {
  private final Findings findings;
  private final Speech speech;

  TargetSentence(Findings findings, Speech speech) {
    this.findings = findings;
    this.speech = speech;
  }

  String of(Attained a) {
    List<String> clauses = new ArrayList<>();
    if (a.kind().equals("milestone")) {
      clauses.add(milestone(a));
      return speech.about(a.indicatorName(), clauses);
    }
    boolean allocated = a.targetOrigin() == Origin.DERIVED;
    clauses.add(speech.say(allocated ? "target.allocated" : "target", speech.target(a)));
    switch (a.verdict()) {
      case NO_DATA -> clauses.add(speech.say("no_data"));
      case NOT_COMPARABLE -> clauses.add(incomparable(a));
      case UNDETERMINED -> {
        clauses.add(actual(a));
        clauses.add(speech.say("undetermined"));
      }
      case AHEAD, ON_SCHEDULE, BEHIND -> {
        clauses.add(actual(a));
        outlook(a).ifPresent(o -> clauses.add(schedule(o)));
        clauses.add(speech.say("says." + a.verdict().code()));
      }
      case EXCEEDED, ACHIEVED, NEARLY, MISSED -> judged(a, clauses);
    }
    return speech.about(a.indicatorName(), clauses);
  }

  private void judged(Attained a, List<String> clauses) {
    clauses.add(actual(a));
    clauses.add(speech.say("says." + a.verdict().code()));
    if (a.kind().equals("rank")) {
      return;
    }
    if (a.rateLow() != null || a.rateHigh() != null) {
      clauses.add(speech.say("rate", speech.rate(a.rateLow(), a.rateHigh())));
    }
    gap(a).ifPresent(clauses::add);
    yearOnYear(a).map(y -> y.text(a, speech)).ifPresent(clauses::add);
  }

  /** "高于目标3.3万吨": which way, not whether that is good, which the verdict says. */
  Optional<String> gap(Attained a) {
    if (a.gap() == null) {
      return Optional.empty();
    }
    if (a.gap().signum() == 0) {
      return Optional.of(speech.say("gap.none"));
    }
    String distance = speech.distance(a.gap(), Digits.shown(a), a.unit());
    return Optional.of(speech.say(a.gap().signum() > 0 ? "gap.above" : "gap.below", distance));
  }

  Optional<YearOnYear> yearOnYear(Attained a) {
    return YearOnYear.of(a, trend(a));
  }

  private String actual(Attained a) {
    String figure = speech.quantity(a.actualLow(), a.actualHigh(), Digits.shown(a), a.unit());
    String key =
        switch (a.status()) {
          case "E" -> "actual.estimated";
          case "P" -> "actual.preliminary";
          default -> "actual";
        };
    String when = a.actualPeriod().equals(a.timePeriod()) ? "" : speech.period(a.actualPeriod());
    return when + speech.say(key, figure) + speech.illustrative(a.illustrative());
  }

  private String incomparable(Attained a) {
    if (a.actualLow() == null && a.actualHigh() == null) {
      return speech.say("not_comparable");
    }
    String figure = speech.quantity(a.actualLow(), a.actualHigh(), Digits.shown(a), a.unit());
    return speech.say("not_comparable.figure", figure) + speech.illustrative(a.illustrative());
  }

  private String milestone(Attained a) {
    if (a.actualLow() == null && a.actualHigh() == null) {
      return speech.say("no_data");
    }
    boolean done =
        a.verdict().attained()
            && a.actualLow() != null
            && a.actualLow().compareTo(BigDecimal.valueOf(100)) >= 0;
    String text =
        done
            ? speech.say("milestone.done")
            : speech.say(
                "milestone.part",
                speech.quantity(a.actualLow(), a.actualHigh(), Digits.shown(a), a.unit()),
                speech.words().verdict(a.verdict()));
    return text + speech.illustrative(a.illustrative());
  }

  private String schedule(Outlook o) {
    return o.schedule() == null
        ? speech.say("share", speech.percent(o.share()))
        : speech.say("share.schedule", speech.percent(o.share()), speech.percent(o.schedule()));
  }

  private Optional<Outlook> outlook(Attained a) {
    return findings.outlooks().stream()
        .filter(o -> o.targetId().equals(a.targetId()) && o.area().equals(a.area()))
        .filter(o -> o.share() != null)
        .findFirst();
  }

  private Optional<Trend> trend(Attained a) {
    return findings.trends().stream()
        .filter(t -> t.area().equals(a.area()) && t.indicator().equals(a.indicator()))
        .findFirst();
  }
}
