package org.dabiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.comparison.QuadrantRows;
import org.dabiao.comparison.QuadrantRows.Rate;
import org.dabiao.comparison.RateRows.Rated;

/** The exact rates among collected rows of {@code attainment}, for comparison. */
final class RatedAreas {
  private RatedAreas() {}

  /**
   * The rates of areas that are part of another.
   *
   * @param parents code of a part → code of its parent
   */
  static List<Rated> of(List<Row> attained, Map<String, String> parents) {
    Map<String, Integer> turns = new HashMap<>();
    List<Rated> rates = new ArrayList<>();
    for (Row row : attained) {
      String area = row.getAs(AttainmentTable.REF_AREA);
      String indicator = row.getAs(AttainmentTable.INDICATOR);
      String period = row.getAs(AttainmentTable.TIME_PERIOD);
      if (parents.containsKey(area) && isExact(row)) {
        rates.add(
            new Rated(
                parents.get(area),
                area,
                indicator,
                period,
                row.getAs(AttainmentTable.BASIS),
                turns.merge(area + " " + indicator + " " + period, 1, Integer::sum) - 1,
                row.getAs(AttainmentTable.TARGET_ID),
                row.getAs(AttainmentTable.RATE_LOW),
                isInvented(row)));
      }
    }
    return rates;
  }

  /** The rates by area and indicator; of several targets the first. */
  static Map<String, Rate> byIndicator(List<Rated> rates) {
    Map<String, Rate> found = new HashMap<>();
    for (Rated r : rates) {
      found.putIfAbsent(
          QuadrantRows.key(r.area(), r.indicator()), new Rate(r.rate(), r.invented()));
    }
    return found;
  }

  private static boolean isExact(Row row) {
    BigDecimal low = row.getAs(AttainmentTable.RATE_LOW);
    BigDecimal high = row.getAs(AttainmentTable.RATE_HIGH);
    return low != null && high != null && low.compareTo(high) == 0;
  }

  private static boolean isInvented(Row row) {
    return row.<String>getAs(AttainmentTable.ORIGIN).equals("illustrative");
  }
}
