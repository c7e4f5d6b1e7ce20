package org.dabiao.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabiao.findings.ReviewChange;
import org.dabiao.findings.ReviewedNumber;
import org.dabiao.findings.ReviewedSentence;
import org.dabiao.findings.ReviewedTarget;
import org.dabiao.findings.ReviewedText;
import org.dabiao.findings.TextReview;

/** What the template of the review page sees: texts, targets by number, and the words for them. */
final class ReviewPage {
  private final TextReview review;
  private final Words words;
  private final List<Part> parts = new ArrayList<>();

  ReviewPage(TextReview review) {
    this.review = review;
    this.words = new Words(review.language());
    int number = 0;
    for (ReviewedText text : review.texts()) {
      List<Line> lines = new ArrayList<>();
      for (ReviewedSentence sentence : text.sentences()) {
        List<Entry> entries = entries(sentence.targets(), sentence.no(), number);
        number += entries.size();
        lines.add(new Line(parts.size() + 1, sentence, entries));
      }
      List<Entry> others = entries(text.others(), 0, number);
      number += others.size();
      parts.add(new Part(parts.size() + 1, text.document(), lines, others));
    }
  }

  /**
   * A target with its number on the page.
   *
   * @param sentence number of its sentence; 0 when it has none
   */
  record Entry(int number, int sentence, ReviewedTarget target) {}

  /** A sentence with its targets, of the document with the given number. */
  record Line(int document, ReviewedSentence sentence, List<Entry> entries) {
    String anchor() {
      return "s-" + document + "-" + sentence.no();
    }

    List<Piece> pieces() {
      return Piece.of(
          sentence,
          entries.stream()
              .map(e -> new Piece.Span(e.number(), e.target().start(), e.target().end()))
              .toList());
    }
  }

  /** A document. */
  record Part(int number, String document, List<Line> lines, List<Entry> others) {}

  /** A number that is no target, and the sentence that it stands in. */
  record Rejected(Line line, ReviewedNumber number) {}

  private static List<Entry> entries(List<ReviewedTarget> targets, int sentence, int before) {
    List<Entry> entries = new ArrayList<>();
    for (ReviewedTarget target : targets) {
      entries.add(new Entry(before + entries.size() + 1, sentence, target));
    }
    return entries;
  }

  TextReview review() {
    return review;
  }

  Words words() {
    return words;
  }

  String t(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  List<Part> parts() {
    return parts;
  }

  long targets() {
    return review.targets().size() - review.milestones();
  }

  /** Targets to look at first, the least sure at the top. */
  List<Entry> doubtful() {
    return entries(ReviewedTarget::doubtful);
  }

  /** Targets that no indicator of the catalogue fits, and that are not doubtful besides. */
  List<Entry> unmatched() {
    return entries(t -> t.unmatched() && !t.milestone() && !t.doubtful());
  }

  private List<Entry> entries(Predicate<ReviewedTarget> wanted) {
    return parts.stream()
        .flatMap(
            p ->
                Stream.concat(
                    p.lines().stream().flatMap(l -> l.entries().stream()), p.others().stream()))
        .filter(e -> wanted.test(e.target()))
        .sorted(Comparator.comparing((Entry e) -> e.target().confidence()))
        .toList();
  }

  /** The numbers that are no target, by reason. */
  Map<String, List<Rejected>> rejected() {
    return parts.stream()
        .flatMap(p -> p.lines().stream())
        .flatMap(l -> l.sentence().numbers().stream().map(n -> new Rejected(l, n)))
        .collect(
            Collectors.groupingBy(r -> r.number().reason(), TreeMap::new, Collectors.toList()));
  }

  /** The value as signs and figures: ≥ 30 家. */
  String value(ReviewedTarget t) {
    if (t.low().isEmpty() && t.high().isEmpty()) {
      return "";
    }
    String sign =
        switch (t.comparator()) {
          case "ge" -> "≥ ";
          case "gt" -> "> ";
          case "le" -> "≤ ";
          case "lt" -> "< ";
          case "approx" -> "≈ ";
          default -> "";
        };
    String low = t.low().isEmpty() ? "…" : t.low();
    String high = t.high().isEmpty() ? "…" : t.high();
    String figure = low.equals(high) ? low : low + "–" + high;
    String unit = words.unit(t.unit());
    return sign + figure + (unit.isEmpty() || unit.equals("%") ? unit : " " + unit);
  }

  /** Kind, scope and strength in words. */
  String nature(ReviewedTarget t) {
    String separator = t("review.separator");
    StringBuilder text = new StringBuilder(words.reviewed("kind", t.kind()));
    text.append(separator).append(words.reviewed("commitment", t.commitment()));
    if (!t.area().isEmpty()) {
      text.append(separator).append(t.area());
    }
    if (!t.scope().equals("city") && !t.scope().equals("county")) {
      text.append(separator).append(words.reviewed("scope", t.scope()));
    }
    return t.period().isEmpty() ? text.toString() : text + separator + t.period();
  }

  /** A change in words. */
  String change(ReviewChange change) {
    return t("review.change." + change.change().name().toLowerCase(Locale.ROOT));
  }

  /** The style sheets, to be put into the page. */
  String style() {
    return Page.sheet("report.css") + Page.sheet("review.css");
  }
}
