package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dabiao.reference.Language;
import org.dabiao.reference.RowUse;
import org.dabiao.statistics.AnnualSeries;
import org.dabiao.statistics.RowUses;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of the bundled project, explained. */
class ExplainBundledTest {
  private static final Map<String, List<String>> TOLD = new ConcurrentHashMap<>();

  /** Each figure is evaluated once. */
  private static List<String> explain(String area, String indicator) {
    return TOLD.computeIfAbsent(
        area + " " + indicator, k -> explain(area, indicator, Overrides.NONE));
  }

  private static List<String> explain(String area, String indicator, Overrides overrides) {
    Project project = ProjectReader.read(Runs.DATA.resolve("xianning-2024.yaml"), overrides);
    return ExplainJob.run(project, area, indicator, Example.SESSION, Progress.SILENT);
  }

  /** 23.6亿斤 = 118万吨, 118.6万吨 = 23.72亿斤, 23.72/23.6 = 1.00508474576271186…. */
  @Test
  void aTargetInJinAgainstRowsInTonnes() {
    assertThat(explain("咸宁市", "粮食产量"))
        .contains(
            "目标 xianning-plan-2024-s32-2",
            "  原句：坚持稳面积、增单产两手发力,确保粮食播种面积296.1万亩以上、【产量23.6亿斤以上】、"
                + "生猪出栏260万头、蔬菜面积143万亩。（xianning-plan-2024 第 32 句，第 32—42 字）",
            "  要求：≥ 23.6 亿斤 = 118 万吨 · 以上（含本数） · 2024 · 水平 · 全域",
            "  采用：118.60 万吨 · 2024 · 示例 · illustrative · statistics/illustrative-2024.csv 第 645 行",
            "  118.6 万吨 = 23.72 亿斤",
            "  23.72 ÷ 23.6 × 100 ≈ 100.5%",
            "  23.72 ≥ 23.6：达到目标",
            "  完成率：100.50847457627119%（未取舍），显示为 100.5%",
            "  结论：● 完成（示例）");
  }

  /** The row is in 吨: 137355吨 = 13.7355万吨. The city's own figure wins over the sum. */
  @Test
  void countiesThatAddUpButAreNotUsed() {
    assertThat(explain("咸宁市", "粮食产量"))
        .contains(
            "  嘉鱼县：13.7355 万吨 · 示例 · statistics/illustrative-2024.csv 第 626 行",
            "  18.36 + 13.7355 + 18.5267 + 23.31 + 21.99 + 22.2 = 118.1222 万吨；"
                + "另有本地区自己的数字，未采用合计");
  }

  /**
   * 77 + 125 + 98 + 19 + 79 + 32 = 430 of 434; 1553 since an unstated year is no figure of 2024.
   */
  @Test
  void oldEstatesOfTheCityAreTheSumOfItsCounties() {
    assertThat(explain("421200", "old_estates_renovated"))
        .contains(
            "  原句：改造【城镇老旧小区434个】、农村危房改造开工399户。（xianning-plan-2024 第 49 句，第 2—12 字）",
            "  未采用：1553 个 · /2025 · 有来源 · xianning-urban-briefing-2026"
                + " · statistics/observations.csv 第 68 行 —— 属于别的年份",
            "  通山县：32 个 · 预计 · 示例 · statistics/illustrative-2024.csv 第 144 行",
            "  77 + 125 + 98 + 19 + 79 + 32 = 430 个",
            "  2024 年：430 个 · 预计 · 示例",
            "  430 ÷ 434 × 100 ≈ 99%",
            "  结论：◆ 接近完成（示例 · 暂定）");
  }

  /** 超250万头 against 260万头: 250/260 = 96.153846…%, or more. Of a county, the quarters add up. */
  @Test
  void aLowerBoundIsUndetermined() {
    assertThat(
            explain(
                "Xianning",
                "Pigs slaughtered",
                new Overrides(Optional.empty(), Optional.empty(), Optional.of(Language.EN))))
        .contains(
            "  Used: ≥ 250 ×10,000 head · 2024 · illustrative · illustrative"
                + " · statistics/illustrative-2024.csv row 815",
            "  Xian'an: 41.87 ×10,000 head · illustrative"
                + " · statistics/illustrative-2024.csv row 150, 151, 152, 153",
            "  Chongyang: no figure",
            "  5 of 6 areas have a figure; a total needs all of them, of one basis and period",
            "  Rate: ≥ 96.15384615384615% (unrounded), shown as ≥ 96.1%",
            "  Verdict: ? Undetermined (illustrative) The actual figure is ≥ 250 ×10,000 head;"
                + " the target 260 ×10,000 head lies inside it, so nothing can be decided.");
  }

