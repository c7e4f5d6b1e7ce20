package org.dabiao.chart;

import static org.dabiao.reference.Indicator.Direction.HIGHER;
import static org.dabiao.reference.Indicator.Direction.LOWER;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Findings;
import org.dabiao.findings.SourceEntry;
import org.dabiao.findings.Subject;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;

/** Findings to draw: made by a plain rule, with every verdict and every awkward figure in them. */
final class Fixture {
  static final int YEAR = 2024;

  private Fixture() {}

  /** One target of the fixture's plan; a null target marks one that has no rate. */
  private record Plan(
      String id, String zh, String en, String unit, String kind, double target, Direction way) {}

  private static final List<Plan> PLAN =
      List.of(
          plan("grain_area", "粮食播种面积", "Grain sown area", "万亩", "level", 296.1),
          plan("grain_output", "粮食产量", "Grain output", "万吨", "level", 118),
          plan("hogs", "生猪出栏", "Hogs slaughtered", "万头", "level", 260),
          plan("vegetables", "蔬菜面积", "Vegetable area", "万亩", "level", 143),
          plan("farmland", "建设高标准农田", "High-standard farmland built", "万亩", "increment", 14.33),
          plan("roads", "新建改建农村公路", "Rural roads built or rebuilt", "公里", "increment", 800),
          plan("toilets", "新建改建农村户厕", "Rural household toilets", "户", "increment", 2519),
          plan(
              "migrants", "脱贫人口外出务工", "Migrant workers lifted out of poverty", "万人", "level", 14.1),
          plan("estates", "城镇老旧小区改造", "Old urban estates renovated", "个", "increment", 434),
          plan(
              "gas",
              "主城区新通天然气",
              "Households newly connected to gas in the main urban area",
              "户",
              "increment",
              7000),
          plan("jobs", "城镇新增就业", "New urban jobs", "万人", "increment", 4.2),
          new Plan("jobless", "城镇登记失业率", "Registered unemployment", "%", "share", 4.5, LOWER),
          plan(
              "gdp_growth", "地区生产总值增速（可比价）", "GDP growth (constant prices)", "%", "growth_rate", 7),
          plan(
              "industry_growth",
              "规模以上工业增加值增速",
              "Growth of industrial value added",
              "%",
              "growth_rate",
              8),
          plan("invest_growth", "固定资产投资增速", "Growth of fixed investment", "%", "growth_rate", 9));

  private static Plan plan(
      String id, String zh, String en, String unit, String kind, double target) {
    return new Plan(id, zh, en, unit, kind, target, HIGHER);
  }

  /** The city and its six counties, in Chinese. */
  static Findings six() {
    return findings(Language.ZH, List.of("咸安区", "嘉鱼县", "赤壁市", "通城县", "崇阳县", "通山县"), "咸宁市");
  }

  static Findings sixEnglish() {
    return findings(
        Language.EN,
        List.of("Xian'an", "Jiayu", "Chibi", "Tongcheng", "Chongyang", "Tongshan"),
        "Xianning");
  }

