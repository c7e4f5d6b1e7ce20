package org.dabiao.findings;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.plan.Target;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Origin;
import org.dabiao.statistics.SeriesTable;

/** Reads out of the collected rows how the findings were reckoned. */
public final class AuditReader {
  private final Collector names;

  public AuditReader(Collector names) {
    this.names = names;
  }

  /**
   * The audit of a run.
   *
   * @param attained rows of attainment with the columns behind the published ones
   * @param series rows of the series in use
   */
  public Audit read(
      List<Row> attained, List<Row> series, List<Target> targets, EvaluationRules rules) {
    Set<String> needed = new HashSet<>();
    attained.forEach(
        r ->
            needed.add(key(r.getAs(AttainmentTable.REF_AREA), r.getAs(AttainmentTable.INDICATOR))));
    return new Audit(
        new Audit.Rules(
            rules.tolerance(),
            rules.tolerancePoints(),
            rules.scheduleTolerance(),
            rules.ceiling().name().toLowerCase(Locale.ROOT)),
        attained.stream().map(AuditReader::judging).toList(),
        targets.stream().map(this::promise).toList(),
        series.stream()
            .filter(
                r ->
                    needed.contains(
                        key(r.getAs(SeriesTable.REF_AREA), r.getAs(SeriesTable.INDICATOR))))
            .map(this::figure)
            .toList());
  }

  /** Name of an indicator in the run's language. */
  public String name(String indicator) {
    return names.name(indicator);
  }

  private static String key(String area, String indicator) {
    return area + "|" + indicator;
  }

  private static Judging judging(Row row) {
    return new Judging(
        Judging.Side.valueOf(constant(row, AttainmentTable.SIDE)),
        Direction.valueOf(constant(row, AttainmentTable.GOOD_WAY)),
        truth(row, AttainmentTable.EXCLUSIVE),
        truth(row, AttainmentTable.BY_POINTS),
        row.getAs(AttainmentTable.EDGE_LOW),
        row.getAs(AttainmentTable.EDGE_HIGH),
        row.getAs(AttainmentTable.BASE),
        truth(row, AttainmentTable.FLOW),
        truth(row, AttainmentTable.UNFINISHED),
        row.getAs(AttainmentTable.SCHEDULE),
        row.getAs(AttainmentTable.RATE_AT_LOW),
        row.getAs(AttainmentTable.RATE_AT_HIGH),
        truth(row, AttainmentTable.MET_AT_LOW),
        truth(row, AttainmentTable.MET_AT_HIGH),
        row.getAs(AttainmentTable.WORSE));
  }

  private static String constant(Row row, String column) {
    return row.<String>getAs(column).toUpperCase(Locale.ROOT);
  }

  private static boolean truth(Row row, String column) {
    Boolean value = row.getAs(column);
    return value != null && value;
  }

  private Promise promise(Target t) {
    return new Promise(
        t.targetId(),
        t.refArea(),
        Target.code(t.scope()),
        names.name(t.indicator()),
        t.phrase(),
        t.period().text(),
        Target.code(t.comparator()),
        t.low().orElse(null),
        t.high().orElse(null),
        t.base().orElse(null),
        t.unit(),
        Target.code(t.kind()),
        Target.code(t.commitment()),
        t.heading(),
        t.document(),
        t.sentenceNo(),
        t.sentence(),
        t.start(),
        t.end(),
        t.confidence());
  }

  /** A row of the series. */
  public YearFigure figure(Row row) {
    String indicator = row.getAs(SeriesTable.INDICATOR);
    Object release = row.getAs(SeriesTable.RELEASE);
    BigDecimal linked = row.getAs(SeriesTable.LINKED);
    return new YearFigure(
        row.getAs(SeriesTable.REF_AREA),
        indicator,
        names.name(indicator),
        row.<Integer>getAs(SeriesTable.YEAR),
        row.getAs(SeriesTable.LOW),
        row.getAs(SeriesTable.HIGH),
        names.unit(indicator),
        names.decimals(indicator),
        row.getAs(SeriesTable.PERIOD),
        row.getAs(SeriesTable.BASIS),
        row.getAs(SeriesTable.STATUS),
        release == null ? "" : release.toString(),
        Origin.ofCode(row.getAs(SeriesTable.ORIGIN)),
        row.getAs(SeriesTable.SOURCE),
        row.<Boolean>getAs(SeriesTable.BREAK),
        linked);
  }
}
