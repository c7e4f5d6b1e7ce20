package org.dabiao.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The rules about an input or an indicator as a whole, which counts suffice for. */
final class TallyRules {
  /** {@link QualityTable}'s columns. */
  static final StructType TYPE =
      new StructType()
          .add(QualityTable.GRAVITY, DataTypes.IntegerType)
          .add(QualityTable.RULE, DataTypes.StringType)
          .add(QualityTable.INPUT, DataTypes.StringType)
          .add(QualityTable.ROW, DataTypes.LongType)
          .add(QualityTable.CELL, DataTypes.StringType)
          .add(QualityTable.REF_AREA, DataTypes.StringType)
          .add(QualityTable.INDICATOR, DataTypes.StringType)
          .add(QualityTable.TIME_PERIOD, DataTypes.StringType)
          .add(QualityTable.VALUE, ObservationTable.VALUE)
          .add(QualityTable.LEAST, ObservationTable.VALUE)
          .add(QualityTable.MOST, ObservationTable.VALUE)
          .add(QualityTable.FIGURES, DataTypes.LongType);

  private TallyRules() {}

  /**
   * What the rules find.
   *
   * @param year the year evaluated
   */
  static List<Row> found(List<Tally> tallies, QualityRules rules, int year) {
    List<Row> rows = new ArrayList<>();
    List<Tally> accepted = tallies.stream().filter(t -> t.accepted() > 0).toList();
    if (rules.estimates().isAsked()) {
      Map<String, List<Tally>> inputs =
          accepted.stream()
              .collect(Collectors.groupingBy(Tally::input, TreeMap::new, Collectors.toList()));
      inputs.forEach((input, each) -> addEstimates(rows, input, each, rules.estimates()));
    }
    if (rules.stale().isAsked()) {
      int due = year - rules.stale().limit().intValue();
      Map<String, List<Tally>> indicators =
          accepted.stream()
              .collect(Collectors.groupingBy(Tally::indicator, TreeMap::new, Collectors.toList()));
      indicators.forEach((id, each) -> addStale(rows, id, each, rules.stale(), due));
    }
    return rows;
  }

  /** An input with too large a share of estimates and provisional figures. */
  private static void addEstimates(
      List<Row> rows, String input, List<Tally> tallies, QualityRules.Threshold rule) {
    BigDecimal figures = BigDecimal.valueOf(tallies.stream().mapToLong(Tally::accepted).sum());
    long estimated = tallies.stream().mapToLong(Tally::estimated).sum();
    BigDecimal hundredfold = BigDecimal.valueOf(estimated).movePointRight(2);
    if (hundredfold.compareTo(rule.limit().multiply(figures)) > 0) {
      BigDecimal share =
          hundredfold.divide(figures, ObservationTable.VALUE.scale(), RoundingMode.HALF_UP);
      rows.add(
          RowFactory.create(
              rule.severity().ordinal(),
              QualityRules.ESTIMATES,
              input,
              0L,
              "",
              "",
              "",
              "",
              share,
              null,
              rule.limit(),
              estimated));
    }
  }

  /** An indicator whose last figure is too old. */
  private static void addStale(
      List<Row> rows, String indicator, List<Tally> tallies, QualityRules.Threshold rule, int due) {
    int latest = tallies.stream().mapToInt(Tally::latest).max().orElse(0);
    if (latest < due) {
      rows.add(
          RowFactory.create(
              rule.severity().ordinal(),
              QualityRules.STALE,
              "",
              0L,
              "",
              "",
              indicator,
              Integer.toString(latest),
              BigDecimal.valueOf(latest),
              BigDecimal.valueOf(due),
              null,
              tallies.stream().mapToLong(Tally::accepted).sum()));
    }
  }
}
