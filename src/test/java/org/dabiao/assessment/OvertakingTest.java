package org.dabiao.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.attainment.EvaluationRules;
import org.dabiao.attainment.TargetScale;
import org.dabiao.reference.Verdict;
import org.dabiao.statistics.ObservationTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The figure that changes a place, held against scoring everybody anew: up to it the place stays,
 * beyond it the place is the one told, and where none is told no figure changes it.
 */
class OvertakingTest {
  private static final BigDecimal HAIR = new BigDecimal("1e-9");
  private static final int GRID = 40;

  private final Random random = new Random(2024);

  private static BigDecimal n(String text) {
    return new BigDecimal(text);
  }

  @ParameterizedTest
  @EnumSource(ScoringRule.class)
  void asScoringAllAnewWouldHaveIt(ScoringRule rule) {
    for (int round = 0; round < 60; round++) {
      Scheme scheme = scheme(rule);
      List<Entry> entries = entries(2 + random.nextInt(8), 1 + random.nextInt(3));
      Scoring scoring = new Scoring(scheme, Map.of());
      Field field = new Field(scoring, entries, scoring.cards(entries));
      for (Entry entry : entries) {
        for (boolean better : new boolean[] {true, false}) {
          check(scheme, entries, entry, better, new Overtaking(field, entry).first(better));
        }
      }
    }
  }

