package org.dabiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Conflict;
import org.dabiao.findings.Disparity;
import org.dabiao.findings.Findings;
import org.dabiao.findings.InputCount;
import org.dabiao.findings.Outlook;
import org.dabiao.findings.Picture;
import org.dabiao.findings.QuarantinedRow;
import org.dabiao.findings.Ranked;
import org.dabiao.findings.Reconciled;
import org.dabiao.findings.Scored;
import org.dabiao.findings.SourceEntry;
import org.dabiao.findings.Subject;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;

/** Whole findings for the tests: the city and its six counties, thirty areas, a census. */
final class Fixtures {
  static final AreaEntry CITY = new AreaEntry("421200", "咸宁市", "咸宁", true);
  static final List<AreaEntry> COUNTIES =
      List.of(
          new AreaEntry("421202", "咸安区", "咸安", false),
          new AreaEntry("421221", "嘉鱼县", "嘉鱼", false),
          new AreaEntry("421281", "赤壁市", "赤壁", false),
          new AreaEntry("421222", "通城县", "通城", false),
          new AreaEntry("421223", "崇阳县", "崇阳", false),
          new AreaEntry("421224", "通山县", "通山", false));

  private Fixtures() {}

  /** The default project's shape: sourced figures for the city, illustrative ones for counties. */
  static Findings sixCounties(Language language) {
    return whole(
        new Subject("咸宁市2024年度目标评价", 2024, "2024-12-31", language, "0.1.0"),
        with(CITY, COUNTIES),
        attained(COUNTIES));
  }

