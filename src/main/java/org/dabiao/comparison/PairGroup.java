package org.dabiao.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.dabiao.reference.Indicator;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Indicator.Nature;
import org.dabiao.reference.Indicator.RollUp;

/** The figures of all areas in one indicator and basis, areas in the order of their codes. */
record PairGroup(Indicator indicator, String basis, List<Pair> pairs) {

  static final Comparator<PairGroup> ORDER =
      Comparator.comparing(PairGroup::id).thenComparing(PairGroup::basis);

  /** Reads a row of {@link Pairs}. */
  static PairGroup of(Row group, Map<String, Indicator> indicators) {
    List<Row> items = group.getList(2);
    return new PairGroup(
        indicators.get(group.getString(0)),
        group.getString(1),
        items.stream().map(Pair::of).toList());
  }

  String id() {
    return indicator.id();
  }

  /** Rates change in points; they have no growth. */
  boolean rate() {
    return indicator.nature() == Nature.RATE || indicator.nature() == Nature.GROWTH;
  }

  boolean percent() {
    return indicator.unit().equals("%") || indicator.unit().equals("‰");
  }

  boolean addsUp() {
    return indicator.rollUp() == RollUp.SUM;
  }

  boolean lowerIsGood() {
    return indicator.direction() == Direction.LOWER;
  }

  Optional<Pair> of(String area) {
    return pairs.stream().filter(p -> p.area().equals(area)).findFirst();
  }

  /** Peers under their parent, in the order of codes. */
  Map<String, List<Pair>> byParent(Map<String, String> parents) {
    return pairs.stream()
        .filter(p -> parents.containsKey(p.area()))
        .collect(
            Collectors.groupingBy(p -> parents.get(p.area()), TreeMap::new, Collectors.toList()));
  }
}
