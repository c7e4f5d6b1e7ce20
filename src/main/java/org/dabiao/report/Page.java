package org.dabiao.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Figures;
import org.dabiao.findings.Findings;
import org.dabiao.findings.InputCount;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Ranked;
import org.dabiao.reference.Language;
import org.dabiao.reference.Verdict;

/** What the templates see: the findings, the words for them, and which section shows what. */
final class Page {
  private static final String MILESTONE = "milestone";
  private static final int MANY = 400;

  private final Findings findings;
  private final List<Picture> pictures;
  private final Words words;
  private final Phrases phrases;
  private final Citations citations;
  private final Map<String, AreaEntry> areas;
  private final Map<String, List<Attained>> byArea;
  private final Setting setting;
  private final Derivations derivations;
  private final IndicatorTable indicators;
  private final TrendTable trends;

  Page(Findings findings, List<Picture> pictures) {
    this(new Edition(findings, pictures), Setting.ALONE);
  }

  Page(Edition edition, Setting setting) {
    this.findings = edition.findings();
    this.pictures = edition.pictures();
    this.setting = setting;
    this.words = new Words(findings.subject().language());
    this.phrases = new Phrases(words);
    this.citations = new Citations(findings.sources());
    this.areas =
        findings.areas().stream()
            .collect(
                Collectors.toMap(AreaEntry::code, a -> a, (one, same) -> one, LinkedHashMap::new));
    this.byArea = findings.byArea();
    this.derivations = new Derivations(findings, setting.provenance(), words);
    this.indicators = IndicatorTable.of(findings.areas(), findings.attained(), words);
    this.trends = TrendTable.of(findings, words);
  }

  /** The language that the reader may switch to. */
  Optional<Language> other() {
    return setting.other();
  }

  /** Address of the page that this one is a volume of, or an empty text. */
  String up() {
    return setting.up();
  }

  /** What kind of page this is; a volume names its area. */
  String kind() {
    return up().isEmpty()
        ? t("report.kind")
        : t("report.kind") + " · " + Bidi.plain(findings.areas().get(0).name());
  }

  /** Title of the window. */
  String title() {
    return findings.subject().project() + " · " + kind();
  }

  /** Whether the browser had better lay out only what is in sight. */
  boolean large() {
    return findings.attained().size() > MANY;
  }

  Derivations derivations() {
    return derivations;
  }

  IndicatorTable indicators() {
    return indicators;
  }

  TrendTable trends() {
    return trends;
  }

  private List<Attained> of(AreaEntry area) {
    return byArea.getOrDefault(area.code(), List.of());
  }

  Findings findings() {
    return findings;
  }

  Words words() {
    return words;
  }

  Phrases phrases() {
    return phrases;
  }

