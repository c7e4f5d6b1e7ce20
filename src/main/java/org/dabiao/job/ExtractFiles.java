package org.dabiao.job;

import java.nio.file.Path;

/**
 * The files of one extraction, side by side.
 *
 * @param targets the targets, for analysts to edit
 * @param rejected the numbers that are no target
 * @param review the review page
 * @param extracted the targets once more, as extracted: from it a later merge tells what was edited
 * @param changes what a merge kept and changed
 * @param refused documents that a Spark job could not read
 * @param log Spark's own log
 */
public record ExtractFiles(
    Path targets,
    Path rejected,
    Path review,
    Path extracted,
    Path changes,
    Path refused,
    Path log) {
  static ExtractFiles beside(Path targets) {
    String stem = DocumentIds.of(targets.getFileName().toString());
    return new ExtractFiles(
        targets,
        targets.resolveSibling(stem + ".rejected.csv"),
        targets.resolveSibling(stem + ".review.html"),
        targets.resolveSibling(stem + ".extracted.csv"),
        targets.resolveSibling(stem + ".changes.csv"),
        targets.resolveSibling(stem + ".refused.csv"),
        targets.resolveSibling(stem + ".spark.log"));
  }
}
