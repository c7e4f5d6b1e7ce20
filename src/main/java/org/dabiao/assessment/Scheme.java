package org.dabiao.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/**
 * A scoring scheme from the project file.
 *
 * @param rule rule for every indicator
 * @param marks its numbers
 * @param weights full marks of single indicators by id, in place of the scheme's
 * @param withheldAbove per cent of missing full marks above which a score is withheld
 */
public record Scheme(
    ScoringRule rule,
    ScoringRule.Marks marks,
    Map<String, BigDecimal> weights,
    BigDecimal withheldAbove)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The marks of one indicator; its cap keeps the scheme's proportion to the full mark. */
  ScoringRule.Marks marks(String indicator) {
    BigDecimal own = weights.get(indicator);
    if (own == null) {
      return marks;
    }
    BigDecimal factor = own.divide(marks.full(), MathContext.DECIMAL128);
    return new ScoringRule.Marks(own, marks.cap().multiply(factor), marks.step().multiply(factor));
  }
}
