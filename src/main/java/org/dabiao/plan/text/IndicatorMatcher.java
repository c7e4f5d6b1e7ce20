package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabiao.reference.Indicator;

/**
 * Matches phrases to the catalogue by names and aliases.
 *
 * <p>Trust: 1 for the name itself, 0.9 where one holds the other whole, else the share of character
 * pairs they have in common (Dice); below {@value #LEAST} there is no match. A growth rate matches
 * growth indicators only, a share rates only, and units must measure the same thing.
 */
final class IndicatorMatcher {

  /** An indicator and the trust in it, 0 to 1; the id is empty when nothing fits. */
  record Match(String id, double trust) {}

  private static final double LEAST = 0.6;

  /** Nothing fits. */
  static final Match NONE = new Match("", 1);

  private record Named(Indicator indicator, String name, Set<String> pairs) {}

  private final List<Named> names = new ArrayList<>();
  private final Map<String, List<Named>> byPair = new HashMap<>();

  IndicatorMatcher(List<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      add(indicator, indicator.name());
      indicator.aliases().forEach(alias -> add(indicator, alias));
    }
  }

  private void add(Indicator indicator, String name) {
    Named named = new Named(indicator, plain(name), pairs(plain(name)));
    names.add(named);
    for (String pair : named.pairs()) {
      byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(named);
    }
  }

  /** The best indicator for the phrase, with its verb read both ways. */
  Match match(String phrase, String verb, String kind, Quantity quantity) {
    if (names.isEmpty()) {
      return NONE;
    }
    Match best = NONE;
    double trust = 0;
    for (String form :
        verb.isEmpty() ? List.of(phrase) : List.of(phrase, verb + phrase, phrase + verb)) {
      String plain = plain(form);
      Set<String> pairs = pairs(plain);
      for (Named named : candidates(pairs)) {
        double score = score(plain, pairs, named);
        boolean better = score > trust || score == trust && before(named, best);
        if (score >= LEAST && better && fits(named.indicator(), kind, quantity)) {
          best = new Match(named.indicator().id(), score);
          trust = score;
        }
      }
    }
    return best;
  }

  private static boolean before(Named named, Match best) {
    return named.indicator().id().compareTo(best.id()) < 0;
  }

  private Set<Named> candidates(Set<String> pairs) {
    Set<Named> found = new java.util.LinkedHashSet<>();
    for (String pair : pairs) {
      found.addAll(byPair.getOrDefault(pair, List.of()));
    }
    return found;
  }

  private static double score(String phrase, Set<String> pairs, Named named) {
    if (phrase.equals(named.name())) {
      return 1;
    }
    int shorter = Math.min(phrase.length(), named.name().length());
    if (shorter >= 4 && (phrase.contains(named.name()) || named.name().contains(phrase))) {
      double reach = (double) shorter / Math.max(phrase.length(), named.name().length());
      return 0.75 + 0.2 * reach;
    }
    long common = pairs.stream().filter(named.pairs()::contains).count();
    return 0.95 * 2 * common / Math.max(1, pairs.size() + named.pairs().size());
  }

  private static boolean fits(Indicator indicator, String kind, Quantity quantity) {
    boolean growth = indicator.nature() == Indicator.Nature.GROWTH;
    if (kind.equals("milestone")) {
      return indicator.nature() == Indicator.Nature.MILESTONE;
    }
    if (indicator.nature() == Indicator.Nature.MILESTONE) {
      return false;
    }
    if (kind.equals("growth_rate")) {
      return growth;
    }
    if (growth) {
      return false;
    }
    if (kind.equals("rank")) {
      return indicator.unit().equals("位") || indicator.unit().equals("名");
    }
    String unit = HalfWidth.fold(indicator.unit());
    UnitWord word = UnitWord.at(unit, DigitNumerals.scaleEnd(unit, 0));
    Measure measure = word == null ? Measure.NONE : word.measure();
    Measure own = quantity.measure() == Measure.POINT ? Measure.PERCENT : quantity.measure();
    if (measure == Measure.COUNT && own == Measure.COUNT) {
      return sameThings(word.word(), quantity.unit());
    }
    return measure == own || measure == Measure.NONE;
  }

  /** 个, 家, 处 and the like count the same things; 户 and 套 do not. */
  private static boolean sameThings(String unit, String stated) {
    String last = stated.replace("万", "").replace("亿", "");
    return unit.equals(last) || "个家处座所项".contains(unit) && "个家处座所项".contains(last);
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        plain.append(Character.toUpperCase(c));
      }
    }
    return plain
        .toString()
        .replace("规模以上", "规上")
        .replace("总产量", "产量")
        .replace("全市", "")
        .replace("稳定", "");
  }

  private static Set<String> pairs(String plain) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }
}
