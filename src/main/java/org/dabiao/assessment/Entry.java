package org.dabiao.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.attainment.TargetScale;
import org.dabiao.reference.Verdict;

/**
 * One target of one area, as scoring sees it.
 *
 * @param area code of the area
 * @param indicator id
 * @param targetId id of the target
 * @param kind what tells targets apart that are not to be set against each other
 * @param unit unit of target, actual and gap
 * @param rate attainment rate in per cent, the lower end; null where undefined
 * @param actual actual figure at its worse end; null without one
 * @param gap actual less target in the good direction; null without one
 * @param lowerIsGood whether less is better
 * @param verdict the verdict
 * @param origin weakest origin of what went in
 * @param scale where verdicts begin on the target's scale; empty when it is not known
 */
record Entry(
    String area,
    String indicator,
    String targetId,
    String kind,
    String unit,
    BigDecimal rate,
    BigDecimal actual,
    BigDecimal gap,
    boolean lowerIsGood,
    Verdict verdict,
    String origin,
    Optional<TargetScale> scale) {

  static Entry of(Row row, EvaluationRules rules) {
    TargetScale scale = TargetScale.of(row, rules);
    BigDecimal low = row.getAs(AttainmentTable.ACTUAL_LOW);
    BigDecimal high = row.getAs(AttainmentTable.ACTUAL_HIGH);
    BigDecimal worse = scale.lowerIsGood() ? either(high, low) : either(low, high);
    return new Entry(
        row.getAs(AttainmentTable.REF_AREA),
        row.getAs(AttainmentTable.INDICATOR),
        row.getAs(AttainmentTable.TARGET_ID),
        scale.kind() + "|" + row.getAs(AttainmentTable.TIME_PERIOD),
        row.getAs(AttainmentTable.UNIT_MEASURE),
        row.getAs(Assessment.RATE),
        worse,
        scale.goodGap(row.getAs(AttainmentTable.GAP)),
        scale.lowerIsGood(),
        Verdict.ofCode(row.getAs(AttainmentTable.VERDICT)),
        row.getAs(AttainmentTable.ORIGIN),
        Optional.of(scale));
  }

  private static BigDecimal either(BigDecimal one, BigDecimal other) {
    return one == null ? other : one;
  }

  Standing standing() {
    return new Standing(rate, actual, gap, verdict, null);
  }

  /** The figure, greater being better. */
  BigDecimal goodness() {
    return actual == null ? null : lowerIsGood ? actual.negate() : actual;
  }

  /** The same target with another figure. */
  Entry with(BigDecimal figure) {
    TargetScale to = scale.orElseThrow();
    return new Entry(
        area,
        indicator,
        targetId,
        kind,
        unit,
        to.rate(figure),
        figure,
        to.gap(figure),
        lowerIsGood,
        to.verdict(figure),
        origin,
        scale);
  }
}
