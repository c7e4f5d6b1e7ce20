package org.dabiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.attainment.RollUp;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.AuditReader;
import org.dabiao.findings.Observed;
import org.dabiao.findings.RowRead;
import org.dabiao.findings.Trace;
import org.dabiao.findings.YearFigure;
import org.dabiao.plan.Target;
import org.dabiao.reference.Indicator;
import org.dabiao.reference.Origin;
import org.dabiao.reference.RowUse;
import org.dabiao.statistics.SeriesTable;

/** Puts together how one figure came about, out of the collected rows of a run. */
final class Traces {
  private final Project project;
  private final Asked asked;
  private final AuditReader reader;
  private final List<Row> series;
  private final RowTrail trail;

  /**
   * @param series rows of the series in use about the area, its parts and what weights them
   */
  Traces(Project project, Asked asked, AuditReader reader, List<Row> series, RowTrail trail) {
    this.project = project;
    this.asked = asked;
    this.reader = reader;
    this.series = series;
    this.trail = trail;
  }

  /**
   * The trace.
   *
   * @param names the area and its parts
   * @param attained the area's rows of attainment
   * @param targets the indicator's targets
   */
  Trace trace(List<AreaEntry> names, List<Row> attained, List<Target> targets) {
    Map<String, AreaEntry> areas = new HashMap<>();
    names.forEach(a -> areas.put(a.code(), a));
    Indicator indicator = asked.indicator();
    String area = asked.area().code();
    Optional<Row> used = row(area, indicator.id(), project.year());
    Optional<Trace.Parts> parts = parts(used, areas);
    boolean summed = parts.filter(Trace.Parts::used).isPresent();
    List<RowRead> own =
        rows(area).stream().map(r -> summed && r.isUsed() ? r.but(RowUse.PARTS) : r).toList();
    Map<String, Trace.Measured> measured = new HashMap<>();
    attained.forEach(r -> measured.put(r.getAs(AttainmentTable.TARGET_ID), measured(r)));
    return new Trace(
        areas.get(area),
        indicator.id(),
        reader.name(indicator.id()),
        indicator.unit(),
        own,
        used.map(reader::figure).filter(f -> f.low() != null || f.high() != null),
        parts,
        earlier(attained, targets),
        measured,
        share(project.rules().allocation().get(indicator.id())));
  }

  private Optional<Trace.Share> share(EvaluationRules.Allocation how) {
    return Optional.ofNullable(how)
        .map(h -> new Trace.Share(h.by().isEmpty() ? "" : reader.name(h.by()), h.year()));
  }

  private List<RowRead> rows(String area) {
    return trail.rows().stream().filter(r -> r.row().area().equals(area)).toList();
  }

  private Optional<Row> row(String area, String indicator, int year) {
    return series.stream()
        .filter(r -> r.<String>getAs(SeriesTable.REF_AREA).equals(area))
        .filter(r -> r.<String>getAs(SeriesTable.INDICATOR).equals(indicator))
        .filter(r -> r.<Integer>getAs(SeriesTable.YEAR) == year)
        .findFirst();
  }

  private Optional<Trace.Parts> parts(Optional<Row> used, Map<String, AreaEntry> areas) {
    Indicator indicator = asked.indicator();
    List<Trace.Part> all = new ArrayList<>();
    for (String code : asked.parts()) {
      Optional<YearFigure> figure =
          row(code, indicator.id(), project.year())
              .map(reader::figure)
              .filter(f -> f.low() != null || f.high() != null);
      BigDecimal weight =
          indicator
              .weight()
              .flatMap(w -> row(code, w, project.year()))
              .map(r -> r.<BigDecimal>getAs(SeriesTable.LOW))
              .orElse(null);
      all.add(
          new Trace.Part(
              areas.get(code),
              figure,
              weight,
              rows(code).stream().filter(RowRead::isUsed).toList()));
    }
    if (all.stream().allMatch(p -> p.figure().isEmpty())) {
      return Optional.empty();
    }
    BigDecimal low = used.map(r -> r.<BigDecimal>getAs(RollUp.ROLLED_LOW)).orElse(null);
    BigDecimal high = used.map(r -> r.<BigDecimal>getAs(RollUp.ROLLED_HIGH)).orElse(null);
    return Optional.of(
        new Trace.Parts(
            Target.code(indicator.rollUp()),
            used.filter(this::isFromParts).isPresent(),
            low,
            high,
            all));
  }

  /** Whether a row of the series holds what the parts give, and not the area's own figure. */
  private boolean isFromParts(Row used) {
    String rolled = used.getAs(RollUp.ROLLED_ORIGIN);
    if (rolled == null) {
      return false;
    }
    boolean none = used.getAs(RollUp.OWN_LOW) == null && used.getAs(RollUp.OWN_HIGH) == null;
    boolean invented =
        rows(asked.area().code()).stream()
            .filter(RowRead::isUsed)
            .map(RowRead::row)
            .map(Observed::origin)
            .anyMatch(o -> o == Origin.ILLUSTRATIVE);
    return none || invented && !used.<String>getAs(SeriesTable.ORIGIN).equals("illustrative");
  }

  private static Trace.Measured measured(Row row) {
    BigDecimal linked = row.getAs(SeriesTable.LINKED);
    return new Trace.Measured(
        row.getAs(AttainmentTable.MEASURE),
        row.getAs(SeriesTable.LOW),
        row.getAs(SeriesTable.HIGH),
        linked == null ? row.getAs(AttainmentTable.BEFORE_LOW) : linked,
        linked == null ? row.getAs(AttainmentTable.BEFORE_HIGH) : linked);
  }

  /** The years before this one that a change, a growth or a running sum rests on. */
  private List<YearFigure> earlier(List<Row> attained, List<Target> targets) {
    int first = project.year();
    for (Row row : attained) {
      String id = row.getAs(AttainmentTable.TARGET_ID);
      int start =
          switch (row.<String>getAs(AttainmentTable.MEASURE)) {
            case "running_sum" ->
                targets.stream()
                    .filter(t -> t.targetId().equals(id))
                    .mapToInt(t -> t.period().startYear())
                    .min()
                    .orElse(first);
            case "change", "growth" -> project.year() - 1;
            default -> first;
          };
      first = Math.min(first, start);
    }
    int from = first;
    return series.stream()
        .filter(r -> r.<String>getAs(SeriesTable.REF_AREA).equals(asked.area().code()))
        .filter(r -> r.<String>getAs(SeriesTable.INDICATOR).equals(asked.indicator().id()))
        .map(reader::figure)
        .filter(f -> f.year() >= from && f.year() < project.year())
        .filter(f -> Objects.nonNull(f.low()) || Objects.nonNull(f.high()))
        .sorted(Comparator.comparing(YearFigure::year))
        .toList();
  }
}
