package org.dabiao.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Composed;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Measures;
import org.dabiao.findings.Measures.Placed;
import org.dabiao.findings.Ranked;
import org.dabiao.findings.ScoreSum;
import org.dabiao.findings.Scoreboard;
import org.dabiao.findings.Scored;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;

/** Findings with all that the kinds of charts beyond targets draw, made by a plain rule. */
final class Rich {
  private Rich() {}

  /** The fixture with growth, scores, quadrants and an index added for each of its parts. */
  static Findings of(Findings base) {
    return with(base, compared(base), scoring(base), placed(base), composed(base));
  }

  /** The same with one huge figure, many missing ones, ties and deductions. */
  static Findings awkward(Findings base) {
    List<Compared> compared = new ArrayList<>();
    for (Compared c : compared(base)) {
      boolean huge = c.area().equals(base.parts().get(1).code());
      boolean lost = c.area().equals(base.parts().get(2).code());
      BigDecimal given = lost ? null : huge ? new BigDecimal("83210.5") : c.contribution();
      compared.add(contributing(c, base.parent().orElseThrow().code(), given));
    }
    List<Placed> placed = new ArrayList<>();
    for (Placed p : placed(base)) {
      boolean huge = p.area().equals(base.parts().get(1).code());
      boolean tie = placed.size() % 3 == 0;
      placed.add(
          placed(
              p.area(),
              p.indicatorName(),
              huge ? "98765432109876" : tie ? "40" : p.status().toPlainString(),
              p.statusLine().toPlainString(),
              tie ? "-3" : p.progress().toPlainString(),
              p.progressLine().toPlainString(),
              p.n()));
    }
    return with(base, compared, scoring(base), placed, composed(base));
  }

