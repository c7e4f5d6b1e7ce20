package org.dabiao.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bonus and deduction lines of a score card. */
final class Extras {
  private final Scheme scheme;
  private Optional<BigDecimal> bonusLeft;
  private Optional<BigDecimal> deductionLeft;

  Extras(Scheme scheme) {
    this.scheme = scheme;
    this.bonusLeft = Optional.ofNullable(scheme.bonusCeiling());
    this.deductionLeft = Optional.ofNullable(scheme.deductionCeiling());
  }

  /** A line for each item whose condition holds, in the scheme's order. */
  List<Line> lines(String area, List<Entry> targets) {
    List<Line> lines = new ArrayList<>();
    for (Extra extra : scheme.extras()) {
      if (extra.when().holds(area, targets)) {
        lines.add(line(area, extra, targets));
      }
    }
    return lines;
  }

  private Line line(String area, Extra extra, List<Entry> targets) {
    boolean allowed = extra.onlyIf().stream().allMatch(c -> c.holds(area, targets));
    BigDecimal most = extra.points().abs();
    BigDecimal given = allowed ? most.min(left(extra).orElse(most)) : BigDecimal.ZERO;
    take(extra, given);
    String why =
        !allowed
            ? "precondition"
            : given.compareTo(most) < 0 ? "ceiling" : extra.bonus() ? "bonus" : "deduction";
    BigDecimal points = Scoring.stored(extra.bonus() ? given : given.negate());
    return new Line(
        extra.when().indicator(),
        "",
        extra.bonus() ? "bonus" : "deduction",
        extra.name(),
        "",
        null,
        "",
        Scoring.stored(BigDecimal.ZERO),
        Scoring.stored(extra.points()),
        points,
        points,
        points.negate().max(BigDecimal.ZERO),
        why,
        inputs(extra),
        origin(extra, targets),
        null);
  }

  private Optional<BigDecimal> left(Extra extra) {
    return extra.bonus() ? bonusLeft : deductionLeft;
  }

  private void take(Extra extra, BigDecimal given) {
    Optional<BigDecimal> left = left(extra).map(l -> l.subtract(given));
    if (extra.bonus()) {
      bonusLeft = left;
    } else {
      deductionLeft = left;
    }
  }

  private static String inputs(Extra extra) {
    StringBuilder text = new StringBuilder("points=" + Terms.plain(extra.points()));
    if (!extra.when().text().isEmpty()) {
      text.append("; ").append(extra.when().text());
    }
    extra.onlyIf().forEach(c -> text.append("; only if ").append(c.text()));
    return text.toString();
  }

  /** Illustrative when a target that the item looks at is. */
  private static String origin(Extra extra, List<Entry> targets) {
    List<String> looked = new ArrayList<>(List.of(extra.when().indicator()));
    extra.onlyIf().forEach(c -> looked.add(c.indicator()));
    return targets.stream()
            .anyMatch(t -> looked.contains(t.indicator()) && t.origin().equals("illustrative"))
        ? "illustrative"
        : "derived";
  }
}