  static Findings thirtyAreas() {
    List<AreaEntry> areas = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      areas.add(new AreaEntry("42%04d".formatted(i), "第" + i + "县", "县" + i, false));
    }
    return whole(
        new Subject("三十个县的评价", 2024, "", Language.ZH, "0.1.0"), with(CITY, areas), attained(areas));
  }

  /** Real figures only: targets without figures. */
  static Findings nothingJudged() {
    List<Attained> entries =
        attained(COUNTIES).stream()
            .map(
                a ->
                    Given.target(a.indicatorName(), a.unit(), a.targetLow().toPlainString())
                        .in(a.area())
                        .theme(a.theme())
                        .entry())
            .toList();
    return only(new Subject("只用真实数字", 2024, "", Language.ZH, "0.1.0"), entries);
  }

  /** A comparison of two censuses: no targets at all. */
  static Findings census() {
    Findings six = sixCounties(Language.ZH);
    return new Findings(
        new Subject("2010—2020年人口普查", 2020, "", Language.ZH, "0.1.0"), six.areas(), List.of(),
        List.of(), List.of(), List.of(), six.compared(), six.disparities(), List.of(), List.of(),
        List.of(), six.inputs(), List.of(), six.sources());
  }

  /** Findings that hold targets of the city and its counties and nothing else. */
  static Findings only(Subject subject, List<Attained> entries) {
    return new Findings(
        subject, with(CITY, COUNTIES), entries, List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static List<Attained> attained(List<AreaEntry> parts) {
    List<Attained> entries = new ArrayList<>(ofCity());
    Verdict[] verdicts = {
      Verdict.EXCEEDED, Verdict.ACHIEVED, Verdict.NEARLY, Verdict.MISSED, Verdict.ACHIEVED
    };
    String[] actuals = {"118.5", "101.2", "97.36", "81.4", "100"};
    String[][] indicators = {
      {"粮食产量", "亿斤"}, {"蔬菜面积", "万亩"}, {"新建改建农村公路", "公里"}, {"城镇老旧小区改造", "个"},
      {"城镇新增就业", "万人"}
    };
    for (int i = 0; i < parts.size(); i++) {
      for (int k = 0; k < indicators.length; k++) {
        int pick = (i + 2 * k) % verdicts.length;
        entries.add(
            Given.target(indicators[k][0], indicators[k][1], "100")
                .in(parts.get(i).code())
                .theme(k < 3 ? "坚持农业农村优先发展" : "加大民生保障力度")
                .actual(actuals[pick], verdicts[pick])
                .origin(Origin.ILLUSTRATIVE)
                .previous("96.1")
                .source("illustrative-2024")
                .entry());
      }
      entries.add(
          Given.target("农村危房改造开工", "户", "60").in(parts.get(i).code()).allocated()
              .commitment("start").theme("加大民生保障力度").decimals(0).entry());
    }
    return entries;
  }

  private static List<Attained> ofCity() {
    return List.of(
        Given.target("粮食产量", "亿斤", "23.6").actual("23.71", Verdict.ACHIEVED).previous("23.5")
            .words("产量23.6亿斤以上", "坚持稳面积、增单产两手发力，确保粮食播种面积296.1万亩以上、产量23.6亿斤以上。")
            .status("E").entry(),
        Given.target("生猪出栏", "万头", "260").between("250", null, Verdict.UNDETERMINED)
            .previous("255.3").entry(),
        Given.target("蔬菜面积", "万亩", "143").actual("142.9951", Verdict.NEARLY).decimals(1).entry(),
        Given.target("地区生产总值增速", "%", "7").kind("growth_rate").actual("5.6", Verdict.MISSED)
            .withoutRate().theme("经济发展").decimals(1).previous("6.2").status("P").entry(),
        Given.target("县域优势产业", "个", "2").to("3").comparator("between").decimals(0)
            .theme("深化实施强县工程").entry(),
        Given.target("城镇老旧小区改造", "个", "434").actual("498", Verdict.EXCEEDED).decimals(0)
            .origin(Origin.DERIVED).theme("加大民生保障力度").entry(),
        Given.target("城镇登记失业率", "%", "5.5").comparator("le").actual("3.3", Verdict.NOT_COMPARABLE)
            .basis("登记失业").theme("经济发展").entry(),
        Given.target("全国县域百强", "位", "100").comparator("le").kind("rank").commitment("aspire")
            .decimals(0).theme("深化实施强县工程").entry(),
        Given.target("引进亿元以上项目", "个", "100").actual("52", Verdict.ON_SCHEDULE)
            .actualPeriod("2024-S1").decimals(0).theme("经济发展").entry(),
        Given.target("市全民健身中心建成使用", "%", "100").kind("milestone").decimals(0)
            .theme("积极发展社会事业").actual("100", Verdict.ACHIEVED).entry(),
        Given.target("国家食品安全示范城市创成", "%", "100").kind("milestone").decimals(0)
            .theme("优化提升社会治理").entry());
  }

  private static Findings whole(Subject subject, List<AreaEntry> areas, List<Attained> entries) {
    List<Compared> compared = new ArrayList<>();
    List<Ranked> ranked = new ArrayList<>();
    List<Scored> scored = new ArrayList<>();
    List<Trend> trends = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      String code = areas.get(i).code();
      compared.add(
          new Compared(
              code, "population", "常住人口", "万人", 2, 2010, 2020, d("51.25"), d("65.76"), d("14.51"),
              d("28.31"), d("2.52"), i == 0 ? null : d("5.9"), i == 0 ? 0 : i,
              i == 0 ? 0 : Math.max(1, i - 1), Origin.SOURCED, i == 2 ? "区划范围不同" : ""));
      compared.add(
          new Compared(
              code, "urban", "城镇人口比重", "%", 1, 2010, 2020, d("41.2"), d("56.9"), d("15.7"), null,
              null, null, i == 0 ? 0 : i, i == 0 ? 0 : i, Origin.ILLUSTRATIVE, "比率不计增长"));
      trends.add(trend(code));
      if (i > 0) {
        ranked.add(new Ranked(code, i == 6 ? null : d("91.25"), i == 6 ? 0 : i, d("12.5"),
            Origin.ILLUSTRATIVE));
        scored.add(new Scored(code, "grain", "粮食产量", "按完成比例得分", d("99.996"), d("10"),
            i == 3 ? null : d("9.99"), Origin.ILLUSTRATIVE));
      }
    }
    return new Findings(
        subject, areas, entries, trends,
        List.of(
            new Reconciled("target", "421200", "estates", "城镇老旧小区改造", "2024", "个", "sum",
                d("434"), d("434"), d("0"), 6, 6, Origin.SOURCED),
            new Reconciled("actual", "421200", "grain", "粮食产量", "2024", "万吨", "sum", d("118.55"),
                null, null, 6, 4, Origin.DERIVED)),
        List.of(
            new Conflict("421221", "vegetables", "蔬菜面积", "2020", "万亩", d("43.37"), d("43.37"), "",
                "jiayu-bulletin-2020", d("58.7"), d("58.7"), "含复种", "jiayu-agriculture-2020")),
        compared,
        List.of(
            new Disparity("population", "常住人口", 2020, 6, d("43.1"), d("0.27"), d("0.143"),
                d("2.13"), areas.get(1).code(), Origin.SOURCED)),
        scored, ranked,
        List.of(
            new Outlook("T-1", "421200", "projects", "引进亿元以上项目", "个", 0, "2024-S1", d("52"),
                d("50"), d("92"), d("104"), d("115"), "seasonal", 3, Origin.SOURCED)),
        List.of(
            new InputCount("plan/targets-2024.csv", "plan", Origin.SOURCED, 5120, "ab".repeat(32),
                40, 40, 0),
            new InputCount("statistics/observations.csv", "statistics", Origin.SOURCED, 51200,
                "cd".repeat(32), 330, 328, 2),
            new InputCount("statistics/illustrative-2024.csv", "statistics", Origin.ILLUSTRATIVE,
                9000, "ef".repeat(32), 1200, 1200, 0)),
        List.of(
            new QuarantinedRow("statistics/observations.csv", 17, "unit", "万桶", "unknown_unit",
                "单位应为单位表中的一个"),
            new QuarantinedRow("statistics/observations.csv", 204, "value_low", "约三百",
                "not_a_number", "应为数字")),
        sources());
  }

  private static List<SourceEntry> sources() {
    return List.of(
        new SourceEntry("xianning-plan-2024", "咸宁市2024年政府工作报告（节选）", "A", ""),
        new SourceEntry("xianning-bulletin-2024", "咸宁市2024年统计公报", "A",
            "http://www.xianning.gov.cn/tjgb/2024.html?a=1&b=2"),
        new SourceEntry("jiayu-bulletin-2020", "嘉鱼县2020年统计公报", "C", ""),
        new SourceEntry("jiayu-agriculture-2020", "云上嘉鱼", "B", "http://jiayu.cjyun.org/p/41070.html"),
        new SourceEntry("illustrative-2024", "示例数字", "I", ""));
  }

  private static Trend trend(String code) {
    return new Trend(code, "grain", "粮食产量", "万吨", 2,
        List.of(
            new Trend.Point(2023, d("117.5"), d("117.5"), Origin.SOURCED, "", "x", false),
            new Trend.Point(2024, d("118"), null, Origin.ILLUSTRATIVE, "普查后", "y", true)),
        List.of(new Trend.Mark(2024, "ge", d("118"), d("118"))));
  }

  /** A picture that says which one it is. */
  static Picture picture(String id, String kind, String area) {
    return new Picture(id, kind, area, "多数目标达成（" + id + "）", "单位：%；2024年；含示例数字", "图：" + id,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 800 400\"><rect "
            + "width=\"800\" height=\"400\" fill=\"#eef\"/><text x=\"40\" y=\"60\" font-size=\"28\">"
            + "图 " + id + "</text></svg>");
  }

  static List<Picture> pictures(Findings findings) {
    List<Picture> pictures = new ArrayList<>(List.of(picture("heat", "heat", "")));
    for (AreaEntry area : findings.areas()) {
      pictures.add(picture("bars-" + area.code(), "bars", area.code()));
      pictures.add(picture("trend-" + area.code() + "-grain", "trend", area.code()));
      pictures.add(picture("trend-" + area.code() + "-pigs", "trend", area.code()));
    }
    pictures.add(picture("compare-population", "compare", ""));
    return pictures;
  }

  static BigDecimal d(String number) {
    return new BigDecimal(number);
  }

  private static List<AreaEntry> with(AreaEntry parent, List<AreaEntry> parts) {
    List<AreaEntry> areas = new ArrayList<>(List.of(parent));
    areas.addAll(parts);
    return areas;
  }
}