  static Findings with(
      Findings base,
      List<Compared> compared,
      Scoreboard scoring,
      List<Placed> placed,
      List<Composed> composed) {
    return base.toBuilder()
        .compared(compared)
        .scoring(scoring)
        .measures(
            new Measures(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), placed))
        .composed(composed)
        .build();
  }

  private static boolean english(Findings base) {
    return base.subject().language() == Language.EN;
  }

  private static String name(Findings base) {
    return english(base) ? "Resident population" : "常住人口";
  }

  private static Origin origin(int i) {
    return i % 3 == 2 ? Origin.ILLUSTRATIVE : Origin.SOURCED;
  }

  /** Parts of one hundred each, changed by −3, −1, 1, … so that some give and some take. */
  static List<Compared> compared(Findings base) {
    String name = name(base);
    List<AreaEntry> parts = base.parts();
    List<Compared> rows = new ArrayList<>();
    BigDecimal whole = BigDecimal.valueOf(100L * parts.size());
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < parts.size(); i++) {
      BigDecimal change = BigDecimal.valueOf((i * 7 % 11) - 3);
      BigDecimal given =
          change
              .multiply(BigDecimal.valueOf(100))
              .divide(whole, 14, java.math.RoundingMode.HALF_EVEN);
      sum = sum.add(given);
      rows.add(
          row(parts.get(i).code(), "population", name, change, given, parts.size(), origin(i)));
    }
    AreaEntry parent = base.parent().orElseThrow();
    rows.add(0, row(parent.code(), "population", name, sum, null, 0, Origin.SOURCED));
    return rows;
  }

  /** A row whose growth is given; the part's figures stand for themselves. */
  static Compared row(
      String area,
      String id,
      String name,
      BigDecimal growth,
      BigDecimal contribution,
      int n,
      Origin origin) {
    BigDecimal from = BigDecimal.valueOf(100);
    return new Compared(
        area,
        id,
        name,
        "万人",
        2,
        2010,
        2020,
        from,
        from.add(growth),
        growth,
        growth,
        null,
        contribution,
        0,
        0,
        null,
        null,
        n,
        origin,
        "");
  }

  private static Compared contributing(Compared c, String parent, BigDecimal given) {
    return row(
        c.area(),
        c.indicator(),
        c.indicatorName(),
        c.growth(),
        c.area().equals(parent) ? null : given,
        c.n(),
        c.origin());
  }

  /** Two schemes; themes that are parts of others, a bonus, a deduction, lines without figures. */
  static Scoreboard scoring(Findings base) {
    List<Ranked> ranked = new ArrayList<>();
    List<Scored> scored = new ArrayList<>();
    List<ScoreSum> sums = new ArrayList<>();
    List<String> themes =
        english(base)
            ? List.of("Agriculture and the countryside", "Industry", "Living standards", "Safety")
            : List.of("坚持农业农村优先发展", "深化实施强县工程", "加大民生保障力度", "安全");
    List<AreaEntry> parts = base.parts();
    for (int i = 0; i < parts.size(); i++) {
      String area = parts.get(i).code();
      BigDecimal total = BigDecimal.ZERO;
      for (int t = 0; t < themes.size(); t++) {
        BigDecimal points =
            (i + t) % 8 == 7 ? null : BigDecimal.valueOf(250 - (i * 5 + t * 3) % 9 * 15L, 1);
        scored.add(line(area, themes.get(t), points, i));
        total = points == null ? total : total.add(points);
        sums.add(sum(area, themes.get(t), t == 3 ? themes.get(2) : "", 25, i));
      }
      if (i % 2 == 0) {
        scored.add(extra(area, "bonus", "2.5"));
        total = total.add(new BigDecimal("2.5"));
      }
      if (i % 3 == 1) {
        scored.add(extra(area, "deduction", "-6"));
        total = total.subtract(BigDecimal.valueOf(6));
      }
      sums.add(0, sum(area, "", "", 100, i));
      boolean withheld = i == 4;
      ranked.add(
          new Ranked(
              "main",
              area,
              "",
              withheld ? null : total,
              withheld ? null : BigDecimal.valueOf(i + 1L),
              null,
              total,
              BigDecimal.valueOf(100),
              BigDecimal.ZERO,
              origin(i)));
    }
    int n = parts.size();
    for (int i = 0; i < n; i++) {
      ranked.add(second(parts.get(i).code(), i + 1L, i < 2 ? "1.5" : String.valueOf(n - i + 2)));
    }
    return new Scoreboard(ranked, scored, sums, List.of());
  }

  /** A second scheme, under which two share the first place and the others are turned round. */
  private static Ranked second(String area, long first, String place) {
    return new Ranked(
        "equal weights",
        area,
        "",
        BigDecimal.TEN,
        new BigDecimal(place),
        BigDecimal.valueOf(first),
        BigDecimal.TEN,
        BigDecimal.TEN,
        BigDecimal.ZERO,
        Origin.SOURCED);
  }

  private static ScoreSum sum(String area, String theme, String in, int full, int i) {
    BigDecimal marks = BigDecimal.valueOf(full);
    return new ScoreSum("main", area, theme, in, marks, marks, marks, BigDecimal.ZERO, origin(i));
  }

  private static Scored line(String area, String theme, BigDecimal points, int i) {
    BigDecimal full = BigDecimal.valueOf(25);
    return new Scored(
        "main",
        area,
        theme,
        "grain_output",
        "粮食产量",
        "proportional",
        BigDecimal.valueOf(97),
        full,
        points,
        points,
        points == null ? null : full.subtract(points),
        "",
        "",
        origin(i));
  }

  private static Scored extra(String area, String rule, String points) {
    BigDecimal given = new BigDecimal(points);
    return new Scored(
        "main",
        area,
        "",
        "",
        rule,
        rule,
        null,
        BigDecimal.ZERO,
        given,
        given,
        given.negate().max(BigDecimal.ZERO),
        rule,
        "",
        Origin.SOURCED);
  }

  static List<Placed> placed(Findings base) {
    List<Placed> rows = new ArrayList<>();
    List<AreaEntry> parts = base.parts();
    for (int i = 0; i < parts.size(); i++) {
      int status = 30 + i * 13 % 29;
      int progress = i * 5 % 13 - 6;
      rows.add(
          placed(
              parts.get(i).code(),
              name(base),
              String.valueOf(status),
              "44",
              String.valueOf(progress),
              "0",
              parts.size()));
    }
    return rows;
  }

  static Placed placed(
      String area, String name, String status, String line, String progress, String pace, int n) {
    boolean ahead = new BigDecimal(status).compareTo(new BigDecimal(line)) >= 0;
    boolean fast = new BigDecimal(progress).compareTo(new BigDecimal(pace)) >= 0;
    return new Placed(
        area,
        "population",
        name,
        "万人",
        1,
        false,
        2010,
        2020,
        "mean",
        new BigDecimal(status),
        new BigDecimal(line),
        new BigDecimal(progress),
        new BigDecimal(pace),
        ahead ? fast ? "leading" : "slowing" : fast ? "catching_up" : "trailing",
        n,
        area.endsWith("3") ? Origin.ILLUSTRATIVE : Origin.SOURCED);
  }

  /** The first place is sure, the others overlap, the last two tie. */
  static List<Composed> composed(Findings base) {
    List<Composed.Place> places = new ArrayList<>();
    List<Composed.Pair> pairs = new ArrayList<>();
    List<AreaEntry> parts = base.parts();
    int n = parts.size();
    for (int i = 0; i < n; i++) {
      boolean tied = i >= n - 2;
      places.add(
          new Composed.Place(
              parts.get(i).code(),
              BigDecimal.valueOf(900 - (tied ? n - 2 : i) * 20L, 3),
              tied ? BigDecimal.valueOf(n * 10L - 5, 1) : BigDecimal.valueOf(i + 1L),
              i == 0 ? 1 : Math.max(2, i - i % 4),
              i == 0 ? 1 : Math.min(n, i + 2 + i % 3),
              BigDecimal.valueOf(100),
              origin(i)));
      if (i > 1) {
        pairs.add(
            new Composed.Pair(
                parts.get(i - 1).code(),
                parts.get(i).code(),
                BigDecimal.valueOf(60 + i % 30),
                english(base) ? "Urbanisation" : "城镇化率",
                Origin.SOURCED));
      }
    }
    String name = english(base) ? "Development index" : "发展指数";
    return List.of(new Composed("development", name, 3, 1000, places, pairs));
  }
}
