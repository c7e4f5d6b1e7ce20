package org.dabiao.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.comparison.ComparisonRules.Quadrants;
import org.dabiao.comparison.ComparisonRules.Status;
import org.dabiao.statistics.ObservationTable;

/**
 * {@code comparison_quadrant}: one row an area that is a part, indicator and basis with comparable
 * figures in both years. Progress is the average growth a year, of rates the change, against the
 * mean of the peers.
 */
public final class QuadrantRows {
  public static final String STATUS = "status";
  public static final String STATUS_VALUE = "status_value";
  public static final String STATUS_LINE = "status_line";
  public static final String PROGRESS_VALUE = "progress_value";
  public static final String PROGRESS_LINE = "progress_line";
  public static final String QUADRANT = "quadrant";

  public static final StructType SCHEMA =
      ComparisonTable.spanOf()
          .add(STATUS, DataTypes.StringType)
          .add(STATUS_VALUE, ObservationTable.VALUE)
          .add(STATUS_LINE, ObservationTable.VALUE)
          .add(PROGRESS_VALUE, ObservationTable.VALUE)
          .add(PROGRESS_LINE, ObservationTable.VALUE)
          .add(QUADRANT, DataTypes.StringType)
          .add(ComparisonTable.N, DataTypes.IntegerType)
          .add(ComparisonTable.ORIGIN, DataTypes.StringType);

  private static final BigDecimal ATTAINED = BigDecimal.valueOf(100);

  /** A rate of attainment. */
  public record Rate(BigDecimal value, boolean invented) {}

  private final Comparison comparison;
  private final Quadrants asked;
  private final Map<String, Rate> rates;

  private QuadrantRows(Comparison comparison, Quadrants asked, Map<String, Rate> rates) {
    this.comparison = comparison;
    this.asked = asked;
    this.rates = rates;
  }

  /** Key of a rate. */
  public static String key(String area, String indicator) {
    return area + " " + indicator;
  }

  /**
   * The rows, by parent, indicator, basis and area.
   *
   * @param rates rates of attainment in per cent, by {@link #key}
   */
  public static List<Row> of(Comparison comparison, Map<String, Rate> rates) {
    return comparison
        .rules()
        .quadrant()
        .map(asked -> new QuadrantRows(comparison, asked, rates).rows())
        .orElse(List.of());
  }

  private List<Row> rows() {
    Set<String> indicators =
        asked.indicators().isEmpty() ? comparison.rules().indicators() : asked.indicators();
    List<Row> rows = new ArrayList<>();
    for (PairGroup group : comparison.groups()) {
      if (indicators.contains(group.id())) {
        group.byParent(comparison.parents()).values().forEach(parts -> add(rows, group, parts));
      }
    }
    rows.sort(Comparator.comparing(r -> comparison.parents().get(r.getString(0))));
    return rows;
  }

  /** An area that has a place. */
  private record Place(Pair pair, BigDecimal status, BigDecimal progress, boolean invented) {}

  private void add(List<Row> rows, PairGroup group, List<Pair> parts) {
    List<Place> places = new ArrayList<>();
    for (Pair p : parts) {
      BigDecimal progress = p.comparable() ? progress(group, p) : null;
      Rate rate = rates.get(key(p.area(), group.id()));
      if (progress != null && asked.status() == Status.MEAN) {
        places.add(new Place(p, p.now(), progress, p.invented()));
      } else if (progress != null && rate != null) {
        places.add(new Place(p, rate.value(), progress, p.invented() || rate.invented()));
      }
    }
    if (places.size() < 2) {
      return;
    }
    boolean mean = asked.status() == Status.MEAN;
    BigDecimal line =
        mean ? Disparities.mean(places.stream().map(Place::status).toList()) : ATTAINED;
    BigDecimal pace = Disparities.mean(places.stream().map(Place::progress).toList());
    boolean invented = places.stream().anyMatch(Place::invented);
    for (Place place : places) {
      // A rate of attainment is good when it is high, whatever the figure is.
      boolean ahead = good(place.status(), line, mean && group.lowerIsGood());
      rows.add(
          RowFactory.create(
              place.pair().area(),
              group.id(),
              group.basis(),
              comparison.rules().from(),
              comparison.rules().to(),
              asked.status().name().toLowerCase(Locale.ROOT),
              Stored.of(place.status()),
              Stored.of(line),
              Stored.of(place.progress()),
              Stored.of(pace),
              Quadrant.of(ahead, good(place.progress(), pace, group.lowerIsGood())).code(),
              places.size(),
              invented ? Pair.INVENTED : Pair.MADE));
    }
  }

  private BigDecimal progress(PairGroup group, Pair p) {
    ComparisonRules rules = comparison.rules();
    return group.rate()
        ? p.now().subtract(p.then())
        : Growths.average(p.then(), p.now(), rules.to() - rules.from());
  }

  private static boolean good(BigDecimal value, BigDecimal line, boolean lowerIsGood) {
    return value.compareTo(line) == 0 || value.compareTo(line) > 0 != lowerIsGood;
  }
}
