package org.dabiao.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** The area's own score, unrounded, null when withheld; and its peers' as they are ranked. */
final class Situation {
  private final Scheme scheme;
  private final BigDecimal score;
  private final Standings others;

  Situation(Scheme scheme, BigDecimal score, Standings others) {
    this.scheme = scheme;
    this.score = score;
    this.others = others;
  }

  BigDecimal score() {
    return score;
  }

  Standings others() {
    return others;
  }

  BigDecimal rank() {
    return score == null ? null : rankOf(score);
  }

  /** A score so far from this one, without the digits that divisions leave behind. */
  BigDecimal at(BigDecimal distance) {
    return Scoring.stored(score.add(distance));
  }

  BigDecimal ranked(BigDecimal own) {
    Integer decimals = scheme.rankDecimals();
    return decimals == null ? Scoring.stored(own) : own.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** The place that a score of its own would have among the others. */
  BigDecimal rankOf(BigDecimal own) {
    return others.placeOfAnother(ranked(own), scheme.ties());
  }

  /** Whether places may change at a score: another's, or where rounding turns into one. */
  boolean isLevel(BigDecimal own) {
    return scheme.rankDecimals() == null
        ? others.equal(own) > 0
        : others.equal(own.add(half())) > 0 || others.equal(own.subtract(half())) > 0;
  }

  /** The next such score. */
  Optional<BigDecimal> level(BigDecimal from, boolean up) {
    if (scheme.rankDecimals() == null) {
      return others.beyond(from, up);
    }
    Stream<BigDecimal> both =
        Stream.concat(
            others.beyond(from.add(half()), up).map(x -> x.subtract(half())).stream(),
            others.beyond(from.subtract(half()), up).map(x -> x.add(half())).stream());
    return up ? both.min(BigDecimal::compareTo) : both.max(BigDecimal::compareTo);
  }

  private BigDecimal half() {
    return BigDecimal.valueOf(5, scheme.rankDecimals() + 1);
  }
}