  @Test
  void noRowAtAllIsNoData() {
    assertThat(explain("赤壁市", "national_top100_county_rank"))
        .contains(
            "  要求：≤ 100 位 · 以内（含本数） · 2024 · 位次 · 争取 · 县",
            "  没有读到这个地区、指标和年份的行。",
            "  没有可用的数字。",
            "  结论：— 无数据 现有来源中没有 2024 期的数字。");
  }

  /** Counts since a year that nobody states are no figure of 2024. */
  @Test
  void aCountWithoutAStartIsNotComparable() {
    assertThat(explain("咸宁市", "rural_household_toilets"))
        .contains(
            "  未采用：509000 户 · /2024 · 示例 · illustrative"
                + " · statistics/illustrative-2024.csv 第 816 行 —— 这样的时期得不出一年的数",
            "  未采用：51.3 万户 = 513,000 户 · /2025 · 有来源 · xianning-rural-briefing-2026"
                + " · statistics/observations.csv 第 61 行 —— 属于别的年份",
            "  结论：≠ 不可比（示例） 现有数字与目标的口径、单位或时期不同，不能对照。");
  }

  /** 43.37 and, of 农业部门, 58.7万亩: the basis without a name comes first. */
  @Test
  void withoutATargetTheFigureIsExplained() {
    assertThat(
            explain(
                "嘉鱼县",
                "蔬菜面积",
                new Overrides(Optional.of(2020), Optional.empty(), Optional.empty())))
        .contains(
            "  2020 年没有目标，只列数字。",
            "  采用：43.37 万亩 · 2020 · 有来源 · jiayu-bulletin-2020 · statistics/observations.csv 第 135 行",
            "  未采用：58.7 万亩 · 2020 · 口径：农业部门 · 有来源 · jiayu-agriculture-2020"
                + " · statistics/observations.csv 第 143 行 —— 采用了未注明口径的数",
            "  2020 年：43.37 万亩 · 有来源")
        .noneMatch(line -> line.contains("结论"));
  }

  @Test
  void aShareOfTheCitysTargetNamesWhatItIsSharedBy() {
    assertThat(explain("421221", "grain_output"))
        .contains("  由 咸宁市 的目标 23.6 亿斤 按乡村人口（2020 年）的比例分解");
  }

  /** Evaluating one figure alone changes nothing of it. */
  @Test
  void saysWhatTheEvaluationSays(@TempDir Path out) {
    Cells all = Runs.table(Runs.tables(Runs.DATA.resolve("xianning-2024.yaml"), out), "attainment");
    for (List<String> each :
        List.of(
            List.of("421200", "old_estates_renovated"),
            List.of("421221", "grain_output"),
            List.of("421202", "urban_new_jobs"))) {
      Cells row = all.where("ref_area", each.get(0)).where("indicator", each.get(1));
      assertThat(explain(each.get(0), each.get(1)))
          .as("%s", each)
          .anyMatch(line -> line.startsWith("  完成率：" + row.cell("rate_low") + "%（"));
    }
  }

  /**
   * Of every figure of every year, some row was used; of every other row, it can be said why not.
   */
  @ParameterizedTest
  @ValueSource(ints = {2010, 2019, 2020, 2021, 2023, 2024, 2025})
  void everyRowHasAUse(int year) {
    Project project =
        ProjectReader.read(
            Runs.DATA.resolve("xianning-2024.yaml"),
            new Overrides(Optional.of(year), Optional.empty(), Optional.empty()));
    SparkSession spark = Example.spark();
    Inputs inputs = Inputs.read(spark, Inputs.onDriver(project), project.needed());
    Dataset<Row> known =
        AnnualSeries.known(spark, inputs.checked(), inputs.catalogues(), project.settings());
    Dataset<Row> cells =
        AnnualSeries.cells(spark, inputs.checked(), inputs.catalogues(), project.settings());
    List<Row> years =
        AnnualSeries.of(cells, project.settings()).filter("year = " + year).collectAsList();
    RowUses uses = new RowUses(known.collectAsList(), cells.collectAsList(), years, year);
    Set<String> made = new TreeSet<>();
    List<Row> rows = inputs.checked().filter("fault is null and year = " + year).collectAsList();
    for (Row row : rows) {
      if (uses.of(row).use() == RowUse.USED) {
        made.add(key(row));
      }
    }

    assertThat(rows).isNotEmpty();
    assertThat(made)
        .isEqualTo(
            years.stream()
                .filter(y -> y.<Boolean>getAs("used") && y.<Boolean>getAs("usable"))
                .map(ExplainBundledTest::key)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String key(Row row) {
    return row.getAs("ref_area") + " " + row.getAs("indicator");
  }
}
