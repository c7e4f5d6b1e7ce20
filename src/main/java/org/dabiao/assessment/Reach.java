package org.dabiao.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

/**
 * How far places on one indicator can carry the scores of a class: what each area would have with
 * its least and its most points for it. Bounds only; they tell at once that a place is out of
 * reach.
 */
final class Reach {
  private final Field field;
  private final BigDecimal[] scores;
  private final BigDecimal[] leastAbove;
  private final BigDecimal[] mostBelow;

  Reach(Field field, String indicator, List<Card> peers) {
    this.field = field;
    List<Card> sorted = peers.stream().sorted(Comparator.comparing(field::ranked)).toList();
    int n = sorted.size();
    this.scores = new BigDecimal[n];
    this.leastAbove = new BigDecimal[n + 1];
    this.mostBelow = new BigDecimal[n + 1];
    for (int i = 0; i < n; i++) {
      scores[i] = field.ranked(sorted.get(i));
      BigDecimal most = limit(sorted.get(i), indicator, true);
      mostBelow[i + 1] = i == 0 ? most : most.max(mostBelow[i]);
    }
    for (int i = n - 1; i >= 0; i--) {
      BigDecimal least = limit(sorted.get(i), indicator, false);
      leastAbove[i] = i == n - 1 ? least : least.min(leastAbove[i + 1]);
    }
  }

  /** Whether an area's score may come to one that is better, or worse, than its own. */
  boolean allows(Card card, String indicator, boolean better) {
    Integer decimals = field.scheme().rankDecimals();
    BigDecimal rounding =
        decimals == null ? BigDecimal.ZERO : BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal own = field.ranked(card);
    BigDecimal limit = limit(card, indicator, better);
    int beside = beside(own, better);
    return better
        ? beside < scores.length && leastAbove[beside].subtract(rounding).compareTo(limit) <= 0
        : beside > 0 && mostBelow[beside].add(rounding).compareTo(limit) >= 0;
  }

  /** Number of scores up to this one, or before it. */
  private int beside(BigDecimal own, boolean better) {
    int low = 0;
    int high = scores.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int side = scores[middle].compareTo(own);
      if (side < 0 || better && side == 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A card's score with the most or the least points for the indicator. */
  private BigDecimal limit(Card card, String indicator, boolean most) {
    Terms terms = field.scheme().own(indicator).terms();
    BigDecimal change = BigDecimal.ZERO;
    List<Entry> entries = field.entries(card.area());
    for (int i = 0; i < entries.size(); i++) {
      Line line = card.lines().get(i);
      if (entries.get(i).indicator().equals(indicator) && line.exact() != null) {
        BigDecimal end = field.marks(card.area()).exact(most ? terms.cap() : terms.floor(), i);
        change = change.add(end.subtract(line.exact()));
      }
    }
    return card.score()
        .add(change.multiply(Terms.HUNDRED).divide(card.scored(), MathContext.DECIMAL128));
  }
}
