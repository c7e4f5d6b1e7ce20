package org.dabiao.comparison;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.statistics.ObservationTable;

/**
 * {@code comparison_convergence}: one row a parent, indicator and basis with three areas or more
 * whose figures are above 0 in both years. Percentages have no growth, and so no β.
 */
public final class ConvergenceRows {
  public static final String BETA = "beta";
  public static final String STANDARD_ERROR = "beta_standard_error";
  public static final String R2 = "r2";
  public static final String SIGMA_FROM = "sigma_from";
  public static final String SIGMA_TO = "sigma_to";
  public static final String SIGMA_CHANGE = "sigma_change";

  public static final StructType SCHEMA =
      ComparisonTable.spanOf()
          .add(ComparisonTable.N, DataTypes.IntegerType)
          .add(BETA, ObservationTable.VALUE)
          .add(STANDARD_ERROR, ObservationTable.VALUE)
          .add(R2, ObservationTable.VALUE)
          .add(SIGMA_FROM, ObservationTable.VALUE)
          .add(SIGMA_TO, ObservationTable.VALUE)
          .add(SIGMA_CHANGE, ObservationTable.VALUE)
          .add(ComparisonTable.ORIGIN, DataTypes.StringType);

  private ConvergenceRows() {}

  /** The rows, by parent, indicator and basis. */
  public static List<Row> of(Comparison comparison) {
    return PeerRows.of(
        comparison,
        ConvergenceRows::hasLogarithms,
        Convergence.LEAST_AREAS,
        (group, parent, peers) -> row(comparison.rules(), group, parent, peers));
  }

  private static boolean hasLogarithms(Pair p) {
    return p.comparable() && p.then().signum() > 0 && p.now().signum() > 0;
  }

  private static Row row(ComparisonRules rules, PairGroup group, String parent, List<Pair> peers) {
    Convergence found =
        Convergence.of(
            PeerRows.figures(peers, Pair::then),
            PeerRows.figures(peers, Pair::now),
            rules.to() - rules.from());
    boolean grows = !group.percent();
    return RowFactory.create(
        parent,
        group.id(),
        group.basis(),
        rules.from(),
        rules.to(),
        found.n(),
        grows ? Stored.of(found.beta()) : null,
        grows ? Stored.of(found.standardError()) : null,
        grows ? Stored.of(found.r2()) : null,
        Stored.of(found.sigmaFrom()),
        Stored.of(found.sigmaTo()),
        Stored.of(found.sigmaTo() - found.sigmaFrom()),
        PeerRows.origin(peers));
  }
}
