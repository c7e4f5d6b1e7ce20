package org.dabiao.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.plan.Target;
import org.dabiao.reference.Area;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Conversion;
import org.dabiao.reference.Indicator;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Units;
import org.dabiao.reference.Verdict;
import org.dabiao.statistics.SeriesTable;

/** Turns collected rows into findings, with names in the run's language. */
public final class Collector {
  private final Subject subject;
  private final Map<String, Indicator> indicators;
  private final Map<String, Area> areas;
  private final Catalogues catalogues;
  private final Map<String, Target> targets;

  public Collector(Subject subject, Catalogues catalogues, List<Target> targets) {
    this.subject = subject;
    this.catalogues = catalogues;
    this.indicators = catalogues.indicatorsById();
    this.areas = catalogues.areasIn(subject.year());
    this.targets =
        targets.stream().collect(Collectors.toMap(Target::targetId, Function.identity()));
  }

  /**
   * The areas with any finding, parents first, then in the catalogue's order.
   *
   * @param codes codes of the areas
   * @param parents code of a part → code of its parent
   */
  public List<AreaEntry> areas(Set<String> codes, Map<String, String> parents) {
    Comparator<AreaEntry> parentsFirst = Comparator.comparing(a -> !a.isParent());
    return catalogues.areas().stream()
        .filter(a -> areas.get(a.code()) == a && codes.contains(a.code()))
        .map(a -> entry(a, parents.getOrDefault(a.code(), "")))
        .sorted(parentsFirst)
        .toList();
  }

  private AreaEntry entry(Area area, String parent) {
    boolean top = parent.isEmpty();
    boolean english = subject.language() == Language.EN && !area.nameEn().isEmpty();
    return english
        ? new AreaEntry(area.code(), area.nameEn(), area.nameEn(), top, area.place(), parent)
        : new AreaEntry(area.code(), area.name(), area.shortName(), top, area.place(), parent);
  }

  String name(String indicator) {
    Indicator i = indicators.get(indicator);
    return subject.language() == Language.EN && !i.nameEn().isEmpty() ? i.nameEn() : i.name();
  }

  /** A row of the attainment table. */
  public Attained attained(Row row) {
    Indicator indicator = indicators.get(row.<String>getAs(AttainmentTable.INDICATOR));
    Target target = targets.get(row.<String>getAs(AttainmentTable.TARGET_ID));
    String period = text(row, AttainmentTable.ACTUAL_PERIOD);
    return new Attained(
        target.targetId(),
        text(row, AttainmentTable.REF_AREA),
        indicator.id(),
        name(indicator.id()),
        target.heading().isEmpty() ? indicator.theme() : target.heading(),
        Target.code(target.kind()),
        Target.code(target.commitment()),
        target.period().text(),
        period.isEmpty() ? String.valueOf(subject.year()) : period,
        Target.code(target.comparator()),
        row.getAs(AttainmentTable.TARGET_LOW),
        row.getAs(AttainmentTable.TARGET_HIGH),
        target.unit(),
        row.getAs(AttainmentTable.ACTUAL_LOW),
        row.getAs(AttainmentTable.ACTUAL_HIGH),
        row.getAs(AttainmentTable.RATE_LOW),
        row.getAs(AttainmentTable.RATE_HIGH),
        row.getAs(AttainmentTable.GAP),
        Verdict.ofCode(text(row, AttainmentTable.VERDICT)),
        Origin.ofCode(text(row, AttainmentTable.ORIGIN)),
        Origin.ofCode(text(row, AttainmentTable.TARGET_ORIGIN)),
        text(row, AttainmentTable.BASIS),
        text(row, AttainmentTable.OBS_STATUS),
        row.getAs(AttainmentTable.PREVIOUS),
        direction(target, indicator),
        Math.max(indicator.decimals(), decimals(target)),
        target.phrase(),
        target.sentence(),
        target.source(),
        text(row, AttainmentTable.OBSERVATION_SOURCE));
  }

  private static Indicator.Direction direction(Target target, Indicator indicator) {
    return switch (target.comparator()) {
      case GE, GT -> Indicator.Direction.HIGHER;
      case LE, LT -> Indicator.Direction.LOWER;
      case EQ, APPROX, BETWEEN -> indicator.direction();
    };
  }

