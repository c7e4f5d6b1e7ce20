package org.dabiao.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dabiao.attainment.TargetScale;

/**
 * Where an area's place changes when one of its figures does. Between the breakpoints of the rules
 * (verdicts, cap, floor, the peers' own figures) its score is linear and the others' stand still,
 * so that the figure at which it crosses another score is solved for, not searched.
 */
final class Overtaking {
  private static final MathContext DIGITS = MathContext.DECIMAL128;
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private final Scoring scoring;
  private final Scheme scheme;
  private final List<Entry> entries;
  private final Map<String, Card> cards;
  private final Entry entry;
  private final TargetScale scale;
  private final Terms terms;
  private final Scoring.Places places;
  private final BigDecimal rank;

  Overtaking(Scoring scoring, List<Entry> entries, Map<String, Card> cards, Entry entry) {
    this.scoring = scoring;
    this.scheme = scoring.scheme();
    this.entries = entries;
    this.cards = cards;
    this.entry = entry;
    this.scale = entry.scale().orElseThrow();
    this.terms = scheme.own(entry.indicator()).terms();
    this.places = scoring.places(entries);
    this.rank = state(entry.actual()).rank();
  }

  /**
   * A change of place.
   *
   * @param value figure at which it happens
   * @param bound how the figure has to stand to it
   * @param rank the new place
   * @param tie whether the place is shared at the value itself
   */
  record Change(BigDecimal value, String bound, BigDecimal rank, boolean tie) {}

  /** The place as it is. */
  BigDecimal rank() {
    return rank;
  }

  /** Why there is no change in a direction: nobody is left there, or this target alone cannot. */
  String end(boolean better) {
    Map<String, BigDecimal> scores = state(entry.actual()).others();
    BigDecimal own = state(entry.actual()).score();
    boolean alone =
        scores.values().stream()
            .noneMatch(s -> better ? s.compareTo(own) > 0 : s.compareTo(own) < 0);
    return !alone ? "out_of_reach" : better ? "first" : "last";
  }

  /** The first change of place as the figure gets better, or worse. */
  Optional<Change> first(boolean better) {
    boolean up = better != entry.lowerIsGood();
    List<BigDecimal> stops = stops(up);
    BigDecimal from = entry.actual();
    for (int i = 0; i <= stops.size(); i++) {
      boolean last = i == stops.size();
      if (last && !up && neverNegative()) {
        return Optional.empty();
      }
      BigDecimal step = from.abs().max(BigDecimal.ONE);
      BigDecimal to = last ? up ? from.add(step) : from.subtract(step) : stops.get(i);
      Optional<Change> change = between(from, to, i > 0, better);
      if (change.isPresent()) {
        return change;
      }
      from = to;
    }
    return Optional.empty();
  }

  /** A change where a stretch begins, by a jump of the points, or on its way. */
  private Optional<Change> between(BigDecimal from, BigDecimal to, boolean jumps, boolean better) {
    BigDecimal third = to.subtract(from).divide(THREE, DIGITS);
    State one = state(from.add(third));
    State two = state(to.subtract(third));
    if (one.rank() == null || two.rank() == null) {
      return Optional.empty();
    }
    BigDecimal t1 = measure(from.add(third));
    BigDecimal t2 = measure(to.subtract(third));
    BigDecimal slope = two.score().subtract(one.score()).divide(t2.subtract(t1), DIGITS);
    BigDecimal start = one.score().add(slope.multiply(measure(from).subtract(t1)));
    String open = better == entry.lowerIsGood() ? "lt" : "gt";
    String closed = better == entry.lowerIsGood() ? "le" : "ge";
    if (jumps && improves(one.rankOf(start), better)) {
      boolean there = improves(state(from).rank(), better);
      return Optional.of(new Change(from, there ? closed : open, one.rankOf(start), false));
    }
    if (slope.signum() == 0) {
      return Optional.empty();
    }
    List<BigDecimal> crossed = new ArrayList<>();
    BigDecimal end = one.score().add(slope.multiply(measure(to).subtract(t1)));
    for (BigDecimal level : one.levels()) {
      boolean onTheWay =
          level.compareTo(start.min(end)) >= 0 && level.compareTo(start.max(end)) <= 0;
      if (onTheWay) {
        crossed.add(level);
      }
    }
    crossed.sort(end.compareTo(start) > 0 ? Comparator.naturalOrder() : Comparator.reverseOrder());
    for (int i = 0; i < crossed.size(); i++) {
      BigDecimal level = crossed.get(i);
      BigDecimal next = i + 1 < crossed.size() ? crossed.get(i + 1) : end;
      BigDecimal after = level.add(next).divide(BigDecimal.valueOf(2), DIGITS);
      BigDecimal at = t1.add(level.subtract(one.score()).divide(slope, DIGITS));
      BigDecimal value = figure(at);
      if (improves(one.rankOf(level), better)) {
        return Optional.of(
            new Change(value, closed, one.rankOf(level), scheme.rankDecimals() == null));
      }
      if (next.compareTo(level) != 0 && improves(one.rankOf(after), better)) {
        return Optional.of(new Change(value, open, one.rankOf(after), false));
      }
    }
    return Optional.empty();
  }

