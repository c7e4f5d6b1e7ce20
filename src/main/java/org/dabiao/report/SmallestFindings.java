package org.dabiao.report;

import java.math.BigDecimal;
import java.util.List;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Audit;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Judging;
import org.dabiao.findings.Promise;
import org.dabiao.findings.Subject;
import org.dabiao.findings.YearFigure;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;

/** One made-up target in one area: what a rehearsal writes and nobody sees. */
final class SmallestFindings {
  static final String TARGET = "t";
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private SmallestFindings() {}

  static Findings of(Language language) {
    return Findings.builder(
            new Subject("", 2000, "", language, ""), List.of(new AreaEntry("x", "x", "x", true)))
        .attained(List.of(attained()))
        .audit(
            new Audit(Audit.Rules.USUAL, List.of(judging()), List.of(promise()), List.of(figure())))
        .build();
  }

  private static Attained attained() {
    return new Attained(
        TARGET,
        "x",
        "i",
        "i",
        "",
        "level",
        "complete",
        "2000",
        "2000",
        "ge",
        ONE,
        ONE,
        "%",
        ONE,
        ONE,
        FULL,
        FULL,
        BigDecimal.ZERO,
        Verdict.ACHIEVED,
        Origin.SOURCED,
        Origin.SOURCED,
        "",
        "A",
        null,
        Direction.HIGHER,
        0,
        "",
        "",
        "",
        "");
  }

  private static Judging judging() {
    return new Judging(
        Judging.Side.FLOOR,
        Direction.HIGHER,
        false,
        false,
        ONE,
        ONE,
        null,
        false,
        false,
        null,
        FULL,
        FULL,
        true,
        true,
        ONE);
  }

  private static Promise promise() {
    return new Promise(
        TARGET,
        "x",
        "city",
        "i",
        "",
        "2000",
        "ge",
        ONE,
        ONE,
        null,
        "%",
        "level",
        "complete",
        "",
        "",
        0,
        "",
        0,
        0,
        ONE);
  }

  private static YearFigure figure() {
    return new YearFigure(
        "x",
        "i",
        "i",
        2000,
        ONE,
        ONE,
        "%",
        0,
        "2000",
        "",
        "A",
        "",
        Origin.SOURCED,
        "",
        false,
        null);
  }
}
