package org.dabiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dabiao.assessment.composite.Aggregation;
import org.dabiao.assessment.composite.Branch;
import org.dabiao.assessment.composite.Leaf;
import org.dabiao.assessment.composite.Node;
import org.dabiao.assessment.composite.Normalisation;
import org.dabiao.assessment.composite.Weighting;

/** Reads the tree of an index, and remembers what would not go together. */
final class CompositeTree {
  private static final List<String> OF_A_BRANCH =
      List.of("aggregate", "weights", "judgements", "priority", "random_index", "consistency");

  private final IndicatorNames indicators;
  private final Normalisation usual;
  private final Set<String> ids = new HashSet<>();
  private boolean centred;
  private boolean needsPositive;

  CompositeTree(IndicatorNames indicators, Normalisation usual) {
    this.indicators = indicators;
    this.usual = usual;
    use(usual);
  }

  /** The index itself; its weight means nothing. */
  Branch root(YamlSection s) {
    String id = s.required("id");
    ids.add(id);
    return branch(s, id, 1);
  }

  void use(Normalisation rule) {
    centred |= rule.isCentred();
  }

  void use(Aggregation rule) {
    needsPositive |= rule.needsPositive();
  }

  /** A geometric or harmonic mean of z-scores, half of which are negative, has no meaning. */
  void refuseNegativeMeans(YamlSection s) {
    if (centred && needsPositive) {
      throw s.refuse("normalise", "project.not_together", "z_score", "geometric, harmonic");
    }
  }

  private Branch branch(YamlSection s, String id, double weight) {
    Aggregation aggregation = s.choice("aggregate", Aggregation.class, Aggregation.ARITHMETIC);
    use(aggregation);
    Weighting weighting = s.choice("weights", Weighting.class, Weighting.GIVEN);
    List<YamlSection> sections = s.sections("children");
    if (sections.isEmpty()) {
      s.required("children");
    }
    List<Node> children = new ArrayList<>();
    for (YamlSection child : sections) {
      children.add(node(child));
      child.refuseUnknown();
    }
    Branch.Judged judged = Judgements.read(s, weighting, children.size());
    return new Branch(
        id, s.text("name").orElse(id), weight, aggregation, weighting, judged, children);
  }

  private Node node(YamlSection s) {
    boolean leaf = s.has("indicator");
    if (leaf == s.has("children")) {
      throw s.refuse(leaf ? "children" : "indicator", "project.one_of", "indicator, children");
    }
    double weight = s.number("weight", BigDecimal.ONE).doubleValue();
    if (weight <= 0) {
      throw s.refuse("weight", "project.not_a_number", s.required("weight"));
    }
    CompositeLeaf read = new CompositeLeaf(indicators, usual);
    String id = leaf ? s.text("id").orElse(s.required("indicator")) : s.required("id");
    if (!ids.add(id)) {
      throw s.refuse(s.has("id") ? "id" : "indicator", "project.id_twice", id);
    }
    if (!leaf) {
      CompositeLeaf.KEYS.forEach(key -> forbid(s, key, "indicator"));
      return branch(s, id, weight);
    }
    OF_A_BRANCH.forEach(key -> forbid(s, key, "children"));
    Leaf made = read.leaf(s, id, weight);
    if (made.normalisation() != null) {
      use(made.normalisation());
    }
    return made;
  }

  private static void forbid(YamlSection s, String key, String company) {
    if (s.has(key)) {
      throw s.refuse(key, "project.needs", company);
    }
  }

  /** Two numbers, the lower first. */
  static double[] two(YamlSection s, String key) {
    List<String> texts = s.texts(key);
    if (texts.size() != 2) {
      throw s.refuse(key, "project.not_a_choice", texts, "[0, 100]");
    }
    double low = number(s, key, texts.get(0));
    double high = number(s, key, texts.get(1));
    if (!(low < high)) {
      throw s.refuse(key, "project.not_a_choice", texts, "[0, 100]");
    }
    return new double[] {low, high};
  }

  static double number(YamlSection s, String key, String text) {
    try {
      return new BigDecimal(text.strip()).doubleValue();
    } catch (NumberFormatException e) {
      throw s.refuse(key, "project.not_a_number", text);
    }
  }
}
