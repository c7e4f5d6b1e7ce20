package org.dabiao.attainment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dabiao.plan.Target;
import org.dabiao.plan.Target.Scope;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Indicator;

/** Which areas each target holds for. */
public final class TargetScope {
  private TargetScope() {}

  /**
   * The targets due in a year, in every area that they hold for: a target "per county" holds for
   * each part of its area and does not add up; all others hold for the area that they name.
   */
  public static List<AreaTarget> expand(List<Target> targets, Catalogues catalogues, int year) {
    Map<String, Indicator> indicators = catalogues.indicatorsById();
    // Asked once an area and not once a target: the catalogue looks through all its areas.
    Map<String, List<String>> parts = new HashMap<>();
    List<AreaTarget> expanded = new ArrayList<>();
    for (Target target : targets) {
      if (target.period().covers(year)) {
        areas(target, area -> parts.computeIfAbsent(area, a -> catalogues.partsOf(a, year)))
            .forEach(
                area ->
                    expanded.add(AreaTarget.of(target, area, indicators.get(target.indicator()))));
      }
    }
    return expanded;
  }

  private static List<String> areas(Target target, Function<String, List<String>> parts) {
    return target.scope() == Scope.EACH_COUNTY
        ? parts.apply(target.refArea())
        : List.of(target.refArea());
  }
}
