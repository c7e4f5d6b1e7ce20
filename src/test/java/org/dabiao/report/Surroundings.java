package org.dabiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Conflict;
import org.dabiao.findings.Disparity;
import org.dabiao.findings.Findings;
import org.dabiao.findings.InputCount;
import org.dabiao.findings.Outlook;
import org.dabiao.findings.QualityFlag;
import org.dabiao.findings.QualityFound;
import org.dabiao.findings.QuarantinedRow;
import org.dabiao.findings.Ranked;
import org.dabiao.findings.Reconciled;
import org.dabiao.findings.ScoreSum;
import org.dabiao.findings.Scoreboard;
import org.dabiao.findings.Scored;
import org.dabiao.findings.SourceEntry;
import org.dabiao.findings.Subject;
import org.dabiao.findings.Trend;
import org.dabiao.findings.WhatIf;
import org.dabiao.reference.Origin;

/** What stands beside the targets in whole findings: comparisons, scores, quality, sources. */
final class Surroundings {
  private Surroundings() {}

  /** Findings with an entry of every kind; the first area is the parent. */
  static Findings of(Subject subject, List<AreaEntry> areas, List<Attained> entries) {
    return Findings.builder(subject, areas)
        .attained(entries)
        .trends(areas.stream().map(a -> trend(a.code())).toList())
        .reconciled(reconciled())
        .conflicts(conflicts())
        .compared(compared(areas))
        .disparities(disparities(areas.get(1).code()))
        .scoring(new Scoreboard(ranked(areas), scored(areas), sums(areas), whatIf(areas)))
        .outlooks(outlooks())
        .inputs(inputs())
        .quarantine(quarantine())
        .quality(quality())
        .sources(sources())
        .build();
  }

