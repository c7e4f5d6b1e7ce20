package org.dabiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dabiao.findings.ReviewedNumber;
import org.dabiao.findings.ReviewedSentence;
import org.dabiao.findings.ReviewedTarget;
import org.dabiao.findings.ReviewedText;
import org.dabiao.findings.TextReview;
import org.dabiao.plan.TargetTable;
import org.dabiao.plan.text.Extraction;
import org.dabiao.plan.text.RejectedNumber;
import org.dabiao.plan.text.Sentence;
import org.dabiao.reference.Area;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Indicator;
import org.dabiao.reference.Language;

/** Gathers what the review page shows: every sentence with its targets and its other numbers. */
final class Reviews {
  private final Map<String, String> areas;
  private final Map<String, Indicator> indicators;
  private final Language language;

  private Reviews(Catalogues catalogues, Language language) {
    this.areas =
        catalogues.areas().stream()
            .collect(Collectors.toMap(Area::code, a -> name(a, language), (one, same) -> one));
    this.indicators = catalogues.indicatorsById();
    this.language = language;
  }

  /**
   * The review of several texts.
   *
   * @param merged rows of the table of targets as they are written, and what a merge changed
   */
  static TextReview of(
      List<Extraction> extractions, Merge.Result merged, Catalogues catalogues, Language language) {
    Reviews reviews = new Reviews(catalogues, language);
    Map<String, List<Map<String, String>>> byDocument =
        merged.rows().stream().collect(Collectors.groupingBy(r -> r.get(TargetTable.DOCUMENT)));
    List<ReviewedText> texts = new ArrayList<>();
    for (Extraction e : extractions) {
      texts.add(reviews.text(e, byDocument.getOrDefault(e.document(), List.of())));
    }
    return new TextReview(language, Version.TEXT, texts, merged.changes());
  }

  private ReviewedText text(Extraction extraction, List<Map<String, String>> targets) {
    Map<Integer, List<RejectedNumber>> numbers =
        extraction.rejected().stream().collect(Collectors.groupingBy(RejectedNumber::sentenceNo));
    Map<Integer, List<ReviewedTarget>> placed = new HashMap<>();
    List<ReviewedTarget> others = new ArrayList<>();
    for (Map<String, String> row : targets) {
      ReviewedTarget target = target(row);
      int no = whole(row.get(TargetTable.SENTENCE_NO));
      boolean there =
          no > 0
              && no <= extraction.sentences().size()
              && extraction.sentences().get(no - 1).text().length() >= target.end()
              && target.start() < target.end();
      if (there) {
        placed.computeIfAbsent(no, n -> new ArrayList<>()).add(target);
      } else {
        others.add(target);
      }
    }
    List<ReviewedSentence> sentences = new ArrayList<>();
    for (Sentence s : extraction.sentences()) {
      sentences.add(
          new ReviewedSentence(
              s.no(),
              s.text(),
              placed.getOrDefault(s.no(), List.of()),
              numbers.getOrDefault(s.no(), List.of()).stream().map(this::number).toList()));
    }
    return new ReviewedText(extraction.document(), sentences, others);
  }

  private ReviewedNumber number(RejectedNumber n) {
    return new ReviewedNumber(
        n.start(), n.end(), n.text(), RejectedTable.words(n.reason(), language));
  }

  private ReviewedTarget target(Map<String, String> row) {
    Function<String, String> cell = column -> row.getOrDefault(column, "");
    String indicator = cell.apply(TargetTable.INDICATOR);
    String area = cell.apply(TargetTable.REF_AREA);
    return new ReviewedTarget(
        cell.apply(TargetTable.TARGET_ID),
        areas.getOrDefault(area, area),
        cell.apply(TargetTable.SCOPE),
        indicators.containsKey(indicator) ? name(indicators.get(indicator), language) : indicator,
        cell.apply(TargetTable.INDICATOR_PHRASE),
        cell.apply(TargetTable.TIME_PERIOD),
        cell.apply(TargetTable.COMPARATOR),
        cell.apply(TargetTable.VALUE_LOW),
        cell.apply(TargetTable.VALUE_HIGH),
        cell.apply(TargetTable.UNIT),
        cell.apply(TargetTable.KIND),
        cell.apply(TargetTable.COMMITMENT),
        whole(cell.apply(TargetTable.START)),
        whole(cell.apply(TargetTable.END)),
        number(cell.apply(TargetTable.CONFIDENCE)));
  }

  private static String name(Area area, Language language) {
    return language == Language.EN && !area.nameEn().isEmpty() ? area.nameEn() : area.name();
  }

  private static String name(Indicator indicator, Language language) {
    return language == Language.EN && !indicator.nameEn().isEmpty()
        ? indicator.nameEn()
        : indicator.name();
  }

  private static int whole(String cell) {
    return cell != null && cell.matches("\\d{1,9}") ? Integer.parseInt(cell) : 0;
  }

  private static BigDecimal number(String cell) {
    return cell.matches("\\d(\\.\\d{1,9})?") ? new BigDecimal(cell) : BigDecimal.ONE;
  }
}
