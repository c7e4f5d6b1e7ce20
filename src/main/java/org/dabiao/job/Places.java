package org.dabiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** The order in which a report lists places; the tables themselves are in the order of codes. */
final class Places {
  private Places() {}

  /**
   * Rows of {@code ranks} or {@code composite_ranks}: each scheme's peers together, the first place
   * first, those without a place last.
   *
   * @param parents code of a part → code of its parent
   */
  static List<Row> inOrder(List<Row> ranks, Map<String, String> parents) {
    List<String> schemes = ranks.stream().map(r -> text(r, "scheme")).distinct().toList();
    List<Row> rows = new ArrayList<>(ranks);
    rows.sort(
        Comparator.comparing((Row r) -> schemes.indexOf(text(r, "scheme")))
            .thenComparing(r -> parents.getOrDefault(text(r, "ref_area"), ""))
            .thenComparing(r -> text(r, "class"))
            .thenComparing(
                r -> r.<BigDecimal>getAs("rank"), Comparator.nullsLast(Comparator.naturalOrder())));
    return rows;
  }

  private static String text(Row row, String column) {
    boolean there = List.of(row.schema().fieldNames()).contains(column);
    return there && row.getAs(column) != null ? row.getAs(column) : "";
  }
}
