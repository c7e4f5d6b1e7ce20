package org.dabiao.assessment;

import java.math.BigDecimal;
import org.dabiao.reference.Verdict;

/**
 * Where an area stands on a target: what a scoring rule sees.
 *
 * @param rate attainment rate in per cent, unrounded and uncapped; null where undefined
 * @param actual actual figure at its worse end, in the target's unit; null without one
 * @param gap actual less target in the good direction, in the target's unit; null without one
 * @param verdict a verdict that judges
 * @param place place among the peers, 1 = best, by the scheme's ties policy; null without peers
 */
record Standing(
    BigDecimal rate, BigDecimal actual, BigDecimal gap, Verdict verdict, BigDecimal place) {

  Standing at(BigDecimal rank) {
    return new Standing(rate, actual, gap, verdict, rank);
  }
}
