package org.dabiao.report.workbook;

import static org.dabiao.report.workbook.AttainmentColumn.DUE;
import static org.dabiao.report.workbook.AttainmentColumn.JUDGED;
import static org.dabiao.report.workbook.AttainmentColumn.MET_AT_HIGH;
import static org.dabiao.report.workbook.AttainmentColumn.MET_AT_LOW;

import java.util.function.Function;
import org.dabiao.findings.Judging.Side;
import org.dabiao.reference.Verdict;

/** The verdict of a row as a formula over its other cells and the settings. */
final class VerdictFormula {
  private final RowCells cells;
  private final Function<Verdict, String> words;

  VerdictFormula(RowCells cells, Function<Verdict, String> words) {
    this.cells = cells;
    this.words = words;
  }

  String text() {
    Verdict open =
        cells.target().verdict() == Verdict.NOT_COMPARABLE
            ? Verdict.NOT_COMPARABLE
            : Verdict.NO_DATA;
    String verdict = cells.judging().unfinished() ? running() : finished();
    return "IF(%s,%s,%s)".formatted(cells.none(), word(open), verdict);
  }

  private String finished() {
    String metLow = MET_AT_LOW.in(cells.row());
    String straddles = metLow + "<>" + MET_AT_HIGH.in(cells.row());
    if (cells.judging().side() == Side.BAND) {
      straddles =
          "OR(%s,AND(OR(%s=\"\",%s<%s),OR(%s=\"\",%s>%s)))"
              .formatted(
                  straddles,
                  cells.low(),
                  cells.low(),
                  cells.edgeLow(),
                  cells.high(),
                  cells.high(),
                  cells.edgeHigh());
    }
    String value = JUDGED.in(cells.row());
    String exceeded =
        cells.judging().byPoints() ? Setting.EXCEEDED_POINTS.id() : Setting.EXCEEDED.id();
    String nearly =
        cells.judging().byPoints() ? "-" + Setting.NEARLY_POINTS.id() : Setting.NEARLY.id();
    String attained =
        cells.target().kind().equals("milestone")
            ? word(Verdict.ACHIEVED)
            : "IF(AND(%s<>\"\",%s>=%s),%s,%s)"
                .formatted(value, value, exceeded, word(Verdict.EXCEEDED), word(Verdict.ACHIEVED));
    String missed =
        "IF(AND(%s<>\"\",%s>=%s,%s),%s,%s)"
            .formatted(value, value, nearly, bounded(), word(Verdict.NEARLY), word(Verdict.MISSED));
    return "IF(%s,%s,IF(%s=1,%s,%s))"
        .formatted(straddles, word(Verdict.UNDETERMINED), metLow, attained, missed);
  }

  /** A bound that is open towards the worse side says nothing of how near the figure comes. */
  private String bounded() {
    return cells.higherIsGood()
        ? cells.low() + "<>\"\""
        : cells.lowerIsGood() ? cells.high() + "<>\"\"" : "COUNT(%s)=2".formatted(cells.figures());
  }

  private String running() {
    String value = JUDGED.in(cells.row());
    if (!cells.byShare()) {
      return "IF(%s>=%s,%s,IF(%s>=-%s,%s,%s))"
          .formatted(
              value,
              Setting.EXCEEDED_POINTS.id(),
              word(Verdict.AHEAD),
              value,
              Setting.NEARLY_POINTS.id(),
              word(Verdict.ON_SCHEDULE),
              word(Verdict.BEHIND));
    }
    String due = DUE.in(cells.row());
    String tolerance = Setting.SCHEDULE_TOLERANCE.id();
    return "IF(%s=\"\",%s,IF(%s>ROUND(%s*(1+%s),12),%s,IF(%s>=ROUND(%s*(1-%s),12),%s,%s)))"
        .formatted(
            value,
            word(Verdict.NOT_COMPARABLE),
            value,
            due,
            tolerance,
            word(cells.lowerIsGood() ? Verdict.BEHIND : Verdict.AHEAD),
            value,
            due,
            tolerance,
            word(Verdict.ON_SCHEDULE),
            word(cells.lowerIsGood() ? Verdict.AHEAD : Verdict.BEHIND));
  }

  private String word(Verdict verdict) {
    return AttainmentFormulas.text(words.apply(verdict));
  }
}
