package org.dabiao.report.word;

import static org.dabiao.report.word.Markup.table;

import java.util.Map;

/** The tables of the program's own templates: captions, heads and widths in one language. */
record Captions(Map<String, String> texts) {
  static final Captions CHINESE =
      new Captions(
          Map.of(
              "targets", "目标完成情况|指标,目标,实际,完成率,差距,同比,结论",
              "parts", "各地区目标结论（项数）|地区,目标,可评价,超额完成,完成,接近完成,未完成,不能评价",
              "ranks", "各地区得分与位次|地区,位次,得分,缺数权重",
              "indices", "综合指数|指数,地区,位次,得分,位次区间",
              "changed", "年度变化|指标,地区,起止年,起始,截止,增减,增长,位次",
              "unmet", "未达到的目标|指标,目标,实际,差距,结论",
              "unmet_parts", "各地区未达到的目标|指标,结论,地区与差距",
              "open", "没有结论的目标|指标,结论,原因",
              "sources", "数据来源|序号,来源,性质",
              "derivations", "目标原句与数据来源|序号,指标,目标原句,数据来源"));
  static final Captions ENGLISH =
      new Captions(
          Map.of(
              "targets",
                  "Targets and results|Indicator,Target,Actual,Rate,Gap,On year before,Verdict",
              "parts", "Verdicts by area|Area,Targets,Judged,Exceeded,Met,Nearly,Not met,Open",
              "ranks", "Scores and ranks|Area,Rank,Score,Weight lacking",
              "indices", "Composite indices|Index,Area,Rank,Score,Rank interval",
              "changed",
                  "Changes between years|Indicator,Area,Years,Earlier,Later,Change,Growth,Rank",
              "unmet", "Targets not met|Indicator,Target,Actual,Gap,Verdict",
              "unmet_parts", "Targets not met by area|Indicator,Verdict,Areas and gaps",
              "open", "Targets without a verdict|Indicator,Verdict,Reason",
              "sources", "Sources|No.,Source,Kind",
              "derivations",
                  "Words of the targets and sources|No.,Indicator,Sentence,Source of the figure"));

  String targets(String number) {
    return make(
        number,
        "targets",
        "targets",
        fields("indicator", "target", "actual", "rate", "gap", "year_on_year", "verdict"),
        1744,
        1200,
        1300,
        850,
        1300,
        950,
        1500);
  }

  String parts(String number) {
    return make(
        number,
        "parts",
        "parts",
        fields("area", "total", "judged", "exceeded", "achieved", "nearly", "missed", "open_count"),
        1844,
        1000,
        1000,
        1000,
        1000,
        1000,
        1000,
        1000);
  }

  String ranks(String number) {
    return make(
        number,
        "ranks",
        "ranks",
        fields("area", "rank", "score", "missing"),
        3044,
        1800,
        2000,
        2000);
  }

  String indices(String number) {
    return make(
        number,
        "indices",
        "index_ranks",
        fields("index", "area", "rank", "score", "interval"),
        3044,
        2000,
        1000,
        1300,
        1500);
  }

  String changed(String number) {
    return make(
        number,
        "changed",
        "changed",
        fields(
            "indicator",
            "area",
            "[from]—[to]",
            "value_from",
            "value_to",
            "change",
            "growth",
            "rank"),
        1344,
        1000,
        1200,
        1300,
        1300,
        1200,
        850,
        650);
  }

  String unmet(String number) {
    return make(
        number,
        "unmet",
        "unmet",
        fields("indicator", "target", "actual", "gap", "verdict"),
        2644,
        1600,
        1800,
        1500,
        1300);
  }

  String unmetParts(String number) {
    return make(
        number,
        "unmet_parts",
        "unmet_parts",
        fields("indicator", "verdict", "areas"),
        2644,
        1200,
        5000);
  }

  String open(String number) {
    return make(number, "open", "open", fields("indicator", "verdict", "reason"), 2644, 1200, 5000);
  }

  String sources(String number) {
    return make(
        number, "sources", "sources", fields("no", "[title] [url]", "grade"), 744, 6600, 1500);
  }

  String derivations(String number) {
    return make(
        number,
        "derivations",
        "derivations",
        fields("no", "[indicator]：[verdict]", "[target_source] [sentence]", "source"),
        644,
        2400,
        4500,
        1300);
  }

  private String make(String number, String key, String rows, String[] fields, int... widths) {
    String[] parts = texts.get(key).split("\\|");
    return table(number + parts[0], rows, parts[1].split(","), fields, widths);
  }

  private static String[] fields(String... names) {
    return names;
  }
}
