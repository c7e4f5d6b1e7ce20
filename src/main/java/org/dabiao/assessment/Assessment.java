package org.dabiao.assessment;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.attainment.TargetScale;
import org.dabiao.statistics.ObservationTable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Scores the parts of an area and ranks them: attainment in, {@code scores}, {@code score_cards},
 * {@code ranks} and {@code what_if} out. The parts of one parent are scored together, each group in
 * one task, and all their tables at once. Source of the rules: docs/methods.md, section 4.
 */
public final class Assessment {
  static final String RATE = "rate";

  /** The tables of one group, each an array of rows. */
  private static final StructType GROUP =
      new StructType()
          .add("scores", DataTypes.createArrayType(AssessmentTable.SCORES))
          .add("score_cards", DataTypes.createArrayType(AssessmentTable.CARDS))
          .add("ranks", DataTypes.createArrayType(AssessmentTable.RANKS))
          .add("what_if", DataTypes.createArrayType(AssessmentTable.WHAT_IF));

  private Assessment() {}

  /**
   * One row a group of peers, with the rows of the four tables.
   *
   * @param attainment attainment rows with all their columns
   * @param parents code of a part → code of its parent
   * @param themes theme of each indicator by id
   */
  public static Dataset<Row> of(
      Dataset<Row> attainment,
      Map<String, String> parents,
      Map<String, String> themes,
      Schemes schemes,
      EvaluationRules rules) {
    Map<String, String> themeOf = new LinkedHashMap<>(themes);
    // A function of a column and not of a row: rows made for a function take compiled code, and
    // compiling it takes longer than all else here.
    UDF1<Seq<Row>, Row> assess =
        rows -> assess(entries(CollectionConverters.asJava(rows), rules), themeOf, schemes);
    return peers(attainment, parents)
        .select(udf(assess, GROUP).apply(col("rows")).as("tables"))
        .select("tables.*");
  }

  private static Dataset<Row> peers(Dataset<Row> attainment, Map<String, String> parents) {
    List<Column> pairs = new ArrayList<>();
    parents.forEach(
        (part, parent) -> {
          pairs.add(lit(part));
          pairs.add(lit(parent));
        });
    Column parent =
        parents.isEmpty()
            ? lit("")
            : element_at(map(pairs.toArray(Column[]::new)), col(AttainmentTable.REF_AREA));
    return attainment
        .filter(col(AttainmentTable.REF_AREA).isInCollection(parents.keySet()))
        .groupBy(parent.as("parent"))
        .agg(sort_array(collect_list(struct(inputs().toArray(Column[]::new)))).as("rows"));
  }

  /** What is sorted by comes first. */
  private static List<Column> inputs() {
    Set<String> names = new LinkedHashSet<>();
    names.addAll(
        List.of(
            AttainmentTable.REF_AREA,
            AttainmentTable.ORDINAL,
            AttainmentTable.INDICATOR,
            AttainmentTable.TARGET_ID,
            AttainmentTable.TIME_PERIOD,
            AttainmentTable.UNIT_MEASURE,
            AttainmentTable.ACTUAL_LOW,
            AttainmentTable.ACTUAL_HIGH,
            AttainmentTable.GAP,
            AttainmentTable.VERDICT,
            AttainmentTable.ORIGIN));
    names.addAll(TargetScale.COLUMNS);
    List<Column> columns = new ArrayList<>(names.stream().map(name -> col(name)).toList());
    columns.add(
        coalesce(col(AttainmentTable.RATE_LOW), col(AttainmentTable.RATE_HIGH))
            .cast(ObservationTable.VALUE)
            .as(RATE));
    return columns;
  }

  private static List<Entry> entries(List<Row> rows, EvaluationRules rules) {
    return rows.stream().map(row -> Entry.of(row, rules)).toList();
  }

  private static Row assess(List<Entry> entries, Map<String, String> themes, Schemes schemes) {
    List<Row> scores = new ArrayList<>();
    List<Row> sums = new ArrayList<>();
    List<Row> ranks = new ArrayList<>();
    List<Row> whatIf = new ArrayList<>();
    Map<String, BigDecimal> first = null;
    List<Entry> asked = entries.stream().filter(schemes::asks).toList();
    asked.forEach(entry -> whatIf.addAll(WhatItTakes.verdicts(entry)));
    for (Scheme scheme : schemes.all()) {
      Scoring scoring = new Scoring(scheme, themes);
      Map<String, Card> cards = scoring.cards(entries);
      Map<String, BigDecimal> places = scoring.ranks(cards);
      first = first == null ? places : first;
      for (Card card : cards.values()) {
        CardRows rows = new CardRows(scheme, card);
        scores.addAll(rows.scores());
        sums.addAll(rows.cards());
        ranks.add(rows.rank(places.get(card.area()), first.get(card.area())));
      }
      WhatItTakes takes = new WhatItTakes(scoring, entries, cards);
      asked.forEach(entry -> whatIf.addAll(takes.rows(entry)));
    }
    return RowFactory.create(scores.toArray(), sums.toArray(), ranks.toArray(), whatIf.toArray());
  }
}
