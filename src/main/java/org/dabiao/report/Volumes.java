package org.dabiao.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Conflict;
import org.dabiao.findings.Disparity;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Measures;
import org.dabiao.findings.Observed;
import org.dabiao.findings.Outlook;
import org.dabiao.findings.Provenance;
import org.dabiao.findings.QualityFound;
import org.dabiao.findings.Ranked;
import org.dabiao.findings.Reconciled;
import org.dabiao.findings.ScoreSum;
import org.dabiao.findings.Scoreboard;
import org.dabiao.findings.Scored;
import org.dabiao.findings.Trend;
import org.dabiao.findings.WhatIf;

/**
 * Findings cut into volumes: a parent area with its parts in each. What is about all areas (inputs,
 * quality, measures between areas) stays with the whole.
 */
final class Volumes {
  /** Areas that are neither part nor parent share volumes of so many. */
  private static final int LOOSE = 20;

  /**
   * Areas that have a page together.
   *
   * @param file name of the page, without its ending
   * @param areas the parent first, where there is one
   */
  record Volume(String file, List<AreaEntry> areas) {
    AreaEntry head() {
      return areas.get(0);
    }
  }

  private final Findings all;
  private final Provenance provenance;
  private final Map<String, List<Attained>> attained;
  private final Map<String, List<Trend>> trends;
  private final Map<String, List<Reconciled>> reconciled;
  private final Map<String, List<Conflict>> conflicts;
  private final Map<String, List<Compared>> compared;
  private final Map<String, List<Disparity>> disparities;
  private final Map<String, List<Outlook>> outlooks;
  private final Map<String, List<Ranked>> ranked;
  private final Map<String, List<Scored>> scored;
  private final Map<String, List<ScoreSum>> sums;
  private final Map<String, List<WhatIf>> whatIf;
  private final Map<String, List<Observed>> observed;
  private final List<Volume> volumes;

  Volumes(Findings all, Provenance provenance) {
    this.all = all;
    this.provenance = provenance;
    attained = by(all.attained(), Attained::area);
    trends = by(all.trends(), Trend::area);
    reconciled = by(all.reconciled(), Reconciled::area);
    conflicts = by(all.conflicts(), Conflict::area);
    compared = by(all.compared(), Compared::area);
    disparities = by(all.disparities(), Disparity::area);
    outlooks = by(all.outlooks(), Outlook::area);
    ranked = by(all.scoring().ranked(), Ranked::area);
    scored = by(all.scoring().scored(), Scored::area);
    sums = by(all.scoring().sums(), ScoreSum::area);
    whatIf = by(all.scoring().whatIf(), WhatIf::area);
    observed = by(provenance.observed(), Observed::area);
    volumes = cut();
  }

  private static <T> Map<String, List<T>> by(List<T> rows, Function<T, String> area) {
    return rows.stream().collect(Collectors.groupingBy(area));
  }

  /** What all the volumes hold together. */
  Findings all() {
    return all;
  }

  /** The entries of an area. */
  List<Attained> of(AreaEntry area) {
    return attained.getOrDefault(area.code(), List.of());
  }

  /** An area's places, one a scheme. */
  List<Ranked> ranked(AreaEntry area) {
    return ranked.getOrDefault(area.code(), List.of());
  }

  /** All volumes, in the order of their first area. */
  List<Volume> volumes() {
    return volumes;
  }

  private List<Volume> cut() {
    Map<String, AreaEntry> known = new HashMap<>();
    all.areas().forEach(a -> known.put(a.code(), a));
    Map<String, List<AreaEntry>> groups = new LinkedHashMap<>();
    for (AreaEntry a : all.areas()) {
      String parent = parent(a);
      if (known.containsKey(parent)) {
        groups
            .computeIfAbsent(parent, p -> new ArrayList<>(List.of(known.get(p).aboveItsParts())))
            .add(a);
      }
    }
    List<AreaEntry> loose =
        all.areas().stream()
            .filter(a -> !groups.containsKey(a.code()) && !known.containsKey(parent(a)))
            .toList();
    List<Volume> volumes = new ArrayList<>();
    groups.values().forEach(areas -> volumes.add(new Volume(file(areas, volumes.size()), areas)));
    for (int from = 0; from < loose.size(); from += LOOSE) {
      List<AreaEntry> some = loose.subList(from, Math.min(loose.size(), from + LOOSE));
      volumes.add(new Volume(file(some, volumes.size()), some));
    }
    return volumes;
  }

  private String parent(AreaEntry area) {
    return provenance.parents().getOrDefault(area.code(), "");
  }

  /** The code of the first area; a code may hold anything, a file's name may not. */
  private static String file(List<AreaEntry> areas, int number) {
    String code = areas.get(0).code();
    return code.matches("[0-9][A-Za-z0-9_-]{0,40}") ? code : "areas-" + (number + 1);
  }

  /** What was found about the areas of a volume. */
  Findings findings(Volume volume) {
    List<AreaEntry> areas = volume.areas();
    return new Findings(
        all.subject(),
        areas,
        pick(attained, areas),
        pick(trends, areas),
        pick(reconciled, areas),
        pick(conflicts, areas),
        pick(compared, areas),
        pick(disparities, areas),
        new Scoreboard(
            pick(ranked, areas), pick(scored, areas), pick(sums, areas), pick(whatIf, areas)),
        pick(outlooks, areas),
        all.inputs(),
        List.of(),
        QualityFound.NOTHING,
        all.sources(),
        Measures.NONE,
        List.of());
  }

  /** Where the figures of a volume come from. */
  Provenance provenance(Volume volume) {
    return new Provenance(
        pick(observed, volume.areas()), provenance.evidence(), provenance.parents());
  }

  private static <T> List<T> pick(Map<String, List<T>> rows, List<AreaEntry> areas) {
    return areas.stream().flatMap(a -> rows.getOrDefault(a.code(), List.of()).stream()).toList();
  }
}
