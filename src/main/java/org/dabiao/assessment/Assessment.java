package org.dabiao.assessment;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.reference.Verdict;
import org.dabiao.statistics.ObservationTable;

/**
 * Scores the parts of an area and ranks them: attainment in, {@code scores} and {@code ranks} out.
 * Source of the rules: docs/methods.md, section 4.
 */
public final class Assessment {
  private static final int SCALE = ObservationTable.VALUE.scale();

  private Assessment() {}

  /** The peers' attainment rows, gathered into one row: the input of both tables. */
  public static Dataset<Row> peers(Dataset<Row> attainment, Set<String> parts) {
    return attainment
        .filter(col(AttainmentTable.REF_AREA).isInCollection(parts))
        .groupBy(lit(1).as("group"))
        .agg(
            sort_array(
                    collect_list(
                        struct(
                            col(AttainmentTable.REF_AREA),
                            col(AttainmentTable.ORDINAL),
                            col(AttainmentTable.INDICATOR),
                            col(AttainmentTable.TARGET_ID),
                            rate(),
                            col(AttainmentTable.VERDICT),
                            col(AttainmentTable.ORIGIN))))
                .as("rows"));
  }

  private static Column rate() {
    return coalesce(col(AttainmentTable.RATE_LOW), col(AttainmentTable.RATE_HIGH))
        .cast(ObservationTable.VALUE)
        .as("rate");
  }

  /** {@code scores}: one row a target and area. */
  public static Dataset<Row> scores(Dataset<Row> peers, Scheme scheme) {
    FlatMapFunction<Row, Row> compute = group -> scoreRows(group, scheme).iterator();
    return peers.flatMap(compute, Encoders.row(AssessmentTable.SCORES));
  }

  /**
   * {@code ranks}: one row an area.
   *
   * @param parents code of a part → code of its parent; parts of one parent are peers
   */
  public static Dataset<Row> ranks(Dataset<Row> peers, Scheme scheme, Map<String, String> parents) {
    FlatMapFunction<Row, Row> compute =
        group -> rankRows(scoreRows(group, scheme), scheme, parents);
    return peers.flatMap(compute, Encoders.row(AssessmentTable.RANKS));
  }

  private static List<Row> scoreRows(Row group, Scheme scheme) {
    List<Row> scored = new ArrayList<>();
    List<Row> rows = group.getList(1);
    for (Row row : rows) {
      String indicator = row.getString(2);
      Verdict verdict = Verdict.ofCode(row.getString(5));
      ScoringRule.Marks marks = scheme.marks(indicator);
      BigDecimal rate = row.getDecimal(4);
      BigDecimal points = verdict.judged() ? scheme.rule().points(rate, verdict, marks) : null;
      scored.add(
          RowFactory.create(
              row.getString(0),
              indicator,
              row.getString(3),
              scheme.rule().code(),
              rate,
              verdict.code(),
              stored(marks.full()),
              stored(points),
              row.getString(6)));
    }
    return scored;
  }

  private static Iterator<Row> rankRows(
      List<Row> scores, Scheme scheme, Map<String, String> parents) {
    Map<String, Card> cards = new LinkedHashMap<>();
    for (Row row : scores) {
      cards.merge(
          row.getString(0),
          Card.of(row.getDecimal(6), row.getDecimal(7), row.getString(8).equals("illustrative")),
          Card::plus);
    }
    Map<String, List<BigDecimal>> published =
        cards.entrySet().stream()
            .filter(e -> e.getValue().shown(scheme))
            .collect(
                Collectors.groupingBy(
                    e -> parents.get(e.getKey()),
                    Collectors.mapping(e -> e.getValue().score(), Collectors.toList())));
    List<Row> ranks = new ArrayList<>();
    cards.forEach(
        (area, card) -> {
          boolean shown = card.shown(scheme);
          long better =
              shown
                  ? published.get(parents.get(area)).stream()
                      .filter(s -> s.compareTo(card.score()) > 0)
                      .count()
                  : 0;
          ranks.add(
              RowFactory.create(
                  area,
                  shown ? stored(card.score()) : null,
                  shown ? (int) better + 1 : null,
                  stored(card.missing()),
                  card.invented() ? "illustrative" : "derived"));
        });
    return ranks.iterator();
  }

  private static BigDecimal stored(BigDecimal value) {
    return value == null ? null : value.setScale(SCALE, RoundingMode.HALF_EVEN);
  }

  /** An area's marks: all of them, those that could be scored, and the points. */
  private record Card(BigDecimal full, BigDecimal scorable, BigDecimal points, boolean invented) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Card of(BigDecimal full, BigDecimal points, boolean invented) {
      return points == null
          ? new Card(full, BigDecimal.ZERO, BigDecimal.ZERO, false)
          : new Card(full, full, points, invented);
    }

    Card plus(Card other) {
      return new Card(
          full.add(other.full),
          scorable.add(other.scorable),
          points.add(other.points),
          invented || other.invented);
    }

    /** Missing marks are spread over the others. */
    BigDecimal score() {
      return points.multiply(HUNDRED).divide(scorable, MathContext.DECIMAL128);
    }

    BigDecimal missing() {
      return full.subtract(scorable).multiply(HUNDRED).divide(full, MathContext.DECIMAL128);
    }

    boolean shown(Scheme scheme) {
      return scorable.signum() > 0 && missing().compareTo(scheme.withheldAbove()) <= 0;
    }
  }
}
