package org.dabiao.assessment;

import java.math.BigDecimal;
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
    peers.forEach((key, own) -> places.groups.put(key, Group.of(own, places.byValue(own))));
    return places;
  }

  private Terms terms(Entry e) {
    return scheme.own(e.indicator()).terms();
  }

  private boolean byValue(List<Entry> peers) {
    return terms(peers.get(0)).rankBy() == Terms.RankBy.VALUE
        || peers.stream().anyMatch(p -> p.rate() == null);
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
   */
  private record Group(boolean byValue, List<Entry> entries, Standings standings) {
    static Group of(List<Entry> peers, boolean byValue) {
      List<Entry> sorted =
          peers.stream()
              .filter(p -> measure(p, byValue) != null)
              .sorted(Comparator.comparing(p -> measure(p, byValue)))
              .toList();
      List<BigDecimal> measures = sorted.stream().map(p -> measure(p, byValue)).toList();
      return new Group(byValue, sorted, Standings.of(measures));
    }

    BigDecimal measure(Entry e) {
      return measure(e, byValue);
    }

    private static BigDecimal measure(Entry e, boolean byValue) {
      return byValue ? e.goodness() : e.rate();
    }

    Group moved(Entry before, Entry after) {
      return new Group(
          byValue, entries, standings.replaced(List.of(measure(before)), List.of(measure(after))));
    }

    /** Those on the way; where equal ones share a place without gaps, perhaps all behind too. */
    List<Entry> touched(Entry before, Entry after, TiesPolicy ties) {
      BigDecimal from = measure(before);
      BigDecimal to = measure(after);
      boolean alone = standings.equal(from) == 1;
      boolean aloneThen = standings.equal(to) == 0;
      boolean behind = ties == TiesPolicy.DENSE && alone != aloneThen;
      int first =
          behind
              ? 0
              : entries.size() - standings.above(from.min(to)) - standings.equal(from.min(to));
      int end = entries.size() - standings.above(from.max(to));
      return entries.subList(first, end).stream().filter(e -> e != before).toList();
    }
  }
}
