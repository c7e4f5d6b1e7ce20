package org.dabiao.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dabiao.reference.Origin;

/**
 * Further measures between areas and years. Indicators carry their names; {@code n} is the number
 * of areas that a figure rests on.
 *
 * @param rated how the parts' rates of attainment stand to each other
 * @param moved how the order of areas changed
 * @param converged whether areas grow alike
 * @param quotients what areas have more of than the whole
 * @param shifted changes shared out by shift-share
 * @param progressed progress toward dated targets
 * @param placed where areas stand and where they go
 */
public record Measures(
    List<Rated> rated,
    List<Moved> moved,
    List<Converged> converged,
    List<Quotient> quotients,
    List<Shifted> shifted,
    List<Progressed> progressed,
    List<Placed> placed) {

  /** Nothing measured. */
  public static final Measures NONE =
      new Measures(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * An area's rate of attainment among its peers'.
   *
   * @param gapBest percentage points behind the best
   * @param gapMean percentage points from the mean
   */
  public record Rated(
      String area,
      String indicatorName,
      String timePeriod,
      BigDecimal rate,
      int rank,
      BigDecimal gapBest,
      BigDecimal gapMean,
      int n,
      Origin origin) {}

  /**
   * How the order of an area's parts changed.
   *
   * @param moved how many have another rank
   * @param meanMove mean number of places moved
   * @param spearman rank correlation, null when all tie
   */
  public record Moved(
      String area,
      String indicatorName,
      int from,
      int to,
      int n,
      int moved,
      BigDecimal meanMove,
      BigDecimal spearman,
      BigDecimal kendall,
      Origin origin) {}

  /**
   * Convergence of an area's parts.
   *
   * @param beta null for percentages
   */
  public record Converged(
      String area,
      String indicatorName,
      int from,
      int to,
      int n,
      BigDecimal beta,
      BigDecimal standardError,
      BigDecimal r2,
      BigDecimal sigmaFrom,
      BigDecimal sigmaTo,
      Origin origin) {}

  /**
   * A location quotient.
   *
   * @param share per cent of the whole in the area
   * @param parentShare per cent in the area that it is part of
   */
  public record Quotient(
      String area,
      String indicatorName,
      int year,
      BigDecimal share,
      BigDecimal parentShare,
      BigDecimal quotient,
      int n,
      Origin origin) {}

  /**
   * A change shared out.
   *
   * @param indicatorName name of the part; an empty text for the area as a whole
   * @param unit unit of the figures
   */
  public record Shifted(
      String area,
      String indicatorName,
      String unit,
      int decimals,
      int from,
      int to,
      BigDecimal change,
      BigDecimal national,
      BigDecimal industry,
      BigDecimal regional,
      Origin origin) {}

  /**
   * Progress of a figure.
   *
   * @param indicatorName name of the indicator; an empty text for the mean of an area's
   * @param target null without one
   * @param growth per cent a year
   * @param required per cent a year that the target requires
   * @param status code of the status
   * @param score from −5 to 5, by the United Nations' method 1 to 3; null when it cannot be
   *     assessed
   * @param n number of indicators
   * @param method {@code statistics_canada} or {@code united_nations}
   * @param note code of the reason why it cannot be assessed
   */
  public record Progressed(
      String area,
      String indicatorName,
      String unit,
      int decimals,
      int from,
      int to,
      BigDecimal valueFrom,
      BigDecimal valueTo,
      BigDecimal target,
      int targetYear,
      BigDecimal growth,
      BigDecimal required,
      String status,
      BigDecimal score,
      int n,
      String method,
      Origin origin,
      String note) {}

  /**
   * Where an area stands and where it goes.
   *
   * @param indicator its id
   * @param unit unit of the figures
   * @param decimals digits of the figures to show
   * @param ofRate whether the figures are rates: then progress is the change over the whole span in
   *     points, else the average growth a year in per cent
   * @param against {@code mean} when the status is the figure, {@code target} when it is the rate
   *     of attainment
   * @param status figure in {@code unit}, or rate of attainment in per cent
   * @param statusLine what it is held against
   * @param progressLine mean of the peers
   * @param quadrant code of the quadrant
   */
  public record Placed(
      String area,
      String indicator,
      String indicatorName,
      String unit,
      int decimals,
      boolean ofRate,
      int from,
      int to,
      String against,
      BigDecimal status,
      BigDecimal statusLine,
      BigDecimal progress,
      BigDecimal progressLine,
      String quadrant,
      int n,
      Origin origin) {}

  /** The measures of some areas, by their codes. */
  Measures only(Set<String> areas) {
    return new Measures(
        rated.stream().filter(r -> areas.contains(r.area())).toList(),
        moved.stream().filter(m -> areas.contains(m.area())).toList(),
        converged.stream().filter(c -> areas.contains(c.area())).toList(),
        quotients.stream().filter(q -> areas.contains(q.area())).toList(),
        shifted.stream().filter(s -> areas.contains(s.area())).toList(),
        progressed.stream().filter(p -> areas.contains(p.area())).toList(),
        placed.stream().filter(p -> areas.contains(p.area())).toList());
  }

  public boolean isEmpty() {
    return rated.isEmpty()
        && moved.isEmpty()
        && converged.isEmpty()
        && quotients.isEmpty()
        && shifted.isEmpty()
        && progressed.isEmpty()
        && placed.isEmpty();
  }
}
