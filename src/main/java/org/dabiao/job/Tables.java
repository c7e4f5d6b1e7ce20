package org.dabiao.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.attainment.Reconciliation;
import org.dabiao.comparison.DatedTarget;
import org.dabiao.plan.Target;
import org.dabiao.plan.TargetTable;
import org.dabiao.reference.Area;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Indicator;
import org.dabiao.statistics.Conflicts;
import org.dabiao.statistics.ObservationTable;
import org.dabiao.statistics.SeriesTable;

/** Writes a run's tables, each sorted by its key, and keeps the rows that the findings need. */
final class Tables {
  private final SparkSession spark;
  private final Evaluation evaluation;
  private final Catalogues catalogues;
  private final TableWriter writer;
  private final int year;

  Tables(
      SparkSession spark,
      Evaluation evaluation,
      Catalogues catalogues,
      TableWriter writer,
      int year) {
    this.spark = spark;
    this.evaluation = evaluation;
    this.catalogues = catalogues;
    this.writer = writer;
    this.year = year;
  }

  /** {@code attainment}, in the order of areas, then of the plan. */
  List<Row> attainment(Dataset<Row> attainment) {
    List<Row> rows =
        attainment.orderBy(AttainmentTable.REF_AREA, AttainmentTable.ORDINAL).collectAsList();
    writer.write(
        "attainment", attainment.schema(), AttainmentTable.COLUMNS, rows.iterator(), r -> {});
    return rows;
  }

  /** {@code milestones}: the milestones among the attainment rows. */
  void milestones(StructType type, List<Row> attainment, Set<String> milestones) {
    Iterator<Row> rows =
        attainment.stream()
            .filter(r -> milestones.contains(r.<String>getAs(AttainmentTable.TARGET_ID)))
            .iterator();
    writer.write(
        "milestones",
        type,
        List.of(
            AttainmentTable.REF_AREA,
            AttainmentTable.AREA_NAME,
            AttainmentTable.INDICATOR,
            AttainmentTable.INDICATOR_NAME,
            AttainmentTable.TIME_PERIOD,
            AttainmentTable.ACTUAL_LOW,
            AttainmentTable.ACTUAL_HIGH,
            AttainmentTable.VERDICT,
            AttainmentTable.ORIGIN,
            AttainmentTable.TARGET_ID,
            AttainmentTable.TARGET_SOURCE,
            AttainmentTable.OBSERVATION_SOURCE),
        rows,
        r -> {});
  }

  /** {@code series}: the yearly value in use of each area and indicator; tells of every row. */
  void series(Consumer<Row> each) {
    Dataset<Row> named =
        evaluation
            .series()
            .filter(col(SeriesTable.USABLE))
            .join(broadcast(areaNames()), SeriesTable.REF_AREA)
            .join(broadcast(indicatorNames()), SeriesTable.INDICATOR)
            .withColumn("time_period", col(SeriesTable.YEAR))
            .orderBy(SeriesTable.REF_AREA, SeriesTable.INDICATOR, "time_period");
    writer.write(
        "series",
        named.schema(),
        List.of(
            SeriesTable.REF_AREA,
            "area_name",
            SeriesTable.INDICATOR,
            "indicator_name",
            "time_period",
            SeriesTable.LOW,
            SeriesTable.HIGH,
            "unit_measure",
            SeriesTable.PERIOD,
            SeriesTable.BASIS,
            SeriesTable.STATUS,
            SeriesTable.BREAK,
            SeriesTable.LINKED,
            SeriesTable.RELEASE,
            SeriesTable.ORIGIN,
            SeriesTable.SOURCE),
        SparkSessions.streamed(named),
        each);
  }