  /** A text of the bundle. */
  String t(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  String lang() {
    return words.lang();
  }

  String langOf(String text) {
    return words.langOf(text);
  }

  /** The sections that have something to say. */
  List<Section> sections() {
    return Arrays.stream(Section.values()).filter(this::has).toList();
  }

  boolean has(Section section) {
    return switch (section) {
      case SUMMARY, QUALITY, METHOD -> true;
      case OVERVIEW -> !pictures(Section.OVERVIEW).isEmpty();
      case AREAS -> findings.areas().stream().anyMatch(this::hasOwnSection);
      case INDICATORS -> indicators.areas().size() > 1;
      case TRENDS -> !trends.groups().isEmpty();
      case MILESTONES -> !milestones().isEmpty();
      case COMPARISON ->
          !findings.compared().isEmpty()
              || !findings.disparities().isEmpty()
              || !findings.measures().isEmpty()
              || !pictures(Section.COMPARISON).isEmpty();
      case ASSESSMENT -> !findings.scoring().isEmpty();
      case COMPOSITE -> !findings.composed().isEmpty();
      case OUTLOOK -> !findings.outlooks().isEmpty();
      case MISSING -> !findings.attained().isEmpty();
      case ILLUSTRATIVE -> illustrative();
      case RECONCILIATION -> !findings.reconciled().isEmpty();
      case CONFLICTS -> !findings.conflicts().isEmpty();
      case SOURCES -> !findings.sources().isEmpty();
    };
  }

  /** Whether anything in the report rests on an illustrative figure. */
  boolean illustrative() {
    return Illustrative.any(findings);
  }

  Tally all() {
    return Tally.of(findings.attained());
  }

  Tally tally(AreaEntry area) {
    return Tally.of(of(area));
  }

  /** The verdicts that occur, in their own order: the columns of the headline table. */
  List<Verdict> verdicts() {
    return List.copyOf(all().counts().keySet());
  }

  List<String> headline() {
    return new Headline(findings, words).sentences();
  }

  String area(String code) {
    AreaEntry area = areas.get(code);
    return area == null ? code : area.name();
  }

  List<String> areaNames(List<String> codes) {
    return codes.stream().map(this::area).toList();
  }

  String anchor(AreaEntry area) {
    return "area-" + (findings.areas().indexOf(area) + 1);
  }

  /** Areas with a section: those that have targets or pictures of their own. */
  List<AreaEntry> shownAreas() {
    return findings.areas().stream().filter(this::hasOwnSection).toList();
  }

  private boolean hasOwnSection(AreaEntry area) {
    return !of(area).isEmpty() || !pictures(area).isEmpty();
  }

  /** An area's targets by theme of the plan; milestones have a section of their own. */
  Map<String, List<Attained>> themes(AreaEntry area) {
    return of(area).stream()
        .filter(a -> !a.kind().equals(MILESTONE))
        .collect(Collectors.groupingBy(Attained::theme, LinkedHashMap::new, Collectors.toList()));
  }

  List<Attained> milestones() {
    return findings.attained().stream().filter(a -> a.kind().equals(MILESTONE)).toList();
  }

  List<Picture> pictures(AreaEntry area) {
    return pictures.stream().filter(p -> p.area().equals(area.code())).toList();
  }

  /** The pictures of all areas that belong into a section. */
  List<Picture> pictures(Section section) {
    return pictures.stream()
        .filter(p -> !areas.containsKey(p.area()))
        .filter(p -> Section.ofPicture(p.kind()) == section)
        .toList();
  }

  /** A picture as a data URI: closed in itself, so that ids of several pictures never clash. */
  String source(Picture picture) {
    return DataUri.svg(picture.svg());
  }

  /** What a verdict means under the thresholds of this run. */
  String meaning(Verdict verdict) {
    return words.meaning(verdict, findings.subject().thresholds());
  }

  List<String> schemes() {
    return findings.scoring().schemes();
  }

  List<Ranked> ranks(String scheme) {
    return ScoreCards.ranks(findings.scoring(), scheme);
  }

  List<ScoreCards.Card> cards(String scheme) {
    return ScoreCards.of(findings.scoring(), scheme);
  }

  /** Whether areas are ranked inside classes. */
  boolean classed(String scheme) {
    return ranks(scheme).stream().anyMatch(r -> !r.clazz().isEmpty());
  }

  /** An area's place and score under a scheme: "2 (101.92)". */
  String placed(String scheme, String area) {
    Ranked r = ScoreCards.of(findings.scoring(), scheme, area);
    return r == null || r.rank() == null
        ? t("score.withheld")
        : Figures.text(r.rank(), 1) + " (" + Figures.text(r.score(), 2) + ")";
  }

  List<Citations.Numbered> cite(String source) {
    return citations.of(source);
  }

  /** Further measures as tables, those that have rows. */
  List<MeasureView> measures() {
    return new MeasureTables(findings, words)
        .all().entrySet().stream()
            .filter(t -> !t.getValue().rows().isEmpty())
            .map(t -> MeasureView.of(t.getKey(), t.getValue()))
            .toList();
  }

  List<Movement> movements() {
    return Movement.of(findings.compared());
  }

  List<Missing> missing() {
    return Missing.of(findings.attained(), phrases);
  }

  /** Indicators judged on illustrative figures, each with the codes of the areas. */
  Map<String, List<String>> illustrativeTargets() {
    return Illustrative.targets(findings);
  }

  List<InputCount> illustrativeInputs() {
    return Illustrative.inputs(findings);
  }

  /** The first rows of the quarantine; the counts of the inputs tell how many there are in all. */
  long quarantined() {
    return findings.inputs().stream().mapToLong(InputCount::quarantined).sum();
  }

  /** A style sheet, to be put into a page. */
  static String sheet(String name) {
    return Script.resource(name);
  }
}
