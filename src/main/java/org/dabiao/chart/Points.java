package org.dabiao.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Scoreboard;
import org.dabiao.reference.Origin;

/** What the points of areas are made of, a picture a scheme. */
final class Points {
  private Points() {}

  /** A picture of each scheme that scores at least two areas. */
  static List<Sketch> of(Wording words) {
    Scoreboard board = words.findings().scoring();
    Set<String> areas =
        words.findings().areas().stream().map(AreaEntry::code).collect(Collectors.toSet());
    List<Sketch> sketches = new ArrayList<>();
    for (String scheme : board.schemes()) {
      List<String> themes = PointStack.themes(board, scheme);
      List<PointStack> stacks = PointStack.of(board, scheme, themes, areas::contains);
      if (stacks.size() > 1) {
        int number = board.schemes().indexOf(scheme) + 1;
        String name = board.schemes().size() > 1 ? scheme : "";
        sketches.add(sketch("points-" + number, name, themes, stacks, words));
      }
    }
    return sketches;
  }

  private static Sketch sketch(
      String id, String scheme, List<String> themes, List<PointStack> stacks, Wording words) {
    List<Origin> origins = stacks.stream().map(s -> s.ranked().origin()).toList();
    String title = title(scheme, themes, stacks, words);
    Caption caption = new Caption(words).note("points.note");
    if (stacks.stream().anyMatch(s -> s.bonus().signum() != 0 || s.deducted().signum() != 0)) {
      caption.note("points.extras");
    }
    List<String> withheld =
        stacks.stream()
            .filter(s -> s.ranked().score() == null)
            .map(s -> words.shortName(s.ranked().area()))
            .toList();
    if (!withheld.isEmpty()) {
      caption.note("points.withheld", words.list(withheld, 6));
    }
    return new Sketch(
        id,
        "points",
        "",
        title,
        words.text("alt.area", title, alt(themes, stacks, words)),
        PointLegend.of(themes, stacks, words),
        words.banner(origins),
        new PointRows(stacks, words),
        caption
            .unit(words.text("unit.marks"))
            .period(String.valueOf(words.findings().subject().year()))
            .allSources()
            .origins(origins)
            .lines());
  }

  /** "得分：赤壁最高（102.52 分），崇阳最低（95.73 分）；失分共 30.1 分". */
  private static String title(
      String scheme, List<String> themes, List<PointStack> stacks, Wording words) {
    List<PointStack> scored =
        stacks.stream()
            .filter(s -> s.ranked().score() != null)
            .sorted(Comparator.comparing((PointStack s) -> s.ranked().score()).reversed())
            .toList();
    String head =
        scheme.isEmpty()
            ? words.text("points.title")
            : words.text("points.title.scheme", words.inTitle(scheme));
    if (scored.isEmpty()) {
      return head + words.text("points.title.none", stacks.size());
    }
    PointStack first = scored.get(0);
    PointStack last = scored.get(scored.size() - 1);
    BigDecimal lost =
        stacks.stream().map(PointStack::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean equal = first.ranked().score().compareTo(last.ranked().score()) == 0;
    return head
        + words.text(
            equal ? "points.title.equal" : "points.title.range",
            words.shortName(first.ranked().area()),
            PointBar.points(first.ranked().score()),
            words.shortName(last.ranked().area()),
            PointBar.points(last.ranked().score()))
        + words.text("points.title.lost", PointBar.points(lost));
  }

  private static String alt(List<String> themes, List<PointStack> stacks, Wording words) {
    return stacks.stream()
        .map(s -> alt(themes, s, words))
        .collect(Collectors.joining(words.text("alt.separator")));
  }

  private static String alt(List<String> themes, PointStack stack, Wording words) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      part(parts, TextFit.plain(themes.get(i)), stack.themes().get(i));
    }
    part(parts, words.text("points.other"), stack.other());
    part(parts, words.text("points.bonus"), stack.bonus());
    part(parts, words.text("points.deducted"), stack.deducted());
    part(parts, words.text("points.lost"), stack.lost());
    part(parts, words.text("points.unscored"), stack.unscored());
    return words.text(
        "points.alt",
        words.fullName(stack.ranked().area()),
        PointBar.points(stack.ranked().score()),
        PointRows.place(stack),
        String.join(words.text("list.separator"), parts));
  }

  private static void part(List<String> parts, String name, BigDecimal points) {
    if (points.signum() != 0) {
      parts.add(name + " " + PointBar.points(points));
    }
  }
}
