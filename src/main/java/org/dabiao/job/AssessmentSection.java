package org.dabiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dabiao.assessment.Extra;
import org.dabiao.assessment.MissingPolicy;
import org.dabiao.assessment.Scheme;
import org.dabiao.assessment.Schemes;
import org.dabiao.assessment.Terms;
import org.dabiao.assessment.Theme;
import org.dabiao.assessment.TiesPolicy;

/** Reads the section {@code assessment} of a project file. */
final class AssessmentSection {
  private static final String ONLY_SCHEME = "main";
  private static final List<String> OF_A_SCHEME =
      List.of(
          "name",
          "rule",
          "full_mark",
          "cap",
          "floor",
          "step",
          "missing",
          "withheld_above",
          "full_marks",
          "indicators",
          "ties",
          "rank_decimals",
          "classes",
          "themes",
          "bonus",
          "deductions");

  private final CatalogueIds ids;
  private final TermsSection rules;

  private AssessmentSection(CatalogueIds ids) {
    this.ids = ids;
    this.rules = new TermsSection();
  }

  static Optional<Schemes> read(YamlSection root, ProjectFolder files) {
    if (!root.has("assessment")) {
      return Optional.empty();
    }
    return Optional.of(
        new AssessmentSection(CatalogueIds.of(root, files)).schemes(root.section("assessment")));
  }

  private Schemes schemes(YamlSection s) {
    List<Scheme> all = new ArrayList<>();
    List<Schemes.Question> questions = new ArrayList<>();
    for (YamlSection q : s.sections("what_if")) {
      questions.add(
          new Schemes.Question(
              q.text("area").map(a -> ids.area(q, "area", a)).orElse(""),
              q.text("indicator").map(i -> ids.indicator(q, "indicator", i)).orElse("")));
      q.refuseUnknown();
    }
    boolean every = s.truth("what_would_it_take");
    Set<String> names = new HashSet<>();
    for (YamlSection each : s.sections("schemes")) {
      Scheme scheme = scheme(each, each.required("name"));
      if (!names.add(scheme.name())) {
        throw each.refuse("name", "project.twice");
      }
      all.add(scheme);
      each.refuseUnknown();
    }
    if (!all.isEmpty()) {
      OF_A_SCHEME.stream()
          .filter(s::hasForbidden)
          .findFirst()
          .ifPresent(
              key -> {
                throw s.refuse(key, "project.in_schemes");
              });
    } else {
      all.add(scheme(s, s.text("name").orElse(ONLY_SCHEME)));
    }
    s.refuseUnknown();
    return new Schemes(all, questions, every);
  }

  private Scheme scheme(YamlSection s, String name) {
    Terms usual = rules.usual(s);
    MissingPolicy missing = s.choice("missing", MissingPolicy.class, MissingPolicy.WITHHOLD);
    Map<String, Theme> themes = themes(s.section("themes"));
    ExtrasSection extras = new ExtrasSection(ids);
    List<Extra> items = new ArrayList<>(extras.read(s, "bonus"));
    items.addAll(extras.read(s, "deductions"));
    return new Scheme(
        name,
        usual,
        missing,
        indicators(s, usual, missing),
        TermsSection.number(s, "withheld_above", BigDecimal.valueOf(20), "0", "100"),
        s.choice("ties", TiesPolicy.class, TiesPolicy.MIN),
        decimals(s),
        classes(s.section("classes")),
        themes,
        items,
        ceiling(s, "bonus_ceiling"),
        ceiling(s, "deduction_ceiling"));
  }

  /** Full marks alone come first; what {@code indicators} says about an indicator wins. */
  private Map<String, Scheme.Own> indicators(YamlSection s, Terms usual, MissingPolicy missing) {
    Map<String, Scheme.Own> own = new LinkedHashMap<>();
    YamlSection marks = s.section("full_marks");
    for (String id : marks.keys()) {
      ids.indicator(marks, id, id);
      Terms terms = usual.withFull(TermsSection.mark(marks, id, usual.full()));
      own.put(id, new Scheme.Own(terms, missing, null));
    }
    YamlSection indicators = s.section("indicators");
    for (String id : indicators.keys()) {
      ids.indicator(indicators, id, id);
      YamlSection each = indicators.section(id);
      Terms before = own.containsKey(id) ? own.get(id).terms() : usual;
      own.put(
          id,
          new Scheme.Own(
              rules.own(each, before),
              each.choice("missing", MissingPolicy.class, missing),
              each.text("theme").orElse(null)));
      each.refuseUnknown();
    }
    return own;
  }

  private static Integer decimals(YamlSection s) {
    Optional<Integer> decimals = s.wholeNumber("rank_decimals");
    if (decimals.filter(d -> d > 10).isPresent()) {
      throw s.refuse("rank_decimals", "project.not_between", decimals.get(), 0, 10);
    }
    return decimals.orElse(null);
  }

  private static BigDecimal ceiling(YamlSection s, String key) {
    return TermsSection.number(s, key, null, "0", "1000000");
  }

  private Map<String, String> classes(YamlSection s) {
    Map<String, String> classes = new LinkedHashMap<>();
    for (String area : s.keys()) {
      classes.put(ids.area(s, area, area), s.required(area));
    }
    return classes;
  }

  private static Map<String, Theme> themes(YamlSection s) {
    Map<String, Theme> themes = new LinkedHashMap<>();
    for (String name : s.keys()) {
      YamlSection theme = s.section(name);
      BigDecimal weight =
          theme.has("weight") ? TermsSection.mark(theme, "weight", BigDecimal.TEN) : null;
      themes.put(name, new Theme(weight, theme.text("in").orElse("")));
      theme.refuseUnknown();
    }
    themes.keySet().forEach(name -> refuseCircle(s, themes, name));
    return themes;
  }

  /** A theme has to lead to the top: through themes that there are, and not to itself. */
  private static void refuseCircle(YamlSection s, Map<String, Theme> themes, String name) {
    Set<String> seen = new HashSet<>();
    for (String each = name; !each.isEmpty(); each = themes.get(each).in()) {
      String in = themes.get(each).in();
      if (!in.isEmpty() && !themes.containsKey(in)) {
        throw s.section(each)
            .refuse("in", "project.not_a_choice", in, String.join(" | ", themes.keySet()));
      }
      if (!seen.add(each)) {
        throw s.section(name).refuse("in", "project.circle", name);
      }
    }
  }
}
