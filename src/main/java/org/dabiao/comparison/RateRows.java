package org.dabiao.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.statistics.ObservationTable;

/**
 * {@code comparison_attainment}: how the rates of attainment of peers stand to each other, one row
 * an area that is a part and target with an exact rate.
 */
public final class RateRows {
  public static final String TARGET_ID = "target_id";
  public static final String TIME_PERIOD = "time_period";
  public static final String RATE = "rate";
  public static final String RANK = "rank";

  public static final StructType SCHEMA =
      new StructType()
          .add(ComparisonTable.REF_AREA, DataTypes.StringType)
          .add(ComparisonTable.INDICATOR, DataTypes.StringType)
          .add(TIME_PERIOD, DataTypes.StringType)
          .add(TARGET_ID, DataTypes.StringType)
          .add(RATE, ObservationTable.VALUE)
          .add(RANK, DataTypes.IntegerType)
          .add(ComparisonTable.GAP_BEST, ObservationTable.VALUE)
          .add(ComparisonTable.GAP_MEAN, ObservationTable.VALUE)
          .add(ComparisonTable.N, DataTypes.IntegerType)
          .add(ComparisonTable.ORIGIN, DataTypes.StringType);

  private RateRows() {}

  /**
   * An area's rate.
   *
   * @param parent the area that it is part of
   * @param basis basis of the figure
   * @param turn 0 for the area's first target for the indicator and period, 1 for the second …
   */
  public record Rated(
      String parent,
      String area,
      String indicator,
      String period,
      String basis,
      int turn,
      String target,
      BigDecimal rate,
      boolean invented) {

    /** Targets that are set against each other have this in common; the order is the tables'. */
    private String peers() {
      return String.join("\t", parent, indicator, period, String.valueOf(turn));
    }
  }

  /** The rows, by parent, indicator, period and area. */
  public static List<Row> of(List<Rated> rates) {
    List<Row> rows = new ArrayList<>();
    for (List<Rated> peers : peers(rates)) {
      Standing standing = Standing.of(peers.stream().map(Rated::rate).toList(), false);
      boolean invented = peers.stream().anyMatch(Rated::invented);
      for (Rated r : peers) {
        rows.add(
            RowFactory.create(
                r.area(),
                r.indicator(),
                r.period(),
                r.target(),
                r.rate(),
                standing.rank(r.rate()),
                Stored.of(standing.toBest(r.rate())),
                Stored.of(standing.toMean(r.rate())),
                standing.n(),
                invented ? Pair.INVENTED : Pair.MADE));
      }
    }
    return rows;
  }

  /** Rows of {@code comparison_disparity} about the rates. */
  public static List<Row> disparities(List<Rated> rates, ComparisonRules rules) {
    List<Row> rows = new ArrayList<>();
    for (List<Rated> peers : peers(rates)) {
      Rated first = peers.get(0);
      if (peers.size() > 1 && first.turn() == 0 && first.period().length() == 4) {
        rows.add(
            DisparityRows.row(
                new DisparityRows.Key(
                    first.parent(),
                    first.indicator(),
                    Integer.parseInt(first.period()),
                    first.basis(),
                    DisparityRows.RATE),
                peers.stream()
                    .map(r -> new DisparityRows.Item(r.area(), r.rate(), r.invented()))
                    .toList(),
                false,
                rules.groups(),
                null));
      }
    }
    return rows;
  }

  private static List<List<Rated>> peers(List<Rated> rates) {
    Map<String, List<Rated>> groups =
        rates.stream()
            .collect(Collectors.groupingBy(Rated::peers, TreeMap::new, Collectors.toList()));
    return groups.values().stream()
        .map(g -> g.stream().sorted(Comparator.comparing(Rated::area)).toList())
        .toList();
  }
}
