package org.dabiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dabiao.reference.Severity;
import org.dabiao.statistics.QualityRules;
import org.dabiao.statistics.QualityRules.Threshold;

/** Reads the section {@code quality} of a project file. */
final class QualitySection {
  private QualitySection() {}

  static QualityRules read(YamlSection root) {
    YamlSection s = root.section("quality");
    QualityRules rules =
        new QualityRules(
            threshold(s.section(QualityRules.JUMP), "factor", "3", Severity.WARN),
            new Threshold(BigDecimal.ZERO, listed(s.section(QualityRules.PARTS), Severity.WARN)),
            threshold(s.section(QualityRules.SUM), "tolerance", "5", Severity.NOTE),
            threshold(s.section(QualityRules.ESTIMATES), "share", "50", Severity.NOTE),
            threshold(s.section(QualityRules.STALE), "years", "5", Severity.NOTE),
            ranges(s.section(QualityRules.RANGE)),
            s.choice("range_severity", Severity.class, Severity.WARN),
            own(s));
    s.refuseUnknown();
    return rules;
  }

  private static Threshold threshold(YamlSection s, String key, String usual, Severity severity) {
    BigDecimal limit = s.number(key, new BigDecimal(usual));
    boolean tooSmall =
        key.equals("factor") ? limit.compareTo(BigDecimal.ONE) <= 0 : limit.signum() < 0;
    if (tooSmall || limit.precision() > 9) {
      throw s.refuse(key, "project.not_a_number", limit.toPlainString());
    }
    return new Threshold(limit, listed(s, severity));
  }

  /** Of figures that contradict each other nobody knows which is wrong: none is rejected. */
  private static Severity listed(YamlSection s, Severity usual) {
    Severity severity = s.choice("severity", Severity.class, usual);
    if (severity == Severity.REJECT) {
      throw s.refuse("severity", "project.not_a_choice", severity.code(), "warn | note | off");
    }
    s.refuseUnknown();
    return severity;
  }

  private static Map<String, QualityRules.Range> ranges(YamlSection s) {
    Map<String, QualityRules.Range> ranges = new LinkedHashMap<>();
    for (String indicator : s.keys()) {
      List<String> ends = s.texts(indicator);
      if (ends.size() != 2) {
        throw s.refuse(indicator, "project.not_a_choice", ends, "[0, 100] | [0, \"\"]");
      }
      ranges.put(
          indicator,
          new QualityRules.Range(end(s, indicator, ends.get(0)), end(s, indicator, ends.get(1))));
    }
    return ranges;
  }

  private static Optional<BigDecimal> end(YamlSection s, String indicator, String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      throw s.refuse(indicator, "project.not_a_number", text);
    }
  }

  private static List<QualityRules.Own> own(YamlSection s) {
    List<QualityRules.Own> rules = new ArrayList<>();
    for (YamlSection rule : s.sections("rules")) {
      String name = rule.required("name");
      boolean taken =
          QualityRules.NAMES.contains(name) || rules.stream().anyMatch(r -> r.name().equals(name));
      if (taken) {
        throw rule.refuse("name", "project.name_taken", name);
      }
      rules.add(
          new QualityRules.Own(
              name,
              rule.required("where"),
              rule.choice("severity", Severity.class, Severity.WARN),
              rule.text("message").orElse(""),
              rule.lineOf("where"),
              rule.full("where")));
      rule.refuseUnknown();
    }
    return rules;
  }
}