  private static int decimals(Target target) {
    return Stream.of(target.low(), target.high())
        .flatMap(Optional::stream)
        .mapToInt(v -> Math.max(0, v.stripTrailingZeros().scale()))
        .max()
        .orElse(0);
  }

  /**
   * The yearly series of the indicators that have targets, in the unit of the first target.
   *
   * @param rows rolled-up series
   */
  public List<Trend> trends(List<Row> rows, List<Attained> attained) {
    Map<String, List<Row>> bySeries = new HashMap<>();
    for (Row row : rows) {
      bySeries
          .computeIfAbsent(
              row.<String>getAs(SeriesTable.REF_AREA)
                  + "|"
                  + row.<String>getAs(SeriesTable.INDICATOR),
              k -> new ArrayList<>())
          .add(row);
    }
    Map<String, Attained> first = new LinkedHashMap<>();
    attained.forEach(a -> first.putIfAbsent(a.area() + "|" + a.indicator(), a));
    return first.entrySet().stream()
        .filter(e -> bySeries.containsKey(e.getKey()))
        .map(e -> trend(e.getValue(), bySeries.get(e.getKey())))
        .filter(t -> !t.points().isEmpty())
        .toList();
  }

  private Trend trend(Attained a, List<Row> rows) {
    Indicator indicator = indicators.get(a.indicator());
    Optional<Conversion> factor = Units.conversion(indicator.unit(), a.unit());
    List<Row> years =
        rows.stream()
            .filter(r -> r.<Boolean>getAs(SeriesTable.USABLE))
            .filter(r -> r.<Integer>getAs(SeriesTable.MONTHS) == 12)
            .sorted(Comparator.comparing(r -> r.<Integer>getAs(SeriesTable.YEAR)))
            .toList();
    List<Trend.Point> points = new ArrayList<>();
    String basis = null;
    for (Row row : years) {
      // No line joins what was measured and what was invented.
      String own =
          row.<String>getAs(SeriesTable.BASIS)
              + (row.<String>getAs(SeriesTable.ORIGIN).equals("illustrative") ? "|" : "");
      points.add(
          point(
              row,
              factor,
              row.<Boolean>getAs(SeriesTable.BREAK) || basis != null && !basis.equals(own)));
      basis = own;
    }
    return new Trend(
        a.area(),
        a.indicator(),
        a.indicatorName(),
        factor.isPresent() ? a.unit() : indicator.unit(),
        a.decimals(),
        points,
        factor.isPresent() ? marks(a) : List.of());
  }

  private static List<Trend.Mark> marks(Attained a) {
    boolean level = !a.kind().equals("growth_rate") || a.rateLow() == null;
    return a.timePeriod().matches("\\d{4}") && level
        ? List.of(
            new Trend.Mark(
                Integer.parseInt(a.timePeriod()), a.comparator(), a.targetLow(), a.targetHigh()))
        : List.of();
  }

  private static Trend.Point point(Row row, Optional<Conversion> factor, boolean broken) {
    return new Trend.Point(
        row.<Integer>getAs(SeriesTable.YEAR),
        converted(row.getAs(SeriesTable.LOW), factor),
        converted(row.getAs(SeriesTable.HIGH), factor),
        Origin.ofCode(row.getAs(SeriesTable.ORIGIN)),
        row.getAs(SeriesTable.BASIS),
        row.getAs(SeriesTable.SOURCE),
        broken);
  }

  private static BigDecimal converted(BigDecimal value, Optional<Conversion> factor) {
    return value == null ? null : factor.map(f -> f.apply(value)).orElse(value);
  }

  /** Unit of an indicator's series. */
  String unit(String indicator) {
    return indicators.get(indicator).unit();
  }

  /** Whether its figures are rates, which have changes but no growth. */
  boolean isRate(String indicator) {
    Indicator.Nature nature = indicators.get(indicator).nature();
    return nature == Indicator.Nature.RATE || nature == Indicator.Nature.GROWTH;
  }

  int decimals(String indicator) {
    return indicators.get(indicator).decimals();
  }

  /** The catalogue entries of the sources that the ids name, in the catalogue's order. */
  public List<SourceEntry> sources(Set<String> ids) {
    return catalogues.sources().stream()
        .filter(s -> ids.contains(s.id()))
        .map(s -> new SourceEntry(s.id(), s.title(), s.grade(), s.url()))
        .toList();
  }

  private static String text(Row row, String column) {
    String text = row.getAs(column);
    return text == null ? "" : text;
  }
}
