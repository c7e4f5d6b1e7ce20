package org.dabiao.report.workbook;

import static org.dabiao.report.workbook.AttainmentColumn.BASE;
import static org.dabiao.report.workbook.AttainmentColumn.RATE_AT_HIGH;
import static org.dabiao.report.workbook.AttainmentColumn.RATE_AT_LOW;
import static org.dabiao.report.workbook.AttainmentColumn.RATE_HIGH;
import static org.dabiao.report.workbook.AttainmentColumn.RATE_LOW;
import static org.dabiao.report.workbook.AttainmentColumn.TARGET_HIGH;
import static org.dabiao.report.workbook.AttainmentColumn.TARGET_LOW;
import static org.dabiao.report.workbook.AttainmentColumn.WORSE;

import java.util.function.Function;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Judging;
import org.dabiao.findings.Judging.Side;
import org.dabiao.reference.Verdict;

/**
 * The rules of docs/methods.md, section 2, as formulas of one row. Rates are fractions of 1 here.
 *
 * <p>What differs between targets but not between figures (side, good way, kind) is settled when
 * the formula is written, so that each stays short. What is computed is rounded to 12 digits before
 * it is compared: binary arithmetic makes 8.1 − 7.1 less than 1. Rows in which those digits decide
 * are no formulas ({@link Liveness}).
 */
public final class AttainmentFormulas {
  private final RowCells cells;
  private final Attained target;
  private final Judging judging;
  private final int row;
  private final String low;
  private final String high;
  private final String stated;
  private final String edgeLow;
  private final String edgeHigh;
  private final boolean lowerIsGood;
  private final boolean higherIsGood;
  private final Function<Verdict, String> words;

  /**
   * The formulas of a row.
   *
   * @param row its number in the sheet, from 1
   * @param words what verdicts are called in cells
   */
  public AttainmentFormulas(
      Attained target, Judging judging, int row, Function<Verdict, String> words) {
    this.cells = new RowCells(target, judging, row);
    this.target = target;
    this.judging = judging;
    this.row = row;
    this.low = cells.low();
    this.high = cells.high();
    this.stated = (target.targetLow() == null ? TARGET_HIGH : TARGET_LOW).in(row);
    this.edgeLow = cells.edgeLow();
    this.edgeHigh = cells.edgeHigh();
    this.lowerIsGood = cells.lowerIsGood();
    this.higherIsGood = cells.higherIsGood();
    this.words = words;
  }

  /** The upper end of an exact number: the lower one, so that one cell changes both. */
  public String same(AttainmentColumn other) {
    String cell = other.in(row);
    return "IF(%s=\"\",\"\",%s)".formatted(cell, cell);
  }

  /** Lower edge of what attains the target. */
  public String edge(boolean lower) {
    if (cells.approx()) {
      String way = lower ? "-" : "+";
      String reach =
          judging.byPoints()
              ? Setting.TOLERANCE_POINTS.id()
              : "ABS(%s)*%s".formatted(stated, Setting.TOLERANCE.id());
      return "ROUND(%s%s%s,12)".formatted(stated, way, reach);
    }
    return judging.side() == Side.BAND ? (lower ? TARGET_LOW : TARGET_HIGH).in(row) : stated;
  }

  /** Whether the target has rates at all. */
  public boolean rated() {
    return !target.kind().equals("growth_rate") && !target.kind().equals("rank");
  }

  /** The rate at one end of the figure. */
  public String rateAt(boolean lower) {
    String x = lower ? low : high;
    return "IF(%s=\"\",\"\",%s)".formatted(x, rate(x));
  }

  private String rate(String x) {
    if (judging.base() != null) {
      String base = BASE.in(row);
      return "IF(%s=%s,\"\",(%s-%s)/(%s-%s))".formatted(stated, base, x, base, stated, base);
    } else if (target.kind().equals("milestone")) {
      return x + "/100";
    } else if (judging.side() == Side.FLOOR) {
      return ratio(x, stated, false);
    } else if (judging.side() == Side.CEILING) {
      return ratio(x, stated, true);
    } else if (cells.approx()) {
      return lowerIsGood || higherIsGood
          ? ratio(x, stated, lowerIsGood)
          : "IF(%s>%s,%s,%s)".formatted(x, stated, ratio(x, stated, true), ratio(x, stated, false));
    }
    return "IF(AND(%s>=%s,%s<=%s),1,IF(%s<%s,%s,%s))"
        .formatted(
            x,
            edgeLow,
            x,
            edgeHigh,
            x,
            edgeLow,
            ratio(x, edgeLow, lowerIsGood),
            ratio(x, edgeHigh, !higherIsGood));
  }

