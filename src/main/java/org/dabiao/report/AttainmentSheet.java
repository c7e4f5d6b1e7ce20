package org.dabiao.report;

import static org.dabiao.report.Cell.linked;
import static org.dabiao.report.Cell.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Judging;
import org.dabiao.report.workbook.AttainmentColumn;
import org.dabiao.report.workbook.AttainmentFormulas;
import org.dabiao.report.workbook.Liveness;

/**
 * The sheet of attainment. Targets and actual figures are typed and lead to where they come from;
 * rate, gap and verdict are formulas with what this run computed as their results. A row that
 * formulas cannot reckon exactly holds values and says so.
 */
final class AttainmentSheet {
  private final Findings findings;
  private final Words words;
  private final Names names;
  private final Places places;
  private final boolean linkColumns;

  /**
   * The sheet.
   *
   * @param linkColumns whether links stand in columns of their own, as formulas: a sheet takes only
   *     some 65,000 links on cells
   */
  AttainmentSheet(Findings findings, Words words, Places places, boolean linkColumns) {
    this.findings = findings;
    this.words = words;
    this.names = new Names(findings.areas());
    this.places = places;
    this.linkColumns = linkColumns;
  }

  /**
   * A row of the sheet.
   *
   * @param judging {@code null} when the row holds values
   * @param row its number, from 1
   */
  record Line(Attained a, Judging judging, int row, AttainmentFormulas formulas) {
    boolean live() {
      return judging != null;
    }
  }

  Table<Line> table() {
    Table.Builder<Line> table =
        Table.of(words.text("sheet.attainment"), lines())
            .illustrative(line -> line.a.illustrative());
    for (AttainmentColumn column : AttainmentColumn.values()) {
      if (column == AttainmentColumn.AREA_NO) {
        table.workings();
      }
      table.column(words.text(column.key()), line -> cell(column, line));
      if (column == AttainmentColumn.INDICATOR) {
        table.freeze();
      }
    }
    if (linkColumns) {
      table.column(
          words.text("book.target_row"), l -> leading(places.target(l.a), places.targetRow(l.a)));
      table.column(
          words.text("book.figure_row"), l -> leading(places.figure(l.a), places.figureRow(l.a)));
    }
    return table.build();
  }

