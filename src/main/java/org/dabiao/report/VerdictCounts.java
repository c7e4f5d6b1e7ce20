package org.dabiao.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Judging;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;
import org.dabiao.report.Styles.Look;
import org.dabiao.report.workbook.AttainmentColumn;
import org.dabiao.report.workbook.AttainmentFormulas;
import org.dabiao.report.workbook.Liveness;
import org.dabiao.report.workbook.SheetNames;

/**
 * Verdicts by area as formulas over the sheet of attainment. Areas are told by their number, since
 * a name may hold what a spreadsheet takes for a pattern.
 */
final class VerdictCounts {
  /** Cells looked at by all formulas together, beyond which the rows of areas are values. */
  private static final long MOST_LOOKS = 50_000_000;

  private static final int TARGETS = 1;
  private static final int JUDGED = 2;
  private static final int ATTAINED = 3;
  private static final int SHARE = 4;
  private static final int FIRST_VERDICT = 5;
  private static final float LINE = 15f;

  private final Findings findings;
  private final Words words;
  private final Styles styles;
  private final List<Verdict> verdicts;
  private final String attainment;

  VerdictCounts(Findings findings, Words words, Styles styles) {
    this.findings = findings;
    this.words = words;
    this.styles = styles;
    boolean running =
        findings.attained().stream().anyMatch(a -> Liveness.running(a.verdict()))
            || findings.audit().judgings().stream().anyMatch(Judging::unfinished);
    this.verdicts =
        Arrays.stream(Verdict.values()).filter(v -> running || !Liveness.running(v)).toList();
    this.attainment = SheetNames.quoted(words.text("sheet.attainment"));
  }

  /**
   * Where the numbers of areas stand.
   *
   * @param first row of the first area, from 0
   * @param columns column of each verdict
   */
  record Grid(String sheet, int first, Map<Verdict, Integer> columns) {
    int share() {
      return SHARE;
    }
  }

  /** Writes header, a row an area and their total from a row on. */
  Grid write(Sheet sheet, int top) {
    header(sheet.createRow(top));
    int next = top + 1;
    long cells = (long) findings.areas().size() * verdicts.size();
    boolean live = cells * findings.attained().size() <= MOST_LOOKS;
    Map<String, List<Attained>> byArea = findings.byArea();
    for (int i = 0; i < findings.areas().size(); i++) {
      AreaEntry area = findings.areas().get(i);
      Tally tally = Tally.of(byArea.getOrDefault(area.code(), List.of()));
      Row row = row(sheet, next++, area.name(), false);
      String own = range(AttainmentColumn.AREA_NO) + "," + (i + 1) + ",";
      counts(row, tally, live ? own : null, Look.NUMBER);
    }
    counts(
        row(sheet, next, words.text("column.total"), true),
        Tally.of(findings.attained()),
        "",
        Look.STRONG);
    Map<Verdict, Integer> columns = new EnumMap<>(Verdict.class);
    verdicts.forEach(v -> columns.put(v, FIRST_VERDICT + verdicts.indexOf(v)));
    return new Grid(sheet.getSheetName(), top + 1, columns);
  }

  private void header(Row row) {
    row.setHeightInPoints(2 * LINE);
    List<String> titles =
        new ArrayList<>(
            List.of(
                words.text("column.area"),
                words.text("column.targets"),
                words.text("book.judged"),
                words.text("book.attained"),
                words.text("book.attained_share")));
    verdicts.forEach(v -> titles.add(words.verdict(v)));
    titles.add(words.text("column.illustrative"));
    for (int c = 0; c < titles.size(); c++) {
      var cell = row.createCell(c);
      cell.setCellValue(titles.get(c));
      cell.setCellStyle(styles.of(c == 0 ? Look.HEADER : Look.HEADER_NUMBER));
    }
  }

  private Row row(Sheet sheet, int at, String name, boolean total) {
    Row row = sheet.createRow(at);
    row.setHeightInPoints(LINE);
    var cell = row.createCell(0);
    cell.setCellValue(name);
    cell.setCellStyle(styles.of(!total && CellWriter.isRisky(name) ? Look.QUOTED : Look.PLAIN));
    return row;
  }

  /**
   * The numbers of a row.
   *
   * @param own criteria that pick the area's rows; empty for all; {@code null} for values only
   */
  private void counts(Row row, Tally tally, String own, Look look) {
    number(row, TARGETS, tally.total(), own == null ? null : count(own, ""), look);
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      String formula = own == null ? null : count(own, is(verdict));
      number(row, FIRST_VERDICT + i, tally.of(verdict), formula, look);
    }
    number(row, JUDGED, tally.judged(), sum(row, v -> v.judged()), look);
    number(row, ATTAINED, tally.attained(), sum(row, v -> v.attained()), look);
    share(row, tally, look);
    int illustrative = FIRST_VERDICT + verdicts.size();
    number(row, illustrative, tally.illustrative(), own == null ? null : invented(own), look);
  }

  private void share(Row row, Tally tally, Look look) {
    String judged = at(row, JUDGED);
    var cell = row.createCell(SHARE);
    cell.setCellFormula("IF(%s=0,\"\",%s/%s)".formatted(judged, at(row, ATTAINED), judged));
    if (tally.judged() == 0) {
      cell.setCellValue("");
    } else {
      cell.setCellValue((double) tally.attained() / tally.judged());
    }
    cell.setCellStyle(styles.of(look, "0%"));
  }

  private static String at(Row row, int column) {
    return new CellReference(row.getRowNum(), column).formatAsString();
  }

  /** Judged on an illustrative figure: all that rest on one, less those without a verdict. */
  private String invented(String own) {
    String origin =
        range(AttainmentColumn.ORIGIN)
            + ","
            + AttainmentFormulas.text(words.origin(Origin.ILLUSTRATIVE));
    StringBuilder formula = new StringBuilder(count(own, origin));
    for (Verdict verdict : verdicts) {
      if (!verdict.judged()) {
        formula.append('-').append(count(own, origin + "," + is(verdict)));
      }
    }
    return formula.toString();
  }

  private String is(Verdict verdict) {
    return range(AttainmentColumn.VERDICT) + "," + AttainmentFormulas.text(words.verdict(verdict));
  }

  private String count(String own, String more) {
    String criteria = own + more;
    if (criteria.isEmpty()) {
      return "ROWS(" + range(AttainmentColumn.VERDICT) + ")";
    }
    String trimmed =
        criteria.endsWith(",") ? criteria.substring(0, criteria.length() - 1) : criteria;
    return "COUNTIFS(" + trimmed + ")";
  }

  private String range(AttainmentColumn column) {
    return "%s!$%s$2:$%s$%d"
        .formatted(attainment, column.letter(), column.letter(), findings.attained().size() + 1);
  }

  private String sum(Row row, Predicate<Verdict> which) {
    return verdicts.stream()
        .filter(which)
        .map(v -> at(row, FIRST_VERDICT + verdicts.indexOf(v)))
        .collect(Collectors.joining("+"));
  }

  private void number(Row row, int column, int number, String formula, Look look) {
    var cell = row.createCell(column);
    if (formula != null) {
      cell.setCellFormula(formula);
    }
    cell.setCellValue(number);
    cell.setCellStyle(styles.of(look));
  }
}
