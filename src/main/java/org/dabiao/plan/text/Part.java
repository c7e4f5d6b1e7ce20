package org.dabiao.plan.text;

/** What a stretch of a report speaks of. */
enum Part {
  /** Last year's results. */
  REVIEW,
  /** This year's plan. */
  PLAN,
  /** No heading or opening has said. */
  OPEN
}
