package org.dabiao.report.word;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dabiao.report.word.Tag.Kind;

/** All tags of templates; docs/report-template.md says what each of them is. */
final class Tags {
  /** Every list and table has a condition of this name before its own: whether it has any items. */
  static final String HAS = "has_";

  /** Pictures are asked for by kind, or by kind and area. */
  static final String PICTURE = "picture";

  /** The kinds of charts, as the files in {@code charts/} are named. */
  static final Set<String> CHARTS =
      Set.of(
          "bars",
          "bullet",
          "heat",
          "tiles",
          "map",
          "trend",
          "multiples",
          "strip",
          "radar",
          "compare",
          "waterfall",
          "bump",
          "quadrant",
          "points",
          "places",
          "intervals");

  private static final String[] TARGET = {
    "no",
    "area",
    "theme",
    "indicator",
    "period",
    "target",
    "actual",
    "previous",
    "year_on_year",
    "rate",
    "gap",
    "verdict",
    "source"
  };

  /** The tags that may stand anywhere. */
  static final Map<String, Tag> ALL = all();

  private Tags() {}

  private static Map<String, Tag> all() {
    Map<String, Tag> tags = new LinkedHashMap<>();
    Stream.of(
            texts(
                "title",
                "subtitle",
                "kind",
                "area",
                "year",
                "as_of",
                "version",
                "notice",
                "table_number",
                "figure_number",
                "total",
                "judged",
                "attained",
                "exceeded",
                "achieved",
                "nearly",
                "missed",
                "ahead",
                "on_schedule",
                "behind",
                "undetermined",
                "no_data",
                "not_comparable",
                "illustrative_count",
                "provisional_count"),
            Stream.of(
                    "about_area",
                    "about_project",
                    "comparison_only",
                    "illustrative",
                    "has_standing")
                .map(name -> Tag.of(name, Kind.CONDITION)),
            Stream.of(
                    "summary",
                    "places",
                    "scores",
                    "indices",
                    "changes",
                    "unmet_summary",
                    "open_summary",
                    "notes",
                    "methods")
                .map(name -> list(name, texts("text"))),
            Stream.of(
                list(
                    "blocks",
                    Stream.concat(
                        texts("name"),
                        Stream.of(
                            list("sentences", texts("text")), rows("block_targets", TARGET))))),
            Stream.of(
                    "figures",
                    "figures_overview",
                    "figures_area",
                    "figures_comparison",
                    "figures_assessment",
                    "figures_composite")
                .map(
                    name ->
                        list(
                            name,
                            Stream.concat(
                                texts("heading", "caption"),
                                Stream.of(Tag.of("image", Kind.PICTURE))))),
            tables())
        .flatMap(s -> s)
        .forEach(tag -> tags.put(tag.name(), tag));
    List.copyOf(tags.values()).stream()
        .filter(t -> t.kind() == Kind.LIST || t.kind() == Kind.ROWS)
        .forEach(t -> tags.put(HAS + t.name(), Tag.of(HAS + t.name(), Kind.CONDITION)));
    return tags;
  }

  private static Stream<Tag> tables() {
    return Stream.of(
        rows("targets", TARGET),
        rows("unmet", TARGET),
        rows("unmet_parts", "indicator", "verdict", "areas"),
        rows("open", "indicator", "verdict", "reason", "areas"),
        rows(
            "parts",
            "no",
            "area",
            "total",
            "judged",
            "attained",
            "exceeded",
            "achieved",
            "nearly",
            "missed",
            "open_count",
            "score",
            "rank"),
        rows("rated", "indicator", "area", "rate", "rank", "gap_best", "gap_mean", "count"),
        rows("ranks", "scheme", "class", "area", "rank", "score", "points", "full", "missing"),
        rows("index_ranks", "index", "area", "rank", "score", "interval"),
        rows(
            "changed",
            "indicator",
            "area",
            "from",
            "to",
            "value_from",
            "value_to",
            "change",
            "growth",
            "average_growth",
            "rank"),
        rows("sources", "no", "title", "grade", "url"),
        rows("inputs", "input", "role", "read", "accepted", "quarantined", "skipped"),
        rows("quality", "severity", "rule", "area", "indicator", "period", "found"),
        rows("quarantine", "input", "row", "column", "value", "detail"),
        rows(
            "derivations",
            "no",
            "indicator",
            "target",
            "actual",
            "verdict",
            "sentence",
            "target_source",
            "basis",
            "source"));
  }

  private static Stream<Tag> texts(String... names) {
    return Arrays.stream(names).map(name -> Tag.of(name, Kind.TEXT));
  }

  private static Tag list(String name, Stream<Tag> fields) {
    return Tag.of(name, Kind.LIST, fields.toArray(Tag[]::new));
  }

  private static Tag rows(String name, String... fields) {
    return Tag.of(name, Kind.ROWS, texts(fields).toArray(Tag[]::new));
  }
}
