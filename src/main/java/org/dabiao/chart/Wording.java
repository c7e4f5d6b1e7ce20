package org.dabiao.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Figures;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Messages;
import org.dabiao.reference.Origin;
import org.dabiao.reference.UnitNames;
import org.dabiao.reference.Verdict;

/** The words that all charts share, in the language of the findings. */
final class Wording {
  /** Places (half-width) that a name may take in a sentence. */
  private static final int NAME = 32;

  /** The same of an indicator's name in a title, which may have two lines. */
  private static final int TITLE_NAME = 48;

  private final Messages messages;
  private final UnitNames units;
  private final Findings findings;
  private final int areas;

  /** The words for all of the findings. */
  Wording(Findings findings) {
    this(findings, findings.areas().size());
  }

  /**
   * The words for a part of the findings.
   *
   * @param areas how many areas the findings were about before they were cut to what is drawn
   */
  Wording(Findings findings, int areas) {
    this.findings = findings;
    this.areas = areas;
    this.messages = Messages.of(Wording.class, findings.subject().language());
    this.units = UnitNames.of(findings.subject().language());
  }

  Findings findings() {
    return findings;
  }

  /** What to say of areas that are not drawn, or an empty text. */
  String cutNote() {
    int drawn = findings.areas().size();
    return areas > drawn ? text("caption.cut", drawn, areas) : "";
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  String verdict(Verdict verdict) {
    return text("verdict." + verdict.code());
  }

  /** The area's full name, shortened where it would crowd a sentence out. */
  String name(AreaEntry area) {
    return TextFit.brief(area.name(), NAME);
  }

  String name(Attained attained) {
    return inTitle(attained.indicatorName());
  }

  /** A name as a title bears it. */
  String inTitle(String name) {
    return TextFit.brief(name, TITLE_NAME);
  }

  /** Short name of the area with this code, or the code. */
  String shortName(String code) {
    return findings.areas().stream()
        .filter(a -> a.code().equals(code))
        .map(a -> TextFit.brief(a.shortName(), NAME))
        .findFirst()
        .orElse(code);
  }

  /** Full name of the area with this code, however long, or the code: for texts for the blind. */
  String fullName(String code) {
    return findings.areas().stream()
        .filter(a -> a.code().equals(code))
        .map(a -> TextFit.plain(a.name()))
        .findFirst()
        .orElse(code);
  }

  /** "；通城居首", or how many lead when they are more than two. */
  String leading(List<String> names) {
    return text(
        names.size() > 2 ? "bump.title.leaders" : "bump.title.leader",
        names.size(),
        list(names, 2));
  }

  /** Names joined as the language does it, the first few only when there are many. */
  String list(List<String> words, int most) {
    String joined = words.stream().limit(most).collect(Collectors.joining(text("list.separator")));
    return words.size() <= most ? joined : text("list.more", joined, words.size());
  }

  /** The labels of an area's targets: the indicator, told apart where two targets share one. */
  List<String> labels(List<Attained> targets) {
    Map<String, Long> count =
        targets.stream()
            .collect(Collectors.groupingBy(Attained::indicatorName, Collectors.counting()));
    List<String> labels = new ArrayList<>();
    for (Attained target : targets) {
      String name = TextFit.brief(target.indicatorName(), 2 * NAME);
      boolean alone = count.get(target.indicatorName()) == 1;
      labels.add(alone ? name : text("label.also", name, different(target, targets)));
    }
    return labels;
  }

  private String different(Attained target, List<Attained> targets) {
    boolean period =
        targets.stream()
                .filter(t -> t.indicatorName().equals(target.indicatorName()))
                .map(Attained::timePeriod)
                .distinct()
                .count()
            > 1;
    return period ? target.timePeriod() : target(target) + unit(target.unit());
  }

  /** The target with its comparator: "≥118", "2—3". */
  String target(Attained target) {
    String figure = figures(target.targetLow(), target.targetHigh(), Digits.shown(target));
    String sign =
        switch (target.comparator()) {
          case "ge" -> "≥";
          case "gt" -> ">";
          case "le" -> "≤";
          case "lt" -> "<";
          case "approx" -> "≈";
          default -> "";
        };
    return figure.startsWith("≥") || figure.startsWith("≤") ? figure : sign + figure;
  }

  String actual(Attained target) {
    return figures(target.actualLow(), target.actualHigh(), Digits.shown(target));
  }

  static String figure(BigDecimal value, int decimals) {
    return tight(Figures.text(value, decimals));
  }

  /** A figure or an interval; Chinese fonts give ≥ and ≤ room enough, so no space follows them. */
  static String figures(BigDecimal low, BigDecimal high, int decimals) {
    return tight(Figures.text(low, high, decimals));
  }

  /** The rate as it is printed: "103.2%", "≥97%", "101.9—111.2%". */
  String rate(Attained target) {
    return tight(Figures.rate(target.rateLow(), target.rateHigh())).replace("%—", "—");
  }

  private static String tight(String figures) {
    return figures.replace("≥ ", "≥").replace("≤ ", "≤").replace('-', '−');
  }

  /** The gap with its unit: "+0.3 个百分点", "−12 个". */
  String gap(Attained target) {
    return target.gap() == null
        ? "—"
        : text("figure.unit", Figures.signed(target.gap(), Digits.shown(target)), gapUnit(target));
  }

  /** A difference of per cents is counted in percentage points. */
  String gapUnit(Attained target) {
    return points(target) ? text("unit.points") : unit(target.unit());
  }

  /** A unit in the language of the findings. */
  String unit(String unit) {
    return units.text(unit);
  }

  static boolean points(Attained target) {
    return target.unit().equals("%") || target.unit().equals("百分点");
  }

  /** The rate where there is one, else the gap: what a sentence says of a target. */
  String measure(Attained target) {
    return known(target) == null ? gap(target) : rate(target);
  }

  /** The attainment rate that stands for a target: its known end, the lower one first. */
  static BigDecimal known(Attained target) {
    return target.rateLow() != null ? target.rateLow() : target.rateHigh();
  }

  /** The warning that stands out when illustrative figures are shown, or an empty text. */
  String banner(List<Origin> origins) {
    if (!origins.contains(Origin.ILLUSTRATIVE)) {
      return "";
    }
    boolean all = origins.stream().allMatch(o -> o == Origin.ILLUSTRATIVE);
    return text(all ? "banner.all" : "banner.some");
  }
}
