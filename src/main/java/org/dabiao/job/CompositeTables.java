package org.dabiao.job;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dabiao.assessment.composite.CompositeScheme;
import org.dabiao.assessment.composite.CompositeTable;
import org.dabiao.assessment.composite.CompositeTable.Form;
import org.dabiao.assessment.composite.Composites;
import org.dabiao.findings.Composed;
import org.dabiao.findings.ComposedRows;

/** Writes the tables of a project's composite indices and keeps what the findings need. */
final class CompositeTables {
  private CompositeTables() {}

  /**
   * The rows that reports show.
   *
   * @param ranks rows of {@code composite_ranks}
   * @param pairs rows of {@code composite_pairs}
   */
  record Written(List<Row> ranks, List<Row> pairs) {
    static final Written NOTHING = new Written(List.of(), List.of());

    /** What reports show of the indices. */
    List<Composed> found(Project project, Map<String, String> parents) {
      return project.composites().isEmpty()
          ? List.of()
          : ComposedRows.read(project.composites(), Places.inOrder(ranks, parents), pairs);
    }

    /** Codes of the areas in any index. */
    Set<String> areas() {
      Set<String> codes = new HashSet<>();
      ranks.forEach(r -> codes.add(r.getAs("ref_area")));
      return codes;
    }
  }

  static Written write(
      Project project, Evaluation evaluation, Dataset<Row> attainment, TableWriter writer) {
    List<CompositeScheme> schemes = project.composites();
    if (schemes.isEmpty()) {
      return Written.NOTHING;
    }
    Dataset<Row> figures = Composites.values(evaluation.series(), schemes, project.year());
    if (Composites.useRates(schemes)) {
      figures = figures.unionByName(Composites.rates(attainment, schemes));
    }
    // All tables come out of one simulation: its groups are computed once.
    Dataset<Row> groups =
        Kept.of(Composites.groups(figures, schemes, evaluation.hierarchy().parentOf()));
    boolean drawn = schemes.stream().anyMatch(s -> s.uncertainty() != null);
    stream(groups, CompositeTable.COMPOSITE_FORM, writer);
    List<Row> ranks = whole(groups, CompositeTable.RANKS_FORM, writer);
    if (drawn) {
      stream(groups, CompositeTable.PROBABILITY_FORM, writer);
    }
    List<Row> pairs = drawn ? whole(groups, CompositeTable.PAIRS_FORM, writer) : List.of();
    if (schemes.stream().anyMatch(CompositeScheme::leaveOneOut)) {
      stream(groups, CompositeTable.LEFT_OUTS_FORM, writer);
    }
    if (schemes.stream().anyMatch(CompositeScheme::steps)) {
      stream(groups, CompositeTable.STEPS_FORM, writer);
    }
    return new Written(ranks, pairs);
  }

  private static Dataset<Row> sorted(Dataset<Row> groups, Form form) {
    return Composites.table(groups, form)
        .orderBy(form.key().stream().map(functions::col).toArray(Column[]::new));
  }

  private static List<Row> whole(Dataset<Row> groups, Form form, TableWriter writer) {
    List<Row> rows = sorted(groups, form).collectAsList();
    writer.write(form.name(), form.type(), form.columns(), rows.iterator(), r -> {});
    return rows;
  }

  private static void stream(Dataset<Row> groups, Form form, TableWriter writer) {
    writer.write(
        form.name(),
        form.type(),
        form.columns(),
        SparkSessions.streamed(sorted(groups, form)),
        r -> {});
  }
}
