package org.dabiao.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places of the areas on single targets, among those of one class: what rules that rank go by. */
final class Places {
  private final Scheme scheme;
  private final Map<String, Group> groups;
  private final String movedKey;
  private final Group moved;

  private Places(Scheme scheme, Map<String, Group> groups, String movedKey, Group moved) {
    this.scheme = scheme;
    this.groups = groups;
    this.movedKey = movedKey;
    this.moved = moved;
  }

  static Places of(Scheme scheme, List<Entry> entries) {
    Places places = new Places(scheme, new HashMap<>(), "", null);
    Map<String, List<Entry>> peers = new HashMap<>();
    for (Entry e : entries) {
      if (places.terms(e).ranks() && e.verdict().judged()) {
        peers.computeIfAbsent(places.key(e), k -> new ArrayList<>()).add(e);
      }
    }
    peers.forEach((key, own) -> places.groups.put(key, places.group(own)));
    return places;
  }

  private Terms terms(Entry e) {
    return scheme.own(e.indicator()).terms();
  }

  private Group group(List<Entry> peers) {
    Terms terms = terms(peers.get(0));
    boolean byValue =
        terms.rankBy() == Terms.RankBy.VALUE || peers.stream().anyMatch(p -> p.rate() == null);
    int last = scheme.ties() == TiesPolicy.DENSE ? Integer.MAX_VALUE : lastPlace(terms);
    return Group.of(peers, byValue, last);
  }

  /** A place behind which all have the same points. */
  private static int lastPlace(Terms terms) {
    return switch (terms.rule()) {
      case RANK_LADDER ->
          terms.number("step").signum() > 0
              ? Terms.HUNDRED.divide(terms.number("step"), 0, RoundingMode.UP).intValueExact() + 1
              : Integer.MAX_VALUE;
      case RANK_POINTS -> terms.places().size() + 1;
      case SUM -> terms.parts().stream().mapToInt(Places::lastPlace).max().orElse(0);
      case ALL_OR_NOTHING, PROPORTIONAL, STEP, GAP_STEP, FOUR_GRADE, EFFICACY -> 0;
    };
  }

  /** Whether figures are set against each other on this target, and not rates. */
  boolean byValue(Entry e) {
    return groups.get(key(e)).byValue();
  }

  /** The next peer's figure or rate beyond one, among those whose place gives points. */
  Optional<BigDecimal> next(Entry e, BigDecimal measure, boolean better) {
    Group group = groups.get(key(e));
    Optional<BigDecimal> next = group.standings().beyond(measure, better);
    return better ? next.map(group::orLeast) : next.filter(m -> group.orLeast(m).equals(m));
  }

  /** Where an area stands on a target, with its place where the rule goes by places. */
  Standing standing(Entry e, Terms terms) {
    if (!terms.ranks()) {
      return e.standing();
    }
    String key = key(e);
    Group group = key.equals(movedKey) ? moved : groups.get(key);
    BigDecimal own = group.measure(e);
    return own == null
        ? e.standing()
        : e.standing().at(group.standings().place(own, scheme.ties()));
  }

  /** Whether two targets are set against each other. */
  boolean peers(Entry one, Entry other) {
    return terms(one).ranks() && terms(other).ranks() && key(one).equals(key(other));
  }

  /**
   * The same with another figure of one target; nothing where that changes what the places are made
   * from, and with it those of all.
   */
  Optional<Places> moving(Entry before, Entry after) {
    Group group = groups.get(key(before));
    boolean alike =
        after.verdict().judged()
            && key(before).equals(key(after))
            && (group.byValue() || after.rate() != null);
    return alike
        ? Optional.of(new Places(scheme, groups, key(before), group.moved(before, after)))
        : Optional.empty();
  }

  /** The targets of others whose place such a move changes. */
  List<Entry> touched(Entry before, Entry after) {
    return groups.get(key(before)).touched(before, after, scheme.ties());
  }

  private String key(Entry e) {
    boolean byValue = terms(e).rankBy() == Terms.RankBy.VALUE;
    return String.join(
        "|",
        scheme.classOf(e.area()),
        e.indicator(),
        e.kind(),
        byValue || e.rate() == null ? e.unit() : "");
  }

  /**
   * Targets that are set against each other.
   *
   * @param byValue whether figures count, and not rates
   * @param entries those with a figure or rate, the worst first
   * @param standings their figures or rates
   * @param least where places begin to give points; null: all do
   */
  private record Group(
      boolean byValue, List<Entry> entries, Standings standings, BigDecimal least) {
    static Group of(List<Entry> peers, boolean byValue, int last) {
      List<Entry> sorted =
          peers.stream()
              .filter(p -> measure(p, byValue) != null)
              .sorted(Comparator.comparing(p -> measure(p, byValue)))
              .toList();
      List<BigDecimal> measures = sorted.stream().map(p -> measure(p, byValue)).toList();
      BigDecimal least = last < sorted.size() ? measures.get(sorted.size() - 1 - last) : null;
      return new Group(byValue, sorted, Standings.of(measures), least);
    }

    BigDecimal orLeast(BigDecimal measure) {
      return least == null ? measure : measure.max(least);
    }

    BigDecimal measure(Entry e) {
      return measure(e, byValue);
    }

    private static BigDecimal measure(Entry e, boolean byValue) {
      return byValue ? e.goodness() : e.rate();
    }

    Group moved(Entry before, Entry after) {
      return new Group(
          byValue,
          entries,
          standings.replaced(List.of(measure(before)), List.of(measure(after))),
          least);
    }

    /**
     * Those on the way whose points may change; where equal ones share a place without gaps,
     * perhaps all behind too.
     */
    List<Entry> touched(Entry before, Entry after, TiesPolicy ties) {
      BigDecimal from = measure(before);
      BigDecimal to = measure(after);
      boolean alone = standings.equal(from) == 1;
      boolean aloneThen = standings.equal(to) == 0;
      boolean behind = ties == TiesPolicy.DENSE && alone != aloneThen;
      BigDecimal low = orLeast(from.min(to));
      int first = behind ? 0 : entries.size() - standings.above(low) - standings.equal(low);
      int end = Math.max(first, entries.size() - standings.above(from.max(to)));
      return entries.subList(first, end).stream().filter(e -> e != before).toList();
    }
  }
}
