package org.dabiao.assessment;

/** What a target without a verdict that judges does to the score. */
public enum MissingPolicy {
  /**
   * Its marks are spread over the others, as long as such marks are not more than the scheme
   * allows; else the area gets no score.
   */
  WITHHOLD,
  /** Its marks are spread over the others, however many there are. */
  REDISTRIBUTE,
  /** It scores 0. */
  ZERO
}
