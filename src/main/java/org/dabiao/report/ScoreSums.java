package org.dabiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dabiao.findings.ScoreSum;
import org.dabiao.findings.Scoreboard;
import org.dabiao.findings.Scored;
import org.dabiao.report.workbook.SheetNames;

/** The points of score cards as sums over the sheet of scores. */
final class ScoreSums {
  /** Column of the points in the sheet of scores. */
  static final int POINTS = 6;

  private static final char LETTER = 'A' + POINTS;
  private static final int MOST_PIECES = 60;

  private record Key(String scheme, String area) {}

  private record Line(int row, Scored scored) {}

  private final String sheet;
  private final Map<Key, List<Line>> lines = new HashMap<>();
  private final Map<Key, Map<String, String>> outer = new HashMap<>();

  ScoreSums(Scoreboard board, String sheet) {
    this.sheet = SheetNames.quoted(sheet);
    for (int i = 0; i < board.scored().size(); i++) {
      Scored s = board.scored().get(i);
      lines
          .computeIfAbsent(new Key(s.scheme(), s.area()), k -> new ArrayList<>())
          .add(new Line(i + 2, s));
    }
    for (ScoreSum sum : board.sums()) {
      outer
          .computeIfAbsent(new Key(sum.scheme(), sum.area()), k -> new HashMap<>())
          .put(sum.theme(), sum.in());
    }
  }

  /** The sum as a formula; the value alone where the lines do not add up to it. */
  Cell points(ScoreSum sum, Cell value) {
    List<Line> own =
        lines.getOrDefault(new Key(sum.scheme(), sum.area()), List.of()).stream()
            .filter(line -> belongs(line.scored, sum))
            .toList();
    BigDecimal total =
        own.stream()
            .map(line -> line.scored.points())
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<String> pieces = pieces(own);
    boolean adds = sum.points() != null && total.compareTo(sum.points()) == 0;
    return adds && !pieces.isEmpty() && pieces.size() <= MOST_PIECES
        ? new Cell.Formula("SUM(" + String.join(",", pieces) + ")", value)
        : value;
  }

  private boolean belongs(Scored line, ScoreSum sum) {
    Map<String, String> themes = outer.get(new Key(sum.scheme(), sum.area()));
    String theme = line.theme();
    // As many steps as there are themes: a circle ends too.
    for (int i = 0; i <= themes.size() && theme != null; i++) {
      if (sum.theme().isEmpty() || theme.equals(sum.theme())) {
        return true;
      }
      theme = themes.get(theme);
    }
    return false;
  }

  private List<String> pieces(List<Line> own) {
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      int first = own.get(i).row;
      int last = first;
      while (i + 1 < own.size() && own.get(i + 1).row == last + 1) {
        last = own.get(++i).row;
      }
      pieces.add(
          first == last
              ? sheet + "!" + LETTER + first
              : sheet + "!" + LETTER + first + ":" + LETTER + last);
    }
    return pieces;
  }
}