  private static void check(
      Scheme scheme,
      List<Entry> entries,
      Entry entry,
      boolean better,
      Optional<Overtaking.Change> change) {
    BigDecimal now = rank(scheme, entries, entry, entry.actual());
    boolean up = better != entry.lowerIsGood();
    BigDecimal end =
        change.map(c -> Scoring.stored(c.value())).orElse(up ? n("400") : BigDecimal.ZERO);
    BigDecimal way = end.subtract(entry.actual());
    boolean ahead = way.abs().compareTo(HAIR) > 0;
    for (int i = 1; ahead && i < GRID; i++) {
      BigDecimal part = way.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(GRID));
      assertThat(improves(rank(scheme, entries, entry, entry.actual().add(part)), now, better))
          .as(() -> told(scheme, entries, entry) + " at " + part + ", on the way to " + end)
          .isFalse();
    }
    if (change.isPresent()) {
      BigDecimal beyond = up ? HAIR : HAIR.negate();
      assertThat(improves(rank(scheme, entries, entry, end.add(beyond)), now, better))
          .as(() -> told(scheme, entries, entry) + " beyond " + end)
          .isTrue();
      BigDecimal before = ahead ? end.subtract(beyond) : entry.actual();
      assertThat(improves(rank(scheme, entries, entry, before), now, better))
          .as(() -> told(scheme, entries, entry) + " before " + end)
          .isFalse();
    }
  }

  private static String told(Scheme scheme, List<Entry> entries, Entry entry) {
    StringJoiner text = new StringJoiner(" ");
    text.add(scheme.ties() + "/" + scheme.rankDecimals() + " " + scheme.own("i0").terms());
    for (Entry e : entries) {
      text.add(e.targetId() + "=" + e.actual() + "(" + e.rate() + " %)");
    }
    return text + ", " + entry.targetId();
  }

  private static boolean improves(BigDecimal then, BigDecimal now, boolean better) {
    return better ? then.compareTo(now) < 0 : then.compareTo(now) > 0;
  }

  /** All cards made anew with another figure. */
  private static BigDecimal rank(
      Scheme scheme, List<Entry> entries, Entry entry, BigDecimal figure) {
    List<Entry> changed = new ArrayList<>(entries);
    changed.replaceAll(e -> e == entry ? e.with(figure) : e);
    Map<String, Card> cards = new Scoring(scheme, Map.of()).cards(changed);
    return scheme
        .ties()
        .places(cards.values().stream().map(c -> c.ranked(scheme)).toList())
        .get(cards.get(entry.area()).ranked(scheme));
  }

  private Scheme scheme(ScoringRule rule) {
    TiesPolicy ties = TiesPolicy.values()[random.nextInt(4)];
    return new Scheme(
        "main",
        terms(ScoringRule.PROPORTIONAL),
        MissingPolicy.ZERO,
        Map.of("i0", new Scheme.Own(terms(rule), MissingPolicy.ZERO, null)),
        n("20"),
        ties,
        random.nextInt(3) == 0 ? 1 : null,
        Map.of(),
        Map.of(),
        List.of(),
        null,
        null);
  }

  private Terms terms(ScoringRule rule) {
    Terms plain = Terms.of(rule, n("10"), n(random.nextBoolean() ? "10" : "12"), BigDecimal.ZERO);
    return switch (rule) {
      case STEP -> plain.with("step", n("0.3"));
      case GAP_STEP -> plain.with("step", n("0.5"));
      case FOUR_GRADE -> plain.with("exceeded", n("12")).with("nearly", n("6"));
      case EFFICACY -> plain.with("satisfactory", n("120")).with("unacceptable", n("60"));
      case RANK_POINTS -> ranking(plain, List.of(n("10"), n("7"), n("5"), n("4")), List.of());
      case RANK_LADDER -> ranking(plain.with("step", n("15")), List.of(), List.of());
      case SUM ->
          ranking(
              plain,
              List.of(),
              List.of(
                  Terms.of(ScoringRule.PROPORTIONAL, n("6"), n("6"), BigDecimal.ZERO),
                  Terms.of(ScoringRule.RANK_LADDER, n("4"), n("4"), BigDecimal.ZERO)
                      .with("step", n("20"))));
      case ALL_OR_NOTHING, PROPORTIONAL -> plain;
    };
  }

  private Terms ranking(Terms t, List<BigDecimal> points, List<Terms> parts) {
    Terms.RankBy by = random.nextBoolean() ? Terms.RankBy.RATE : Terms.RankBy.VALUE;
    return new Terms(t.rule(), t.full(), t.cap(), t.floor(), t.numbers(), points, by, parts);
  }

  /** Figures from few values, so that areas tie; targets of 80 and 100. */
  private List<Entry> entries(int areas, int indicators) {
    List<Entry> entries = new ArrayList<>();
    boolean lower = random.nextBoolean();
    for (int a = 0; a < areas; a++) {
      for (int i = 0; i < indicators; i++) {
        BigDecimal target = BigDecimal.valueOf(random.nextBoolean() ? 100 : 80);
        BigDecimal figure = BigDecimal.valueOf(60 + 7L * random.nextInt(9));
        entries.add(entry("a" + a, "i" + i, target, figure, lower && i == 0));
      }
    }
    return entries;
  }

  /** A floor, or a ceiling where less is better. */
  private static Entry entry(
      String area, String indicator, BigDecimal target, BigDecimal figure, boolean lower) {
    Object[] values = {
      lower ? "ceiling" : "floor",
      lower ? "lower" : "higher",
      false,
      false,
      target,
      target,
      "level",
      false,
      null,
      false,
      target,
      null,
      n("100"),
      false
    };
    StructType type = new StructType();
    for (int i = 0; i < values.length; i++) {
      type = type.add(TargetScale.COLUMNS.get(i), type(values[i]));
    }
    Row row = new GenericRowWithSchema(values, type);
    TargetScale scale = TargetScale.of(row, EvaluationRules.of(2024));
    return new Entry(
            area,
            indicator,
            "t" + area + indicator,
            "level|2024",
            "万吨",
            null,
            null,
            null,
            lower,
            Verdict.MISSED,
            "sourced",
            Optional.of(scale))
        .with(figure);
  }

  private static DataType type(Object value) {
    return Stream.ofNullable(value)
        .map(
            v ->
                v instanceof String
                    ? DataTypes.StringType
                    : v instanceof Boolean ? DataTypes.BooleanType : ObservationTable.VALUE)
        .findFirst()
        .orElse(ObservationTable.VALUE);
  }
}
