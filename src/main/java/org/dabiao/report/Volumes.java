package org.dabiao.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.FindingsByArea;
import org.dabiao.findings.Measures;
import org.dabiao.findings.Observed;
import org.dabiao.findings.Provenance;
import org.dabiao.findings.QualityFound;
import org.dabiao.findings.Ranked;

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
  private final FindingsByArea byArea;
  private final Provenance provenance;
  private final Map<String, List<Observed>> observed;
  private final List<Volume> volumes;

  Volumes(Findings all, Provenance provenance) {
    this.all = all;
    this.provenance = provenance;
    byArea =
        new FindingsByArea(
            all.toBuilder()
                .quarantine(List.of())
                .quality(QualityFound.NOTHING)
                .measures(Measures.NONE)
                .composed(List.of())
                .build());
    observed = provenance.observed().stream().collect(Collectors.groupingBy(Observed::area));
    volumes = cut();
  }

  /** What all the volumes hold together. */
  Findings all() {
    return all;
  }

  /** The entries of an area. */
  List<Attained> of(AreaEntry area) {
    return byArea.of(area);
  }

  /** An area's places, one a scheme. */
  List<Ranked> ranked(AreaEntry area) {
    return byArea.ranked(area);
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
    return byArea.only(volume.areas());
  }

  /** Where the figures of a volume come from. */
  Provenance provenance(Volume volume) {
    return new Provenance(
        volume.areas().stream()
            .flatMap(a -> observed.getOrDefault(a.code(), List.of()).stream())
            .toList(),
        provenance.evidence(),
        provenance.parents());
  }
}
