package org.dabiao.comparison;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is compared, and how.
 *
 * @param from earlier year
 * @param to later year
 * @param indicators ids; empty for those that the plan has targets for, or all without a plan
 * @param weight id of the indicator that weights areas (population), for Williamson's coefficient
 * @param groups name of a group → codes of its areas, for the parts of Theil's measures
 * @param quotients location quotients, when asked for
 * @param shiftShare ids of the parts of a whole, when shift-share is asked for; else empty
 * @param progress progress toward dated targets, when asked for
 * @param quadrant status × progress, when asked for
 */
public record ComparisonRules(
    int from,
    int to,
    Set<String> indicators,
    Optional<String> weight,
    Map<String, List<String>> groups,
    Optional<Quotients> quotients,
    List<String> shiftShare,
    Optional<Goals> progress,
    Optional<Quadrants> quadrant) {

  /**
   * Location quotients.
   *
   * @param parts ids of the parts; a part in per cent is a share already
   * @param whole id of the whole that the other parts belong to
   */
  public record Quotients(List<String> parts, String whole) {}

  /**
   * Progress toward dated targets.
   *
   * @param indicators ids; empty for all that are compared
   * @param targets id of an indicator → target of every area that the plan has none for
   * @param limits id of an indicator → figure that it cannot pass
   */
  public record Goals(
      Method method,
      Set<String> indicators,
      Map<String, Goal> targets,
      Map<String, BigDecimal> limits) {}

  /** Whose measure of progress it is. */
  public enum Method {
    /** Pace against the pace that the target requires: {@link Progress}. */
    STATISTICS_CANADA,
    /** Way that will be made against the whole way: {@link ProgressChart}. */
    UNITED_NATIONS;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A number, in the indicator's unit, to be reached in a year. */
  public record Goal(BigDecimal value, int year) {}

  /** What the status of an area is held against. */
  public enum Status {
    /** The mean of its peers. */
    MEAN,
    /** Its own target: the rate of attainment, against 100 %. */
    TARGET
  }

  /**
   * Status × progress.
   *
   * @param indicators ids; empty for all that are compared
   */
  public record Quadrants(Set<String> indicators, Status status) {}

  /** The same with the indicators to compare when the project names none. */
  public ComparisonRules comparing(Set<String> usual) {
    return indicators.isEmpty()
        ? new ComparisonRules(
            from, to, usual, weight, groups, quotients, shiftShare, progress, quadrant)
        : this;
  }

  /** Ids of all indicators whose figures anything here needs. */
  public Set<String> needed() {
    Set<String> needed = new LinkedHashSet<>(indicators);
    weight.ifPresent(needed::add);
    quotients.ifPresent(
        q -> {
          needed.addAll(q.parts());
          needed.add(q.whole());
        });
    needed.addAll(shiftShare);
    progress.ifPresent(p -> needed.addAll(p.indicators()));
    quadrant.ifPresent(q -> needed.addAll(q.indicators()));
    return needed;
  }
}
