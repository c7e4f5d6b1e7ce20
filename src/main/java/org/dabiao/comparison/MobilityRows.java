package org.dabiao.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.statistics.ObservationTable;

/** {@code comparison_mobility}: one row a parent, indicator and basis with two areas or more. */
public final class MobilityRows {
  public static final String MOVED = "moved";
  public static final String MOVED_SHARE = "moved_share";
  public static final String MEAN_MOVE = "mean_move";
  public static final String SPEARMAN = "spearman";
  public static final String KENDALL = "kendall";

  public static final StructType SCHEMA =
      ComparisonTable.spanOf()
          .add(ComparisonTable.N, DataTypes.IntegerType)
          .add(MOVED, DataTypes.IntegerType)
          .add(MOVED_SHARE, ObservationTable.VALUE)
          .add(MEAN_MOVE, ObservationTable.VALUE)
          .add(SPEARMAN, ObservationTable.VALUE)
          .add(KENDALL, ObservationTable.VALUE)
          .add(ComparisonTable.ORIGIN, DataTypes.StringType);

  private MobilityRows() {}

  /** The rows, by parent, indicator and basis. */
  public static List<Row> of(Comparison comparison) {
    return PeerRows.of(
        comparison,
        Pair::comparable,
        2,
        (group, parent, peers) -> row(comparison.rules(), group, parent, peers));
  }

  private static Row row(ComparisonRules rules, PairGroup group, String parent, List<Pair> peers) {
    Mobility found =
        Mobility.of(
            PeerRows.figures(peers, Pair::then),
            PeerRows.figures(peers, Pair::now),
            ranks(peers, Pair::then, group),
            ranks(peers, Pair::now, group));
    return RowFactory.create(
        parent,
        group.id(),
        group.basis(),
        rules.from(),
        rules.to(),
        found.n(),
        found.moved(),
        Stored.of(100.0 * found.moved() / found.n()),
        Stored.of(found.meanMove()),
        Stored.of(found.spearman()),
        Stored.of(found.kendall()),
        PeerRows.origin(peers));
  }

  private static int[] ranks(List<Pair> peers, Function<Pair, BigDecimal> year, PairGroup group) {
    List<BigDecimal> values = peers.stream().map(year).toList();
    Standing standing = Standing.of(values, group.lowerIsGood());
    return values.stream().mapToInt(standing::rank).toArray();
  }
}
