package org.dabiao.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.comparison.ComparisonRules.Goal;
import org.dabiao.comparison.ComparisonRules.Goals;
import org.dabiao.comparison.ComparisonRules.Method;
import org.dabiao.comparison.Progress.Span;
import org.dabiao.reference.Indicator.Nature;
import org.dabiao.statistics.ObservationTable;

/**
 * {@code comparison_progress}: one row an area, indicator, basis and dated target, or without one,
 * and, by Statistics Canada's method, one without an indicator for the mean of an area's. The first
 * and the last year with a figure count, from the earlier to the later year of the comparison.
 */
public final class ProgressRows {
  public static final String TARGET = "target";
  public static final String TARGET_YEAR = "target_year";
  public static final String TARGET_ID = "target_id";
  public static final String GROWTH = "growth";
  public static final String REQUIRED = "growth_required";
  public static final String RATIO = "ratio";
  public static final String STATUS = "status";
  public static final String SCORE = "score";
  public static final String METHOD = "method";

  public static final StructType SCHEMA =
      ComparisonTable.spanOf()
          .add(ComparisonTable.VALUE_FROM, ObservationTable.VALUE)
          .add(ComparisonTable.VALUE_TO, ObservationTable.VALUE)
          .add(TARGET, ObservationTable.VALUE)
          .add(TARGET_YEAR, DataTypes.IntegerType)
          .add(TARGET_ID, DataTypes.StringType)
          .add(GROWTH, ObservationTable.VALUE)
          .add(REQUIRED, ObservationTable.VALUE)
          .add(RATIO, ObservationTable.VALUE)
          .add(STATUS, DataTypes.StringType)
          .add(SCORE, ObservationTable.VALUE)
          .add(ComparisonTable.N, DataTypes.IntegerType)
          .add(ComparisonTable.ORIGIN, DataTypes.StringType)
          .add(ComparisonTable.NOTE, DataTypes.StringType)
          .add(METHOD, DataTypes.StringType);

  private final Comparison comparison;
  private final Goals goals;
  private final List<DatedTarget> targets;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, List<Progress>> ofArea = new LinkedHashMap<>();
  private final Set<String> invented = new HashSet<>();

  private ProgressRows(Comparison comparison, Goals goals, List<DatedTarget> targets) {
    this.comparison = comparison;
    this.goals = goals;
    this.targets = targets;
  }

  /**
   * The rows, by indicator, basis and area, then the means by area.
   *
   * @param targets the plan's targets of later years
   */
  public static List<Row> of(Comparison comparison, List<DatedTarget> targets) {
    return comparison
        .rules()
        .progress()
        .map(goals -> new ProgressRows(comparison, goals, targets).rows())
        .orElse(List.of());
  }

  private List<Row> rows() {
    Set<String> asked =
        goals.indicators().isEmpty() ? comparison.rules().indicators() : goals.indicators();
    for (PairGroup group : comparison.groups()) {
      if (asked.contains(group.id())) {
        group.pairs().forEach(p -> add(group, p));
      }
    }
    if (!chart()) {
      ofArea.forEach((area, several) -> rows.add(mean(area, several)));
    }
    return rows;
  }

  /** The United Nations' chart, which says nothing of several indicators together. */
  private boolean chart() {
    return goals.method() == Method.UNITED_NATIONS;
  }

  private void add(PairGroup group, Pair p) {
    List<DatedTarget> own =
        targets.stream()
            .filter(t -> t.area().equals(p.area()) && t.indicator().equals(group.id()))
            .toList();
    Goal common = goals.targets().get(group.id());
    if (own.isEmpty() && common != null) {
      own = List.of(new DatedTarget("", p.area(), group.id(), common.value(), common.year(), 0));
    }
    if (own.isEmpty()) {
      add(group, p, Optional.empty());
    }
    own.forEach(t -> add(group, p, Optional.of(t)));
  }

  private void add(PairGroup group, Pair p, Optional<DatedTarget> target) {
    int direction = direction(group, p, target);
    String note = note(group, p, direction);
    Progress found = note.isEmpty() ? progress(group, p, target, direction) : Progress.NONE;
    boolean made = p.first().invented() || p.last().invented();
    if (found.status() != Progress.Status.NOT_ASSESSED) {
      ofArea.computeIfAbsent(p.area(), a -> new ArrayList<>()).add(found);
      if (made) {
        invented.add(p.area());
      }
    }
    rows.add(
        RowFactory.create(
            p.area(),
            group.id(),
            group.basis(),
            p.first().year(),
            p.last().year(),
            p.first().value(),
            p.last().value(),
            target.map(t -> Stored.of(t.value())).orElse(null),
            target.map(DatedTarget::year).orElse(null),
            target.map(DatedTarget::id).orElse(""),
            Stored.of(100 * found.growth()),
            Stored.of(100 * found.required()),
            Stored.of(found.ratio()),
            found.status().code(),
            Stored.of(found.score()),
            1,
            made ? Pair.INVENTED : Pair.MADE,
            note,
            goals.method().code()));
  }

  private Progress progress(PairGroup group, Pair p, Optional<DatedTarget> target, int direction) {
    Span span =
        new Span(
            p.first().value().doubleValue(),
            p.first().year(),
            p.last().value().doubleValue(),
            p.last().year());
    if (chart()) {
      boolean percent = group.indicator().unit().equals("%");
      return target
          .map(t -> chart(t, span, direction, percent))
          .orElseGet(() -> ProgressChart.untargeted(span, direction));
    }
    BigDecimal limit = goals.limits().get(group.id());
    return target
        .map(t -> Progress.toward(t.value().doubleValue(), t.year(), span, direction))
        .orElseGet(
            () ->
                Progress.untargeted(
                    span,
                    limit == null ? OptionalDouble.empty() : OptionalDouble.of(limit.doubleValue()),
                    direction));
  }

  private static Progress chart(DatedTarget t, Span span, int direction, boolean percent) {
    return ProgressChart.toward(t.value().doubleValue(), t.year(), span, direction, percent);
  }

  /** The target's own direction, else the indicator's, else from the first figure to the target. */
  private static int direction(PairGroup group, Pair p, Optional<DatedTarget> target) {
    int stated = target.map(DatedTarget::direction).orElse(0);
    if (stated != 0) {
      return stated;
    }
    return switch (group.indicator().direction()) {
      case HIGHER -> 1;
      case LOWER -> -1;
      case NEUTRAL ->
          target.isEmpty() || p.first().value() == null
              ? 0
              : target.get().value().compareTo(p.first().value());
    };
  }

  /** Why nothing can be said; empty when something can. */
  private String note(PairGroup group, Pair p, int direction) {
    if (p.first().year() == p.last().year()) {
      return "one_year";
    }
    if (p.first().value() == null || p.last().value() == null) {
      return "bound";
    }
    if (p.broken()) {
      return "break";
    }
    if (chart() && group.indicator().nature() == Nature.GROWTH) {
      return "growth";
    }
    return direction == 0 ? "no_direction" : "";
  }

  private Row mean(String area, List<Progress> several) {
    Progress mean = Progress.mean(several);
    ComparisonRules rules = comparison.rules();
    return RowFactory.create(
        area,
        "",
        "",
        rules.from(),
        rules.to(),
        null,
        null,
        null,
        null,
        "",
        null,
        null,
        null,
        mean.status().code(),
        Stored.of(mean.score()),
        several.size(),
        invented.contains(area) ? Pair.INVENTED : Pair.MADE,
        "mean",
        goals.method().code());
  }
}
