package org.dabiao.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.dabiao.reference.Origin;

/**
 * A composite index: the areas in it, and the pairs whose order is not settled.
 *
 * @param id its id
 * @param name what it is called
 * @param decimals digits of scores that are shown
 * @param draws how many times weights were drawn; 0 for none, then places have no intervals
 * @param places the areas, peers together, the first place first
 * @param pairs pairs whose order hangs on the weights
 */
public record Composed(
    String id, String name, int decimals, int draws, List<Place> places, List<Pair> pairs) {

  public Composed {
    places = List.copyOf(places);
    pairs = List.copyOf(pairs);
  }

  /** The index with some areas only, by their codes; scores and places stay those of the whole. */
  Composed only(Set<String> areas) {
    return new Composed(
        id,
        name,
        decimals,
        draws,
        places.stream().filter(p -> areas.contains(p.area())).toList(),
        pairs.stream()
            .filter(p -> areas.contains(p.ahead()) && areas.contains(p.behind()))
            .toList());
  }

  /** A score as it is shown: with all its digits, so that 0.550 stays 0.550. */
  public String shown(Place place) {
    return place.score().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /**
   * An area's score and place.
   *
   * @param score {@code null} when the area was left out for want of figures
   * @param rank 1 = best; half a place where ties share the mean; {@code null} like the score
   * @param low place that 5 % of the draws reach; 0 for none
   * @param high place that 95 % of the draws reach; 0 for none
   * @param available per cent of the indicators that it has figures for
   */
  public record Place(
      String area,
      BigDecimal score,
      BigDecimal rank,
      int low,
      int high,
      BigDecimal available,
      Origin origin) {}

  /**
   * Two areas whose order is not settled.
   *
   * @param ahead the area that is ahead in the index
   * @param behind the other
   * @param probability per cent of the draws in which it is ahead
   * @param deciding the indicator whose weight decides most; empty for none
   * @param origin the weakest of all that went in
   */
  public record Pair(
      String ahead, String behind, BigDecimal probability, String deciding, Origin origin) {}
}
