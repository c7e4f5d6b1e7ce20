package org.dabiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dabiao.assessment.ScoringRule;
import org.dabiao.assessment.Terms;

/** Reads a scoring rule and its numbers. */
final class TermsSection {
  private static final String LARGEST = "1000000000";
  private static final int MOST_DECIMALS = 14;
  private static final Terms DEFAULTS =
      Terms.of(ScoringRule.PROPORTIONAL, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ZERO);

  /** The rule of a scheme. It may give a step that none of its rules needs. */
  Terms usual(YamlSection s) {
    return terms(s, DEFAULTS, Set.of("step"));
  }

  /**
   * The rule of an indicator. Without a rule of its own it has the scheme's, and what it does not
   * say keeps its proportion to the full mark.
   */
  Terms own(YamlSection s, Terms usual) {
    if (s.has("rule")) {
      return terms(s, usual, Set.of());
    }
    boolean listed = usual.rule() == ScoringRule.RANK_POINTS && s.has("points");
    BigDecimal full = listed ? numbers(s, "points").get(0) : usual.full();
    return read(s, usual.withFull(mark(s, "full_mark", full)), usual.rule(), Set.of());
  }

  private Terms terms(YamlSection s, Terms usual, Set<String> allowed) {
    ScoringRule rule = s.choice("rule", ScoringRule.class, usual.rule());
    BigDecimal full = usual.full();
    List<BigDecimal> places = List.of();
    if (rule == ScoringRule.RANK_POINTS) {
      places = numbers(s, "points");
      full = places.get(0);
    }
    full = mark(s, "full_mark", full);
    Terms fresh = Terms.of(rule, full, full, BigDecimal.ZERO);
    return read(s, fresh, rule, allowed);
  }

  private Terms read(YamlSection s, Terms usual, ScoringRule rule, Set<String> allowed) {
    Map<String, BigDecimal> own = new TreeMap<>(usual.numbers());
    Set<String> mine = new LinkedHashSet<>();
    for (ScoringRule.Number n : rule.numbers()) {
      mine.add(n.key());
      boolean given = own.containsKey(n.key());
      if (n.required() && !given) {
        s.required(n.key());
      }
      if (s.has(n.key())) {
        own.put(n.key(), number(s, n.key(), BigDecimal.ZERO, "-" + LARGEST, LARGEST));
      }
    }
    refuseOthers(s, rule, mine, allowed);
    List<Terms> parts = rule == ScoringRule.SUM && s.has("of") ? parts(s) : usual.parts();
    List<BigDecimal> places =
        rule == ScoringRule.RANK_POINTS && s.has("points") ? numbers(s, "points") : usual.places();
    BigDecimal full = full(s, usual, parts);
    BigDecimal cap = cap(usual, full, own, places, parts);
    Terms terms =
        new Terms(
            rule,
            full,
            number(s, "cap", cap, "0", LARGEST),
            number(s, "floor", usual.floor(), "-" + LARGEST, LARGEST),
            own,
            places,
            s.choice("by", Terms.RankBy.class, usual.by()),
            parts);
    check(s, terms);
    return terms;
  }

