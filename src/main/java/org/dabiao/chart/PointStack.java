package org.dabiao.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dabiao.findings.Ranked;
import org.dabiao.findings.ScoreSum;
import org.dabiao.findings.Scoreboard;
import org.dabiao.findings.Scored;

/**
 * What the points of an area's score card are made of: its themes (those that are part of no
 * other), what belongs to none of them, bonus and deductions. Added up they are the card's points.
 *
 * @param ranked the area's place
 * @param themes points by theme, in the order of the scheme's themes
 * @param other points of lines without one of these themes
 * @param bonus points added
 * @param deducted points taken off, negative
 * @param lost points lost against the full marks, deductions aside
 * @param unscored full marks of what could not be scored
 */
record PointStack(
    Ranked ranked,
    List<BigDecimal> themes,
    BigDecimal other,
    BigDecimal bonus,
    BigDecimal deducted,
    BigDecimal lost,
    BigDecimal unscored) {
  /** More themes than this cannot be told apart; the lesser ones count as other. */
  static final int MOST_THEMES = 12;

  private static final String BONUS = "bonus";
  private static final String DEDUCTION = "deduction";

  /** The outermost themes of a scheme, in its order, those with the most marks when many. */
  static List<String> themes(Scoreboard board, String scheme) {
    Map<String, BigDecimal> full = new LinkedHashMap<>();
    for (ScoreSum sum : board.sums()) {
      if (sum.scheme().equals(scheme) && !sum.theme().isEmpty() && sum.in().isEmpty()) {
        full.merge(sum.theme(), sum.full(), BigDecimal::add);
      }
    }
    List<String> kept =
        full.keySet().stream()
            .sorted(Comparator.comparing((String theme) -> full.get(theme)).reversed())
            .limit(MOST_THEMES)
            .toList();
    return full.keySet().stream().filter(kept::contains).toList();
  }

  /** The stacks of a scheme's cards, the first place first. */
  static List<PointStack> of(
      Scoreboard board, String scheme, List<String> themes, Predicate<String> areas) {
    Map<String, String> outer = new HashMap<>();
    board.sums().stream()
        .filter(s -> s.scheme().equals(scheme))
        .forEach(s -> outer.put(s.theme(), s.in()));
    Map<String, List<Scored>> lines = new HashMap<>();
    board.scored().stream()
        .filter(s -> s.scheme().equals(scheme))
        .forEach(s -> lines.computeIfAbsent(s.area(), a -> new ArrayList<>()).add(s));
    return board.ranked().stream()
        .filter(r -> r.scheme().equals(scheme) && areas.test(r.area()))
        .filter(r -> lines.containsKey(r.area()))
        .map(r -> of(r, lines.get(r.area()), themes, outer))
        .toList();
  }

  private static PointStack of(
      Ranked ranked, List<Scored> lines, List<String> themes, Map<String, String> outer) {
    BigDecimal[] points = new BigDecimal[themes.size() + 1];
    Arrays.fill(points, BigDecimal.ZERO);
    BigDecimal bonus = BigDecimal.ZERO;
    BigDecimal deducted = BigDecimal.ZERO;
    BigDecimal lost = BigDecimal.ZERO;
    BigDecimal unscored = BigDecimal.ZERO;
    for (Scored line : lines) {
      if (line.points() == null) {
        unscored = unscored.add(line.full());
      } else if (line.rule().equals(BONUS)) {
        bonus = bonus.add(line.points());
      } else if (line.rule().equals(DEDUCTION)) {
        deducted = deducted.add(line.points());
      } else {
        int at = themes.indexOf(root(line.theme(), outer));
        at = at < 0 ? themes.size() : at;
        points[at] = points[at].add(line.points());
        lost = line.lost() == null ? lost : lost.add(line.lost());
      }
    }
    List<BigDecimal> byTheme = List.of(points).subList(0, themes.size());
    return new PointStack(ranked, byTheme, points[themes.size()], bonus, deducted, lost, unscored);
  }

  private static String root(String theme, Map<String, String> outer) {
    String root = theme;
    while (!outer.getOrDefault(root, "").isEmpty()) {
      root = outer.get(root);
    }
    return root;
  }

  /** All that is drawn to the right of zero, the empty parts included. */
  double reach() {
    BigDecimal sum = bonus.add(lost).add(unscored).add(other.max(BigDecimal.ZERO));
    for (BigDecimal each : themes) {
      sum = sum.add(each.max(BigDecimal.ZERO));
    }
    return Math.max(sum.doubleValue(), ranked.full().doubleValue());
  }

  /** All that is drawn to the left of zero, negative. */
  double below() {
    BigDecimal sum = deducted.add(other.min(BigDecimal.ZERO));
    for (BigDecimal each : themes) {
      sum = sum.add(each.min(BigDecimal.ZERO));
    }
    return sum.doubleValue();
  }
}
