package org.dabiao.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The areas of one parent under one scheme, put in order once for all questions about them. */
final class Field {
  private final Scoring scoring;
  private final List<Entry> entries;
  private final Map<String, Card> cards;
  private final Places places;
  private final Map<String, List<Entry>> ofArea = new HashMap<>();
  private final Map<String, Marks> marks = new HashMap<>();
  private final Map<String, Standings> classes = new HashMap<>();
  private final Map<String, Reach> reaches = new HashMap<>();

  Field(Scoring scoring, List<Entry> entries, Map<String, Card> cards) {
    this.scoring = scoring;
    this.entries = entries;
    this.cards = cards;
    this.places = Places.of(scoring.scheme(), entries);
    entries.forEach(e -> ofArea.computeIfAbsent(e.area(), a -> new ArrayList<>()).add(e));
  }

  Scoring scoring() {
    return scoring;
  }

  Scheme scheme() {
    return scoring.scheme();
  }

  /** All targets, of all areas. */
  List<Entry> entries() {
    return entries;
  }

  Card card(String area) {
    return cards.get(area);
  }

  /** The targets of one area, in the order of its card. */
  List<Entry> entries(String area) {
    return ofArea.get(area);
  }

  Places places() {
    return places;
  }

  Marks marks(String area) {
    return marks.computeIfAbsent(area, a -> scoring.marks(ofArea.get(a)));
  }

  BigDecimal ranked(Card card) {
    return card.ranked(scheme());
  }

  /** The scores of a class. */
  Standings scores(String clazz) {
    return classes.computeIfAbsent(
        clazz, c -> Standings.of(peers(c).stream().map(this::ranked).toList()));
  }

  /** The cards of a class that have a score. */
  List<Card> peers(String clazz) {
    return cards.values().stream()
        .filter(card -> card.clazz().equals(clazz) && !card.withheld())
        .toList();
  }

  Reach reach(String indicator, String clazz) {
    return reaches.computeIfAbsent(
        indicator + "|" + clazz, k -> new Reach(this, indicator, peers(clazz)));
  }
}