  /** {@code reconciliation}: targets first, then actual figures. */
  List<Row> reconciliation() {
    List<Row> rows = new ArrayList<>();
    rows.addAll(Reconciliation.targets(evaluation.targets(), catalogues, year));
    Dataset<Row> actuals =
        Reconciliation.actuals(spark, evaluation.series(), catalogues, year)
            .orderBy("ref_area", "indicator");
    rows.sort(Comparator.comparing((Row r) -> r.getString(1)).thenComparing(r -> r.getString(2)));
    List<Row> all = new ArrayList<>();
    // Rows made on the driver get names by taking the schema's trip.
    rows.forEach(r -> all.add(Rows.named(r, Reconciliation.SCHEMA)));
    all.addAll(actuals.collectAsList());
    writer.write(
        "reconciliation",
        Reconciliation.SCHEMA,
        List.of(Reconciliation.SCHEMA.fieldNames()),
        all.iterator(),
        r -> {});
    return all;
  }

  List<Row> conflicts() {
    return whole("conflicts", Conflicts.of(evaluation.years()));
  }

  /** The tables {@code comparison_…}. */
  ComparisonTables comparison(List<Row> attained, List<DatedTarget> targets) {
    ComparisonTables tables = ComparisonTables.of(evaluation.comparison(), attained, targets);
    tables.write(writer);
    return tables;
  }

  /** {@code outlook}: written only when a year or term is unfinished. */
  List<Row> outlook(Dataset<Row> attainment) {
    return whole(
        "outlook",
        evaluation
            .outlook(attainment)
            .orderBy(AttainmentTable.REF_AREA, AttainmentTable.INDICATOR, "target_id"));
  }

  /** Scores, score cards, ranks and what they would take. */
  AssessedTables assessed(Dataset<Row> attainment) {
    return AssessedTables.write(evaluation, attainment, writer);
  }

  private List<Row> whole(String name, Dataset<Row> table) {
    List<Row> rows = table.collectAsList();
    writer.write(
        name, table.schema(), List.of(table.schema().fieldNames()), rows.iterator(), r -> {});
    return rows;
  }

  /** {@code targets}: the accepted targets as their texts state them. */
  void targets(List<Target> targets) {
    StructType type = new StructType();
    Set<String> numbers = Set.of(TargetTable.VALUE_LOW, TargetTable.VALUE_HIGH);
    Set<String> counts = Set.of(TargetTable.SENTENCE_NO, TargetTable.START, TargetTable.END);
    for (String column : TargetTable.COLUMNS) {
      type =
          type.add(
              column,
              numbers.contains(column) || column.equals(TargetTable.CONFIDENCE)
                  ? ObservationTable.VALUE
                  : counts.contains(column) ? DataTypes.IntegerType : DataTypes.StringType);
    }
    StructType schema = type;
    writer.write(
        "targets",
        schema,
        TargetTable.COLUMNS,
        targets.stream().map(t -> Rows.named(row(t), schema)).iterator(),
        r -> {});
  }

  private static Row row(Target t) {
    return RowFactory.create(
        t.targetId(),
        t.refArea(),
        Target.code(t.scope()),
        t.indicator(),
        t.phrase(),
        t.period().text(),
        Target.code(t.comparator()),
        t.low().orElse(null),
        t.high().orElse(null),
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

  private Dataset<Row> areaNames() {
    Set<String> seen = new HashSet<>();
    List<Row> rows =
        catalogues.areas().stream()
            .sorted(Comparator.comparing((Area a) -> !a.validIn(year)))
            .filter(a -> seen.add(a.code()))
            .map(a -> RowFactory.create(a.code(), a.name()))
            .collect(Collectors.toList());
    return spark.createDataFrame(
        rows,
        new StructType()
            .add(SeriesTable.REF_AREA, DataTypes.StringType)
            .add("area_name", DataTypes.StringType));
  }

  private Dataset<Row> indicatorNames() {
    List<Row> rows =
        catalogues.indicators().stream()
            .map((Indicator i) -> RowFactory.create(i.id(), i.name(), i.unit()))
            .collect(Collectors.toList());
    return spark.createDataFrame(
        rows,
        new StructType()
            .add(SeriesTable.INDICATOR, DataTypes.StringType)
            .add("indicator_name", DataTypes.StringType)
            .add("unit_measure", DataTypes.StringType));
  }
}
