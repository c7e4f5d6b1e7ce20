package org.dabiao.job;

import org.dabiao.findings.ReviewedTarget;
import org.dabiao.findings.TextReview;
import org.dabiao.plan.text.Extraction;
import org.dabiao.plan.text.TargetPhrase;

/**
 * What was found in documents.
 *
 * @param documents documents that were to be read
 * @param refused those of them that could not be
 * @param targets quantified targets
 * @param milestones commitments without a number
 * @param unmatched quantified targets that no indicator of the catalogue fits
 * @param doubtful targets and milestones of low confidence
 * @param rejected numbers that are no target
 * @param changes cells and rows that a merge kept or changed
 */
public record ExtractCounts(
    long documents,
    long refused,
    long targets,
    long milestones,
    long unmatched,
    long doubtful,
    long rejected,
    long changes) {
  static final ExtractCounts NONE = new ExtractCounts(0, 0, 0, 0, 0, 0, 0, 0);

  /** A document that could not be read. */
  static final ExtractCounts REFUSED = new ExtractCounts(1, 1, 0, 0, 0, 0, 0, 0);

  static ExtractCounts of(TextReview review) {
    long milestones = review.milestones();
    return new ExtractCounts(
        review.texts().size(),
        0,
        review.targets().size() - milestones,
        milestones,
        review.unmatched(),
        review.doubtful(),
        review.rejected(),
        review.changes().size());
  }

  static ExtractCounts of(Extraction extraction) {
    long milestones = extraction.targets().stream().filter(ExtractCounts::isMilestone).count();
    return new ExtractCounts(
        1,
        0,
        extraction.targets().size() - milestones,
        milestones,
        extraction.targets().stream()
            .filter(t -> !isMilestone(t) && t.indicator().isEmpty())
            .count(),
        extraction.targets().stream()
            .filter(t -> t.confidence().compareTo(ReviewedTarget.SURE) < 0)
            .count(),
        extraction.rejected().size(),
        0);
  }

  private static boolean isMilestone(TargetPhrase target) {
    return target.kind().equals(ReviewedTarget.MILESTONE);
  }

  ExtractCounts plus(ExtractCounts other) {
    return new ExtractCounts(
        documents + other.documents,
        refused + other.refused,
        targets + other.targets,
        milestones + other.milestones,
        unmatched + other.unmatched,
        doubtful + other.doubtful,
        rejected + other.rejected,
        changes + other.changes);
  }
}
