package org.dabiao.attainment;

import java.math.BigDecimal;
import java.util.Optional;
import org.dabiao.plan.Target;
import org.dabiao.reference.Conversion;
import org.dabiao.reference.Indicator;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Indicator.Nature;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Units;

/**
 * A target in one area that it holds for, read in the indicator's good direction.
 *
 * @param target as the plan states it
 * @param area code of the area
 * @param indicator what it is about
 * @param low number in the target's unit
 * @param high number again; upper end of a range
 * @param origin sourced, or derived when it was allocated from a parent's
 */
public record AreaTarget(
    Target target,
    String area,
    Indicator indicator,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Origin origin) {

  /** Which side of the number is good. */
  enum Side {
    FLOOR,
    CEILING,
    BAND
  }

  /** How the actual figure is taken from the series. */
  enum Measure {
    /** The year's value. */
    VALUE,
    /** The year's value less the one before: "+0.5 百分点" of a rate, "净增" of a stock. */
    CHANGE,
    /**
     * Growth over the year before, in per cent, of an indicator that is not a growth rate itself.
     */
    GROWTH,
    /** The sum of the years of a target over several years. */
    RUNNING_SUM
  }

  static AreaTarget of(Target target, String area, Indicator indicator) {
    return new AreaTarget(target, area, indicator, target.low(), target.high(), Origin.SOURCED);
  }

  Side side() {
    if (target.kind() == Target.Kind.RANK) {
      return Side.CEILING;
    }
    return switch (target.comparator()) {
      case GE, GT -> Side.FLOOR;
      case LE, LT -> Side.CEILING;
      case EQ ->
          switch (indicator.direction()) {
            case HIGHER -> Side.FLOOR;
            case LOWER -> Side.CEILING;
            case NEUTRAL -> Side.BAND;
          };
      case APPROX -> Side.BAND;
      case BETWEEN -> high.isEmpty() ? Side.FLOOR : low.isEmpty() ? Side.CEILING : Side.BAND;
    };
  }

  /** Whether the number itself does not attain the target (超过, 突破, 低于). */
  boolean exclusive() {
    return target.comparator() == Target.Comparator.GT
        || target.comparator() == Target.Comparator.LT;
  }

  /** Which way is good, the comparator having the last word for floors and ceilings. */
  Direction goodWay() {
    return switch (side()) {
      case FLOOR -> Direction.HIGHER;
      case CEILING -> Direction.LOWER;
      case BAND -> indicator.direction();
    };
  }

  /** Growth and share targets are judged by their gap in 百分点, not by a ratio. */
  boolean judgedByPoints() {
    boolean points = Units.conversion(target.unit(), "百分点").isPresent();
    return target.kind() == Target.Kind.GROWTH_RATE
        || target.kind() == Target.Kind.SHARE
        || target.kind() == Target.Kind.INCREMENT && points;
  }

  Measure measure() {
    boolean level =
        indicator.nature() == Nature.STOCK
            || indicator.nature() == Nature.RATE && target.kind() == Target.Kind.INCREMENT;
    if (target.kind() == Target.Kind.GROWTH_RATE && indicator.nature() != Nature.GROWTH) {
      return indicator.nature() == Nature.RATE ? Measure.VALUE : Measure.GROWTH;
    }
    if (target.kind() == Target.Kind.INCREMENT && level) {
      return Measure.CHANGE;
    }
    boolean adds = indicator.nature() == Nature.FLOW || indicator.nature() == Nature.CUMULATIVE;
    return adds && target.period().startYear() < target.period().endYear()
        ? Measure.RUNNING_SUM
        : Measure.VALUE;
  }

  /** The factor from the indicator's unit to the target's. */
  Conversion toTargetUnit() {
    return measure() == Measure.GROWTH
        ? Conversion.IDENTITY
        : Units.conversion(indicator.unit(), target.unit())
            .or(() -> Units.conversion(indicator.unit(), "%"))
            .orElseThrow();
  }
}
