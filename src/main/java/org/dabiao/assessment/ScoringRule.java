package org.dabiao.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A rule that turns the attainment of a target into points (计分办法), before cap and floor. m is the
 * full mark, r the attainment rate in per cent, unrounded and uncapped. Source of the rules:
 * docs/methods.md, section 4.
 */
public enum ScoringRule {
  /** 完成得满分: m when the target is attained, else nothing. */
  ALL_OR_NOTHING {
    @Override
    BigDecimal points(Standing s, Terms t) {
      return s.verdict().attained() ? t.full() : BigDecimal.ZERO;
    }
  },
  /** 按完成比例得分: m · r/100. A target without a rate (growth) scores all or nothing. */
  PROPORTIONAL {
    @Override
    BigDecimal points(Standing s, Terms t) {
      return s.rate() == null
          ? ALL_OR_NOTHING.points(s, t)
          : t.full().multiply(s.rate()).movePointLeft(2);
    }
  },
  /** 每增减1个百分点加减分: m + step · (r − 100). A target without a rate (growth) scores all or nothing. */
  STEP(Number.points("step", "0.1")) {
    @Override
    BigDecimal points(Standing s, Terms t) {
      return s.rate() == null
          ? ALL_OR_NOTHING.points(s, t)
          : t.full().add(t.number("step").multiply(s.rate().subtract(Terms.HUNDRED)));
    }
  },
  /** The same for targets without a rate: m + step · gap, the gap in the good direction. */
  GAP_STEP(Number.points("step", "0.1")) {
    @Override
    BigDecimal points(Standing s, Terms t) {
      return s.gap() == null ? null : t.full().add(t.number("step").multiply(s.gap()));
    }
  },
  /**
   * 超额/完成/≥N%/不足: so many points when exceeded, m when achieved, so many when nearly achieved, or
   * from the rate {@code from} on when it is given, and so many below that.
   */
  FOUR_GRADE(
      Number.needed("exceeded"),
      Number.needed("nearly"),
      Number.points("below", "0"),
      Number.optional("from")) {
    @Override
    BigDecimal points(Standing s, Terms t) {
      boolean third =
          t.has("from") && s.rate() != null
              ? s.rate().compareTo(t.number("from")) >= 0
              : s.verdict() == org.dabiao.reference.Verdict.NEARLY;
      return switch (s.verdict()) {
        case EXCEEDED -> t.number("exceeded");
        case ACHIEVED -> t.full();
        default -> third ? t.number("nearly") : t.number("below");
      };
    }
  },
  /** 第1名满分，每后一名减 step %: m · (1 − step/100 · (place − 1)). */
  RANK_LADDER(Number.percent("step", "5")) {
    @Override
    BigDecimal points(Standing s, Terms t) {
      if (s.place() == null) {
        return null;
      }
      BigDecimal steps = t.number("step").multiply(s.place().subtract(BigDecimal.ONE));
      return t.full().multiply(Terms.HUNDRED.subtract(steps)).movePointLeft(2);
    }
  },
  /** 位次分（60、57、54…）: the points listed for the place; 0 for places after the list. */
  RANK_POINTS {
    @Override
    BigDecimal points(Standing s, Terms t) {
      return s.place() == null ? null : t.atPlace(s.place());
    }
  },
  /**
   * 功效系数: ((x − unacceptable)/(satisfactory − unacceptable) · span + base) per 100 of m, x being
   * the actual figure in the target's unit.
   */
  EFFICACY(
      Number.needed("satisfactory"),
      Number.needed("unacceptable"),
      Number.plain("base", "60"),
      Number.plain("span", "40")) {
    @Override
    BigDecimal points(Standing s, Terms t) {
      if (s.actual() == null) {
        return null;
      }
      BigDecimal bad = t.number("unacceptable");
      BigDecimal base = t.number("base");
      BigDecimal span = t.number("span");
      BigDecimal whole = t.number("satisfactory").subtract(bad);
      return s.actual()
          .subtract(bad)
          .multiply(span)
          .add(base.multiply(whole))
          .multiply(t.full())
          .divide(whole.multiply(base.add(span)), MathContext.DECIMAL128);
    }
  },
  /** 目标分 + 位次分: the sum of the rules under {@code of}, each between its own floor and cap. */
  SUM {
    @Override
    BigDecimal points(Standing s, Terms t) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Terms part : t.parts()) {
        Terms.Outcome outcome = part.score(s);
        if (outcome == null) {
          return null;
        }
        sum = sum.add(outcome.points());
      }
      return sum;
    }
  };

  private final List<Number> numbers;

  ScoringRule(Number... numbers) {
    this.numbers = List.of(numbers);
  }

  /**
   * Points before cap and floor; null where the rule finds nothing to score.
   *
   * @param s where the area stands on a judged target
   */
  abstract BigDecimal points(Standing s, Terms t);

  /** The rule's own numbers in the project file. */
  public List<Number> numbers() {
    return numbers;
  }

  /** Whether the rule sets areas against each other. */
  public boolean ranks() {
    return this == RANK_LADDER || this == RANK_POINTS;
  }

  /** The code that project files and tables use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The rules that have a number of this name. */
  public static List<String> having(String key) {
    return Arrays.stream(values())
        .filter(r -> r.numbers.stream().anyMatch(n -> n.key().equals(key)))
        .map(ScoringRule::code)
        .toList();
  }

  /**
   * A number that a rule needs.
   *
   * @param key its key in the project file
   * @param usual its default, if it has one
   * @param required whether the project file has to give it
   * @param points whether it is in points, and so keeps its proportion to the full mark
   */
  public record Number(String key, Optional<BigDecimal> usual, boolean required, boolean points) {
    static Number points(String key, String usual) {
      return new Number(key, Optional.of(new BigDecimal(usual)), false, true);
    }

    static Number percent(String key, String usual) {
      return plain(key, usual);
    }

    static Number plain(String key, String usual) {
      return new Number(key, Optional.of(new BigDecimal(usual)), false, false);
    }

    static Number needed(String key) {
      boolean points = key.equals("exceeded") || key.equals("nearly");
      return new Number(key, Optional.empty(), true, points);
    }

    static Number optional(String key) {
      return new Number(key, Optional.empty(), false, false);
    }
  }
}
