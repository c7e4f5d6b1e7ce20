package org.dabiao.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dabiao.comparison.Standing;
import org.dabiao.reference.Conversion;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Units;

/**
 * The places of areas in one indicator, year by year.
 *
 * <p>A year's places are those of its unrounded figures, best first, ties sharing the better place.
 * A bound or a range has no place, nor has a figure on another basis (口径) than most of its year, or
 * in a unit that does not convert: they are no neighbours of the others.
 *
 * @param years years in which at least two areas have a place, in order
 * @param lines one an area that has a place in any of them, in the order of the series
 */
public record YearRanks(List<Integer> years, List<Line> lines) {

  /**
   * An area's places.
   *
   * @param area code of the area
   * @param places its places by year; years without one are absent
   */
  public record Line(String area, Map<Integer, Place> places) {
    /** Its place in a year. */
    public Optional<Place> in(int year) {
      return Optional.ofNullable(places.get(year));
    }
  }

  /**
   * A place.
   *
   * @param rank 1 = best
   * @param shared whether another area has the same place
   * @param breakBefore whether the figure cannot be compared with that of the year before
   */
  public record Place(int rank, boolean shared, Origin origin, boolean breakBefore) {}

  private record Entry(String area, Trend.Point point, BigDecimal value) {}

  /**
   * The places of these series.
   *
   * @param series of one indicator, one an area
   * @param direction which way is good; where neither is, the highest figure comes first
   */
  public static YearRanks of(List<Trend> series, Direction direction) {
    TreeMap<Integer, List<Entry>> byYear = new TreeMap<>();
    for (Trend trend : series) {
      Optional<Conversion> factor = factor(trend.unit(), series.get(0).unit());
      for (Trend.Point point : trend.points()) {
        if (factor.isPresent() && exact(point)) {
          byYear
              .computeIfAbsent(point.year(), y -> new ArrayList<>())
              .add(new Entry(trend.area(), point, factor.get().apply(point.low())));
        }
      }
    }
    byYear.replaceAll((year, entries) -> sameBasis(entries));
    byYear.values().removeIf(entries -> entries.size() < 2);
    Map<String, Map<Integer, Place>> places = new TreeMap<>();
    byYear.forEach(
        (year, entries) -> {
          Standing standing =
              Standing.of(
                  entries.stream().map(Entry::value).toList(), direction == Direction.LOWER);
          for (Entry e : entries) {
            places
                .computeIfAbsent(e.area(), a -> new TreeMap<>())
                .put(year, place(e, entries, standing));
          }
        });
    return new YearRanks(
        List.copyOf(byYear.keySet()),
        series.stream()
            .map(Trend::area)
            .filter(places::containsKey)
            .map(area -> new Line(area, Map.copyOf(places.get(area))))
            .toList());
  }

  private static Place place(Entry e, List<Entry> all, Standing standing) {
    long equal = all.stream().filter(o -> o.value().compareTo(e.value()) == 0).count();
    return new Place(
        standing.rank(e.value()), equal > 1, e.point().origin(), e.point().breakBefore());
  }

  private static boolean exact(Trend.Point point) {
    return point.low() != null && point.high() != null && point.low().compareTo(point.high()) == 0;
  }

  private static Optional<Conversion> factor(String from, String to) {
    return from.equals(to) ? Optional.of(Conversion.IDENTITY) : Units.conversion(from, to);
  }

  /** The figures on the basis that most have; of two equally frequent ones, the first by name. */
  private static List<Entry> sameBasis(List<Entry> entries) {
    Map<String, Long> count =
        entries.stream()
            .collect(Collectors.groupingBy(YearRanks::basis, TreeMap::new, Collectors.counting()));
    long most = count.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    String basis = count.keySet().stream().filter(b -> count.get(b) == most).findFirst().orElse("");
    return entries.stream().filter(e -> basis(e).equals(basis)).toList();
  }

  private static String basis(Entry entry) {
    return entry.point().basis() == null ? "" : entry.point().basis();
  }

  /**
   * How an area moved from the first year to the last, among the areas that have a place in both:
   * one that is missing in the last lifts nobody.
   *
   * @param from place in the first year among those
   * @param to place in the last
   */
  public record Move(Line line, int from, int to) {
    /** Places that it rose; negative when it fell. */
    public int up() {
      return from - to;
    }
  }

  /** The moves, in the order of the lines. */
  public List<Move> moves() {
    if (years.size() < 2) {
      return List.of();
    }
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    List<Line> both =
        lines.stream().filter(l -> l.in(first).isPresent() && l.in(last).isPresent()).toList();
    return both.stream()
        .map(l -> new Move(l, among(both, l, first), among(both, l, last)))
        .toList();
  }

  private static int among(List<Line> lines, Line line, int year) {
    int own = line.places().get(year).rank();
    return 1 + (int) lines.stream().filter(l -> l.places().get(year).rank() < own).count();
  }

  /** How many places areas have moved in all. */
  public int moved() {
    return moves().stream().mapToInt(m -> Math.abs(m.up())).sum();
  }
}
