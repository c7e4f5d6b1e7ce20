package org.dabiao.findings;

import java.util.List;
import java.util.stream.Stream;
import org.dabiao.reference.Language;

/**
 * What an analyst sees of targets that were read out of texts.
 *
 * @param language language of the page
 * @param version version of the program
 * @param texts the documents, in order
 * @param changes what became of edits when a text was extracted again; empty the first time
 */
public record TextReview(
    Language language, String version, List<ReviewedText> texts, List<ReviewChange> changes) {
  /** All targets and milestones, in the order of the texts. */
  public List<ReviewedTarget> targets() {
    return texts.stream().flatMap(ReviewedText::targets).toList();
  }

  /** How many number-like tokens are no target. */
  public long rejected() {
    return sentences().mapToLong(s -> s.numbers().size()).sum();
  }

  public long milestones() {
    return targets().stream().filter(ReviewedTarget::milestone).count();
  }

  /** How many targets no indicator of the catalogue fits; milestones aside. */
  public long unmatched() {
    return targets().stream().filter(t -> t.unmatched() && !t.milestone()).count();
  }

  public long doubtful() {
    return targets().stream().filter(ReviewedTarget::doubtful).count();
  }

  private Stream<ReviewedSentence> sentences() {
    return texts.stream().flatMap(t -> t.sentences().stream());
  }
}
