package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.report.workbook.AttainmentColumn;
import org.dabiao.report.workbook.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The workbook's formulas against the rules that made the tables: what is typed into the workbook
 * gives the rate, gap and verdict that a run with that figure gives.
 */
class LiveWorkbookTest {
  /**
   * Each indicator is an example of its own: the figure of one run, and of another one. A figure of
   * half a year has a schedule if it is a flow.
   */
  private static final String TARGETS =
      """
      indicator      | nature | direction | unit | kind        | comparator | low    | high   | base | one       | two      | period
      floor          | stock  | higher    | 个   | level       | ge         | 200    | 200    |      | 190       | 220      | 2024
      exactly110     | stock  | higher    | 亿斤 | level       | ge         | 23.6   | 23.6   |      | 25.96     | 22.42    | 2024
      hardlyShort    | stock  | higher    | 亿斤 | level       | ge         | 23.6   | 23.6   |      | 23.599999 | 23.6     | 2024
      above          | stock  | higher    | 个   | level       | gt         | 100    | 100    |      | 100       | 101      | 2024
      ceiling        | rate   | lower     | %    | level       | le         | 3      | 3      |      | 2.8       | 3.2      | 2024
      ceilingZero    | stock  | lower     | 个   | level       | le         | 3      | 3      |      | 0         | 9        | 2024
      below          | stock  | lower     | 个   | level       | lt         | 3      | 3      |      | 3         | 2        | 2024
      number         | stock  | neutral   | 个   | level       | eq         | 7      | 7      |      | 7         | 8        | 2024
      less           | stock  | lower     | 个   | level       | eq         | 7      | 7      |      | 7         | 8        | 2024
      about          | stock  | higher    | 个   | level       | approx     | 100    | 100    |      | 98        | 97       | 2024
      aboutFraction  | stock  | neutral   | 万吨 | level       | approx     | 118.37 | 118.37 |      | 116.0026  | 120.7374 | 2024
      aboutLess      | stock  | lower     | 个   | level       | approx     | 100    | 100    |      | 103       | 90       | 2024
      aboutGrowth    | growth | higher    | %    | growth_rate | approx     | 7.1    | 7.1    |      | 6.8       | 6.79     | 2024
      band           | stock  | neutral   | 亿元 | level       | between    | 201.06 | 204.05 |      | 203       | 210      | 2024
      bandShort      | stock  | neutral   | 亿元 | level       | between    | 201.06 | 204.05 |      | 200       | 201.06   | 2024
      bandMore       | stock  | higher    | 个   | level       | between    | 2      | 3      |      | 4         | 1        | 2024
      bandLess       | stock  | lower     | 个   | level       | between    | 2      | 3      |      | 1         | 4        | 2024
      bandPoints     | rate   | higher    | %    | share       | between    | 60     | 62     |      | 63.2      | 59.6     | 2024
      bandAround     | stock  | neutral   | 个   | level       | between    | 20     | 30     |      | 15—35     | 22—25    | 2024
      openAbove      | stock  | higher    | 个   | level       | between    | 20     |        |      | 25        | 18       | 2024
      openBelow      | stock  | lower     | 个   | level       | between    |        | 30     |      | 25        | 31       | 2024
      growth         | growth | higher    | %    | growth_rate | ge         | 7.1    | 7.1    |      | 8.1       | 6.6      | 2024
      growthHardly   | growth | higher    | %    | growth_rate | ge         | 7.1    | 7.1    |      | 8.09      | 6.59     | 2024
      share          | rate   | higher    | %    | share       | ge         | 80     | 80     |      | 79.6      | 81       | 2024
      shareLess      | rate   | lower     | %    | share       | le         | 20     | 20     |      | 18.9      | 20.6     | 2024
      rank           | rate   | lower     | 位   | rank        | le         | 100    | 100    |      | 98        | 101      | 2024
      milestone      | rate   | higher    | %    | milestone   | eq         | 100    | 100    |      | 80        | 100      | 2024
      halfDone       | rate   | higher    | %    | milestone   | eq         | 100    | 100    |      | 96        | 120      | 2024
      fromBase       | stock  | higher    | 个   | level       | ge         | 420    | 420    | 380  | 410       | 425      | 2024
      baseIsTarget   | stock  | higher    | 个   | level       | ge         | 380    | 380    | 380  | 410       | 370      | 2024
      downFromBase   | stock  | lower     | 个   | level       | le         | 50     | 50     | 80   | 60        | 45       | 2024
      zero           | stock  | higher    | 个   | level       | ge         | 0      | 0      |      | 5         | 0        | 2024
      negative       | stock  | higher    | 万元 | level       | ge         | -5     | -5     |      | -6        | -4       | 2024
      loss           | stock  | higher    | 万元 | level       | ge         | 10     | 10     |      | -2        | 12       | 2024
      lowerBound     | stock  | higher    | 万头 | level       | ge         | 260    | 260    |      | 超250     | 超270    | 2024
      upperBound     | stock  | higher    | 万头 | level       | ge         | 260    | 260    |      | ≤250      | ≤265     | 2024
      boundOfCeiling | stock  | lower     | 个   | level       | le         | 3      | 3      |      | ≤2        | ≥3.1     | 2024
      range          | stock  | higher    | 万头 | level       | ge         | 260    | 260    |      | 250—270   | 261—290  | 2024
      rangeOfCeiling | stock  | lower     | 个   | level       | le         | 30     | 30     |      | 28—29     | 29—31    | 2024
      rangeOfGrowth  | growth | higher    | %    | growth_rate | ge         | 6      | 6      |      | 5.6—5.9   | 5.9—6.2  | 2024
      boundExact     | stock  | higher    | 万头 | level       | ge         | 260    | 260    |      | 超250     | 261      | 2024
      exactBound     | stock  | higher    | 万头 | level       | ge         | 260    | 260    |      | 261       | 超250    | 2024
      filledIn       | stock  | higher    | 个   | level       | ge         | 10     | 10     |      |           | 11       | 2024
      bandFilledIn   | stock  | higher    | 个   | level       | between    | 2      | 3      |      |           | 3        | 2024
      takenOut       | stock  | higher    | 个   | level       | ge         | 10     | 10     |      | 11        |          | 2024
      onSchedule     | flow   | higher    | 个   | level       | ge         | 100    | 100    |      | 50        | 53       | 2024-S1
      ahead          | flow   | higher    | 个   | level       | ge         | 100    | 100    |      | 52.5      | 47.5     | 2024-S1
      behind         | flow   | higher    | 个   | level       | ge         | 100    | 100    |      | 40        | 47.4     | 2024-S1
      done           | flow   | higher    | 个   | level       | ge         | 100    | 100    |      | 107       | 20       | 2024-S1
      spent          | flow   | lower     | 万元 | level       | le         | 100    | 100    |      | 40        | 60       | 2024-S1
      bandToDate     | flow   | higher    | 个   | level       | between    | 20     | 30     |      | 12        | 9        | 2024-S1
      nothing        | flow   | lower     | 个   | level       | le         | 0      | 0      |      | 0         | 1        | 2024-S1
      growthToDate   | growth | higher    | %    | growth_rate | ge         | 7.1    | 7.1    |      | 8.1       | 6.5      | 2024-S1
      rateToDate     | rate   | higher    | %    | level       | ge         | 60     | 60     |      | 59.6      | 61       | 2024-S1
      """;

