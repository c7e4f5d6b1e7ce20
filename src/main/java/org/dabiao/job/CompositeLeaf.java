package org.dabiao.job;

import java.math.BigDecimal;
import java.util.List;
import org.dabiao.assessment.composite.Figure;
import org.dabiao.assessment.composite.Leaf;
import org.dabiao.assessment.composite.Normalisation;
import org.dabiao.assessment.composite.Normalisation.Posts;
import org.dabiao.assessment.composite.Preference;

/** Reads a leaf of an index: an indicator and what is done to its figures. */
final class CompositeLeaf {
  /** Keys that only a leaf has. */
  static final List<String> KEYS =
      List.of(
          "use",
          "per",
          "times",
          "cap",
          "log",
          "direction",
          "best",
          "normalise",
          "goalposts",
          "target");

  private final IndicatorNames indicators;
  private final Normalisation usual;

  CompositeLeaf(IndicatorNames indicators, Normalisation usual) {
    this.indicators = indicators;
    this.usual = usual;
  }

  /** What is taken of an indicator. */
  private enum Use {
    VALUE,
    RATE
  }

  private enum Good {
    HIGHER,
    LOWER
  }

  Leaf leaf(YamlSection s, String id, double weight) {
    String indicator = indicators.known(s, "indicator");
    Use use = s.choice("use", Use.class, Use.VALUE);
    Normalisation own =
        s.has("normalise") ? s.choice("normalise", Normalisation.class, usual) : null;
    Posts posts = posts(s, own == null ? usual : own);
    return new Leaf(
        id,
        s.text("name").orElse(indicators.name(indicator)),
        weight,
        new Figure(indicator, use == Use.RATE),
        s.has("per") ? new Figure(indicators.known(s, "per"), false) : null,
        s.number("times", BigDecimal.ONE).doubleValue(),
        cap(s),
        s.truth("log"),
        preference(s, indicator, use == Use.RATE),
        own,
        posts);
  }

  private static Posts posts(YamlSection s, Normalisation rule) {
    boolean target = rule == Normalisation.TARGET_DISTANCE;
    if (s.has("target") != target) {
      throw target
          ? s.refuse("target", "project.missing")
          : s.refuse("target", "project.needs", "normalise: target_distance");
    }
    if (target) {
      return new Posts(0, CompositeTree.number(s, "target", s.required("target")));
    }
    boolean goalposts = rule == Normalisation.GOALPOSTS;
    if (s.has("goalposts")) {
      if (!goalposts && rule != Normalisation.EFFICACY) {
        throw s.refuse("goalposts", "project.needs", "normalise: goalposts");
      }
      double[] ends = CompositeTree.two(s, "goalposts");
      return new Posts(ends[0], ends[1]);
    }
    if (goalposts) {
      throw s.refuse("goalposts", "project.missing");
    }
    return null;
  }

  private static Posts cap(YamlSection s) {
    List<String> ends = s.has("cap") ? s.texts("cap") : List.of("", "");
    if (ends.size() != 2) {
      throw s.refuse("cap", "project.not_a_choice", ends, "[0, 100] | [0, \"\"]");
    }
    return new Posts(
        end(s, ends.get(0), Double.NEGATIVE_INFINITY),
        end(s, ends.get(1), Double.POSITIVE_INFINITY));
  }

  private static double end(YamlSection s, String text, double open) {
    return text.isBlank() ? open : CompositeTree.number(s, "cap", text);
  }

  /** The stated one, or the catalogue's; of an attainment rate more is better. */
  private Preference preference(YamlSection s, String indicator, boolean rate) {
    if (s.has("best")) {
      if (s.has("direction")) {
        throw s.refuse("direction", "project.one_of", "direction, best");
      }
      if (s.isScalar("best")) {
        return Preference.middle(CompositeTree.number(s, "best", s.required("best")));
      }
      double[] ends = CompositeTree.two(s, "best");
      return Preference.interval(ends[0], ends[1]);
    }
    if (s.has("direction")) {
      return s.choice("direction", Good.class, Good.HIGHER) == Good.LOWER
          ? Preference.LOWER
          : Preference.HIGHER;
    }
    return switch (rate ? "higher" : indicators.direction(indicator)) {
      case "lower" -> Preference.LOWER;
      case "neutral" -> throw s.refuse("direction", "project.no_direction", indicator);
      default -> Preference.HIGHER;
    };
  }
}
