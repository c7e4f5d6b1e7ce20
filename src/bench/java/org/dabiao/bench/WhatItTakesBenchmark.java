package org.dabiao.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.assessment.Assessment;
import org.dabiao.assessment.MissingPolicy;
import org.dabiao.assessment.Scheme;
import org.dabiao.assessment.Schemes;
import org.dabiao.assessment.ScoringRule;
import org.dabiao.assessment.Terms;
import org.dabiao.assessment.TiesPolicy;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.attainment.TargetScale;
import org.dabiao.statistics.ObservationTable;

/**
 * What it would take, for all areas and targets, in peer groups of any size: rows of attainment in,
 * made up from a fixed seed, all tables of the assessment out, as one Spark job.
 *
 * <p>Arguments: number of groups (333), of areas in each (8), of indicators (10), and the scoring
 * rule (proportional). Prints seconds of scoring alone, and with the question.
 */
public final class WhatItTakesBenchmark {
  private static final BigDecimal TARGET = BigDecimal.valueOf(100);

  private WhatItTakesBenchmark() {}

  public static void main(String[] args) throws IOException {
    int groups = args.length > 0 ? Integer.parseInt(args[0]) : 333;
    int areas = args.length > 1 ? Integer.parseInt(args[1]) : 8;
    int indicators = args.length > 2 ? Integer.parseInt(args[2]) : 10;
    String rule = args.length > 3 ? args[3] : "proportional";
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "8")
            .getOrCreate()) {
      spark.sparkContext().setLogLevel("ERROR");
      run(spark, 2, 3, 2, rule);
      run(spark, groups, areas, indicators, rule);
    }
  }

  private static void run(SparkSession spark, int groups, int areas, int indicators, String rule) {
    Map<String, String> parents = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    Random random = new Random(2024);
    for (int g = 0; g < groups; g++) {
      for (int a = 0; a < areas; a++) {
        String code = "%04d%04d".formatted(g, a);
        parents.put(code, "%04d".formatted(g));
        for (int i = 0; i < indicators; i++) {
          rows.add(row(code, i, BigDecimal.valueOf(5000 + random.nextInt(6000), 2)));
        }
      }
    }
    Dataset<Row> attainment = spark.createDataFrame(rows, type()).persist();
    attainment.count();
    double without = seconds(attainment, parents, rule, false);
    double with = seconds(attainment, parents, rule, true);
    System.out.printf(
        "%s: %d groups x %d areas x %d indicators: scores %.1f s, what it takes %.1f s more%n",
        rule, groups, areas, indicators, without, with - without);
  }

  private static double seconds(
      Dataset<Row> attainment, Map<String, String> parents, String rule, boolean asked) {
    long start = System.nanoTime();
    Schemes schemes = new Schemes(List.of(scheme(rule)), List.of(), asked);
    Assessment.of(attainment, parents, Map.of(), schemes, EvaluationRules.of(2024))
        .select(functions.sum(functions.size(functions.col("what_if"))))
        .collectAsList();
    return (System.nanoTime() - start) / 1e9;
  }

  private static Scheme scheme(String rule) {
    ScoringRule chosen = ScoringRule.valueOf(rule.toUpperCase(Locale.ROOT));
    return new Scheme(
        "main",
        Terms.of(chosen, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ZERO),
        MissingPolicy.WITHHOLD,
        Map.of(),
        BigDecimal.valueOf(20),
        TiesPolicy.MIN,
        null,
        Map.of(),
        Map.of(),
        List.of(),
        null,
        null);
  }

  private static StructType type() {
    StructType type =
        new StructType()
            .add(AttainmentTable.REF_AREA, DataTypes.StringType)
            .add(AttainmentTable.ORDINAL, DataTypes.IntegerType)
            .add(AttainmentTable.INDICATOR, DataTypes.StringType)
            .add(AttainmentTable.TARGET_ID, DataTypes.StringType)
            .add(AttainmentTable.TIME_PERIOD, DataTypes.StringType)
            .add(AttainmentTable.UNIT_MEASURE, DataTypes.StringType)
            .add(AttainmentTable.ACTUAL_LOW, ObservationTable.VALUE)
            .add(AttainmentTable.ACTUAL_HIGH, ObservationTable.VALUE)
            .add(AttainmentTable.GAP, ObservationTable.VALUE)
            .add(AttainmentTable.VERDICT, DataTypes.StringType)
            .add(AttainmentTable.ORIGIN, DataTypes.StringType)
            .add(AttainmentTable.RATE_LOW, ObservationTable.VALUE)
            .add(AttainmentTable.RATE_HIGH, ObservationTable.VALUE);
    DataType text = DataTypes.StringType;
    DataType truth = DataTypes.BooleanType;
    DataType number = ObservationTable.VALUE;
    List<DataType> types =
        List.of(
            text, text, truth, truth, number, number, text, truth, number, truth, number, number,
            number, truth);
    for (int i = 0; i < types.size(); i++) {
      type = type.add(TargetScale.COLUMNS.get(i), types.get(i));
    }
    return type;
  }

  /** A floor of 100: the figure is the rate. */
  private static Row row(String area, int indicator, BigDecimal figure) {
    String verdict =
        figure.compareTo(TARGET) >= 0
            ? figure.intValue() >= 110 ? "exceeded" : "achieved"
            : "missed";
    return RowFactory.create(
        area,
        indicator,
        "i" + indicator,
        "t" + area + indicator,
        "2024",
        "万吨",
        figure,
        figure,
        figure.subtract(TARGET),
        verdict,
        "sourced",
        figure,
        figure,
        "floor",
        "higher",
        false,
        false,
        TARGET,
        TARGET,
        "level",
        false,
        null,
        true,
        TARGET,
        null,
        TARGET,
        false);
  }
}
