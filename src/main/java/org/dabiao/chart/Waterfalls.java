package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Figures;
import org.dabiao.reference.Origin;

/** What the parts of an area gave to its growth, a picture an indicator. */
final class Waterfalls {
  /** Indicators drawn for one area. */
  static final int MOST_INDICATORS = 3;

  private Waterfalls() {}

  /** The pictures of the first indicators. */
  static List<Sketch> of(Wording words) {
    List<Contributions> all = Contributions.of(words.findings());
    List<Sketch> sketches = new ArrayList<>();
    for (Contributions given : all.subList(0, Math.min(MOST_INDICATORS, all.size()))) {
      String id = "waterfall-" + given.whole().indicator();
      long same = sketches.stream().filter(s -> s.id().startsWith(id)).count();
      sketches.add(sketch(same == 0 ? id : id + "-" + (same + 1), given, all.size(), words));
    }
    return sketches;
  }

  private static Sketch sketch(String id, Contributions given, int all, Wording words) {
    Compared whole = given.whole();
    List<Origin> origins = new ArrayList<>(given.parts().stream().map(Compared::origin).toList());
    origins.add(whole.origin());
    String title = title(given, words);
    Caption caption = new Caption(words).note("waterfall.note", words.shortName(whole.area()));
    int digits = Waterfall.digits(given);
    if (!given.missing().isEmpty()) {
      caption.note(
          "waterfall.missing",
          given.missing().size(),
          words.list(given.missing().stream().map(words::name).toList(), 6));
    }
    if (!given.addsUp()) {
      caption.note(
          "waterfall.misses",
          Figures.signed(given.sum(), digits),
          words.shortName(whole.area()),
          Figures.signed(whole.growth(), digits),
          Figures.signed(given.rest(), digits));
    }
    if (all > MOST_INDICATORS) {
      caption.note("caption.first_indicators", MOST_INDICATORS, all);
    }
    return new Sketch(
        id,
        "waterfall",
        "",
        title,
        words.text("alt.area", title, alt(given, words)),
        legend(given, origins, words),
        words.banner(origins),
        new Waterfall(given, words),
        caption
            .unit(words.text("unit.points"))
            .period(whole.from() + "—" + whole.to())
            .allSources()
            .origins(origins)
            .lines());
  }

  /** "粮食产量：2023—2024 年咸宁增长 1.31%；通山拉动最多（+0.9 个百分点），嘉鱼下拉最多（−0.2 个百分点）". */
  private static String title(Contributions given, Wording words) {
    Compared whole = given.whole();
    int digits = Waterfall.digits(given);
    int way = whole.growth().signum();
    Compared first = given.parts().get(0);
    Compared last = given.parts().get(given.parts().size() - 1);
    StringBuilder title =
        new StringBuilder(
            words.text(
                way > 0 ? "waterfall.up" : way < 0 ? "waterfall.down" : "waterfall.flat",
                words.inTitle(whole.indicatorName()),
                whole.from(),
                whole.to(),
                words.shortName(whole.area()),
                Figures.text(whole.growth().abs(), digits) + "%"));
    if (first.contribution().signum() > 0) {
      title.append(
          words.text(
              "waterfall.most",
              words.shortName(first.area()),
              Figures.signed(first.contribution(), digits)));
    }
    if (last.contribution().signum() < 0) {
      title.append(
          words.text(
              "waterfall.least",
              words.shortName(last.area()),
              Figures.signed(last.contribution(), digits)));
    }
    return title.toString();
  }

  private static String alt(Contributions given, Wording words) {
    int digits = Waterfall.digits(given);
    String parts =
        given.parts().stream()
            .map(
                p ->
                    words.text(
                        "waterfall.alt",
                        words.fullName(p.area()),
                        Figures.signed(p.contribution(), digits)))
            .collect(Collectors.joining(words.text("alt.separator")));
    return given.addsUp()
        ? parts
        : parts
            + words.text("alt.separator")
            + words.text(
                "waterfall.alt",
                words.text("waterfall.rest"),
                Figures.signed(given.rest(), digits));
  }

  private static List<Sketch.Key> legend(Contributions given, List<Origin> origins, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>();
    if (given.parts().get(0).contribution().signum() > 0) {
      keys.add(key(Tone.GOOD_STRONG, words.text("waterfall.adds")));
    }
    if (given.parts().get(given.parts().size() - 1).contribution().signum() < 0) {
      keys.add(key(Tone.BAD_STRONG, words.text("waterfall.takes")));
    }
    if (!given.addsUp()) {
      keys.add(key(Tone.NONE, words.text("waterfall.rest")));
    }
    keys.addAll(Legends.hatchingOf(origins, words));
    return keys;
  }

  private static Sketch.Key key(Tone tone, String words) {
    return new Sketch.Key(
        (pen, x, y) -> {
          Rectangle2D box = new Rectangle2D.Double(x - 8, y - 5.5, 16, 11);
          pen.fill(box, tone.fill());
          pen.outline(box, tone.edge(), Style.HAIR);
        },
        words);
  }
}
