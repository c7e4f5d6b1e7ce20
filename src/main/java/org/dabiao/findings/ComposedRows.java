package org.dabiao.findings;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.dabiao.assessment.composite.Branch;
import org.dabiao.assessment.composite.CompositeScheme;
import org.dabiao.assessment.composite.CompositeTable;
import org.dabiao.assessment.composite.Node;
import org.dabiao.reference.Origin;

/** Reads the rows of composite indices into findings. */
public final class ComposedRows {
  private static final int USUAL_DECIMALS = 3;

  private ComposedRows() {}

  /**
   * One entry an index, in the order of the project file.
   *
   * @param ranks rows of {@code composite_ranks}
   * @param pairs rows of {@code composite_pairs}
   */
  public static List<Composed> read(
      List<CompositeScheme> schemes, List<Row> ranks, List<Row> pairs) {
    return schemes.stream().map(s -> composed(s, of(s, ranks), of(s, pairs))).toList();
  }

  private static List<Row> of(CompositeScheme scheme, List<Row> rows) {
    return rows.stream()
        .filter(r -> r.<String>getAs(CompositeTable.SCHEME).equals(scheme.root().id()))
        .toList();
  }

  private static Composed composed(CompositeScheme scheme, List<Row> ranks, List<Row> pairs) {
    Map<String, String> names = new HashMap<>();
    name(scheme.root(), names);
    return new Composed(
        scheme.root().id(),
        scheme.root().name(),
        decimals(scheme, ranks),
        scheme.uncertainty() == null ? 0 : scheme.uncertainty().number(),
        ranks.stream().map(ComposedRows::place).toList(),
        pairs.stream().map(r -> pair(r, names)).toList());
  }

  private static void name(Node node, Map<String, String> names) {
    names.put(node.id(), node.name());
    if (node instanceof Branch branch) {
      branch.children().forEach(child -> name(child, names));
    }
  }

  /** As published, or else so many that unequal scores look unequal. */
  private static int decimals(CompositeScheme scheme, List<Row> ranks) {
    if (scheme.decimals() != CompositeScheme.UNROUNDED) {
      return scheme.decimals();
    }
    BigDecimal[] scores =
        ranks.stream()
            .map(r -> r.<BigDecimal>getAs(CompositeTable.SCORE))
            .filter(Objects::nonNull)
            .toArray(BigDecimal[]::new);
    int decimals = USUAL_DECIMALS;
    for (BigDecimal score : scores) {
      decimals = Digits.apart(decimals, score, scores);
    }
    return decimals;
  }

  private static Composed.Place place(Row row) {
    return new Composed.Place(
        row.getAs(CompositeTable.REF_AREA),
        row.getAs(CompositeTable.SCORE),
        row.getAs(CompositeTable.RANK),
        whole(row, CompositeTable.RANK_LOW),
        whole(row, CompositeTable.RANK_HIGH),
        row.getAs(CompositeTable.AVAILABLE),
        Origin.ofCode(row.getAs(CompositeTable.ORIGIN)));
  }

  private static Composed.Pair pair(Row row, Map<String, String> names) {
    return new Composed.Pair(
        row.getAs(CompositeTable.REF_AREA),
        row.getAs(CompositeTable.OTHER_AREA),
        row.getAs(CompositeTable.PROBABILITY),
        names.getOrDefault(row.<String>getAs(CompositeTable.DECIDING), ""),
        Origin.ofCode(row.getAs(CompositeTable.ORIGIN)));
  }

  private static int whole(Row row, String column) {
    Integer value = row.getAs(column);
    return value == null ? 0 : value;
  }
}
