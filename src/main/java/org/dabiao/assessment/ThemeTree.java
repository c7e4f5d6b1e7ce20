package org.dabiao.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tree of themes that an area's full marks add up in. Where a theme has a weight, the full
 * marks below it are scaled so that they add up to it.
 */
final class ThemeTree {
  private final Map<String, Theme> themes;
  private final Map<String, BigDecimal> natural = new HashMap<>();

  /**
   * @param marks the area's full marks, each with its theme
   */
  ThemeTree(Map<String, Theme> themes, List<Marked> marks) {
    this.themes = themes;
    for (Marked m : marks) {
      natural.merge(m.theme(), m.full(), BigDecimal::add);
    }
    // Leaves first: a theme's own weight is what it gives to the one that it is part of.
    for (String name : inward()) {
      String in = parent(name);
      if (!in.isEmpty() && natural.containsKey(name)) {
        natural.merge(in, weighted(name), BigDecimal::add);
      }
    }
  }

  /** A full mark and the theme that it counts for. */
  record Marked(String theme, BigDecimal full) {}

  String parent(String theme) {
    Theme known = themes.get(theme);
    return known == null ? "" : known.in();
  }

  /** The theme itself and those that it is part of, outward. */
  List<String> path(String theme) {
    List<String> path = new ArrayList<>();
    for (String each = theme; !each.isEmpty(); each = parent(each)) {
      path.add(each);
    }
    return path;
  }

  /** What full marks of a theme are multiplied by. */
  BigDecimal factor(String theme) {
    BigDecimal factor = BigDecimal.ONE;
    for (String each : path(theme)) {
      BigDecimal own = natural.get(each);
      if (weighted(each).compareTo(own) != 0) {
        factor = factor.multiply(weighted(each)).divide(own, MathContext.DECIMAL128);
      }
    }
    return factor;
  }

  /** The outermost theme with a weight that a theme is part of, or an empty text. */
  String weightedRoot(String theme) {
    String root = "";
    for (String each : path(theme)) {
      Theme known = themes.get(each);
      root = known != null && known.weight() != null ? each : root;
    }
    return root;
  }

  /** The marks that all below a theme add up to, its parent's weight aside. */
  BigDecimal weighted(String theme) {
    Theme known = themes.get(theme);
    BigDecimal own = natural.get(theme);
    return known == null || known.weight() == null ? own : known.weight();
  }

  /** Themes in an order in which each comes before the one that it is part of. */
  private Set<String> inward() {
    Set<String> all = new LinkedHashSet<>(themes.keySet());
    natural.keySet().forEach(all::add);
    List<String> ordered = new ArrayList<>(all);
    ordered.sort((a, b) -> path(b).size() - path(a).size());
    return new LinkedHashSet<>(ordered);
  }
}
