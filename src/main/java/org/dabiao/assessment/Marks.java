package org.dabiao.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The full marks of an area's targets, scaled to the weights of their themes. */
final class Marks {
  private final List<String> themeOf = new ArrayList<>();
  private final List<BigDecimal> plain = new ArrayList<>();
  private final List<BigDecimal> factors = new ArrayList<>();
  private final List<BigDecimal> full = new ArrayList<>();

  /**
   * @param themes theme of an indicator in the catalogue, by id
   */
  Marks(Scheme scheme, Map<String, String> themes, List<Entry> entries) {
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
