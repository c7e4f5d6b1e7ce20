package org.dabiao.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dabiao.attainment.TargetScale;

/**
 * The breakpoints of a target's points as its figure changes: verdicts, cap, floor, conditions, and
 * for rules that rank the peers' own figures and rates. They are found one after another.
 */
final class Stops {
  private final Field field;
  private final Entry entry;
  private final TargetScale scale;
  private final boolean ranks;
  private final TreeSet<BigDecimal> fixed = new TreeSet<>();

  Stops(Field field, Entry entry) {
    this.field = field;
    this.entry = entry;
    this.scale = entry.scale().orElseThrow();
    Terms terms = field.scheme().own(entry.indicator()).terms();
    this.ranks = terms.ranks();
    scale.boundaries().forEach(b -> fixed.add(b.value()));
    scale.atRate(Terms.HUNDRED).ifPresent(fixed::add);
    List<Terms> rules = new ArrayList<>(terms.parts());
    rules.add(terms);
    for (Terms t : rules) {
      for (BigDecimal points : List.of(t.cap(), t.floor())) {
        WhatItTakes.at(t, points, scale, entry.rate() != null).ifPresent(fixed::add);
      }
      if (t.has("from")) {
        scale.atRate(t.number("from")).ifPresent(fixed::add);
      }
    }
    field.scheme().extras().forEach(this::add);
    if (neverNegative()) {
      fixed.add(BigDecimal.ZERO);
      fixed.removeIf(x -> x.signum() < 0);
    }
  }

  private void add(Extra extra) {
    List<Condition> conditions = new ArrayList<>(extra.onlyIf());
    conditions.add(extra.when());
    for (Condition c : conditions) {
      for (BigDecimal rate : new BigDecimal[] {c.atLeast(), c.below()}) {
        if (rate != null && c.indicator().equals(entry.indicator())) {
          scale.atRate(rate).ifPresent(fixed::add);
        }
      }
    }
  }

  boolean neverNegative() {
    return entry.rate() != null && scale.rate(BigDecimal.ONE.negate()) == null;
  }

  /** The next breakpoint beyond a figure. */
  Optional<BigDecimal> next(BigDecimal from, boolean up) {
    List<BigDecimal> candidates = new ArrayList<>();
    Optional.ofNullable(up ? fixed.higher(from) : fixed.lower(from)).ifPresent(candidates::add);
    if (ranks) {
      atNextPeer(from, up).ifPresent(candidates::add);
    }
    candidates.removeIf(x -> neverNegative() && x.signum() < 0);
    return up
        ? candidates.stream().min(BigDecimal::compareTo)
        : candidates.stream().max(BigDecimal::compareTo);
  }

  /** The figure at which the target is level with the next peer. */
  private Optional<BigDecimal> atNextPeer(BigDecimal from, boolean up) {
    boolean better = up != entry.lowerIsGood();
    boolean byValue = field.places().byValue(entry);
    BigDecimal measure = byValue ? goodness(from) : scale.rate(from);
    while (measure != null) {
      Optional<BigDecimal> next = field.places().next(entry, measure, better);
      Optional<BigDecimal> figure =
          next.flatMap(m -> byValue ? Optional.of(goodness(m)) : scale.atRate(m));
      // A division may have moved the figure of this very rate a hair's breadth beyond itself.
      if (figure.filter(x -> up ? x.compareTo(from) > 0 : x.compareTo(from) < 0).isPresent()) {
        return figure;
      }
      measure = next.orElse(null);
    }
    return Optional.empty();
  }

  private BigDecimal goodness(BigDecimal figure) {
    return entry.lowerIsGood() ? figure.negate() : figure;
  }
}
