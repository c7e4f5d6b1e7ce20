package org.dabiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.assessment.Condition;
import org.dabiao.assessment.Extra;
import org.dabiao.reference.Verdict;

/** Reads the bonus and deduction items of a scheme. */
final class ExtrasSection {
  private final CatalogueIds ids;

  ExtrasSection(CatalogueIds ids) {
    this.ids = ids;
  }

  /** The items of {@code bonus} or {@code deductions}; points are written without a sign. */
  List<Extra> read(YamlSection scheme, String key) {
    List<Extra> extras = new ArrayList<>();
    for (YamlSection s : scheme.sections(key)) {
      String name = s.required("name");
      s.required("points");
      BigDecimal points = TermsSection.mark(s, "points", BigDecimal.ONE);
      Condition when = condition(s);
      if (when.indicator().isEmpty() && when.areas().isEmpty()) {
        s.required("indicator");
      }
      List<Condition> onlyIf = new ArrayList<>();
      for (YamlSection each : s.sections("only_if")) {
        each.required("indicator");
        onlyIf.add(condition(each));
        each.refuseUnknown();
      }
      s.refuseUnknown();
      extras.add(new Extra(name, key.equals("bonus") ? points : points.negate(), when, onlyIf));
    }
    return extras;
  }

  private Condition condition(YamlSection s) {
    Optional<String> indicator = s.text("indicator");
    indicator.ifPresent(id -> ids.indicator(s, "indicator", id));
    for (String key : List.of("verdicts", "at_least", "below")) {
      if (s.has(key) && indicator.isEmpty()) {
        throw s.refuse(key, "project.needs", "indicator");
      }
    }
    Set<String> areas = new LinkedHashSet<>();
    for (String code : s.texts("areas")) {
      areas.add(ids.area(s, "areas", code));
    }
    return new Condition(
        indicator.orElse(""), verdicts(s), rate(s, "at_least"), rate(s, "below"), areas);
  }

  private static BigDecimal rate(YamlSection s, String key) {
    return TermsSection.number(s, key, null, "-1000000", "1000000");
  }

  private static Set<Verdict> verdicts(YamlSection s) {
    Set<Verdict> verdicts = new LinkedHashSet<>();
    Set<Verdict> known =
        EnumSet.allOf(Verdict.class).stream()
            .filter(Verdict::judged)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String code : s.texts("verdicts")) {
      Verdict verdict =
          known.stream()
              .filter(v -> v.name().toLowerCase(Locale.ROOT).equals(code))
              .findFirst()
              .orElseThrow(
                  () ->
                      s.refuse(
                          "verdicts",
                          "project.not_a_choice",
                          code,
                          known.stream().map(Verdict::code).collect(Collectors.joining(" | "))));
      verdicts.add(verdict);
    }
    return verdicts;
  }
}
