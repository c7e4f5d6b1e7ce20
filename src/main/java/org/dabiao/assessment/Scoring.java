package org.dabiao.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Places places = places(entries);
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

  /** Places on single targets, for rules that set areas against each other. */
  Places places(List<Entry> entries) {
    return new Places(entries);
  }

  Scheme scheme() {
    return scheme;
  }

  /** The card of one area. */
  Card card(String area, List<Entry> entries, Places places) {
    Marks marks = new Marks(entries);
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

  /** The full marks of an area's targets, scaled to the weights of their themes. */
  private final class Marks {
    private final List<String> themeOf = new ArrayList<>();
    private final List<BigDecimal> plain = new ArrayList<>();
    private final List<BigDecimal> factors = new ArrayList<>();
    private final List<BigDecimal> full = new ArrayList<>();

    Marks(List<Entry> entries) {
      List<ThemeTree.Marked> marked = new ArrayList<>();
      for (Entry e : entries) {
        Scheme.Own own = scheme.own(e.indicator());
        themeOf.add(own.theme() == null ? themes.getOrDefault(e.indicator(), "") : own.theme());
        plain.add(own.terms().full());
        marked.add(new ThemeTree.Marked(themeOf.get(themeOf.size() - 1), own.terms().full()));
      }
      ThemeTree tree = new ThemeTree(scheme.themes(), marked);
      Map<String, BigDecimal> left = new HashMap<>();
      Map<String, Integer> last = new HashMap<>();
      for (int i = 0; i < plain.size(); i++) {
        factors.add(tree.factor(themeOf.get(i)));
        full.add(Scoring.stored(plain.get(i).multiply(factors.get(i))));
        String root = tree.weightedRoot(themeOf.get(i));
        if (!root.isEmpty()) {
          left.putIfAbsent(root, tree.weighted(root));
          left.merge(root, full.get(i).negate(), BigDecimal::add);
          last.put(root, i);
        }
      }
      // What rounding leaves goes to the last target, so that a theme's marks are its weight.
      last.forEach((root, i) -> full.set(i, full.get(i).add(left.get(root))));
    }

    BigDecimal full(int i) {
      return full.get(i);
    }

    String theme(int i) {
      return themeOf.get(i);
    }

    /** Points on the scaled full mark; the full mark itself stays what it is. */
    BigDecimal exact(BigDecimal points, int i) {
      return points.compareTo(plain.get(i)) == 0 ? full.get(i) : points.multiply(factors.get(i));
    }

    String note(int i) {
      return factors.get(i).compareTo(BigDecimal.ONE) == 0
          ? ""
          : "; factor=" + Terms.plain(Scoring.stored(factors.get(i)));
    }
  }

  /** Places of the areas on single targets, among those of one class. */
  final class Places {
    private final Map<String, List<Entry>> groups = new HashMap<>();
    private final Map<String, Map<BigDecimal, BigDecimal>> places = new HashMap<>();

    private Places(List<Entry> entries) {
      for (Entry e : entries) {
        if (scheme.own(e.indicator()).terms().ranks() && e.verdict().judged()) {
          groups.computeIfAbsent(key(e), k -> new ArrayList<>()).add(e);
        }
      }
    }

    private Standing standing(Entry e, Terms terms) {
      if (!terms.ranks()) {
        return e.standing();
      }
      List<Entry> peers = groups.get(key(e));
      boolean byValue =
          terms.rankBy() == Terms.RankBy.VALUE || peers.stream().anyMatch(p -> p.rate() == null);
      BigDecimal own = measure(e, byValue);
      if (own == null) {
        return e.standing();
      }
      Map<BigDecimal, BigDecimal> found =
          places.computeIfAbsent(
              key(e),
              k ->
                  scheme
                      .ties()
                      .places(
                          peers.stream()
                              .map(p -> measure(p, byValue))
                              .filter(m -> m != null)
                              .toList()));
      return e.standing().at(found.get(own));
    }

    private BigDecimal measure(Entry e, boolean byValue) {
      return byValue ? e.goodness() : e.rate();
    }

    private String key(Entry e) {
      boolean byValue = scheme.own(e.indicator()).terms().rankBy() == Terms.RankBy.VALUE;
      return String.join(
          "|",
          scheme.classOf(e.area()),
          e.indicator(),
          e.kind(),
          byValue || e.rate() == null ? e.unit() : "");
    }
  }
}
