package org.dabiao.report.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Origin;
import org.dabiao.report.Movement;

/** How figures moved between two years that the project compares. */
final class ChangeSentences {
  private final Findings findings;
  private final Speech speech;

  ChangeSentences(Findings findings, Speech speech) {
    this.findings = findings;
    this.speech = speech;
  }

  /** A sentence an indicator that an area has figures of in both years. */
  List<String> of(AreaEntry area) {
    return findings.compared().stream()
        .filter(c -> c.area().equals(area.code()))
        .filter(c -> c.valueFrom() != null && c.valueTo() != null)
        .map(this::sentence)
        .toList();
  }

  /** A sentence an indicator: in how many of the parts the figure rose, in how many it fell. */
  List<String> parts() {
    List<String> codes = findings.parts().stream().map(AreaEntry::code).toList();
    List<String> sentences = new ArrayList<>();
    for (Movement movement : Movement.of(findings.compared())) {
      List<Compared> moved =
          movement.rows().stream()
              .filter(c -> codes.contains(c.area()) && c.change() != null)
              .toList();
      if (moved.size() > 1) {
        String mark = mark(moved);
        sentences.add(
            speech.about(
                movement.indicatorName(),
                List.of(
                    speech.say("change.years", movement.from(), movement.to()) + mark,
                    speech.say("change.parts", moved.size(), signs(moved, 1), signs(moved, -1)))));
      }
    }
    return sentences;
  }

  private String sentence(Compared c) {
    List<String> clauses = new ArrayList<>();
    clauses.add(
        speech.say(
                "change.values",
                c.from(),
                speech.amount(c.valueFrom(), c.decimals(), c.unit()),
                c.to(),
                speech.amount(c.valueTo(), c.decimals(), c.unit()))
            + mark(List.of(c)));
    if (c.note().equals("break")) {
      clauses.add(speech.say("change.break"));
    } else if (c.change() != null) {
      clauses.add(change(c));
      if (c.growth() != null && c.growth().signum() != 0) {
        clauses.add(
            speech.say(
                c.growth().signum() > 0 ? "change.grew" : "change.shrank",
                speech.percent(c.growth())));
      }
      if (c.averageGrowth() != null && c.to() - c.from() > 1) {
        boolean fell = c.averageGrowth().signum() < 0;
        clauses.add(
            speech.say(
                fell ? "change.average.fell" : "change.average",
                speech.percent(c.averageGrowth())));
      }
    }
    if (c.n() > 1 && c.rankTo() > 0) {
      clauses.add(place(c));
    }
    return speech.about(c.indicatorName(), clauses);
  }

  private String change(Compared c) {
    if (c.change().signum() == 0) {
      return speech.say("change.none");
    }
    int digits = Digits.apart(c.decimals(), c.change(), BigDecimal.ZERO);
    String distance = speech.distance(c.change(), digits, c.unit());
    String kind = c.unit().equals("%") ? "points." : "change.";
    return speech.say(kind + (c.change().signum() > 0 ? "rose" : "sank"), distance);
  }

  private String place(Compared c) {
    return c.rankFrom() == 0 || c.rankFrom() == c.rankTo()
        ? speech.say("change.place", c.n(), c.rankTo())
        : speech.say("change.moved", c.n(), c.rankFrom(), c.rankTo());
  }

  private String mark(List<Compared> rows) {
    return speech.illustrative(rows.stream().anyMatch(c -> c.origin() == Origin.ILLUSTRATIVE));
  }

  private static long signs(List<Compared> rows, int sign) {
    return rows.stream().filter(c -> c.change().signum() == sign).count();
  }
}