  private static List<Compared> compared(List<AreaEntry> areas) {
    List<Compared> compared = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      String code = areas.get(i).code();
      BigDecimal contribution = i == 0 ? null : d("5.9");
      int rankTo = i == 0 ? 0 : Math.max(1, i - 1);
      String note = i == 2 ? "区划范围不同" : "";
      compared.add(
          new Compared(
              code,
              "population",
              "常住人口",
              "万人",
              2,
              2010,
              2020,
              d("51.25"),
              d("65.76"),
              d("14.51"),
              d("28.31"),
              d("2.52"),
              contribution,
              i,
              rankTo,
              i == 0 ? null : d("-3.2"),
              i == 0 ? null : d("1.4"),
              i == 0 ? 0 : 6,
              Origin.SOURCED,
              note));
      compared.add(
          new Compared(
              code,
              "urban",
              "城镇人口比重",
              "%",
              1,
              2010,
              2020,
              d("41.2"),
              d("56.9"),
              d("15.7"),
              null,
              null,
              null,
              i,
              i,
              null,
              null,
              0,
              Origin.ILLUSTRATIVE,
              "比率不计增长"));
    }
    return compared;
  }

  private static List<Disparity> disparities(String best) {
    return List.of(
        new Disparity(
            "421200",
            "population",
            "常住人口",
            2020,
            "value",
            6,
            d("43.1"),
            d("0.27"),
            d("0.29"),
            d("0.143"),
            d("0.031"),
            d("0.002"),
            d("2.13"),
            best,
            Origin.SOURCED));
  }

  /** The sixth part's score is withheld. */
  private static List<Ranked> ranked(List<AreaEntry> areas) {
    return IntStream.range(1, areas.size())
        .mapToObj(
            i ->
                new Ranked(
                    "main",
                    areas.get(i).code(),
                    "",
                    i == 6 ? null : d("91.25"),
                    i == 6 ? null : BigDecimal.valueOf(i),
                    i == 6 ? null : BigDecimal.valueOf(i),
                    d("91.25"),
                    d("100"),
                    d("12.5"),
                    Origin.ILLUSTRATIVE))
        .toList();
  }

  /** The third part has no figure to score. */
  private static List<Scored> scored(List<AreaEntry> areas) {
    return IntStream.range(1, areas.size())
        .mapToObj(
            i ->
                new Scored(
                    "main",
                    areas.get(i).code(),
                    "农业",
                    "grain",
                    "粮食产量",
                    "proportional",
                    d("99.996"),
                    d("10"),
                    i == 3 ? null : d("9.9996"),
                    i == 3 ? null : d("9.99"),
                    i == 3 ? null : d("0.01"),
                    i == 3 ? "redistributed" : "below_target",
                    "rate=99.996; full=10; cap=10; floor=0",
                    Origin.ILLUSTRATIVE))
        .toList();
  }

  private static List<ScoreSum> sums(List<AreaEntry> areas) {
    return IntStream.range(1, areas.size())
        .mapToObj(i -> areas.get(i).code())
        .flatMap(
            code ->
                Stream.of("", "农业")
                    .map(
                        theme ->
                            new ScoreSum(
                                "main",
                                code,
                                theme,
                                "",
                                d("10"),
                                d("10"),
                                d("9.99"),
                                d("0.01"),
                                Origin.ILLUSTRATIVE)))
        .toList();
  }

  private static List<WhatIf> whatIf(List<AreaEntry> areas) {
    String code = areas.get(1).code();
    return List.of(
        whatIf("", code, "verdict", "nearly", "achieved", "ge", "23.6", ""),
        whatIf("main", code, "rank", "2", "1", "gt", "24.5", ""),
        whatIf("main", code, "rank", "2", "", "", null, "out_of_reach"));
  }

  private static WhatIf whatIf(
      String scheme,
      String area,
      String changes,
      String now,
      String then,
      String bound,
      String value,
      String note) {
    return new WhatIf(
        scheme,
        area,
        "粮食产量",
        changes,
        now,
        then,
        bound,
        value == null ? null : d(value),
        d("23.5"),
        value == null ? null : d(value).subtract(d("23.5")),
        "亿斤",
        2,
        Origin.ILLUSTRATIVE,
        note);
  }

  private static List<Reconciled> reconciled() {
    return List.of(
        new Reconciled(
            "target",
            "421200",
            "estates",
            "城镇老旧小区改造",
            "2024",
            "个",
            "sum",
            d("434"),
            d("434"),
            d("0"),
            6,
            6,
            Origin.SOURCED),
        new Reconciled(
            "actual",
            "421200",
            "grain",
            "粮食产量",
            "2024",
            "万吨",
            "sum",
            d("118.55"),
            null,
            null,
            6,
            4,
            Origin.DERIVED));
  }

  private static List<Conflict> conflicts() {
    return List.of(
        new Conflict(
            "421221",
            "vegetables",
            "蔬菜面积",
            "2020",
            "万亩",
            d("43.37"),
            d("43.37"),
            "",
            "jiayu-bulletin-2020",
            d("58.7"),
            d("58.7"),
            "含复种",
            "jiayu-agriculture-2020"));
  }

  private static List<Outlook> outlooks() {
    return List.of(
        new Outlook(
            "T-1",
            "421200",
            "projects",
            "引进亿元以上项目",
            "个",
            0,
            "2024-S1",
            d("52"),
            d("50"),
            d("92"),
            d("104"),
            d("115"),
            "seasonal",
            3,
            Origin.SOURCED));
  }

  private static List<InputCount> inputs() {
    return List.of(
        input("plan/targets-2024.csv", "plan", Origin.SOURCED, 40, 40),
        input("statistics/observations.csv", "statistics", Origin.SOURCED, 330, 328),
        input("statistics/illustrative-2024.csv", "statistics", Origin.ILLUSTRATIVE, 1200, 1200));
  }

  private static InputCount input(
      String path, String role, Origin origin, long read, long accepted) {
    return InputCount.of(path, role, origin, 51_200, "ab".repeat(32), accepted, read - accepted, 0);
  }

  private static List<QuarantinedRow> quarantine() {
    String input = "statistics/observations.csv";
    return List.of(
        new QuarantinedRow(input, 17, "unit", "万桶", "unknown_unit", "单位应为单位表中的一个"),
        new QuarantinedRow(input, 204, "value_low", "约三百", "not_a_number", "应为数字"));
  }

  private static QualityFound quality() {
    return new QualityFound(
        List.of(
            new QualityFlag(
                "warn",
                "jump",
                "statistics/observations.csv",
                9,
                "421200",
                "粮食产量",
                "2023",
                2,
                "statistics/observations.csv 第9行，咸宁市 粮食产量 2023：1175，与上年相差过大"),
            new QualityFlag(
                "note", "own-rule", "statistics/observations.csv", 0, "", "", "", 40, "预计数占 60%")),
        Map.of("jump", 1L, "own-rule", 2L));
  }

  private static List<SourceEntry> sources() {
    return List.of(
        new SourceEntry("xianning-plan-2024", "咸宁市2024年政府工作报告（节选）", "A", ""),
        new SourceEntry(
            "xianning-bulletin-2024",
            "咸宁市2024年统计公报",
            "A",
            "http://www.xianning.gov.cn/tjgb/2024.html?a=1&b=2"),
        new SourceEntry("jiayu-bulletin-2020", "嘉鱼县2020年统计公报", "C", ""),
        new SourceEntry(
            "jiayu-agriculture-2020", "云上嘉鱼", "B", "http://jiayu.cjyun.org/p/41070.html"),
        new SourceEntry("illustrative-2024", "示例数字", "I", ""));
  }

  private static Trend trend(String code) {
    return new Trend(
        code,
        "grain",
        "粮食产量",
        "万吨",
        2,
        List.of(
            new Trend.Point(2023, d("117.5"), d("117.5"), Origin.SOURCED, "", "x", false),
            new Trend.Point(2024, d("118"), null, Origin.ILLUSTRATIVE, "普查后", "y", true)),
        List.of(new Trend.Mark(2024, "ge", d("118"), d("118"))));
  }

  private static BigDecimal d(String number) {
    return new BigDecimal(number);
  }
}