  @TempDir static Path folder;

  private static final Map<List<Object>, Findings> RUNS = new HashMap<>();

  private static Findings run(String table, boolean second, String section) throws IOException {
    List<Object> key = List.of(table, second, section);
    if (!RUNS.containsKey(key)) {
      RUNS.put(key, evaluated(table, second, section));
    }
    return RUNS.get(key);
  }

  /** A run of the table's targets with the figures of one of its last two columns. */
  private static Findings evaluated(String table, boolean second, String section)
      throws IOException {
    Path own = Files.createTempDirectory(folder, "run");
    String indicators = "id | unit | nature | direction | roll_up";
    String targets =
        "target_id | ref_area | indicator | time_period | kind | comparator | value_low |"
            + " value_high | unit | base_value | commitment";
    String figures = "ref_area | indicator | time_period | obs_value | unit_measure";
    for (String line : table.lines().skip(1).toList()) {
      List<String> c = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
      String id = c.get(0);
      String unit = c.get(3);
      indicators += "\n" + String.join(" | ", id, unit, c.get(1), c.get(2), "none");
      targets +=
          "\n"
              + String.join(
                  " | ",
                  "t-" + id,
                  "421200",
                  id,
                  "2024",
                  c.get(4),
                  c.get(5),
                  c.get(6),
                  c.get(7),
                  unit,
                  c.get(8),
                  "complete");
      String figure = c.get(second ? 10 : 9);
      if (!figure.isEmpty()) {
        figures += "\n" + String.join(" | ", "421200", id, c.get(11), figure, unit);
      }
    }
    Example example =
        Example.in(own).indicators(indicators).targets(targets).figures(figures).section(section);
    return findings(example.project(), own);
  }

