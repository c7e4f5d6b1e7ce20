package org.dabiao.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dabiao.attainment.TargetScale;
import org.dabiao.reference.Verdict;

/**
 * What it would take: the figure at which a verdict, the points of a target or the area's place
 * changes, all else being as it is. Values are exact but for divisions, which have 34 digits.
 */
final class WhatItTakes {
  private static final MathContext DIGITS = MathContext.DECIMAL128;

  private final Scoring scoring;
  private final Map<String, Card> cards;
  private final Field field;

  WhatItTakes(Scoring scoring, List<Entry> entries, Map<String, Card> cards) {
    this.scoring = scoring;
    this.cards = cards;
    this.field = new Field(scoring, entries, cards);
  }

  /** Where the target's verdicts begin. */
  static List<Row> verdicts(Entry e) {
    List<Row> rows = new ArrayList<>();
    for (TargetScale.Boundary b : e.scale().orElseThrow().boundaries()) {
      String now = e.verdict().code();
      rows.add(row("", e, "verdict", now, b.verdict().code(), b.bound(), b.value(), ""));
    }
    return rows;
  }

  /** Points and places of the scheme. */
  List<Row> rows(Entry e) {
    List<Row> rows = new ArrayList<>(points(e));
    Card card = cards.get(e.area());
    if (!e.verdict().judged() || e.actual() == null) {
      rows.add(none(e, "", "no_figure"));
    } else if (card.withheld()) {
      rows.add(none(e, "", "withheld"));
    } else if (!e.scale().orElseThrow().oneWay()) {
      rows.add(none(e, "", "two_ways"));
    } else {
      Overtaking overtaking = new Overtaking(field, e);
      String now = Terms.plain(overtaking.rank());
      for (boolean better : new boolean[] {true, false}) {
        Optional<Overtaking.Change> change = overtaking.first(better);
        rows.add(
            change
                .map(
                    c ->
                        row(
                            scoring.scheme().name(),
                            e,
                            "rank",
                            now,
                            Terms.plain(c.rank()),
                            c.bound(),
                            c.value(),
                            c.tie() ? "tie" : ""))
                .orElseGet(() -> none(e, now, overtaking.end(better))));
      }
    }
    return rows;
  }

  /** Where points reach the full mark, the most and the least; by verdict, where each begins. */
  private List<Row> points(Entry e) {
    List<Row> rows = new ArrayList<>();
    Terms terms = scoring.scheme().own(e.indicator()).terms();
    Line line =
        cards.get(e.area()).lines().stream()
            .filter(l -> l.targetId().equals(e.targetId()))
            .findFirst()
            .orElseThrow();
    BigDecimal factor = line.full().divide(terms.full(), DIGITS);
    String now = line.points() == null ? "" : Terms.plain(line.points());
    Map<BigDecimal, String> marks = new TreeMap<>();
    marks.put(terms.floor(), "least");
    marks.put(terms.cap(), "most");
    marks.put(terms.full(), "full");
    boolean rated = e.rate() != null || e.actual() == null;
    marks.forEach(
        (mark, note) ->
            at(terms, mark, e.scale().orElseThrow(), rated)
                .ifPresent(
                    x -> {
                      boolean least = note.equals("least");
                      String bound = e.lowerIsGood() == least ? "ge" : "le";
                      String then = Terms.plain(Scoring.stored(mark.multiply(factor)));
                      rows.add(
                          row(scoring.scheme().name(), e, "points", now, then, bound, x, note));
                    }));
    if (terms.rule() == ScoringRule.ALL_OR_NOTHING || terms.rule() == ScoringRule.FOUR_GRADE) {
      for (TargetScale.Boundary b : boundaries(e, terms)) {
        Entry there = e.with(b.value());
        Terms.Outcome outcome =
            terms.score(new Standing(there.rate(), b.value(), there.gap(), b.verdict(), null));
        String then = Terms.plain(Scoring.stored(outcome.points().multiply(factor)));
        rows.add(row(scoring.scheme().name(), e, "points", now, then, b.bound(), b.value(), ""));
      }
    }
    return rows;
  }

  /** Where grades begin: with verdicts, but for a third grade that begins at a rate. */
  private static List<TargetScale.Boundary> boundaries(Entry e, Terms terms) {
    TargetScale scale = e.scale().orElseThrow();
    List<TargetScale.Boundary> all = new ArrayList<>(scale.boundaries());
    if (terms.rule() == ScoringRule.ALL_OR_NOTHING) {
      all.removeIf(b -> b.verdict() != Verdict.ACHIEVED);
    } else if (terms.has("from")) {
      all.removeIf(b -> b.verdict() == Verdict.NEARLY);
      scale
          .atRate(terms.number("from"))
          .ifPresent(
              x ->
                  all.add(
                      new TargetScale.Boundary(Verdict.MISSED, e.lowerIsGood() ? "le" : "ge", x)));
    }
    return all;
  }

  /** The figure that gives so many points; nothing where a rule has no single one. */
  static Optional<BigDecimal> at(Terms terms, BigDecimal points, TargetScale scale, boolean rated) {
    return switch (terms.rule()) {
      case PROPORTIONAL ->
          rated
              ? scale.atRate(points.multiply(Terms.HUNDRED).divide(terms.full(), DIGITS))
              : Optional.empty();
      case STEP ->
          rated && terms.number("step").signum() > 0
              ? scale.atRate(
                  Terms.HUNDRED.add(
                      points.subtract(terms.full()).divide(terms.number("step"), DIGITS)))
              : Optional.empty();
      case GAP_STEP ->
          terms.number("step").signum() > 0
              ? scale.atGap(points.subtract(terms.full()).divide(terms.number("step"), DIGITS))
              : Optional.empty();
      case EFFICACY -> efficacy(terms, points);
      case ALL_OR_NOTHING, FOUR_GRADE, RANK_LADDER, RANK_POINTS, SUM -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> efficacy(Terms terms, BigDecimal points) {
    BigDecimal bad = terms.number("unacceptable");
    BigDecimal base = terms.number("base");
    BigDecimal span = terms.number("span");
    if (span.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal hundredth = points.multiply(base.add(span)).divide(terms.full(), DIGITS);
    BigDecimal whole = terms.number("satisfactory").subtract(bad);
    return Optional.of(hundredth.subtract(base).multiply(whole).divide(span, DIGITS).add(bad));
  }

  private Row none(Entry e, String now, String note) {
    return row(scoring.scheme().name(), e, "rank", now, "", "", null, note);
  }

  private static Row row(
      String scheme,
      Entry e,
      String changes,
      String now,
      String then,
      String bound,
      BigDecimal value,
      String note) {
    BigDecimal stored = Scoring.stored(value);
    boolean both = stored != null && e.actual() != null;
    return RowFactory.create(
        scheme,
        e.area(),
        e.indicator(),
        e.targetId(),
        changes,
        now,
        then,
        bound,
        stored,
        e.actual(),
        both ? stored.subtract(e.actual()) : null,
        e.unit(),
        e.origin(),
        note);
  }
}
