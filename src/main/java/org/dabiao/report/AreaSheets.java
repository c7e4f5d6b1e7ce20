package org.dabiao.report;

import static org.dabiao.report.Cell.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Verdict;
import org.dabiao.report.workbook.AttainmentColumn;
import org.dabiao.report.workbook.NativeCharts;
import org.dabiao.report.workbook.SheetNames;

/** A sheet an area: its targets, looked up in the sheet of attainment, with a chart of rates. */
final class AreaSheets {
  private static final int RATE = 4;
  private static final int VERDICT = 7;
  private static final int WIDTH = 8;
  private static final int COLUMNS = 10;
  private static final int MOST_HEIGHT = 46;
  private static final int ROWS_OF_A_PAGE = 44;

  private final Findings findings;
  private final Words words;
  private final Phrases phrases;
  private final String attainment;

  AreaSheets(Findings findings, Words words) {
    this.findings = findings;
    this.words = words;
    this.phrases = new Phrases(words);
    this.attainment = SheetNames.quoted(words.text("sheet.attainment"));
  }

  /** A target of the area and its row in the sheet of attainment, from 1. */
  record Line(Attained a, int row) {
    boolean rated() {
      return a.rateLow() != null;
    }
  }

  /** The tables of areas with targets, with names that are legal and that no other sheet has. */
  List<Table<Line>> tables(SheetNames names) {
    Map<String, List<Line>> byArea = new HashMap<>();
    for (int i = 0; i < findings.attained().size(); i++) {
      Attained a = findings.attained().get(i);
      byArea.computeIfAbsent(a.area(), k -> new ArrayList<>()).add(new Line(a, i + 2));
    }
    return findings.areas().stream()
        .filter(area -> byArea.containsKey(area.code()))
        .map(area -> table(names.of(area.name()), ratedFirst(byArea.get(area.code()))))
        .toList();
  }

  /** Targets with a rate first, so that a chart finds them together; else in the plan's order. */
  private static List<Line> ratedFirst(List<Line> lines) {
    return Stream.concat(
            lines.stream().filter(Line::rated), lines.stream().filter(line -> !line.rated()))
        .toList();
  }

  private Table<Line> table(String name, List<Line> lines) {
    return Table.of(name, lines)
        .illustrative(l -> l.a.illustrative())
        .column(
            words.text("column.indicator"),
            l ->
                new Cell.Linked(
                    text(l.a.indicatorName()),
                    attainment + "!" + AttainmentColumn.INDICATOR.in(l.row)))
        .freeze()
        .column(words.text("column.target"), l -> text(phrases.target(l.a)))
        .column(words.text("book.actual_low"), l -> figure(l, l.a.actualLow(), "ACTUAL_LOW"))
        .column(words.text("book.actual_high"), l -> figure(l, l.a.actualHigh(), "ACTUAL_HIGH"))
        .column(
            words.text("book.rate_low"),
            l -> look(l, AttainmentColumn.RATE_LOW, new Cell.Rate(l.a.rateLow())))
        .column(words.text("column.gap"), l -> figure(l, l.a.gap(), "GAP"))
        .column(words.text("book.gap_unit"), l -> text(words.differenceUnit(l.a.unit())))
        .column(
            words.text("column.verdict"),
            l -> look(l, AttainmentColumn.VERDICT, text(words.verdict(l.a.verdict()))))
        .column(words.text("book.origin"), l -> text(words.origin(l.a.origin())))
        .column(words.text("column.theme"), l -> text(l.a.theme()))
        .build();
  }

  private Cell figure(Line line, BigDecimal value, String column) {
    return look(
        line, AttainmentColumn.valueOf(column), new Cell.Figure(value, Digits.shown(line.a)));
  }

  private Cell look(Line line, AttainmentColumn column, Cell result) {
    String cell = attainment + "!" + column.in(line.row);
    return new Cell.Formula("IF(%s=\"\",\"\",%s)".formatted(cell, cell), result);
  }

  /** Colours and chart of a sheet that has been written. */
  void finish(XSSFWorkbook book, Table<Line> table) {
    XSSFSheet sheet = book.getSheet(table.name());
    int last = table.rows().size();
    VerdictFormats.verdicts(sheet, new CellRangeAddress(1, last, VERDICT, VERDICT), words);
    VerdictFormats.rates(sheet, new CellRangeAddress(1, last, RATE, RATE));
    List<Line> rated = table.rows().stream().filter(Line::rated).toList();
    if (rated.isEmpty()) {
      return;
    }
    int height = Math.min(MOST_HEIGHT, 8 + 2 * rated.size());
    if (last + height > ROWS_OF_A_PAGE) {
      // A page of its own, so that no bar is cut by its edge.
      sheet.setRowBreak(last + 1);
    }
    book.setPrintArea(book.getSheetIndex(sheet), 0, COLUMNS - 1, 0, last + 2 + height);
    new NativeCharts(sheet)
        .bars(
            last + 2,
            height,
            WIDTH,
            new NativeCharts.Labels(
                words.text("chart.rates"),
                words.text("column.indicator"),
                words.text("chart.rates.axis"),
                "0%",
                Locale.forLanguageTag(words.lang())),
            new NativeCharts.Rows(
                table.name(),
                1,
                0,
                rated.stream().map(l -> l.a.indicatorName()).toArray(String[]::new)),
            List.of(
                new NativeCharts.Series(
                    words.text("column.rate"),
                    Mark.bar(Verdict.EXCEEDED),
                    RATE,
                    rated.stream()
                        .map(l -> l.a.rateLow().movePointLeft(2).doubleValue())
                        .toArray(Double[]::new))));
  }
}
