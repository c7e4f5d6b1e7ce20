package org.dabiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dabiao.assessment.TiesPolicy;
import org.dabiao.assessment.composite.Aggregation;
import org.dabiao.assessment.composite.Branch;
import org.dabiao.assessment.composite.CompositeScheme;
import org.dabiao.assessment.composite.CompositeScheme.Draws;
import org.dabiao.assessment.composite.Imputation;
import org.dabiao.assessment.composite.Normalisation;
import org.dabiao.assessment.composite.Normalisation.Scale;
import org.dabiao.assessment.composite.Winsorising;

/** Reads the section {@code composite} of a project file: a list of indices. */
final class CompositeSection {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int MOST_DECIMALS = 9;

  /** Weights and scores of all draws are held at once, for one peer group at a time. */
  private static final int MOST_DRAWS = 100_000;

  private CompositeSection() {}

  static List<CompositeScheme> read(
      YamlSection root, IndicatorNames indicators, ProjectFolder files) {
    List<CompositeScheme> schemes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlSection s : root.sections("composite")) {
      CompositeScheme scheme = scheme(s, indicators, groups(s, root, files));
      if (!ids.add(scheme.root().id())) {
        throw s.refuse("id", "project.id_twice", scheme.root().id());
      }
      schemes.add(scheme);
      s.refuseUnknown();
    }
    return schemes;
  }

  private static CompositeScheme scheme(
      YamlSection s, IndicatorNames indicators, Map<String, String> groups) {
    Normalisation rule = s.choice("normalise", Normalisation.class, Normalisation.MIN_MAX);
    CompositeTree tree = new CompositeTree(indicators, rule);
    Branch top = tree.root(s);
    CompositeScheme scheme =
        new CompositeScheme(
            top,
            percent(s, "available"),
            s.choice("impute", Imputation.class, Imputation.NONE),
            groups,
            s.has("winsorise") ? winsorising(s.section("winsorise")) : null,
            rule,
            s.has("scale") ? scale(s) : Scale.UNIT,
            s.choice("ties", TiesPolicy.class, TiesPolicy.MIN),
            decimals(s),
            s.truth("steps"),
            s.truth("leave_one_out"),
            s.has("uncertainty") ? draws(s.section("uncertainty"), tree) : null);
    tree.refuseNegativeMeans(s);
    return scheme;
  }

  private static Map<String, String> groups(YamlSection s, YamlSection root, ProjectFolder files) {
    if (s.has("groups")
        && s.choice("impute", Imputation.class, Imputation.NONE) == Imputation.NONE) {
      throw s.refuse("groups", "project.needs", "impute: mean | median");
    }
    Map<String, String> groups = new HashMap<>();
    AreaGroups.read(s.section("groups"), root, files)
        .forEach((group, areas) -> areas.forEach(a -> groups.put(a, group)));
    return groups;
  }

  private static double percent(YamlSection s, String key) {
    BigDecimal percent = s.number(key, ALL);
    if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
      throw s.refuse(key, "project.not_a_number", percent.toPlainString());
    }
    return percent.doubleValue();
  }

  private static int decimals(YamlSection s) {
    return s.wholeNumber("decimals")
        .map(
            d -> {
              if (d > MOST_DECIMALS) {
                throw s.refuse("decimals", "project.not_a_number", d);
              }
              return d;
            })
        .orElse(CompositeScheme.UNROUNDED);
  }

  private static Scale scale(YamlSection s) {
    double[] ends = CompositeTree.two(s, "scale");
    return new Scale(ends[0], ends[1]);
  }

  private static Winsorising winsorising(YamlSection s) {
    Winsorising rule =
        new Winsorising(
            s.number("skew", BigDecimal.valueOf(2)).doubleValue(),
            s.number("kurtosis", new BigDecimal("3.5")).doubleValue(),
            s.wholeNumber("most").orElse(5));
    s.refuseUnknown();
    return rule;
  }

  private static Draws draws(YamlSection s, CompositeTree tree) {
    int number = s.wholeNumber("draws").orElse(1000);
    BigDecimal concentration = s.number("concentration", ALL);
    if (number == 0 || number > MOST_DRAWS) {
      throw s.refuse("draws", "project.not_a_number", number);
    }
    if (concentration.signum() < 0) {
      throw s.refuse("concentration", "project.not_a_number", concentration.toPlainString());
    }
    List<Normalisation> rules = choices(s, "normalise", Normalisation.class);
    for (Normalisation rule : rules) {
      if (rule.needsPosts()) {
        throw s.refuse("normalise", "project.not_a_choice", code(rule), "min_max | z_score | …");
      }
      tree.use(rule);
    }
    List<Aggregation> tops = choices(s, "aggregate", Aggregation.class);
    tops.forEach(tree::use);
    Draws draws =
        new Draws(
            number, s.wholeNumber("seed").orElse(1), concentration.doubleValue(), rules, tops);
    s.refuseUnknown();
    return draws;
  }

  private static <E extends Enum<E>> List<E> choices(YamlSection s, String key, Class<E> type) {
    List<E> chosen = new ArrayList<>();
    for (String text : s.texts(key)) {
      List<String> codes = new ArrayList<>();
      for (E constant : type.getEnumConstants()) {
        codes.add(code(constant));
      }
      if (!codes.contains(text)) {
        throw s.refuse(key, "project.not_a_choice", text, String.join(" | ", codes));
      }
      chosen.add(type.getEnumConstants()[codes.indexOf(text)]);
    }
    return chosen;
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