  private static Findings findings(Project project, Path out) {
    return results(project, out).own();
  }

  private static Results results(Project project, Path out) {
    Inputs inputs = Inputs.read(Example.spark(), Inputs.onDriver(project), project.needed());
    Results results =
        EvaluationJob.evaluate(
            Example.spark(), project, inputs, new TableWriter(out), Progress.SILENT);
    assertThat(results.own().quarantine()).isEmpty();
    return results;
  }

  private LiveBook book(Findings findings) throws IOException {
    return LiveBook.of(findings, folder.resolve("report.xlsx"));
  }

  @ParameterizedTest
  @CsvSource({
    "xianning-2024.yaml, 101",
    "xianning-2024-sourced.yaml, 53",
    "xianning-2021-h1.yaml, 5",
  })
  void bundledProjectsRecalculateToWhatTheTablesHold(String project, int targets)
      throws IOException {
    Results results =
        results(
            ProjectReader.read(Runs.DATA.resolve(project), Overrides.NONE),
            Files.createTempDirectory(folder, "tables"));
    List<Attained> attained = results.own().attained();
    assertThat(attained.size()).isEqualTo(targets);
    try (LiveBook book =
        LiveBook.of(results.own(), results.provenance(), folder.resolve("report.xlsx"))) {
      assertThat(book.recalculates()).isGreaterThan(15 * targets);
      for (int i = 0; i < targets; i++) {
        book.says(i, attained.get(i));
        assertThat(book.cell(i, AttainmentColumn.LIVE).getStringCellValue()).isEqualTo("公式");
        leadsBack(book, i, attained.get(i));
      }
    }
  }

  /** To the sentence, to the year's figure, to the row of the input; and from there back. */
  private static void leadsBack(LiveBook book, int target, Attained a) {
    Row promise = book.leadsTo(book.cell(target, AttainmentColumn.TARGET_LOW));
    assertThat(book.text(promise, "book.target_id")).isEqualTo(a.targetId());
    assertThat(book.text(promise, "book.sentence")).isEqualTo(a.sentence());
    Row first = book.leadsTo(promise.getCell(0));
    assertThat(book.text(first, "book.target_id")).isEqualTo(a.targetId());
    if (a.actualLow() == null || a.observationSource().isEmpty()) {
      return;
    }
    Row figure = book.leadsTo(book.cell(target, AttainmentColumn.ACTUAL_LOW));
    if (!a.actualPeriod().contains("/")) {
      assertThat(book.text(figure, "column.indicator")).isEqualTo(a.indicatorName());
      assertThat(book.text(figure, "book.source")).isEqualTo(a.observationSource());
      assertThat(book.text(figure, "book.actual_period")).isEqualTo(a.actualPeriod());
    }
    Row read = book.leadsTo(book.cell(target, AttainmentColumn.ACTUAL_SOURCE));
    if (read != null) {
      assertThat(book.text(read, "column.indicator")).isEqualTo(a.indicatorName());
      assertThat(book.text(read, "column.input")).endsWith(".csv");
      assertThat(book.text(book.leadsTo(read.getCell(0)), "column.indicator"))
          .isEqualTo(a.indicatorName());
    }
  }

  @Test
  void aFigureTypedInGivesWhatARunWithItGives() throws IOException {
    List<Attained> two = run(TARGETS, true, "").attained();
    Findings one = run(TARGETS, false, "");
    assertThat(one.attained().size()).isEqualTo(TARGETS.lines().count() - 1);
    try (LiveBook book = book(one)) {
      book.recalculates();
      for (int i = 0; i < two.size(); i++) {
        book.says(i, one.attained().get(i));
        book.type(i, two.get(i).actualLow(), two.get(i).actualHigh());
        book.says(i, two.get(i));
      }
    }
  }

