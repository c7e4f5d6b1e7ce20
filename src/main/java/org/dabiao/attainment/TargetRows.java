package org.dabiao.attainment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.attainment.AreaTarget.Side;
import org.dabiao.plan.Target;
import org.dabiao.reference.Area;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Conversion;
import org.dabiao.statistics.ObservationTable;

/** Targets as a small table to join with series: the published columns and the rule's inputs. */
final class TargetRows {
  static final String MEASURE = "measure";
  static final String SIDE = "side";
  static final String GOOD_WAY = "good_way";
  static final String EXCLUSIVE = "exclusive";
  static final String BY_POINTS = "by_points";
  static final String EDGE_LOW = "edge_low";
  static final String EDGE_HIGH = "edge_high";
  static final String KIND = "kind";
  static final String APPROX = "approx";
  static final String BASE = "base";
  static final String START_YEAR = "target_start";
  static final String END_YEAR = "target_end";
  static final String MULTIPLIER = "unit_multiplier";
  static final String DIVISOR = "unit_divisor";
  static final String FLOW = "flow";

  private static final StructType SCHEMA = schema();

  private TargetRows() {}

  static Dataset<Row> of(
      SparkSession spark, List<AreaTarget> targets, Catalogues catalogues, EvaluationRules rules) {
    List<Row> rows = new ArrayList<>();
    var areas = catalogues.areasIn(rules.year());
    for (int i = 0; i < targets.size(); i++) {
      rows.add(row(targets.get(i), areas.get(targets.get(i).area()), rules, i));
    }
    return spark.createDataFrame(rows, SCHEMA);
  }

  private static Row row(AreaTarget t, Area area, EvaluationRules rules, int ordinal) {
    Target target = t.target();
    BigDecimal tolerance = tolerance(t, rules);
    Conversion factor = t.toTargetUnit();
    return RowFactory.create(
        t.area(),
        area == null ? "" : area.name(),
        t.indicator().id(),
        t.indicator().name(),
        target.period().text(),
        Target.code(target.comparator()),
        value(t.low()),
        value(t.high()),
        target.unit(),
        target.targetId(),
        target.source(),
        t.origin().code(),
        ordinal,
        Target.code(t.measure()),
        Target.code(t.side()),
        Target.code(t.goodWay()),
        t.exclusive(),
        t.judgedByPoints(),
        value(edge(t, t.low(), tolerance.negate())),
        value(edge(t, t.high(), tolerance)),
        Target.code(target.kind()),
        target.comparator() == Target.Comparator.APPROX,
        value(target.base()),
        target.period().startYear(),
        target.period().endYear(),
        new BigDecimal(factor.multiplier()),
        new BigDecimal(factor.divisor()),
        switch (t.indicator().nature()) {
          case FLOW, CUMULATIVE -> true;
          case STOCK, RATE, GROWTH, MILESTONE -> false;
        });
  }

  /** How far 左右 reaches to each side. */
  private static BigDecimal tolerance(AreaTarget t, EvaluationRules rules) {
    if (t.target().comparator() != Target.Comparator.APPROX) {
      return BigDecimal.ZERO;
    }
    return t.judgedByPoints()
        ? rules.tolerancePoints()
        : t.low().or(t::high).orElseThrow().abs().multiply(rules.tolerance()).movePointLeft(2);
  }

  private static Optional<BigDecimal> edge(
      AreaTarget t, Optional<BigDecimal> number, BigDecimal tolerance) {
    Optional<BigDecimal> bound =
        t.side() == Side.BAND ? number : t.low().isPresent() ? t.low() : t.high();
    return bound.map(n -> n.add(tolerance));
  }

  private static BigDecimal value(Optional<BigDecimal> number) {
    return number
        .map(n -> n.setScale(ObservationTable.VALUE.scale(), RoundingMode.HALF_EVEN))
        .orElse(null);
  }

  private static StructType schema() {
    StructType type = new StructType();
    for (String text :
        List.of(
            AttainmentTable.REF_AREA,
            AttainmentTable.AREA_NAME,
            AttainmentTable.INDICATOR,
            AttainmentTable.INDICATOR_NAME,
            AttainmentTable.TIME_PERIOD,
            AttainmentTable.COMPARATOR)) {
      type = type.add(text, DataTypes.StringType);
    }
    return type.add(AttainmentTable.TARGET_LOW, ObservationTable.VALUE)
        .add(AttainmentTable.TARGET_HIGH, ObservationTable.VALUE)
        .add(AttainmentTable.UNIT_MEASURE, DataTypes.StringType)
        .add(AttainmentTable.TARGET_ID, DataTypes.StringType)
        .add(AttainmentTable.TARGET_SOURCE, DataTypes.StringType)
        .add(AttainmentTable.TARGET_ORIGIN, DataTypes.StringType)
        .add(AttainmentTable.ORDINAL, DataTypes.IntegerType)
        .add(MEASURE, DataTypes.StringType)
        .add(SIDE, DataTypes.StringType)
        .add(GOOD_WAY, DataTypes.StringType)
        .add(EXCLUSIVE, DataTypes.BooleanType)
        .add(BY_POINTS, DataTypes.BooleanType)
        .add(EDGE_LOW, ObservationTable.VALUE)
        .add(EDGE_HIGH, ObservationTable.VALUE)
        .add(KIND, DataTypes.StringType)
        .add(APPROX, DataTypes.BooleanType)
        .add(BASE, ObservationTable.VALUE)
        .add(START_YEAR, DataTypes.IntegerType)
        .add(END_YEAR, DataTypes.IntegerType)
        .add(MULTIPLIER, DataTypes.createDecimalType(24, 0))
        .add(DIVISOR, DataTypes.createDecimalType(24, 0))
        .add(FLOW, DataTypes.BooleanType);
  }
}