  private static String ratio(String x, String number, boolean ceiling) {
    String ratio =
        ceiling
            ? "IF(%s=\"inverse\",IF(%s=0,\"\",%s/%s),2-%s/%s)"
                .formatted(Setting.CEILING_RULE.id(), x, number, x, x, number)
            : "%s/%s".formatted(x, number);
    return "IF(AND(%s>0,%s>=0),%s,\"\")".formatted(number, x, ratio);
  }

  /** The lower or the upper rate; with one end open, the known one is the one that its end is. */
  public String rateEnd(boolean lower) {
    String ends = RATE_AT_LOW.in(row) + ":" + RATE_AT_HIGH.in(row);
    String both = (lower ? "MIN(" : "MAX(") + ends + ")";
    if (!lower && cells.isRange()) {
      both = "IF(AND(%s<%s,%s>%s),1,%s)".formatted(low, edgeLow, high, edgeHigh, both);
    }
    String known = (lower == lowerIsGood ? RATE_AT_HIGH : RATE_AT_LOW).in(row);
    return "IF(COUNT(%s)=2,%s,IF(COUNT(%s)=2,\"\",%s))"
        .formatted(ends, both, cells.figures(), known);
  }

  /** 1 when one end of the figure attains the target; an open end does on the good side. */
  public String met(boolean lower) {
    String x = lower ? low : high;
    boolean openIsGood = openIsGood(lower);
    return (openIsGood ? "IF(OR(%s=\"\",%s),1,0)" : "IF(AND(%s<>\"\",%s),1,0)")
        .formatted(x, reaches(x));
  }

  private boolean openIsGood(boolean lower) {
    return switch (judging.side()) {
      case FLOOR -> !lower;
      case CEILING -> lower;
      case BAND -> lower ? lowerIsGood : higherIsGood;
    };
  }

  private String reaches(String x) {
    String or = judging.exclusive() ? "" : "=";
    String floor = x + ">" + or + edgeLow;
    String ceiling = x + "<" + or + edgeHigh;
    return switch (judging.side()) {
      case FLOOR -> floor;
      case CEILING -> ceiling;
      case BAND ->
          lowerIsGood
              ? x + "<=" + edgeHigh
              : higherIsGood
                  ? x + ">=" + edgeLow
                  : "AND(%s>=%s,%s<=%s)".formatted(x, edgeLow, x, edgeHigh);
    };
  }

  /** The end of the figure that counts. */
  public String worse() {
    String first = lowerIsGood ? high : low;
    String other = lowerIsGood ? low : high;
    return "IF(%s,\"\",IF(%s<>\"\",%s,%s))".formatted(cells.none(), first, first, other);
  }

  /** Actual less target; for a range, to its nearer edge. */
  public String gap() {
    String x = WORSE.in(row);
    String gap =
        cells.isRange()
            ? "IF(%s<%s,%s-%s,IF(%s>%s,%s-%s,0))"
                .formatted(x, edgeLow, x, edgeLow, x, edgeHigh, x, edgeHigh)
            : x + "-" + stated;
    return "IF(%s=\"\",\"\",ROUND(%s,12))".formatted(x, gap);
  }

  /** What the verdict goes by: the lower rate, the distance in points, or the share to date. */
  public String judged() {
    String x = WORSE.in(row);
    if (cells.byShare()) {
      return "IF(%s=\"\",\"\",IF(%s=0,\"\",ROUND(%s/%s,12)))".formatted(x, edgeLow, x, edgeLow);
    } else if (judging.byPoints() || judging.unfinished()) {
      return "IF(%s=\"\",\"\",ROUND(%s,12))".formatted(x, distance(x));
    }
    String rates = RATE_LOW.in(row) + ":" + RATE_HIGH.in(row);
    return "IF(COUNT(%s)=0,\"\",ROUND(MIN(%s),12))".formatted(rates, rates);
  }

  private String distance(String x) {
    return switch (judging.side()) {
      case FLOOR -> x + "-" + edgeLow;
      case CEILING -> edgeHigh + "-" + x;
      case BAND ->
          "IF(%s<%s,%s,IF(%s>%s,%s,0))"
              .formatted(
                  x,
                  edgeLow,
                  lowerIsGood ? edgeLow + "-" + x : x + "-" + edgeLow,
                  x,
                  edgeHigh,
                  higherIsGood ? x + "-" + edgeHigh : edgeHigh + "-" + x);
    };
  }

  /** The verdict's word. */
  public String verdict() {
    return new VerdictFormula(cells, words).text();
  }

  /** A text in a formula. */
  public static String text(String words) {
    return '"' + words.replace("\"", "\"\"") + '"';
  }
}
