package org.dabiao.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Provenance;
import org.dabiao.findings.Ranked;
import org.dabiao.reference.Language;
import org.dabiao.reference.Verdict;

/** The first page of a large report: counts, all areas in one list, and the way to each volume. */
final class IndexPage {
  private static final List<Section> SECTIONS =
      List.of(
          Section.SUMMARY,
          Section.AREAS,
          Section.INDICATORS,
          Section.COMPOSITE,
          Section.QUALITY,
          Section.SOURCES,
          Section.METHOD);

  private final Volumes volumes;
  private final Findings findings;
  private final Page page;
  private final Tally all;
  private final List<Line> areas = new ArrayList<>();
  private final List<Line> indicators = new ArrayList<>();

  /**
   * A row.
   *
   * @param name area or indicator
   * @param of area that it is part of, or theme
   * @param address where it is shown; empty for nowhere
   * @param place place and score under the first scheme; {@code null} without one
   */
  record Line(String name, String of, String address, Tally tally, Ranked place) {}

  IndexPage(Volumes volumes, Optional<Language> other) {
    this.volumes = volumes;
    this.findings = volumes.all();
    this.all = Tally.of(findings.attained());
    this.page =
        new Page(new Edition(shell(findings), List.of()), new Setting(other, Provenance.NONE, ""));
    volumes.volumes().forEach(this::add);
    Map<String, List<Attained>> byIndicator = new LinkedHashMap<>();
    findings
        .attained()
        .forEach(a -> byIndicator.computeIfAbsent(a.indicator(), i -> new ArrayList<>()).add(a));
    byIndicator
        .values()
        .forEach(
            list -> {
              Attained any = list.get(0);
              indicators.add(new Line(any.indicatorName(), any.theme(), "", Tally.of(list), null));
            });
  }

  private void add(Volumes.Volume volume) {
    String head = volume.areas().size() > 1 ? volume.head().name() : "";
    for (int i = 0; i < volume.areas().size(); i++) {
      AreaEntry area = volume.areas().get(i);
      List<Ranked> places = volumes.ranked(area);
      areas.add(
          new Line(
              area.name(),
              i == 0 ? "" : head,
              "report/" + volume.file() + ".html" + (i == 0 ? "" : "#area-" + (i + 1)),
              Tally.of(volumes.of(area)),
              places.isEmpty() ? null : places.get(0)));
    }
  }

  /** What is said of the run as a whole, without what the volumes hold. */
  private static Findings shell(Findings f) {
    return Findings.builder(f.subject(), f.areas())
        .inputs(f.inputs())
        .quarantine(f.quarantine())
        .quality(f.quality())
        .sources(f.sources())
        .composed(f.composed())
        .build();
  }

  /** Words and the sections that have nothing to do with single targets. */
  Page page() {
    return page;
  }

  List<Section> sections() {
    return SECTIONS.stream()
        .filter(s -> s == Section.AREAS || s == Section.INDICATORS || page.has(s))
        .toList();
  }

  Tally all() {
    return all;
  }

  List<Verdict> verdicts() {
    return Arrays.stream(Verdict.values()).filter(v -> all.of(v) > 0).toList();
  }

  List<String> headline() {
    return new Headline(findings, page.words()).sentences();
  }

  List<Line> areas() {
    return areas;
  }

  List<Line> indicators() {
    return indicators;
  }

  /** Whether areas have places. */
  boolean ranked() {
    return areas.stream().anyMatch(a -> a.place() != null);
  }
}
