package org.dabiao.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a run found: all that charts and reports see. Names are in the run's language; lists are in
 * the order to show them in (areas as in the catalogue, the parent first; targets as in the plan).
 *
 * @param subject what the run was about
 * @param areas the areas evaluated, the parent area first
 * @param attained one entry a target and area
 * @param trends the yearly series behind the targets
 * @param reconciled parents' figures beside the sums of their parts
 * @param conflicts places where two bases or sources disagree
 * @param compared measures between years and areas
 * @param disparities how unequal the areas are, an entry an indicator and year
 * @param scoring points and places of the areas
 * @param outlooks where an unfinished year is heading
 * @param inputs what was read, with counts
 * @param quarantine rows that were not accepted (the first ones; {@link InputCount} has the totals)
 * @param quality what the rules found about accepted figures
 * @param sources the sources of the figures shown
 * @param measures further measures between areas and years
 * @param composed the composite indices
 * @param audit what it takes to reckon the verdicts again
 */
public record Findings(
    Subject subject,
    List<AreaEntry> areas,
    List<Attained> attained,
    List<Trend> trends,
    List<Reconciled> reconciled,
    List<Conflict> conflicts,
    List<Compared> compared,
    List<Disparity> disparities,
    Scoreboard scoring,
    List<Outlook> outlooks,
    List<InputCount> inputs,
    List<QuarantinedRow> quarantine,
    QualityFound quality,
    List<SourceEntry> sources,
    Measures measures,
    List<Composed> composed,
    Audit audit) {

  /** Findings about areas; what the builder is not told of is empty. */
  public static FindingsBuilder builder(Subject subject, List<AreaEntry> areas) {
    return new FindingsBuilder(subject, areas);
  }

  /** A builder of findings that differ from these. */
  public FindingsBuilder toBuilder() {
    return new FindingsBuilder(this);
  }

  /** What was found about some areas: {@link FindingsByArea#only}. */
  public Findings only(List<AreaEntry> some) {
    return new FindingsByArea(this).only(some);
  }

  /** The entries of one area, in order. */
  public List<Attained> of(AreaEntry area) {
    return attained.stream().filter(a -> a.area().equals(area.code())).toList();
  }

  /** The entries by the code of their area: for those who ask for every area's. */
  public Map<String, List<Attained>> byArea() {
    return attained.stream().collect(Collectors.groupingBy(Attained::area));
  }

  /** The area that the others are parts of, when the run has one. */
  public Optional<AreaEntry> parent() {
    return areas.stream().filter(AreaEntry::isParent).findFirst();
  }

  /** The areas that are compared with each other. */
  public List<AreaEntry> parts() {
    return areas.stream().filter(a -> !a.isParent()).toList();
  }
}
