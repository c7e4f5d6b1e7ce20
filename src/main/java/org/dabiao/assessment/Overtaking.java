package org.dabiao.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dabiao.attainment.TargetScale;

/**
 * Where an area's place changes when one of its figures does. Between the breakpoints of the rules
 * (verdicts, cap, floor, the peers' own figures) its score is linear and the others' stand still,
 * so that the figure at which it crosses another score is solved for, not searched.
 */
final class Overtaking {
  private static final MathContext DIGITS = MathContext.DECIMAL128;
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private final Field field;
  private final Scheme scheme;
  private final Entry entry;
  private final TargetScale scale;
  private final Terms terms;
  private final Card card;
  private final Stops stops;
  private final BigDecimal rank;

  /** Scores of peers at a place on the target, which they have again and again. */
  private final Map<String, BigDecimal> known = new HashMap<>();

  Overtaking(Field field, Entry entry) {
    this.field = field;
    this.scheme = field.scheme();
    this.entry = entry;
    this.scale = entry.scale().orElseThrow();
    this.terms = scheme.own(entry.indicator()).terms();
    this.card = field.card(entry.area());
    this.stops = new Stops(field, entry);
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
    Situation now = state(entry.actual());
    int others = better ? now.others().above(now.score()) : now.others().below(now.score());
    return others > 0 ? "out_of_reach" : better ? "first" : "last";
  }

  /** The first change of place as the figure gets better, or worse. */
  Optional<Change> first(boolean better) {
    if (cannot(better)) {
      return Optional.empty();
    }
    boolean up = better != entry.lowerIsGood();
    BigDecimal from = entry.actual();
    boolean jumps = true;
    while (true) {
      Optional<BigDecimal> stop = stops.next(from, up);
      if (stop.isEmpty() && !up && stops.neverNegative()) {
        return Optional.empty();
      }
      BigDecimal step = from.abs().max(BigDecimal.ONE);
      BigDecimal to = stop.orElse(up ? from.add(step) : from.subtract(step));
      Optional<Change> change = between(from, to, jumps, better);
      if (change.isPresent() || stop.isEmpty()) {
        return change;
      }
      from = to;
    }
  }

  /** Whether nobody is on that side, or all are too far: seen without going there. */
  private boolean cannot(boolean better) {
    if (terms.ranks() && scheme.ties() == TiesPolicy.DENSE) {
      // Peers that part or meet change how many scores are better, wherever they are.
      return false;
    }
    Situation now = state(entry.actual());
    BigDecimal own = now.ranked(now.score());
    boolean level = now.others().equal(own) > 0;
    boolean nobody = (better ? now.others().above(own) : now.others().below(own)) == 0;
    if (level || nobody) {
      return !level;
    }
    return terms.ranks()
        && scheme.extras().isEmpty()
        && !field.reach(entry.indicator(), card.clazz()).allows(card, entry.indicator(), better);
  }

  /** A change where a stretch begins, by a jump of the points, or on its way. */
  private Optional<Change> between(BigDecimal from, BigDecimal to, boolean jumps, boolean better) {
    BigDecimal third = to.subtract(from).divide(THREE, DIGITS);
    Situation one = state(from.add(third));
    Situation two = state(to.subtract(third));
    if (one.rank() == null || two.rank() == null) {
      return Optional.empty();
    }
    BigDecimal t1 = measure(from.add(third));
    BigDecimal t2 = measure(to.subtract(third));
    BigDecimal slope = two.score().subtract(one.score()).divide(t2.subtract(t1), DIGITS);
    BigDecimal start = one.at(slope.multiply(measure(from).subtract(t1)));
    String open = better == entry.lowerIsGood() ? "lt" : "gt";
    String closed = better == entry.lowerIsGood() ? "le" : "ge";
    if (jumps && improves(one.rankOf(start), better)) {
      boolean there = improves(state(from).rank(), better);
      return Optional.of(new Change(from, there ? closed : open, one.rankOf(start), false));
    }
    if (slope.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal end = one.at(slope.multiply(measure(to).subtract(t1)));
    boolean up = end.compareTo(start) > 0;
    if (up != better) {
      return Optional.empty();
    }
    Optional<BigDecimal> crossed = one.isLevel(start) ? Optional.of(start) : one.level(start, up);
    while (crossed.filter(l -> up ? l.compareTo(end) <= 0 : l.compareTo(end) >= 0).isPresent()) {
      BigDecimal level = crossed.get();
      crossed = one.level(level, up);
      BigDecimal next = crossed.orElse(end);
      next = up ? next.min(end) : next.max(end);
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

  /** Scores with another figure. */
  private Situation state(BigDecimal figure) {
    List<BigDecimal> gone = new ArrayList<>(List.of(field.ranked(card)));
    if (figure.compareTo(entry.actual()) == 0) {
      return new Situation(scheme, card.score(), others(gone, List.of()));
    }
    Entry now = entry.with(figure);
    List<Entry> own = new ArrayList<>(field.entries(entry.area()));
    own.replaceAll(e -> e == entry ? now : e);
    if (!terms.ranks()) {
      return new Situation(
          scheme, scored(own, field.places(), e -> e == now), others(gone, List.of()));
    }
    Optional<Places> moved = field.places().moving(entry, now);
    if (moved.isEmpty()) {
      return anew(now);
    }
    List<BigDecimal> come = new ArrayList<>();
    for (Entry peer : field.places().touched(entry, now)) {
      Card its = field.card(peer.area());
      if (!peer.area().equals(entry.area()) && !its.withheld()) {
        BigDecimal then = score(peer, its, moved.get());
        if (then.compareTo(field.ranked(its)) != 0) {
          gone.add(field.ranked(its));
          come.add(then);
        }
      }
    }
    BigDecimal score = scored(own, moved.get(), e -> e == now || field.places().peers(e, entry));
    return new Situation(scheme, score, others(gone, come));
  }

  private BigDecimal scored(List<Entry> own, Places places, Predicate<Entry> touched) {
    return field.scoring().changed(card, own, field.marks(entry.area()), places, touched).score();
  }

  /** A peer's score at its place then. */
  private BigDecimal score(Entry peer, Card its, Places places) {
    BigDecimal place = places.standing(peer, terms).place();
    return known.computeIfAbsent(
        peer.targetId() + "|" + peer.area() + "|" + place,
        k ->
            field.ranked(
                field
                    .scoring()
                    .changed(
                        its,
                        field.entries(peer.area()),
                        field.marks(peer.area()),
                        places,
                        e -> field.places().peers(e, peer))));
  }

  private Standings others(List<BigDecimal> gone, List<BigDecimal> come) {
    return field.scores(card.clazz()).replaced(gone, come);
  }

  /** All cards made anew: the figure changes what places are made from. */
  private Situation anew(Entry now) {
    List<Entry> changed = new ArrayList<>(field.entries());
    changed.replaceAll(e -> e == entry ? now : e);
    Map<String, Card> all = field.scoring().cards(changed);
    List<BigDecimal> others =
        all.values().stream()
            .filter(c -> c.clazz().equals(card.clazz()) && !c.withheld())
            .filter(c -> !c.area().equals(entry.area()))
            .map(field::ranked)
            .toList();
    return new Situation(scheme, all.get(entry.area()).score(), Standings.of(others));
  }
}
