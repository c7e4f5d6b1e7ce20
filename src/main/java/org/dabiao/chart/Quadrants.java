package org.dabiao.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Measures.Placed;
import org.dabiao.reference.Origin;

/** Where areas stand in an indicator and how fast they move. */
final class Quadrants {
  /** Indicators drawn for one area. */
  static final int MOST_INDICATORS = 3;

  private static final int MOST_NAMES = 3;
  private static final List<String> FIELDS =
      List.of("leading", "slowing", "catching_up", "trailing");

  private Quadrants() {}

  /** Pictures of the indicators whose areas are spread over most fields, in their order. */
  static List<Sketch> of(Wording words) {
    List<List<Placed>> all = groups(words);
    List<List<Placed>> most =
        all.stream()
            .sorted(Comparator.comparing((List<Placed> g) -> -fields(g)))
            .limit(MOST_INDICATORS)
            .toList();
    List<Sketch> sketches = new ArrayList<>();
    for (List<Placed> group : all) {
      if (most.contains(group)) {
        String id = "quadrant-" + group.get(0).indicator();
        long same = sketches.stream().filter(s -> s.id().startsWith(id)).count();
        sketches.add(sketch(same == 0 ? id : id + "-" + (same + 1), group, all.size(), words));
      }
    }
    return sketches;
  }

  private static long fields(List<Placed> group) {
    return group.stream().map(Placed::quadrant).distinct().count();
  }

  /**
   * The places by indicator and basis (where an area comes again, another basis begins). Places
   * that rest on fewer areas than there are places belong to parts of different areas: not drawn.
   */
  private static List<List<Placed>> groups(Wording words) {
    Set<String> drawn =
        words.findings().areas().stream().map(AreaEntry::code).collect(Collectors.toSet());
    Map<String, List<Placed>> current = new LinkedHashMap<>();
    List<List<Placed>> groups = new ArrayList<>();
    for (Placed p : words.findings().measures().placed()) {
      if (drawn.contains(p.area())) {
        List<Placed> group = current.get(p.indicator());
        if (group == null || group.stream().anyMatch(o -> o.area().equals(p.area()))) {
          group = new ArrayList<>();
          current.put(p.indicator(), group);
          groups.add(group);
        }
        group.add(p);
      }
    }
    return groups.stream()
        .filter(g -> g.size() > 1 && g.stream().allMatch(p -> p.n() >= g.size()))
        .toList();
  }

  private static Sketch sketch(String id, List<Placed> placed, int all, Wording words) {
    List<Origin> origins = placed.stream().map(Placed::origin).toList();
    QuadrantPlot plot = new QuadrantPlot(placed, words);
    String title = title(placed, words);
    Caption caption = new Caption(words).note("quadrant.note");
    if (plot.beyond()) {
      caption.note("quadrant.beyond.note");
    }
    if (all > MOST_INDICATORS) {
      caption.note("quadrant.most", MOST_INDICATORS, all);
    }
    Placed any = placed.get(0);
    return new Sketch(
        id,
        "quadrant",
        "",
        title,
        words.text("alt.area", title, alt(placed, words)),
        List.copyOf(Legends.hollowOf(origins, words)),
        words.banner(origins),
        plot,
        caption
            .unit(words.text("caption.by_axis"))
            .period(any.from() + "—" + any.to())
            .allSources()
            .origins(origins)
            .lines());
  }

  /** "粮食产量：6 个地区中 2 个领先且较快（咸安、赤壁），3 个落后且较慢（嘉鱼、通城、崇阳）". */
  private static String title(List<Placed> placed, Wording words) {
    StringBuilder title =
        new StringBuilder(
            words.text(
                "quadrant.title", words.inTitle(placed.get(0).indicatorName()), placed.size()));
    Set<String> parts = new LinkedHashSet<>();
    for (String field : List.of("leading", "trailing")) {
      parts.add(part(field, placed, words));
    }
    FIELDS.forEach(f -> parts.add(part(f, placed, words)));
    parts.remove("");
    return title
        .append(
            parts.stream().limit(2).collect(Collectors.joining(words.text("quadrant.separator"))))
        .toString();
  }

  private static String part(String field, List<Placed> placed, Wording words) {
    List<String> names =
        placed.stream()
            .filter(p -> p.quadrant().equals(field))
            .map(p -> words.shortName(p.area()))
            .toList();
    if (names.isEmpty()) {
      return "";
    }
    return words.text(
        names.size() <= MOST_NAMES ? "quadrant.title.named" : "quadrant.title.counted",
        names.size(),
        words.text("quadrant." + field),
        words.list(names, MOST_NAMES));
  }

  private static String alt(List<Placed> placed, Wording words) {
    return placed.stream()
        .map(
            p ->
                words.text(
                    "quadrant.alt",
                    words.fullName(p.area()),
                    words.text("quadrant." + p.quadrant()),
                    Wording.figure(p.status(), p.decimals()),
                    Wording.figure(p.progress(), 2)))
        .collect(Collectors.joining(words.text("alt.separator")));
  }
}