  private boolean improves(BigDecimal other, boolean better) {
    return other != null && (better ? other.compareTo(rank) < 0 : other.compareTo(rank) > 0);
  }

  /** What the score is linear in: the rate, for rules that go by it; else the figure itself. */
  private BigDecimal measure(BigDecimal figure) {
    BigDecimal rate = byRate() ? scale.rate(figure) : null;
    return rate == null ? figure : rate;
  }

  private BigDecimal figure(BigDecimal measure) {
    return byRate() ? scale.atRate(measure).orElse(measure) : measure;
  }

  private boolean byRate() {
    return entry.rate() != null
        && (goesByRate(terms) || terms.parts().stream().anyMatch(Overtaking::goesByRate));
  }

  private static boolean goesByRate(Terms t) {
    return t.rule() == ScoringRule.PROPORTIONAL || t.rule() == ScoringRule.STEP;
  }

  private boolean neverNegative() {
    return entry.rate() != null && scale.rate(BigDecimal.ONE.negate()) == null;
  }

  /** The breakpoints beyond the actual figure, in the order in which it meets them. */
  private List<BigDecimal> stops(boolean up) {
    TreeSet<BigDecimal> all = new TreeSet<>();
    scale.boundaries().forEach(b -> all.add(b.value()));
    scale.atRate(Terms.HUNDRED).ifPresent(all::add);
    List<Terms> rules = new ArrayList<>(terms.parts());
    rules.add(terms);
    for (Terms t : rules) {
      for (BigDecimal points : List.of(t.cap(), t.floor())) {
        WhatItTakes.at(t, points, scale, entry.rate() != null).ifPresent(all::add);
      }
      if (t.has("from")) {
        scale.atRate(t.number("from")).ifPresent(all::add);
      }
    }
    if (terms.ranks()) {
      for (Entry e : entries) {
        if (e.indicator().equals(entry.indicator()) && e.actual() != null) {
          all.add(e.actual());
          if (e.rate() != null) {
            scale.atRate(e.rate()).ifPresent(all::add);
          }
        }
      }
    }
    for (Extra extra : scheme.extras()) {
      List<Condition> conditions = new ArrayList<>(extra.onlyIf());
      conditions.add(extra.when());
      for (Condition c : conditions) {
        for (BigDecimal rate : new BigDecimal[] {c.atLeast(), c.below()}) {
          if (rate != null && c.indicator().equals(entry.indicator())) {
            scale.atRate(rate).ifPresent(all::add);
          }
        }
      }
    }
    if (neverNegative()) {
      all.add(BigDecimal.ZERO);
      all.removeIf(x -> x.signum() < 0);
    }
    return up
        ? List.copyOf(all.tailSet(entry.actual(), false))
        : List.copyOf(all.headSet(entry.actual(), false).descendingSet());
  }

  /** Scores with another figure. */
  private State state(BigDecimal figure) {
    List<Entry> own = new ArrayList<>();
    List<Entry> changed = new ArrayList<>();
    for (Entry e : entries) {
      boolean same = e == entry && figure.compareTo(entry.actual()) != 0;
      Entry now = same ? e.with(figure) : e;
      changed.add(now);
      if (e.area().equals(entry.area())) {
        own.add(now);
      }
    }
    Map<String, Card> all = cards;
    Card card;
    if (terms.ranks()) {
      all = scoring.cards(changed);
      card = all.get(entry.area());
    } else {
      card = scoring.card(entry.area(), own, places);
    }
    Map<String, BigDecimal> others = new HashMap<>();
    all.forEach(
        (area, c) -> {
          boolean peer = !area.equals(entry.area()) && c.clazz().equals(card.clazz());
          if (peer && !c.withheld()) {
            others.put(area, scheme.rankDecimals() == null ? c.score() : c.ranked(scheme));
          }
        });
    return new State(card.score(), others);
  }

  /** The area's own score, unrounded, null when withheld; and its peers' as they are ranked. */
  private final class State {
    private final BigDecimal score;
    private final Map<String, BigDecimal> others;

    State(BigDecimal score, Map<String, BigDecimal> others) {
      this.score = score;
      this.others = others;
    }

    BigDecimal score() {
      return score;
    }

    Map<String, BigDecimal> others() {
      return others;
    }

    BigDecimal rank() {
      return score == null ? null : rankOf(score);
    }

    /** The place that a score of its own would have among the others. */
    BigDecimal rankOf(BigDecimal own) {
      Integer decimals = scheme.rankDecimals();
      BigDecimal ranked = decimals == null ? own : own.setScale(decimals, RoundingMode.HALF_UP);
      List<BigDecimal> all = new ArrayList<>(others.values());
      all.add(ranked);
      return scheme.ties().places(all).get(ranked);
    }

    /** Scores at which places may change: the others', or where rounding turns into them. */
    List<BigDecimal> levels() {
      Integer decimals = scheme.rankDecimals();
      TreeSet<BigDecimal> levels = new TreeSet<>();
      for (BigDecimal other : others.values()) {
        if (decimals == null) {
          levels.add(other);
        } else {
          BigDecimal half = BigDecimal.valueOf(5, decimals + 1);
          levels.add(other.subtract(half));
          levels.add(other.add(half));
        }
      }
      return List.copyOf(levels);
    }
  }
}
