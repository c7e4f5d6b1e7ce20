package org.dabiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dabiao.attainment.AreaTarget;
import org.dabiao.attainment.TargetScope;
import org.dabiao.comparison.DatedTarget;
import org.dabiao.plan.Target;
import org.dabiao.plan.Target.Kind;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Units;

/** The plan's targets of years to come, as far as a yearly figure can grow towards them. */
final class DatedTargets {
  private static final Set<Kind> LEVELS = Set.of(Kind.LEVEL, Kind.SHARE, Kind.COUNT);

  private DatedTargets() {}

  /**
   * The targets that are due after a year: numbers that a single year's figure is to reach. A range
   * has no one number.
   */
  static List<DatedTarget> after(int year, List<Target> stated, Catalogues catalogues) {
    List<Target> later =
        stated.stream()
            .filter(t -> t.period().startYear() == t.period().endYear())
            .filter(t -> t.period().endYear() > year && LEVELS.contains(t.kind()))
            .filter(t -> t.low().isEmpty() || t.high().isEmpty() || t.low().equals(t.high()))
            .toList();
    Set<Integer> years = new TreeSet<>();
    later.forEach(t -> years.add(t.period().endYear()));
    List<DatedTarget> dated = new ArrayList<>();
    for (int due : years) {
      TargetScope.expand(later, catalogues, due).forEach(t -> add(dated, t, due));
    }
    return dated;
  }

  private static void add(List<DatedTarget> dated, AreaTarget t, int due) {
    t.low()
        .or(t::high)
        .ifPresent(
            number ->
                Units.conversion(t.target().unit(), t.indicator().unit())
                    .map(c -> c.apply(number))
                    .ifPresent(value -> dated.add(dated(t, due, value))));
  }

  private static DatedTarget dated(AreaTarget t, int due, BigDecimal value) {
    int direction =
        switch (t.target().comparator()) {
          case GE, GT -> 1;
          case LE, LT -> -1;
          case EQ, APPROX, BETWEEN -> 0;
        };
    return new DatedTarget(
        t.target().targetId(), t.area(), t.indicator().id(), value, due, direction);
  }
}