  @Test
  void theExamplesGiveEveryVerdictOfAFinishedAndOfARunningYear() throws IOException {
    List<Attained> all = new ArrayList<>();
    all.addAll(run(TARGETS, false, "").attained());
    all.addAll(run(TARGETS, true, "").attained());

    assertThat(all.stream().map(a -> a.verdict().code()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "exceeded",
            "achieved",
            "nearly",
            "missed",
            "undetermined",
            "no_data",
            "ahead",
            "on_schedule",
            "behind",
            "not_comparable");
  }

  @Test
  void aSettingChangedGivesWhatARunWithItGives() throws IOException {
    String rules =
        "evaluation: {exceeded: 105, nearly: 90, exceeded_points: 0.4, nearly_points: 0.6,"
            + " tolerance: 3, tolerance_points: 0.1, ceiling: inverse, schedule_tolerance: 10}";
    List<Attained> changed = run(TARGETS, false, rules).attained();
    try (LiveBook book = book(run(TARGETS, false, ""))) {
      book.set(Setting.EXCEEDED, 1.05);
      book.set(Setting.NEARLY, 0.9);
      book.set(Setting.EXCEEDED_POINTS, 0.4);
      book.set(Setting.NEARLY_POINTS, 0.6);
      book.set(Setting.TOLERANCE, 0.03);
      book.set(Setting.TOLERANCE_POINTS, 0.1);
      book.set(Setting.CEILING_RULE, "inverse");
      book.set(Setting.SCHEDULE_TOLERANCE, 0.1);
      for (int i = 0; i < changed.size(); i++) {
        book.says(i, changed.get(i));
      }
    }
  }

  @Test
  void countsOfAreaAndSummaryFollowAFigure() throws IOException {
    Findings findings = run(TARGETS, false, "");
    int floor = 0;
    assertThat(findings.attained().get(floor).verdict().code()).isEqualTo("nearly");
    try (LiveBook book = book(findings)) {
      Sheet summary = book.sheet("sheet.summary");
      Row city = summary.getRow(summary.getLastRowNum() - 1);
      Row total = summary.getRow(summary.getLastRowNum());
      int exceeded = 5;
      int nearly = 7;
      double before = (Double) book.value(city.getCell(exceeded));
      double beforeNearly = (Double) book.value(total.getCell(nearly));

      book.type(floor, new BigDecimal("220"), new BigDecimal("220"));

      assertThat(book.value(city.getCell(exceeded))).isEqualTo(before + 1);
      assertThat(book.value(total.getCell(exceeded))).isEqualTo(before + 1);
      assertThat(book.value(total.getCell(nearly))).isEqualTo(beforeNearly - 1);
    }
  }

  /** A hundredth of a trillionth short of 100000: 19 digits tell them apart, 15 do not. */
  @Test
  void aRowThatFifteenDigitsCannotDecideHoldsValuesAndSaysSo() throws IOException {
    Findings findings =
        run(
            """
            indicator | nature | direction | unit | kind  | comparator | low      | high     | base | one                    | two | period
            hardly    | stock  | higher    | 亿元 | level | ge         | 100000   | 100000   |      | 99999.99999999999999   | 1   | 2024
            plain     | stock  | higher    | 亿元 | level | ge         | 100000   | 100000   |      | 99999.999              | 1   | 2024
            """,
            false,
            "");
    try (LiveBook book = book(findings)) {
      assertThat(findings.attained().get(0).verdict().code()).isEqualTo("nearly");
      assertThat(book.cell(0, AttainmentColumn.LIVE).getStringCellValue()).isEqualTo("数值");
      for (AttainmentColumn column : AttainmentColumn.values()) {
        assertThat(book.cell(0, column).getCellType()).isNotEqualTo(CellType.FORMULA);
      }
      book.says(0, findings.attained().get(0));
      assertThat(book.cell(1, AttainmentColumn.LIVE).getStringCellValue()).isEqualTo("公式");
      book.says(1, findings.attained().get(1));
    }
  }
}
