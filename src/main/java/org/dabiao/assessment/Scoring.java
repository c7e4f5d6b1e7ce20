package org.dabiao.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dabiao.statistics.ObservationTable;

/**
 * Score cards of the parts of one area: plain arithmetic on exact decimals. Points, lost points and
 * full marks are stored with 14 decimals, half to even, and sums add the stored values; so a card's
 * points are exactly the sum of its lines. Source of the rules: docs/methods.md, section 4.
 */
final class Scoring {
  private final Scheme scheme;
  private final Map<String, String> themes;

  /**
   * @param themes theme of an indicator in the catalogue, by id
   */
  Scoring(Scheme scheme, Map<String, String> themes) {
    this.scheme = scheme;
    this.themes = themes;
  }

  /** The cards of areas of one parent, by code. */
  Map<String, Card> cards(List<Entry> entries) {
    Map<String, List<Entry>> byArea = new TreeMap<>();
    entries.forEach(e -> byArea.computeIfAbsent(e.area(), a -> new ArrayList<>()).add(e));
    Places places = Places.of(scheme, entries);
    Map<String, Card> cards = new LinkedHashMap<>();
    byArea.forEach((area, own) -> cards.put(area, card(area, own, places)));
    return cards;
  }

  /** Places of the cards with a score, by area; areas of one class are peers. */
  Map<String, BigDecimal> ranks(Map<String, Card> cards) {
    Map<String, Map<String, BigDecimal>> scores = new TreeMap<>();
    cards.forEach(
        (area, card) -> {
          if (!card.withheld()) {
            scores
                .computeIfAbsent(card.clazz(), c -> new LinkedHashMap<>())
                .put(area, card.ranked(scheme));
          }
        });
    Map<String, BigDecimal> ranks = new HashMap<>();
    scores.forEach(
        (clazz, own) -> {
          Map<BigDecimal, BigDecimal> places = scheme.ties().places(own.values());
          own.forEach((area, score) -> ranks.put(area, places.get(score)));
        });
    return ranks;
  }

  Marks marks(List<Entry> entries) {
    return new Marks(scheme, themes, entries);
  }

  Scheme scheme() {
    return scheme;
  }

  /** The card of one area. */
  Card card(String area, List<Entry> entries, Places places) {
    Marks marks = marks(entries);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      lines.add(line(entries.get(i), marks, i, places));
    }
    lines.addAll(new Extras(scheme).lines(area, entries));
    Card card = new Card(area, scheme.classOf(area), lines, scheme.withheldAbove());
    if (!card.withheld()) {
      return card;
    }
    return new Card(
        area, card.clazz(), lines.stream().map(Scoring::withheld).toList(), scheme.withheldAbove());
  }

  /**
   * A card after a change, in which only the targets that it touches are scored anew.
   *
   * @param entries the area's targets as they are then, in the order of the card
   */
  Card changed(
      Card card, List<Entry> entries, Marks marks, Places places, Predicate<Entry> touched) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry e = entries.get(i);
      lines.add(touched.test(e) ? line(e, marks, i, places) : card.lines().get(i));
    }
    lines.addAll(new Extras(scheme).lines(card.area(), entries));
    return new Card(card.area(), card.clazz(), lines, card.withheldAbove());
  }

  private static Line withheld(Line line) {
    return line.missing() == null || line.missing() == MissingPolicy.ZERO
        ? line
        : line.because("withheld");
  }

  private Line line(Entry entry, Marks marks, int i, Places places) {
    Scheme.Own own = scheme.own(entry.indicator());
    Terms terms = own.terms();
    Terms.Outcome outcome =
        entry.verdict().judged() ? terms.score(places.standing(entry, terms)) : null;
    BigDecimal full = marks.full(i);
    BigDecimal points = null;
    BigDecimal exact = null;
    BigDecimal uncapped = null;
    String why;
    if (outcome != null) {
      uncapped = stored(marks.exact(outcome.uncapped(), i));
      exact = marks.exact(outcome.points(), i);
      points = stored(exact);
      why = why(outcome, terms);
    } else {
      points = own.missing() == MissingPolicy.ZERO ? stored(BigDecimal.ZERO) : null;
      exact = points;
      why = own.missing() == MissingPolicy.ZERO ? "no_data" : "redistributed";
    }
    return new Line(
        entry.indicator(),
        entry.targetId(),
        terms.rule().code(),
        "",
        marks.theme(i),
        entry.rate(),
        entry.verdict().code(),
        full,
        uncapped,
        points,
        exact,
        points == null ? null : full.subtract(points).max(BigDecimal.ZERO),
        why,
        (outcome == null ? "verdict=" + entry.verdict().code() : outcome.inputs()) + marks.note(i),
        entry.origin(),
        outcome == null ? own.missing() : null);
  }

  private static String why(Terms.Outcome outcome, Terms terms) {
    int toFull = outcome.points().compareTo(terms.full());
    if (outcome.uncapped().compareTo(outcome.points()) > 0) {
      return "capped";
    } else if (outcome.uncapped().compareTo(outcome.points()) < 0) {
      return "floored";
    } else if (toFull == 0) {
      return "";
    } else if (toFull > 0) {
      return "above_target";
    }
    return terms.rule().ranks() ? "behind_peers" : "below_target";
  }

  static BigDecimal stored(BigDecimal value) {
    return value == null
        ? null
        : value.setScale(ObservationTable.VALUE.scale(), RoundingMode.HALF_EVEN);
  }
}
