package org.dabiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dabiao.findings.Attained;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;

/** An entry for the tests, said in a line: only what matters to the test is named. */
public final class Given {
  private final String indicatorName;
  private final String unit;
  private String id = "";
  private String area = "421200";
  private String theme = "坚持农业农村优先发展";
  private String kind = "level";
  private String commitment = "complete";
  private String period = "2024";
  private String actualPeriod = "2024";
  private String comparator = "ge";
  private BigDecimal target;
  private BigDecimal targetHigh;
  private BigDecimal low;
  private BigDecimal high;
  private BigDecimal rateLow;
  private BigDecimal rateHigh;
  private BigDecimal gap;
  private BigDecimal previous;
  private Verdict verdict = Verdict.NO_DATA;
  private Direction direction = Direction.HIGHER;
  private Origin origin = Origin.SOURCED;
  private Origin targetOrigin = Origin.SOURCED;
  private String basis = "";
  private String status = "A";
  private int decimals = 2;
  private String phrase = "";
  private String sentence = "";
  private String source = "xianning-bulletin-2024";

  private Given(String indicatorName, String unit) {
    this.indicatorName = indicatorName;
    this.unit = unit;
  }

  public static Given target(String indicatorName, String unit, String value) {
    Given given = new Given(indicatorName, unit);
    given.target = new BigDecimal(value);
    given.targetHigh = given.target;
    given.phrase = indicatorName + value + unit + "以上";
    given.sentence = "坚持两手发力，确保" + given.phrase + "，其他任务按计划推进。";
    return given;
  }

  public Given in(String code) {
    area = code;
    return this;
  }

  public Given theme(String name) {
    theme = name;
    return this;
  }

  public Given kind(String code) {
    kind = code;
    return this;
  }

  public Given commitment(String code) {
    commitment = code;
    return this;
  }

  public Given comparator(String code) {
    comparator = code;
    return this;
  }

  public Given to(String value) {
    targetHigh = new BigDecimal(value);
    return this;
  }

  public Given actual(String value, Verdict says) {
    return between(value, value, says);
  }

  /** An actual figure that is a bound or a range; {@code null} is an open end. */
  public Given between(String from, String to, Verdict says) {
    low = from == null ? null : new BigDecimal(from);
    high = to == null ? null : new BigDecimal(to);
    rateLow = rate(low);
    rateHigh = rate(high);
    gap = low == null || high == null ? null : low.subtract(target);
    verdict = says;
    return this;
  }

  public Given withoutRate() {
    rateLow = null;
    rateHigh = null;
    return this;
  }

  /** The rate where it is not actual over target. */
  public Given rate(String percent) {
    rateLow = new BigDecimal(percent);
    rateHigh = rateLow;
    return this;
  }

  public Given direction(Direction way) {
    direction = way;
    return this;
  }

  public Given verdict(Verdict says) {
    verdict = says;
    return this;
  }

  public Given previous(String value) {
    previous = new BigDecimal(value);
    return this;
  }

  public Given origin(Origin code) {
    origin = code;
    return this;
  }

  public Given allocated() {
    targetOrigin = Origin.DERIVED;
    return this;
  }

  public Given basis(String name) {
    basis = name;
    return this;
  }

  public Given status(String code) {
    status = code;
    return this;
  }

  public Given decimals(int digits) {
    decimals = digits;
    return this;
  }

  public Given actualPeriod(String code) {
    actualPeriod = code;
    return this;
  }

  public Given words(String phraseInSentence, String wholeSentence) {
    phrase = phraseInSentence;
    sentence = wholeSentence;
    return this;
  }

  public Given source(String name) {
    source = name;
    return this;
  }

  public Given id(String name) {
    id = name;
    return this;
  }

  public Attained entry() {
    return new Attained(
        id.isEmpty() ? "T-" + area + "-" + indicatorName : id,
        area,
        indicatorName,
        indicatorName,
        theme,
        kind,
        commitment,
        period,
        verdict == Verdict.NO_DATA ? "" : actualPeriod,
        comparator,
        target,
        targetHigh,
        unit,
        low,
        high,
        rateLow,
        rateHigh,
        gap,
        verdict,
        origin,
        targetOrigin,
        basis,
        status,
        previous,
        direction,
        decimals,
        phrase,
        sentence,
        "xianning-plan-2024",
        verdict == Verdict.NO_DATA ? "" : source);
  }

  private BigDecimal rate(BigDecimal actual) {
    return actual == null || target.signum() == 0
        ? null
        : actual.multiply(BigDecimal.valueOf(100)).divide(target, 12, RoundingMode.HALF_UP);
  }
}
