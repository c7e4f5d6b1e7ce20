package org.dabiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dabiao.findings.ReviewedNumber;
import org.dabiao.findings.ReviewedSentence;

/**
 * A stretch of a sentence in which nothing begins or ends.
 *
 * @param text its words
 * @param evidence whether a target rests on it
 * @param number the number that it is and that no target has; nothing when it is none
 * @param begins numbers of the targets whose evidence begins with it
 * @param ends numbers of the targets whose evidence ends with it
 */
record Piece(
    String text,
    boolean evidence,
    Optional<ReviewedNumber> number,
    List<Integer> begins,
    List<Integer> ends) {

  /** Evidence of a numbered target. */
  record Span(int number, int start, int end) {}

  /** Cuts a sentence at every place where evidence or a number begins or ends. */
  static List<Piece> of(ReviewedSentence sentence, List<Span> spans) {
    int length = sentence.text().length();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    for (Span s : spans) {
      cuts.addAll(List.of(s.start(), s.end()));
    }
    for (ReviewedNumber n : sentence.numbers()) {
      cuts.addAll(List.of(n.start(), n.end()));
    }
    List<Piece> pieces = new ArrayList<>();
    for (int from : cuts.headSet(length)) {
      int to = cuts.higher(from);
      pieces.add(
          new Piece(
              sentence.text().substring(from, to),
              spans.stream().anyMatch(s -> s.start() <= from && to <= s.end()),
              sentence.numbers().stream()
                  .filter(n -> n.start() <= from && to <= n.end())
                  .findFirst(),
              spans.stream().filter(s -> s.start() == from).map(Span::number).toList(),
              spans.stream().filter(s -> s.end() == to).map(Span::number).toList()));
    }
    return pieces;
  }
}