  /** A sum's full mark is that of its parts. */
  private static BigDecimal full(YamlSection s, Terms usual, List<Terms> parts) {
    if (parts.isEmpty() || s.has("full_mark")) {
      return usual.full();
    }
    return parts.stream().map(Terms::full).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The cap when none is given: nothing that the rule gives on purpose is cut. */
  private static BigDecimal cap(
      Terms usual,
      BigDecimal full,
      Map<String, BigDecimal> numbers,
      List<BigDecimal> places,
      List<Terms> parts) {
    BigDecimal cap =
        parts.stream().map(Terms::cap).reduce(BigDecimal::add).orElse(usual.cap().max(full));
    for (BigDecimal place : places) {
      cap = cap.max(place);
    }
    if (numbers.containsKey("exceeded")) {
      cap = cap.max(numbers.get("exceeded"));
    }
    return cap;
  }

  private static void check(YamlSection s, Terms terms) {
    if (terms.rule() == ScoringRule.SUM && terms.parts().isEmpty()) {
      s.required("of");
    }
    BigDecimal parts =
        terms.parts().stream().map(Terms::full).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!terms.parts().isEmpty() && parts.compareTo(terms.full()) != 0) {
      throw s.refuse("full_mark", "project.not_the_sum", terms.full(), parts);
    }
    if (terms.floor().compareTo(terms.full()) > 0) {
      throw s.refuse("floor", "project.not_between", terms.floor(), "…", terms.full());
    }
    if (terms.cap().compareTo(terms.floor()) < 0 || terms.cap().signum() == 0) {
      throw s.refuse("cap", "project.not_between", terms.cap(), terms.floor(), "…");
    }
    Map<String, BigDecimal> n = terms.numbers();
    if (n.containsKey("satisfactory")
        && n.get("satisfactory").compareTo(n.get("unacceptable")) == 0) {
      throw s.refuse("satisfactory", "project.same", n.get("satisfactory"), "unacceptable");
    }
    if (n.containsKey("span") && n.get("span").add(n.get("base")).signum() <= 0) {
      throw s.refuse("span", "project.not_between", n.get("span"), 0, "…");
    }
    if (n.containsKey("step") && n.get("step").signum() < 0) {
      throw s.refuse("step", "project.not_between", n.get("step"), 0, "…");
    }
  }

  /** A number of another rule would do nothing. */
  private static void refuseOthers(
      YamlSection s, ScoringRule rule, Set<String> mine, Set<String> allowed) {
    Set<String> all = new LinkedHashSet<>(List.of("of", "points", "by"));
    for (ScoringRule each : ScoringRule.values()) {
      each.numbers().forEach(n -> all.add(n.key()));
    }
    for (String key : all) {
      boolean its =
          switch (key) {
            case "of" -> rule == ScoringRule.SUM;
            case "points" -> rule == ScoringRule.RANK_POINTS;
            case "by" -> rule.ranks();
            default -> mine.contains(key);
          };
      if (s.has(key) && !its && !allowed.contains(key)) {
        throw s.refuse(key, "project.other_rule", rule.code());
      }
    }
  }

  private List<Terms> parts(YamlSection s) {
    List<Terms> parts = new ArrayList<>();
    for (YamlSection part : s.sections("of")) {
      part.required("rule");
      Terms terms = terms(part, DEFAULTS, Set.of());
      if (terms.rule() == ScoringRule.SUM) {
        throw part.refuse("rule", "project.other_rule", "sum");
      }
      parts.add(terms);
      part.refuseUnknown();
    }
    return parts;
  }

  private static List<BigDecimal> numbers(YamlSection s, String key) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (String text : s.texts(key)) {
      numbers.add(checked(s, key, decimal(s, key, text), "0", LARGEST));
    }
    if (numbers.isEmpty() || numbers.get(0).signum() == 0) {
      throw s.refuse(key, "project.missing");
    }
    return numbers;
  }

  private static BigDecimal decimal(YamlSection s, String key, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw s.refuse(key, "project.not_a_number", text);
    }
  }

  /** A full mark or weight: above 0. */
  static BigDecimal mark(YamlSection s, String key, BigDecimal usual) {
    BigDecimal mark = number(s, key, usual, "0", LARGEST);
    if (mark.signum() == 0) {
      throw s.refuse(key, "project.not_a_number", mark);
    }
    return mark;
  }

  /** A number between two others, of no more digits than tables hold. */
  static BigDecimal number(YamlSection s, String key, BigDecimal usual, String least, String most) {
    return s.has(key) ? checked(s, key, s.number(key, usual), least, most) : usual;
  }

  private static BigDecimal checked(
      YamlSection s, String key, BigDecimal number, String least, String most) {
    boolean between =
        number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0;
    if (!between || number.scale() > MOST_DECIMALS) {
      throw s.refuse(key, "project.not_between", number, least, most);
    }
    return number;
  }
}
