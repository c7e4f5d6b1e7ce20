package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dabiao.findings.ReviewedNumber;
import org.dabiao.findings.ReviewedSentence;
import org.dabiao.findings.ReviewedTarget;
import org.dabiao.findings.ReviewedText;
import org.dabiao.findings.TextReview;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review page: evidence, targets and what was not taken. */
class ReviewReportTest {
  @TempDir private Path folder;

  private static ReviewedTarget target(
      String phrase, String value, int start, int end, String confidence) {
    return new ReviewedTarget(
        "a-" + phrase,
        "咸宁市",
        "city",
        "",
        phrase,
        "2024",
        "ge",
        value,
        value,
        "座",
        "count",
        "complete",
        start,
        end,
        new BigDecimal(confidence));
  }

  private static ReviewedSentence sentence(
      String text, List<ReviewedTarget> targets, List<ReviewedNumber> numbers) {
    return new ReviewedSentence(1, text, targets, numbers);
  }

  private String page(Language language, ReviewedSentence sentence) throws IOException {
    Path file = folder.resolve("review.html");
    ReviewedText text = new ReviewedText("报告<1>", List.of(sentence), List.of());
    ReviewReport.write(new TextReview(language, "1", List.of(text), List.of()), file);
    return Files.readString(file);
  }

  @Test
  void cutsASentenceWhereEvidenceAndNumbersBeginAndEnd() {
    ReviewedSentence sentence =
        sentence("从30增到50座，2024年", List.of(), List.of(new ReviewedNumber(1, 3, "30", "基期数")));
    List<Piece> pieces = Piece.of(sentence, List.of(new Piece.Span(7, 0, 8)));
    assertThat(pieces).extracting(Piece::text).containsExactly("从", "30", "增到50座", "，2024年");
    assertThat(pieces).extracting(Piece::evidence).containsExactly(true, true, true, false);
    assertThat(pieces.get(0).begins()).containsExactly(7);
    assertThat(pieces.get(1).number()).isPresent();
    assertThat(pieces.get(2).ends()).containsExactly(7);
  }

  @Test
  void evidenceAndTargetPointAtEachOther() throws IOException {
    String page =
        page(
            Language.ZH,
            sentence("新建公厕20座。", List.of(target("公厕", "20", 2, 7, "0.95")), List.of()));
    assertThat(page)
        .contains("新建<span id=\"e-1\"></span><mark>公厕20座</mark><a ", "</a>。</p>")
        .contains("href=\"#t-1\"", "id=\"t-1\"", "href=\"#e-1\"")
        .contains("≥ 20 座", "未匹配");
  }

  @Test
  void aNumberNotTakenShowsItsReason() throws IOException {
    String page =
        page(
            Language.EN,
            sentence("2024年", List.of(), List.of(new ReviewedNumber(0, 4, "2024", "a year"))));
    assertThat(page)
        .contains("tabindex=\"0\" title=\"Not taken: a year\">2024<span class=\"why\"")
        .contains("a year (1)");
  }

  @Test
  void theLeastSureComeFirst() throws IOException {
    String page =
        page(
            Language.ZH,
            sentence(
                "新建甲20座、乙30座、丙40座。",
                List.of(
                    target("甲", "20", 2, 6, "0.70"),
                    target("乙", "30", 7, 11, "0.40"),
                    target("丙", "40", 12, 16, "0.95")),
                List.of()));
    String first = page.substring(page.indexOf("id=\"first\""), page.indexOf("id=\"text\""));
    assertThat(first.indexOf("乙")).isBetween(1, first.indexOf("甲"));
    assertThat(first.indexOf("丙")).isGreaterThan(first.indexOf("甲"));
  }

  @Test
  void textsAreEscapedAndNothingIsFetched() throws IOException {
    String page =
        page(
            Language.ZH,
            sentence(
                "<script>alert(1)</script>20座",
                List.of(target("<img src=x>", "20", 0, 8, "0.5")),
                List.of(new ReviewedNumber(14, 15, "1", "\" onfocus=\"x"))));
    assertThat(page).doesNotContain("<script", "<img", "http:", "https:");
    assertThat(page).contains("报告&lt;1&gt;", "title=\"未采用：&#34; onfocus");
  }
}
