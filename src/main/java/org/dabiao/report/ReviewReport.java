package org.dabiao.report;

import java.nio.file.Path;
import org.dabiao.findings.TextReview;

/**
 * The review page of targets read out of texts: the text with its evidence highlighted, the targets
 * beside it, and what was not taken, in one HTML file that needs nothing else.
 */
public final class ReviewReport {
  private ReviewReport() {}

  /**
   * Writes the page; the same review always gives the same bytes.
   *
   * @param file the file to write, replaced when it is there
   * @throws java.io.UncheckedIOException when the file cannot be written
   */
  public static void write(TextReview review, Path file) {
    HtmlReport.render("review.jte", new ReviewPage(review), file);
  }
}
