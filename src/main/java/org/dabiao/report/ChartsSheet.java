package org.dabiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Verdict;
import org.dabiao.report.workbook.NativeCharts;
import org.dabiao.report.workbook.NativeCharts.Labels;
import org.dabiao.report.workbook.NativeCharts.Rows;
import org.dabiao.report.workbook.NativeCharts.Series;

/** The sheet of charts of all areas; they are drawn from the numbers of the summary. */
final class ChartsSheet {
  /** More bars than this are no picture. */
  private static final int MOST_AREAS = 60;

  private static final int WIDTH = 13;

  private final Findings findings;
  private final Words words;

  ChartsSheet(Findings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  XSSFSheet write(XSSFWorkbook book, VerdictCounts.Grid grid) {
    XSSFSheet sheet = book.getSheet(words.text("sheet.charts"));
    List<AreaEntry> areas =
        findings.areas().subList(0, Math.min(MOST_AREAS, findings.areas().size()));
    List<Tally> tallies = areas.stream().map(a -> Tally.of(findings.of(a))).toList();
    Rows rows =
        new Rows(
            grid.sheet(),
            grid.first(),
            0,
            areas.stream().map(AreaEntry::name).toArray(String[]::new));
    NativeCharts charts = new NativeCharts(sheet);
    int height = 12 + 2 * areas.size();
    charts.bars(
        0,
        height,
        WIDTH,
        new Labels(
            words.text("chart.verdicts"),
            words.text("column.area"),
            words.text("chart.verdicts.axis"),
            "0",
            Locale.forLanguageTag(words.lang())),
        rows,
        counts(grid, tallies));
    charts.bars(
        height + 1,
        height - 2,
        WIDTH,
        new Labels(
            words.text("chart.attained"),
            words.text("column.area"),
            words.text("chart.attained.axis"),
            "0%",
            Locale.forLanguageTag(words.lang())),
        rows,
        List.of(
            new Series(
                words.text("book.attained_share"),
                Mark.bar(Verdict.EXCEEDED),
                grid.share(),
                values(tallies, ChartsSheet::share))));
    return sheet;
  }

  private static double share(Tally tally) {
    return tally.judged() == 0 ? 0 : (double) tally.attained() / tally.judged();
  }

  private List<Series> counts(VerdictCounts.Grid grid, List<Tally> tallies) {
    List<Series> series = new ArrayList<>();
    for (Map.Entry<Verdict, Integer> column : grid.columns().entrySet()) {
      Verdict verdict = column.getKey();
      series.add(
          new Series(
              words.verdict(verdict),
              Mark.bar(verdict),
              column.getValue(),
              values(tallies, t -> t.of(verdict))));
    }
    return series;
  }

  private static Double[] values(List<Tally> tallies, ToDoubleFunction<Tally> value) {
    return tallies.stream().map(value::applyAsDouble).toArray(Double[]::new);
  }
}
