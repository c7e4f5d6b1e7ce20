package org.dabiao.job;

import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dabiao.assessment.Assessment;
import org.dabiao.assessment.Schemes;
import org.dabiao.attainment.Allocations;
import org.dabiao.attainment.AreaTarget;
import org.dabiao.attainment.Attainment;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.attainment.Hierarchy;
import org.dabiao.attainment.Outlooks;
import org.dabiao.attainment.RollUp;
import org.dabiao.attainment.SeasonalProfile;
import org.dabiao.attainment.TargetScope;
import org.dabiao.comparison.Comparison;
import org.dabiao.comparison.ComparisonRules;
import org.dabiao.comparison.Pairs;
import org.dabiao.plan.Target;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Indicator;
import org.dabiao.statistics.AnnualSeries;
import org.dabiao.statistics.SeriesTable;
import org.dabiao.statistics.Settings;

/** The datasets of one run, from checked observations to the tables; lazily planned. */
final class Evaluation {
  private final SparkSession spark;
  private final Project project;
  private final Catalogues catalogues;
  private final Hierarchy hierarchy;
  private final Dataset<Row> cells;
  private final Dataset<Row> settled;
  private final Dataset<Row> years;
  private final Dataset<Row> series;
  private final Background<List<AreaTarget>> targets;

  private Evaluation(SparkSession spark, Project project, Inputs inputs) {
    this.spark = spark;
    this.project = project;
    this.catalogues = inputs.catalogues();
    this.hierarchy = Hierarchy.of(catalogues, project.year());
    this.cells = AnnualSeries.cells(spark, inputs.checked(), catalogues, project.settings());
    this.settled = AnnualSeries.of(cells, project.settings());
    this.years = Kept.of(settled.drop(SeriesTable.PERIODS));
    this.series = Kept.of(rolledUp());
    // Allocation asks for figures, and most of a run can be planned without waiting for them.
    this.targets = Background.beside(spark, () -> allocated(inputs.targets()));
  }

  static Evaluation of(SparkSession spark, Project project, Inputs inputs) {
    return new Evaluation(spark, project, inputs);
  }

  private Dataset<Row> rolledUp() {
    Settings settings = project.settings();
    Dataset<Row> used = years.filter(col(SeriesTable.USED));
    for (Set<String> level : hierarchy.levels(catalogues, project.year())) {
      used =
          RollUp.apply(spark, used, catalogues, level, settings.firstYear(), settings.lastYear());
    }
    return used;
  }

  private List<AreaTarget> allocated(List<Target> stated) {
    List<AreaTarget> expanded = TargetScope.expand(stated, catalogues, project.year());
    Map<String, EvaluationRules.Allocation> allocation = project.rules().allocation();
    Set<String> by =
        allocation.values().stream()
            .map(EvaluationRules.Allocation::by)
            .filter(b -> !b.isEmpty())
            .collect(Collectors.toSet());
    Map<String, BigDecimal> weights = new HashMap<>();
    if (!by.isEmpty()) {
      series
          .filter(col(SeriesTable.INDICATOR).isInCollection(by))
          .filter(col(SeriesTable.USABLE).and(col(SeriesTable.LOW).isNotNull()))
          .select(SeriesTable.INDICATOR, SeriesTable.YEAR, SeriesTable.REF_AREA, SeriesTable.LOW)
          .collectAsList()
          .forEach(
              r ->
                  weights.put(
                      Allocations.key(r.getString(0), r.getInt(1), r.getString(2)),
                      r.getDecimal(3)));
    }
    return Allocations.add(expanded, catalogues, project.rules(), weights);
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  /** Targets in the areas they hold for, allocated ones included. */
  List<AreaTarget> targets() {
    return targets.result();
  }

  /** The settled cells that the yearly series is made of. */
  Dataset<Row> cells() {
    return cells;
  }

  /** Yearly series of every basis, with the periods that each value was made of. */
  Dataset<Row> settled() {
    return settled;
  }

  /** Yearly series of every basis. */
  Dataset<Row> years() {
    return years;
  }

  /** Yearly series in use, parents filled in. */
  Dataset<Row> series() {
    return series;
  }

  Dataset<Row> attainment() {
    return Attainment.of(spark, targets(), series, seasonal(), catalogues, project.rules());
  }

  /** The seasonal profile, when the project's schedule asks for it. */
  private Optional<Dataset<Row>> seasonal() {
    return project.rules().schedule() == EvaluationRules.Schedule.SEASONAL
        ? Optional.of(profile())
        : Optional.empty();
  }

  private Dataset<Row> profile() {
    return SeasonalProfile.of(cells, years, project.year());
  }

  /** Where unfinished targets are heading. */
  Dataset<Row> outlook(Dataset<Row> attainment) {
    return Outlooks.of(attainment, profile());
  }

  /** Areas against areas and years against years. */
  Comparison comparison() {
    Set<String> usual = new LinkedHashSet<>();
    targets().forEach(t -> usual.add(t.indicator().id()));
    if (usual.isEmpty()) {
      catalogues.indicators().forEach(i -> usual.add(i.id()));
    }
    ComparisonRules rules = project.comparison().comparing(usual);
    List<Row> pairs = Pairs.of(series, rules.needed(), rules.from(), rules.to()).collectAsList();
    return Comparison.of(pairs, catalogues.indicators(), hierarchy.parentOf(), rules);
  }

  /**
   * Scores, score cards, ranks and what they would take; nothing when the project does not score.
   */
  Optional<Dataset<Row>> assessed(Dataset<Row> attainment) {
    Map<String, String> themes =
        catalogues.indicators().stream().collect(Collectors.toMap(Indicator::id, Indicator::theme));
    return project
        .schemes()
        .map(s -> Assessment.of(attainment, hierarchy.parentOf(), themes, s, project.rules()));
  }

  Optional<Schemes> schemes() {
    return project.schemes();
  }
}