  static Findings thirty(Language language) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      names.add(
          language == Language.EN
              ? "County of the Northern Hills " + i
              : i % 7 == 0 ? "恩施土家族苗族自治县第" + i : "第" + i + "县");
    }
    return findings(language, names, language == Language.EN ? "Example City" : "示范市");
  }

  /** Names that mean harm. */
  static Findings hostile() {
    return findings(
        Language.ZH,
        List.of(
            "<script>alert('x')</script>",
            "长".repeat(200),
            "\u202Eab\u202Ccd\u200F\u0000\uFFFE",
            "=HYPERLINK(\"http://x\")\"rgb(x)\" font-family=\"",
            "A".repeat(200),
            "\uD83D\uDE00]]>&amp;\"'\uD800"),
        "咸宁<市>&");
  }

  static Findings findings(Language language, List<String> names, String city) {
    List<AreaEntry> areas = new ArrayList<>();
    areas.add(new AreaEntry("421200", city, shortened(city), true));
    for (int i = 0; i < names.size(); i++) {
      areas.add(
          new AreaEntry(String.valueOf(421202 + i), names.get(i), shortened(names.get(i)), false));
    }
    List<Attained> attained = new ArrayList<>();
    List<Trend> trends = new ArrayList<>();
    for (int p = 0; p < PLAN.size(); p++) {
      for (int a = 0; a < areas.size(); a++) {
        Attained one = attained(PLAN.get(p), p, areas.get(a), a, language);
        attained.add(one);
        trends.add(trend(one, p, a));
      }
    }
    return Findings.builder(new Subject("咸宁市 2024 年计划", YEAR, "", language, "0.1.0"), areas)
        .attained(attained)
        .trends(trends)
        .sources(
            List.of(
                new SourceEntry("plan", "咸宁市 2024 年政府工作报告", "A", "https://example.org/plan"),
                new SourceEntry("made-up", "示例数据（data/README.md）", "I", ""),
                new SourceEntry("bulletin", "咸宁市 2024 年统计公报", "A", "")))
        .build();
  }

  private static String shortened(String name) {
    return name.length() == 3 && name.charAt(0) > 0x2E80 ? name.substring(0, 2) : name;
  }

  private static Attained attained(Plan plan, int p, AreaEntry area, int a, Language language) {
    boolean growth = plan.kind().equals("growth_rate");
    boolean whole = plan.target() == Math.rint(plan.target()) && plan.target() > 100;
    BigDecimal target =
        round(
            growth || a == 0 || plan.unit().equals("%")
                ? plan.target()
                : plan.target() / (5 + a % 4),
            whole ? 0 : 2);
    int mood = (p * 7 + a * 3) % 11;
    double factor =
        new double[] {1.132, 1.021, 1.006, 0.972, 0.923, 1.18, 1.0, 0.61, 1.05, 2.61, 0.985}[mood];
    BigDecimal low = round(target.doubleValue() * factor, whole ? 0 : 2);
    if (growth) {
      low = round(plan.target() + (mood - 5) * 0.35, 1);
    }
    BigDecimal high = low;
    Verdict verdict = null;
    if (p == 7 && a % 3 == 1) {
      high = null;
      low = round(target.doubleValue() * 0.97, 2);
      verdict = Verdict.UNDETERMINED;
    }
    if (p == 4 && a % 4 == 2) {
      high = round(low.doubleValue() * 1.09, 2);
      verdict = Verdict.UNDETERMINED;
    }
    if ((p + a) % 9 == 5) {
      low = null;
      high = null;
      verdict = Verdict.NO_DATA;
    }
    if (growth && a == 5) {
      low = BigDecimal.valueOf(-4.9);
      high = low;
    }
    BigDecimal rateLow = growth ? null : rate(low, target, plan.way());
    BigDecimal rateHigh = growth ? null : rate(high, target, plan.way());
    BigDecimal gap = low == null ? null : low.subtract(target);
    if (verdict == null) {
      verdict = growth ? ofGap(gap.doubleValue()) : ofRate(rateLow.doubleValue());
      if (p == 10 && a > 0) {
        verdict = a % 3 == 0 ? Verdict.AHEAD : a % 3 == 1 ? Verdict.ON_SCHEDULE : Verdict.BEHIND;
      }
    }
    boolean made = a > 0 && p % 5 != 3;
    String indicatorName = language == Language.EN ? plan.en() : plan.zh();
    return new Attained(
        plan.id() + "-" + area.code(),
        area.code(),
        plan.id(),
        indicatorName,
        "坚持农业农村优先发展",
        plan.kind(),
        "complete",
        String.valueOf(YEAR),
        String.valueOf(YEAR),
        plan.way() == LOWER ? "le" : p % 3 == 0 ? "ge" : "eq",
        target,
        target,
        plan.unit(),
        low,
        high,
        rateLow,
        rateHigh,
        gap,
        verdict,
        made ? Origin.ILLUSTRATIVE : Origin.SOURCED,
        a > 0 && p % 4 == 1 ? Origin.DERIVED : Origin.SOURCED,
        "",
        p == 2 && a % 2 == 0 ? "E" : "A",
        (p + a) % 6 == 0
            ? null
            : round(target.doubleValue() * (0.9 + 0.03 * ((a + p) % 5)), whole ? 0 : 2),
        plan.way(),
        whole ? 0 : 2,
        plan.zh(),
        plan.zh() + "。",
        "plan",
        made ? "made-up" : "bulletin");
  }

  private static Trend trend(Attained target, int p, int a) {
    List<Trend.Point> points = new ArrayList<>();
    for (int year = 2021; year <= YEAR; year++) {
      BigDecimal value =
          year == YEAR
              ? target.actualLow()
              : round(
                  target.targetLow().doubleValue()
                      * (0.86 + 0.04 * (year - 2021) + 0.01 * ((a * 5 + year) % 7)),
                  2);
      if (value != null) {
        points.add(
            new Trend.Point(
                year,
                value,
                value,
                year == 2021 || a == 0 ? Origin.SOURCED : Origin.ILLUSTRATIVE,
                "",
                year == 2021 ? "bulletin" : "made-up",
                year == 2023 && a == 2));
      }
    }
    return new Trend(
        target.area(),
        target.indicator(),
        target.indicatorName(),
        target.unit(),
        target.decimals(),
        points,
        List.of(
            new Trend.Mark(
                YEAR - 1,
                "ge",
                round(target.targetLow().doubleValue() * 0.97, 2),
                round(target.targetLow().doubleValue() * 0.97, 2)),
            new Trend.Mark(YEAR, "ge", target.targetLow(), target.targetHigh())));
  }

  /** Few targets: a city's half-year check. */
  static Findings few() {
    Findings base = six();
    return only(
        base, base.attained().stream().filter(a -> a.area().equals("421200")).limit(3).toList());
  }

  /** Nothing but figures that no axis was made for. */
  static Findings awkward() {
    Findings base = six();
    List<Attained> odd = new ArrayList<>();
    for (Attained a : base.of(base.areas().get(1))) {
      int i = odd.size();
      odd.add(
          switch (i) {
            case 0 ->
                with(
                    a,
                    "huge",
                    "level",
                    "亿元",
                    "123456789012.34",
                    "123456789012.34",
                    "9876543210987.65",
                    "9876543210987.65",
                    "8000.0000072",
                    Verdict.EXCEEDED);
            case 1 ->
                with(
                    a, "negative", "level", "亿元", "10", "10", "-35", "-35", "-350", Verdict.MISSED);
            case 2 -> with(a, "zero", "level", "起", "0", "0", "2", "2", null, Verdict.MISSED);
            case 3 -> with(a, "rank", "rank", "位", null, "100", "98", "98", null, Verdict.ACHIEVED);
            case 4 ->
                with(
                    a,
                    "milestone",
                    "milestone",
                    "%",
                    "100",
                    "100",
                    "60",
                    "60",
                    "60",
                    Verdict.BEHIND);
            case 5 -> with(a, "range", "level", "个", "2", "3", "3", "3", "100", Verdict.ACHIEVED);
            case 6 -> with(a, "upper", "level", "个", "40", "40", null, "30", null, Verdict.MISSED);
            case 7 ->
                with(
                    a,
                    "close",
                    "level",
                    "个",
                    "100000",
                    "100000",
                    "99996",
                    "99996",
                    "99.996",
                    Verdict.NEARLY);
            case 8 -> with(a, "nothing", "level", "个", "100", "100", "0", "0", "0", Verdict.MISSED);
            case 9 ->
                with(
                    a,
                    "incomparable",
                    "level",
                    "个",
                    "100",
                    "100",
                    "55",
                    "55",
                    null,
                    Verdict.NOT_COMPARABLE);
            default -> a;
          });
    }
    return only(base, odd);
  }

  /** The text as a figure, {@code null} as none. */
  private static BigDecimal figure(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Attained with(
      Attained a,
      String id,
      String kind,
      String unit,
      String targetLow,
      String targetHigh,
      String low,
      String high,
      String rate,
      Verdict verdict) {
    BigDecimal gap =
        low == null || targetHigh == null ? null : figure(low).subtract(figure(targetHigh));
    return new Attained(
        id,
        a.area(),
        id,
        a.indicatorName() + "·" + id,
        a.theme(),
        kind,
        a.commitment(),
        a.timePeriod(),
        a.actualPeriod(),
        id.equals("range") ? "between" : id.equals("rank") ? "le" : "ge",
        figure(targetLow),
        figure(targetHigh),
        unit,
        figure(low),
        figure(high),
        figure(rate),
        id.equals("upper") ? figure("75") : figure(rate),
        gap,
        verdict,
        Origin.SOURCED,
        Origin.SOURCED,
        "",
        "A",
        a.previous(),
        a.direction(),
        2,
        a.phrase(),
        a.sentence(),
        a.targetSource(),
        a.observationSource());
  }

  static Findings only(Findings base, List<Attained> attained) {
    return base.toBuilder().attained(attained).build();
  }

  /** Series that rise from below zero to thousands of billions, in thirty areas. */
  static Findings extreme(Language language) {
    Findings base = thirty(language);
    List<Trend> trends = new ArrayList<>();
    for (Trend trend : base.trends()) {
      BigDecimal scale = BigDecimal.TEN.pow(trends.size() % 13);
      List<Trend.Point> points = new ArrayList<>();
      for (Trend.Point p : trend.points()) {
        BigDecimal value = p.low().multiply(scale).subtract(scale.multiply(BigDecimal.valueOf(30)));
        points.add(
            new Trend.Point(
                p.year(),
                points.isEmpty() ? null : value,
                points.size() == 1 ? value.add(scale) : value,
                p.origin(),
                "",
                p.source(),
                false));
      }
      trends.add(
          new Trend(
              trend.area(),
              trend.indicator(),
              trend.indicatorName(),
              trend.unit(),
              trend.decimals(),
              points,
              trend.targets()));
    }
    return base.toBuilder().trends(trends).build();
  }

  /** A census: two years, no targets. */
  static Findings census(Language language) {
    Findings base = language == Language.EN ? sixEnglish() : six();
    List<Compared> compared = new ArrayList<>();
    long[][] population = {
      {2462583, 2658316},
      {512517, 657640},
      {315218, 311900},
      {478410, 483000},
      {380800, 378900},
      {390100, 365100},
      {361000, 341600}
    };
    for (int a = 0; a < base.areas().size(); a++) {
      String area = base.areas().get(a).code();
      compared.add(
          compared(
              area,
              "population",
              language == Language.EN ? "Resident population" : "常住人口",
              "人",
              population[a][0],
              population[a][1],
              0));
      compared.add(
          compared(
              area,
              "aged",
              language == Language.EN ? "Aged 65 and over" : "65岁及以上人口比重",
              "%",
              8 + a * 0.3,
              13 + a * 0.7,
              2));
      compared.add(
          compared(
              area,
              "household",
              language == Language.EN ? "Household size" : "户规模",
              "人/户",
              3.5 - a * 0.125,
              3 - a * 0.25,
              2));
    }
    return Findings.builder(base.subject(), base.areas())
        .compared(compared)
        .sources(base.sources())
        .build();
  }

  private static Compared compared(
      String area, String id, String name, String unit, double from, double to, int decimals) {
    boolean rate = unit.equals("%") || unit.contains("/");
    return new Compared(
        area,
        id,
        name,
        unit,
        decimals,
        2010,
        2020,
        round(from, decimals),
        round(to, decimals),
        round(to - from, decimals),
        rate ? null : round((to / from - 1) * 100, 6),
        null,
        null,
        0,
        0,
        null,
        null,
        0,
        Origin.SOURCED,
        "");
  }

  static BigDecimal round(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  private static BigDecimal rate(BigDecimal actual, BigDecimal target, Direction way) {
    if (actual == null) {
      return null;
    }
    BigDecimal share =
        actual.multiply(BigDecimal.valueOf(100)).divide(target, MathContext.DECIMAL64);
    return way == LOWER ? BigDecimal.valueOf(200).subtract(share) : share;
  }

  private static Verdict ofRate(double rate) {
    return rate >= 110
        ? Verdict.EXCEEDED
        : rate >= 100 ? Verdict.ACHIEVED : rate >= 95 ? Verdict.NEARLY : Verdict.MISSED;
  }

  private static Verdict ofGap(double gap) {
    return gap >= 1
        ? Verdict.EXCEEDED
        : gap >= 0 ? Verdict.ACHIEVED : gap >= -0.5 ? Verdict.NEARLY : Verdict.MISSED;
  }
}
