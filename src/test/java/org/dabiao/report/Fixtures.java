package org.dabiao.report;

import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Subject;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;

/** Whole findings for the tests: the city and its six counties, thirty areas, a census. */
public final class Fixtures {
  public static final AreaEntry CITY = new AreaEntry("421200", "咸宁市", "咸宁", true);
  public static final List<AreaEntry> COUNTIES =
      List.of(
          new AreaEntry("421202", "咸安区", "咸安", false),
          new AreaEntry("421221", "嘉鱼县", "嘉鱼", false),
          new AreaEntry("421281", "赤壁市", "赤壁", false),
          new AreaEntry("421222", "通城县", "通城", false),
          new AreaEntry("421223", "崇阳县", "崇阳", false),
          new AreaEntry("421224", "通山县", "通山", false));

  private Fixtures() {}

  /** The default project's shape: sourced figures for the city, illustrative ones for counties. */
  public static Findings sixCounties(Language language) {
    return Surroundings.of(
        new Subject("咸宁市2024年度目标评价", 2024, "2024-12-31", language, "0.1.0"),
        with(CITY, COUNTIES),
        attained(COUNTIES));
  }

  public static Findings thirtyAreas() {
    List<AreaEntry> areas = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      areas.add(new AreaEntry("42%04d".formatted(i), "第" + i + "县", "县" + i, false));
    }
    return Surroundings.of(
        new Subject("三十个县的评价", 2024, "", Language.ZH, "0.1.0"), with(CITY, areas), attained(areas));
  }

  /** Real figures only: targets without figures. */
  public static Findings nothingJudged() {
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
  public static Findings census() {
    Findings six = sixCounties(Language.ZH);
    return Findings.builder(
            new Subject("2010—2020年人口普查", 2020, "", Language.ZH, "0.1.0"), six.areas())
        .compared(six.compared())
        .disparities(six.disparities())
        .inputs(six.inputs())
        .sources(six.sources())
        .build();
  }

  /** Findings that hold targets of the city and its counties and nothing else. */
  public static Findings only(Subject subject, List<Attained> entries) {
    return Findings.builder(subject, with(CITY, COUNTIES)).attained(entries).build();
  }

  public static List<Attained> attained(List<AreaEntry> parts) {
    List<Attained> entries = new ArrayList<>(ofCity());
    Verdict[] verdicts = {
      Verdict.EXCEEDED, Verdict.ACHIEVED, Verdict.NEARLY, Verdict.MISSED, Verdict.ACHIEVED
    };
    String[] actuals = {"118.5", "101.2", "97.36", "81.4", "100"};
    String[][] indicators = {
      {"粮食产量", "亿斤"}, {"蔬菜面积", "万亩"}, {"新建改建农村公路", "公里"}, {"城镇老旧小区改造", "个"}, {"城镇新增就业", "万人"}
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
          Given.target("农村危房改造开工", "户", "60")
              .in(parts.get(i).code())
              .allocated()
              .commitment("start")
              .theme("加大民生保障力度")
              .decimals(0)
              .entry());
    }
    return entries;
  }

  private static List<Attained> ofCity() {
    return List.of(
        Given.target("粮食产量", "亿斤", "23.6")
            .actual("23.71", Verdict.ACHIEVED)
            .previous("23.5")
            .words("产量23.6亿斤以上", "坚持稳面积、增单产两手发力，确保粮食播种面积296.1万亩以上、产量23.6亿斤以上。")
            .status("E")
            .entry(),
        Given.target("生猪出栏", "万头", "260")
            .between("250", null, Verdict.UNDETERMINED)
            .previous("255.3")
            .entry(),
        Given.target("蔬菜面积", "万亩", "143").actual("142.9951", Verdict.NEARLY).decimals(1).entry(),
        Given.target("地区生产总值增速", "%", "7")
            .kind("growth_rate")
            .actual("5.6", Verdict.MISSED)
            .withoutRate()
            .theme("经济发展")
            .decimals(1)
            .previous("6.2")
            .status("P")
            .entry(),
        Given.target("县域优势产业", "个", "2")
            .to("3")
            .comparator("between")
            .decimals(0)
            .theme("深化实施强县工程")
            .entry(),
        Given.target("城镇老旧小区改造", "个", "434")
            .actual("498", Verdict.EXCEEDED)
            .decimals(0)
            .origin(Origin.DERIVED)
            .theme("加大民生保障力度")
            .entry(),
        Given.target("城镇登记失业率", "%", "5.5")
            .comparator("le")
            .actual("3.3", Verdict.NOT_COMPARABLE)
            .basis("登记失业")
            .theme("经济发展")
            .entry(),
        Given.target("全国县域百强", "位", "100")
            .comparator("le")
            .kind("rank")
            .commitment("aspire")
            .decimals(0)
            .theme("深化实施强县工程")
            .entry(),
        Given.target("引进亿元以上项目", "个", "100")
            .actual("52", Verdict.ON_SCHEDULE)
            .actualPeriod("2024-S1")
            .decimals(0)
            .theme("经济发展")
            .entry(),
        Given.target("市全民健身中心建成使用", "%", "100")
            .kind("milestone")
            .decimals(0)
            .theme("积极发展社会事业")
            .actual("100", Verdict.ACHIEVED)
            .entry(),
        Given.target("国家食品安全示范城市创成", "%", "100")
            .kind("milestone")
            .decimals(0)
            .theme("优化提升社会治理")
            .entry());
  }

  /** A picture that says which one it is. */
  public static Picture picture(String id, String kind, String area) {
    return new Picture(
        id,
        kind,
        area,
        "多数目标达成（" + id + "）",
        "单位：%；2024年；含示例数字",
        "图：" + id,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 800 400\"><rect"
            + " width=\"800\" height=\"400\" fill=\"#eef\"/><text x=\"40\" y=\"60\""
            + " font-size=\"28\">图 "
            + id
            + "</text></svg>");
  }

  public static List<Picture> pictures(Findings findings) {
    List<Picture> pictures = new ArrayList<>(List.of(picture("heat", "heat", "")));
    for (AreaEntry area : findings.areas()) {
      pictures.add(picture("bars-" + area.code(), "bars", area.code()));
      pictures.add(picture("trend-" + area.code() + "-grain", "trend", area.code()));
      pictures.add(picture("trend-" + area.code() + "-pigs", "trend", area.code()));
    }
    pictures.add(picture("compare-population", "compare", ""));
    return pictures;
  }

  private static List<AreaEntry> with(AreaEntry parent, List<AreaEntry> parts) {
    List<AreaEntry> areas = new ArrayList<>(List.of(parent));
    areas.addAll(parts);
    return areas;
  }
}
