package org.dabiao.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;

/** Rows about the parts of one parent together. */
final class PeerRows {
  private PeerRows() {}

  /** Makes the row of one parent, indicator and basis. */
  interface Maker {
    Row row(PairGroup group, String parent, List<Pair> peers);
  }

  /**
   * The rows, by parent, indicator and basis.
   *
   * @param fits the parts that count
   * @param least number of parts from which there is a row
   */
  static List<Row> of(Comparison comparison, Predicate<Pair> fits, int least, Maker maker) {
    List<Row> rows = new ArrayList<>();
    for (PairGroup group : comparison.shown()) {
      group
          .byParent(comparison.parents())
          .forEach(
              (parent, parts) -> {
                List<Pair> peers = parts.stream().filter(fits).toList();
                if (peers.size() >= least) {
                  rows.add(maker.row(group, parent, peers));
                }
              });
    }
    rows.sort(Comparator.comparing(r -> r.getString(0)));
    return rows;
  }

  static double[] figures(List<Pair> peers, Function<Pair, BigDecimal> year) {
    return peers.stream().map(year).mapToDouble(BigDecimal::doubleValue).toArray();
  }

  static String origin(List<Pair> peers) {
    return peers.stream().anyMatch(Pair::invented) ? Pair.INVENTED : Pair.MADE;
  }
}
