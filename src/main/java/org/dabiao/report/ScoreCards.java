package org.dabiao.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.Ranked;
import org.dabiao.findings.ScoreSum;
import org.dabiao.findings.Scoreboard;
import org.dabiao.findings.Scored;

/** The score cards of a scoreboard, put together for reading. */
final class ScoreCards {
  private ScoreCards() {}

  /**
   * An area's card under a scheme.
   *
   * @param ranked its place
   * @param blocks its lines by theme
   * @param total what it adds up to; {@code null} when that is not known
   */
  record Card(Ranked ranked, List<Block> blocks, ScoreSum total) {}

  /**
   * The lines of a theme.
   *
   * @param theme the theme; empty for lines of none
   * @param sum what it adds up to; {@code null} for lines of no theme
   */
  record Block(String theme, ScoreSum sum, List<Scored> lines) {}

  /** The places under a scheme. */
  static List<Ranked> ranks(Scoreboard board, String scheme) {
    return board.ranked().stream().filter(r -> r.scheme().equals(scheme)).toList();
  }

  /** The cards of a scheme, in the order of its places. */
  static List<Card> of(Scoreboard board, String scheme) {
    Map<String, List<Scored>> lines = new LinkedHashMap<>();
    for (Scored line : board.scored()) {
      if (line.scheme().equals(scheme)) {
        lines.computeIfAbsent(line.area(), a -> new ArrayList<>()).add(line);
      }
    }
    Map<String, Map<String, ScoreSum>> sums = new LinkedHashMap<>();
    for (ScoreSum sum : board.sums()) {
      if (sum.scheme().equals(scheme)) {
        sums.computeIfAbsent(sum.area(), a -> new LinkedHashMap<>()).put(sum.theme(), sum);
      }
    }
    List<Card> cards = new ArrayList<>();
    for (Ranked ranked : ranks(board, scheme)) {
      Map<String, ScoreSum> own = sums.getOrDefault(ranked.area(), Map.of());
      cards.add(
          new Card(ranked, blocks(lines.getOrDefault(ranked.area(), List.of()), own), own.get("")));
    }
    return cards;
  }

  /** Themes in the order of the sums, which have the outer ones first; then what has no theme. */
  private static List<Block> blocks(List<Scored> lines, Map<String, ScoreSum> sums) {
    Map<String, List<Scored>> byTheme = new LinkedHashMap<>();
    sums.keySet().stream()
        .filter(t -> !t.isEmpty())
        .forEach(t -> byTheme.put(t, new ArrayList<>()));
    lines.stream()
        .filter(l -> !l.theme().isEmpty())
        .forEach(l -> byTheme.computeIfAbsent(l.theme(), t -> new ArrayList<>()).add(l));
    List<Block> blocks = new ArrayList<>();
    byTheme.forEach((theme, own) -> blocks.add(new Block(theme, sums.get(theme), own)));
    List<Scored> others = lines.stream().filter(l -> l.theme().isEmpty()).toList();
    if (!others.isEmpty()) {
      blocks.add(new Block("", null, others));
    }
    return blocks;
  }

  /** An area's place under a scheme; {@code null} when it has none. */
  static Ranked of(Scoreboard board, String scheme, String area) {
    return ranks(board, scheme).stream()
        .filter(r -> r.area().equals(area))
        .findFirst()
        .orElse(null);
  }
}
