package org.dabiao.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.Compared;

/**
 * The areas' changes in one indicator between the same two years.
 *
 * @param indicatorName the indicator
 * @param unit unit of its figures
 * @param from earlier year
 * @param to later year
 * @param rows an entry an area
 */
public record Movement(String indicatorName, String unit, int from, int to, List<Compared> rows) {

  public static List<Movement> of(List<Compared> compared) {
    Map<Movement, List<Compared>> grouped = new LinkedHashMap<>();
    for (Compared c : compared) {
      Movement key = new Movement(c.indicatorName(), c.unit(), c.from(), c.to(), List.of());
      grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(c);
    }
    List<Movement> movements = new ArrayList<>();
    grouped.forEach(
        (m, rows) -> movements.add(new Movement(m.indicatorName, m.unit, m.from, m.to, rows)));
    return movements;
  }
}
