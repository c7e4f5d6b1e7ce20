package org.dabiao.report.workbook;

import org.dabiao.findings.Attained;
import org.dabiao.findings.Judging;
import org.dabiao.findings.Judging.Side;
import org.dabiao.reference.Indicator.Direction;

/**
 * A row of the sheet of attainment: its cells by what they hold, and what is known of its target.
 *
 * @param row its number, from 1
 */
record RowCells(Attained target, Judging judging, int row) {
  /** Lower end of the actual figure. */
  String low() {
    return AttainmentColumn.ACTUAL_LOW.in(row);
  }

  String high() {
    return AttainmentColumn.ACTUAL_HIGH.in(row);
  }

  /** From where a figure attains the target. */
  String edgeLow() {
    return AttainmentColumn.EDGE_LOW.in(row);
  }

  String edgeHigh() {
    return AttainmentColumn.EDGE_HIGH.in(row);
  }

  /** Both ends of the actual figure. */
  String figures() {
    return low() + ":" + high();
  }

  /** Whether there is no actual figure. */
  String none() {
    return "COUNT(%s)=0".formatted(figures());
  }

  boolean lowerIsGood() {
    return judging.goodWay() == Direction.LOWER;
  }

  boolean higherIsGood() {
    return judging.goodWay() == Direction.HIGHER;
  }

  /** Whether the target is "about" a number. */
  boolean approx() {
    return target.comparator().equals("approx");
  }

  /** Whether gaps and rates are measured to the nearer of two edges. */
  boolean isRange() {
    return judging.side() == Side.BAND && !approx();
  }

  boolean byShare() {
    return Liveness.byShare(judging);
  }
}
