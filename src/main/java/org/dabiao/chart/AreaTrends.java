package org.dabiao.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Trend;

/**
 * The years of one area's indicators with their targets, a panel each: of those that few areas have
 * figures of, so that they have no picture of areas beside each other.
 */
final class AreaTrends {
  /** Panels in one picture. */
  private static final int MOST = 8;

  private AreaTrends() {}

  /**
   * A picture, when the area has such indicators.
   *
   * @param common indicators that most areas have the years of
   */
  static Optional<Sketch> of(AreaEntry area, Set<String> common, Wording words) {
    Map<String, Trend> trends =
        words.findings().trends().stream()
            .filter(t -> t.area().equals(area.code()) && !common.contains(t.indicator()))
            .filter(t -> TrendCharts.hasYears(t) && !t.targets().isEmpty())
            .collect(Collectors.toMap(Trend::indicator, t -> t, (first, second) -> first));
    Set<String> seen = new HashSet<>();
    List<TrendPanel> found =
        words.findings().attained().stream()
            .filter(a -> a.area().equals(area.code()) && trends.containsKey(a.indicator()))
            .filter(a -> seen.add(a.indicator()))
            .map(a -> panel(trends.get(a.indicator()), a, words))
            .toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<TrendPanel> shown = found.stream().limit(MOST).toList();
    TrendPanels panels = new TrendPanels(shown, words, Optional.empty());
    Caption caption = TrendCharts.caption(panels, words.text("caption.by_panel"), words);
    if (found.size() > MOST) {
      caption.note("caption.left_out.panels", found.size() - MOST);
    }
    String title = title(area, found, words);
    List<Attained> targets = shown.stream().map(TrendPanel::target).toList();
    return Optional.of(
        new Sketch(
            "trend-" + area.code(),
            "trend",
            area.code(),
            title,
            words.text("alt.area", title, alt(shown, words)),
            TrendCharts.legend(panels.origins(), targets, words),
            words.banner(panels.origins()),
            panels,
            caption.lines()));
  }

  private static TrendPanel panel(Trend trend, Attained target, Wording words) {
    String unit = words.unit(trend.unit());
    String name = words.name(target);
    String label = unit.isEmpty() ? name : words.text("trend.area.name", name, unit);
    return new TrendPanel(trend, label, target, words);
  }

  /** "湖州市：有历年数据的 5 项指标中，2023 年 3 项达到目标". */
  private static String title(AreaEntry area, List<TrendPanel> found, Wording words) {
    List<Attained> judged =
        found.stream().map(TrendPanel::target).filter(t -> t.verdict().judged()).toList();
    long met = judged.stream().filter(t -> t.verdict().attained()).count();
    String form =
        judged.isEmpty() ? ".none" : met == 0 ? ".unmet" : met == judged.size() ? ".all" : "";
    return words.text(
        "trend.area.title" + form,
        words.name(area),
        judged.isEmpty() ? found.size() : judged.size(),
        words.findings().subject().year(),
        met);
  }

  private static String alt(List<TrendPanel> shown, Wording words) {
    List<String> each = new ArrayList<>();
    shown.forEach(
        p -> each.add(words.text("heat.alt", p.name(), TrendCharts.years(p.trend(), words))));
    return String.join(words.text("alt.separator"), each);
  }
}
