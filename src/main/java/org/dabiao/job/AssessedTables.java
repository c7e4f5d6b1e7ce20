package org.dabiao.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.dabiao.assessment.AssessmentTable;
import org.dabiao.assessment.Scheme;
import org.dabiao.assessment.Schemes;
import org.dabiao.findings.AssessmentRows;
import org.dabiao.findings.Collector;
import org.dabiao.findings.Scoreboard;

/**
 * The tables of an assessment: written, and kept for the findings. They are collected at once; the
 * rows of an area stay in the order of its card, but for {@code scores}.
 */
record AssessedTables(List<Row> scores, List<Row> cards, List<Row> ranks, List<Row> whatIf) {

  static AssessedTables write(Evaluation evaluation, Dataset<Row> attainment, TableWriter writer) {
    if (evaluation.schemes().isEmpty()) {
      return new AssessedTables(List.of(), List.of(), List.of(), List.of());
    }
    Schemes schemes = evaluation.schemes().orElseThrow();
    AssessedTables tables = of(evaluation, attainment);
    write(writer, "scores", AssessmentTable.SCORES, tables.scores);
    write(writer, "score_cards", AssessmentTable.CARDS, tables.cards);
    write(writer, "ranks", AssessmentTable.RANKS, tables.ranks);
    if (schemes.asks()) {
      write(writer, "what_if", AssessmentTable.WHAT_IF, tables.whatIf);
    }
    return tables;
  }

  /** The rows of all groups, sorted by scheme and area. */
  static AssessedTables of(Evaluation evaluation, Dataset<Row> attainment) {
    List<String> schemes =
        evaluation.schemes().orElseThrow().all().stream().map(Scheme::name).toList();
    List<Row> groups = evaluation.assessed(attainment).orElseThrow().collectAsList();
    Comparator<Row> byArea =
        Comparator.comparing((Row r) -> schemes.indexOf(text(r, AssessmentTable.SCHEME)))
            .thenComparing(r -> text(r, AssessmentTable.REF_AREA));
    Comparator<Row> byTarget =
        byArea
            .thenComparing(r -> text(r, AssessmentTable.TARGET_ID).isEmpty())
            .thenComparing(
                r ->
                    text(r, AssessmentTable.TARGET_ID).isEmpty()
                        ? ""
                        : text(r, AssessmentTable.INDICATOR))
            .thenComparing(r -> text(r, AssessmentTable.TARGET_ID));
    return new AssessedTables(
        rows(groups, "scores", byTarget),
        rows(groups, "score_cards", byArea),
        rows(groups, "ranks", byArea),
        rows(groups, "what_if", byArea));
  }

  private static List<Row> rows(List<Row> groups, String table, Comparator<Row> order) {
    List<Row> rows = new ArrayList<>();
    groups.forEach(group -> rows.addAll(group.<Row>getList(group.fieldIndex(table))));
    rows.sort(order);
    return rows;
  }

  private static String text(Row row, String column) {
    return row.getAs(column);
  }

  private static void write(TableWriter writer, String name, StructType type, List<Row> rows) {
    writer.write(name, type, List.of(type.fieldNames()), rows.iterator(), r -> {});
  }

  /** What the report shows. */
  Scoreboard findings(Collector names, Map<String, String> parents) {
    AssessmentRows read = new AssessmentRows(names);
    return new Scoreboard(
        Places.inOrder(ranks, parents).stream().map(read::ranked).toList(),
        scores.stream().map(read::scored).toList(),
        cards.stream().map(read::sum).toList(),
        whatIf.stream().map(read::whatIf).toList());
  }
}