  private List<Line> lines() {
    Liveness liveness = new Liveness(findings.subject().thresholds(), findings.audit().rules());
    List<Judging> judgings = findings.audit().judgings();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < findings.attained().size(); i++) {
      Attained a = findings.attained().get(i);
      Judging known = i < judgings.size() ? judgings.get(i) : null;
      boolean live = known != null && liveness.of(a, known);
      lines.add(
          new Line(
              a,
              live ? known : null,
              i + 2,
              live ? new AttainmentFormulas(a, known, i + 2, words::verdict) : null));
    }
    return lines;
  }

  private static Cell leading(String place, int row) {
    return place.isEmpty()
        ? text("")
        : new Cell.Formula(
            "HYPERLINK(" + AttainmentFormulas.text("#" + place) + "," + row + ")",
            new Cell.Count(row));
  }

  private Cell cell(AttainmentColumn column, Line line) {
    Attained a = line.a;
    return switch (column) {
      case AREA -> text(names.of(a.area()));
      case INDICATOR -> text(a.indicatorName());
      case THEME -> text(a.theme());
      case COMPARATOR -> text(words.comparator(a.comparator()));
      case TARGET_LOW -> toTarget(target(a.targetLow(), a), a);
      case TARGET_HIGH ->
          toTarget(
              end(
                  line,
                  target(a.targetHigh(), a),
                  a.targetLow(),
                  a.targetHigh(),
                  AttainmentColumn.TARGET_LOW),
              a);
      case UNIT -> text(words.unit(a.unit()));
      case ACTUAL_LOW -> toFigure(actual(a.actualLow(), a), a.actualLow(), a);
      case ACTUAL_HIGH ->
          toFigure(
              end(
                  line,
                  actual(a.actualHigh(), a),
                  a.actualLow(),
                  a.actualHigh(),
                  AttainmentColumn.ACTUAL_LOW),
              a.actualHigh(),
              a);
      case RATE_LOW -> rateEnd(line, true);
      case RATE_HIGH -> rateEnd(line, false);
      case GAP -> live(line, actual(a.gap(), a), l -> l.formulas.gap());
      case GAP_UNIT -> text(words.differenceUnit(a.unit()));
      case VERDICT -> live(line, text(words.verdict(a.verdict())), l -> l.formulas.verdict());
      case LIVE -> text(words.text(line.live() ? "live.formula" : "live.value"));
      case PROVISIONAL -> text(Phrases.provisional(a) ? words.text("book.yes") : "");
      case ORIGIN -> text(words.origin(a.origin()));
      case PREVIOUS -> new Cell.Figure(a.previous(), a.decimals());
      case STATUS -> text(words.status(a.status()));
      case BASIS -> text(a.basis());
      case TARGET_PERIOD -> text(a.timePeriod());
      case ACTUAL_PERIOD -> text(a.actualPeriod());
      case PHRASE -> new Cell.Prose(a.phrase());
      case SENTENCE -> new Cell.Prose(a.sentence());
      case TARGET_SOURCE -> text(a.targetSource());
      case ACTUAL_SOURCE -> {
        Cell source = text(a.observationSource());
        yield linkColumns ? source : linked(source, places.read(a));
      }
      case TARGET_ID -> text(a.targetId());
      case AREA_NO -> new Cell.Count(places.number(a.area()));
      case SIDE,
          BASE,
          EDGE_LOW,
          EDGE_HIGH,
          RATE_AT_LOW,
          RATE_AT_HIGH,
          MET_AT_LOW,
          MET_AT_HIGH,
          WORSE,
          JUDGED,
          DUE ->
          line.live() ? working(column, line) : text("");
    };
  }

  private Cell working(AttainmentColumn column, Line line) {
    Attained a = line.a;
    Judging j = line.judging;
    AttainmentFormulas f = line.formulas;
    return switch (column) {
      case SIDE -> text(words.side(j));
      case BASE -> target(j.base(), a);
      case EDGE_LOW -> optional(f.edge(true), target(j.edgeLow(), a), j.edgeLow());
      case EDGE_HIGH -> optional(f.edge(false), target(j.edgeHigh(), a), j.edgeHigh());
      case RATE_AT_LOW -> rateAt(f, true, j.rateAtLow());
      case RATE_AT_HIGH -> rateAt(f, false, j.rateAtHigh());
      case MET_AT_LOW -> new Cell.Formula(f.met(true), new Cell.Count(j.metAtLow() ? 1 : 0));
      case MET_AT_HIGH -> new Cell.Formula(f.met(false), new Cell.Count(j.metAtHigh() ? 1 : 0));
      case WORSE -> new Cell.Formula(f.worse(), actual(j.worse(), a));
      case JUDGED -> {
        BigDecimal value = Liveness.judged(a, j);
        boolean points = !Liveness.byShare(j) && (j.byPoints() || j.unfinished());
        yield new Cell.Formula(f.judged(), points ? actual(value, a) : new Cell.Rate(value));
      }
      case DUE -> j.unfinished() ? new Cell.Rate(j.due()) : text("");
      default -> throw new IllegalArgumentException(column.name());
    };
  }

  /** An edge of a band that is open on one side has no cell to look at. */
  private static Cell optional(String formula, Cell result, BigDecimal value) {
    return value == null ? result : new Cell.Formula(formula, result);
  }

  private static Cell rateAt(AttainmentFormulas f, boolean lower, BigDecimal rate) {
    return f.rated() ? new Cell.Formula(f.rateAt(lower), new Cell.Rate(rate)) : text("");
  }

  private Cell rateEnd(Line line, boolean lower) {
    Cell rate = new Cell.Rate(lower ? line.a.rateLow() : line.a.rateHigh());
    return line.live() && line.formulas.rated()
        ? new Cell.Formula(line.formulas.rateEnd(lower), rate)
        : rate;
  }

  /** The upper end follows the lower one where both are one number, or nothing yet. */
  private static Cell end(
      Line line, Cell typed, BigDecimal low, BigDecimal high, AttainmentColumn lower) {
    boolean same = low == null ? high == null : high != null && low.compareTo(high) == 0;
    return line.live() && same ? new Cell.Formula(line.formulas.same(lower), typed) : typed;
  }

  private static Cell live(Line line, Cell value, Function<Line, String> formula) {
    return line.live() ? new Cell.Formula(formula.apply(line), value) : value;
  }

  private Cell toTarget(Cell cell, Attained a) {
    return linkColumns ? cell : linked(cell, places.target(a));
  }

  private Cell toFigure(Cell cell, BigDecimal value, Attained a) {
    return linkColumns || value == null ? cell : linked(cell, places.figure(a));
  }

  private static Cell target(BigDecimal value, Attained a) {
    return new Cell.Figure(value, Digits.ofTarget(a));
  }

  private static Cell actual(BigDecimal value, Attained a) {
    return new Cell.Figure(value, Digits.shown(a));
  }
}
