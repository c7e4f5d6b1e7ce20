package org.dabiao.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Findings by area, looked through once: for those who cut many pieces from many areas. */
public final class FindingsByArea {
  private final Findings all;
  private final Rows<Attained> attained;
  private final Rows<Trend> trends;
  private final Rows<Reconciled> reconciled;
  private final Rows<Conflict> conflicts;
  private final Rows<Compared> compared;
  private final Rows<Disparity> disparities;
  private final Rows<Outlook> outlooks;
  private final Rows<Ranked> ranked;
  private final Rows<Scored> scored;
  private final Rows<ScoreSum> sums;
  private final Rows<WhatIf> whatIf;
  private final Rows<YearFigure> figures;

  public FindingsByArea(Findings all) {
    this.all = all;
    attained = Rows.of(all.attained(), Attained::area);
    trends = Rows.of(all.trends(), Trend::area);
    reconciled = Rows.of(all.reconciled(), Reconciled::area);
    conflicts = Rows.of(all.conflicts(), Conflict::area);
    compared = Rows.of(all.compared(), Compared::area);
    disparities = Rows.of(all.disparities(), Disparity::area);
    outlooks = Rows.of(all.outlooks(), Outlook::area);
    ranked = Rows.of(all.scoring().ranked(), Ranked::area);
    scored = Rows.of(all.scoring().scored(), Scored::area);
    sums = Rows.of(all.scoring().sums(), ScoreSum::area);
    whatIf = Rows.of(all.scoring().whatIf(), WhatIf::area);
    figures = Rows.of(all.audit().figures(), YearFigure::area);
  }

  /** The entries of an area. */
  public List<Attained> of(AreaEntry area) {
    return attained.of(Set.of(area.code()));
  }

  /** An area's places, one a scheme. */
  public List<Ranked> ranked(AreaEntry area) {
    return ranked.of(Set.of(area.code()));
  }

  /**
   * What was found about some areas, everything in the order that it has in the whole. What names
   * no area stays: inputs, quarantine, quality, sources, and the targets as their texts state them.
   *
   * @param areas the areas as the findings shall show them; which of them is the parent may differ
   *     from the whole
   */
  public Findings only(List<AreaEntry> areas) {
    Set<String> codes = areas.stream().map(AreaEntry::code).collect(Collectors.toUnmodifiableSet());
    Audit audit = all.audit();
    return all.toBuilder()
        .areas(areas)
        .attained(attained.of(codes))
        .trends(trends.of(codes))
        .reconciled(reconciled.of(codes))
        .conflicts(conflicts.of(codes))
        .compared(compared.of(codes))
        .disparities(disparities.of(codes))
        .scoring(
            new Scoreboard(ranked.of(codes), scored.of(codes), sums.of(codes), whatIf.of(codes)))
        .outlooks(outlooks.of(codes))
        .measures(all.measures().only(codes))
        .composed(all.composed().stream().map(c -> c.only(codes)).toList())
        .audit(
            new Audit(
                audit.rules(),
                audit.judgings().isEmpty() ? List.of() : attained.beside(audit.judgings(), codes),
                audit.promises(),
                figures.of(codes)))
        .build();
  }

  /** Rows, and where those of each area are among them. */
  private record Rows<T>(List<T> all, Map<String, List<Integer>> places) {
    static <T> Rows<T> of(List<T> all, Function<T, String> area) {
      Map<String, List<Integer>> places = new HashMap<>();
      for (int i = 0; i < all.size(); i++) {
        places.computeIfAbsent(area.apply(all.get(i)), a -> new ArrayList<>()).add(i);
      }
      return new Rows<>(all, places);
    }

    List<T> of(Set<String> areas) {
      return beside(all, areas);
    }

    /** Of a list that runs beside the rows, what stands beside those of the areas. */
    <U> List<U> beside(List<U> others, Set<String> areas) {
      return areas.stream()
          .flatMap(a -> places.getOrDefault(a, List.of()).stream())
          .sorted()
          .<U>map(others::get)
          .toList();
    }
  }
}
