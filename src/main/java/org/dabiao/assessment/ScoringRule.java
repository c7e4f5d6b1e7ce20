package org.dabiao.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.dabiao.reference.Verdict;

/** A rule that turns attainment into points (计分办法). */
public enum ScoringRule {
  /** 完成得满分: the full mark when the target is attained, else nothing. */
  ALL_OR_NOTHING {
    @Override
    BigDecimal points(BigDecimal rate, Verdict verdict, Marks marks) {
      return verdict.attained() ? marks.full() : BigDecimal.ZERO;
    }
  },
  /**
   * 按完成比例得分: the full mark times the attainment rate, between zero and the cap. Growth targets have
   * no rate; they score all or nothing.
   */
  PROPORTIONAL {
    @Override
    BigDecimal points(BigDecimal rate, Verdict verdict, Marks marks) {
      return rate == null
          ? ALL_OR_NOTHING.points(null, verdict, marks)
          : marks.bounded(marks.full().multiply(rate).movePointLeft(2));
    }
  },
  /**
   * 每增减1个百分点加减分: the full mark plus or minus a step for each percentage point of the rate above or
   * below 100, between zero and the cap.
   */
  STEP {
    @Override
    BigDecimal points(BigDecimal rate, Verdict verdict, Marks marks) {
      return rate == null
          ? ALL_OR_NOTHING.points(null, verdict, marks)
          : marks.bounded(
              marks.full().add(marks.step().multiply(rate.subtract(BigDecimal.valueOf(100)))));
    }
  };

  /**
   * The numbers of a rule, in points.
   *
   * @param full full mark
   * @param cap most that an over-attained target can give
   * @param step points for each percentage point, for {@link #STEP}
   */
  public record Marks(BigDecimal full, BigDecimal cap, BigDecimal step) implements Serializable {
    private static final long serialVersionUID = 1L;

    BigDecimal bounded(BigDecimal points) {
      return points.max(BigDecimal.ZERO).min(cap).round(MathContext.DECIMAL128);
    }
  }

  /**
   * Points of a judged target.
   *
   * @param rate attainment rate in per cent, unrounded and uncapped; null where undefined
   */
  abstract BigDecimal points(BigDecimal rate, Verdict verdict, Marks marks);

  /** The code that project files and tables use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
