package org.dabiao.plan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabiao.plan.Target.Commitment;
import org.dabiao.plan.Target.Comparator;
import org.dabiao.plan.Target.Kind;
import org.dabiao.plan.Target.Scope;
import org.dabiao.plan.text.Sentence;
import org.dabiao.reference.Area;
import org.dabiao.reference.BadCell;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.CsvFile;
import org.dabiao.reference.CsvFile.Row;
import org.dabiao.reference.Indicator;
import org.dabiao.reference.InputException;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Reason;
import org.dabiao.reference.TimePeriod;
import org.dabiao.reference.Units;

/**
 * Reads target tables. Every row becomes a target or a fault; one reader sees all of a project's
 * tables, so that an id used twice is found across files.
 */
public final class TargetReader {
  private static final int MOST_DIGITS = 15;

  private final Map<String, Set<String>> areaKeys = new HashMap<>();
  private final Map<String, Set<String>> indicatorKeys = new HashMap<>();
  private final Map<String, Indicator> indicators;
  private final Catalogues catalogues;
  private final Set<String> ids = new HashSet<>();

  public TargetReader(Catalogues catalogues) {
    this.catalogues = catalogues;
    this.indicators = catalogues.indicatorsById();
    for (Area a : catalogues.areas()) {
      keys(areaKeys, a.code(), Stream.concat(Stream.of(a.code(), a.name()), a.aliases().stream()));
    }
    for (Indicator i : catalogues.indicators()) {
      keys(indicatorKeys, i.id(), Stream.concat(Stream.of(i.id(), i.name()), i.aliases().stream()));
    }
  }

  /**
   * What one table gave.
   *
   * @param targets rows accepted
   * @param faults one for each row that was not
   */
  public record Result(List<Target> targets, List<InputFault> faults) {}

  /**
   * Reads a table; a file that cannot be read at all gives one fault.
   *
   * @param text the plan's sentences, to hold the quoted ones against; empty when there is no text
   */
  public Result read(Path file, String name, List<Sentence> text) {
    CsvFile table;
    try {
      table = CsvFile.read(file, name, TargetTable.REQUIRED);
    } catch (InputException e) {
      return new Result(List.of(), e.faults());
    }
    return read(table, text);
  }

  /** Reads a table that is already in memory, such as what {@code plan.text} gave. */
  public Result read(CsvFile table, List<Sentence> text) {
    String name = table.name();
    if (table.rows().isEmpty()) {
      return new Result(List.of(), List.of(new InputFault(name, 1, "", "", Reason.EMPTY_FILE, "")));
    }
    List<Target> targets = new ArrayList<>();
    List<InputFault> faults = new ArrayList<>();
    for (Row row : table.rows()) {
      try {
        targets.add(target(row, text));
      } catch (BadCell bad) {
        faults.add(bad.in(name, row.number()));
      }
    }
    return new Result(targets, faults);
  }

  private Target target(Row row, List<Sentence> text) {
    TimePeriod period =
        TimePeriod.parse(row.cell(TargetTable.TIME_PERIOD))
            .orElseThrow(() -> refuse(row, TargetTable.TIME_PERIOD, Reason.BAD_PERIOD, "2024"));
    if (period.endYear() < 1900 || period.endYear() > 2100) {
      throw refuse(row, TargetTable.TIME_PERIOD, Reason.PERIOD_OUT_OF_RANGE, "1900–2100");
    }
    String area = area(row, period.endYear());
    Indicator indicator = indicator(row);
    Kind kind = kind(row, indicator);
    Stated stated = kind == Kind.MILESTONE ? milestone(row) : stated(row);
    checkUnit(row, stated.unit(), kind, indicator);
    Target target =
        new Target(
            id(row),
            area,
            code(row, TargetTable.SCOPE, Scope.class, Scope.CITY),
            indicator.id(),
            row.cell(TargetTable.INDICATOR_PHRASE),
            period,
            code(row, TargetTable.COMPARATOR, Comparator.class, Comparator.EQ),
            stated.low(),
            stated.high(),
            stated.unit(),
            kind,
            code(row, TargetTable.COMMITMENT, Commitment.class, Commitment.COMPLETE),
            row.cell(TargetTable.HEADING),
            row.cell(TargetTable.DOCUMENT),
            whole(row, TargetTable.SENTENCE_NO),
            row.cell(TargetTable.SENTENCE),
            whole(row, TargetTable.START),
            whole(row, TargetTable.END),
            number(row, TargetTable.CONFIDENCE).orElse(BigDecimal.ONE),
            number(row, TargetTable.BASE_VALUE));
    checkQuotation(row, target, text);
    if (!ids.add(target.targetId())) {
      throw refuse(row, TargetTable.TARGET_ID, Reason.DUPLICATE_KEY, "");
    }
    return target;
  }

  private String id(Row row) {
    String id = row.cell(TargetTable.TARGET_ID);
    return id.isEmpty() ? "row-" + row.number() + "-" + ids.size() : id;
  }

  private String area(Row row, int year) {
    Set<String> codes = areaKeys.getOrDefault(row.cell(TargetTable.REF_AREA), Set.of());
    if (codes.isEmpty()) {
      throw refuse(row, TargetTable.REF_AREA, Reason.UNKNOWN_AREA, "");
    }
    Map<String, Area> valid = catalogues.areasIn(year);
    List<String> now = codes.stream().filter(valid::containsKey).toList();
    if (now.size() != 1) {
      Reason reason = now.isEmpty() ? Reason.AREA_NOT_VALID : Reason.AMBIGUOUS_AREA;
      throw refuse(row, TargetTable.REF_AREA, reason, String.join(" | ", codes));
    }
    return now.get(0);
  }

  private Indicator indicator(Row row) {
    String text = row.cell(TargetTable.INDICATOR);
    if (text.isEmpty()) {
      boolean phrased = !row.cell(TargetTable.INDICATOR_PHRASE).isEmpty();
      String column = phrased ? TargetTable.INDICATOR_PHRASE : TargetTable.INDICATOR;
      throw refuse(row, column, Reason.NO_INDICATOR, "");
    }
    Set<String> found = indicatorKeys.getOrDefault(text, Set.of());
    if (found.size() != 1) {
      throw refuse(row, TargetTable.INDICATOR, Reason.UNKNOWN_INDICATOR, String.join(" | ", found));
    }
    return indicators.get(found.iterator().next());
  }

  private static Kind kind(Row row, Indicator indicator) {
    Kind usual =
        switch (indicator.nature()) {
          case MILESTONE -> Kind.MILESTONE;
          case GROWTH -> Kind.GROWTH_RATE;
          case RATE -> indicator.unit().equals("%") ? Kind.SHARE : Kind.LEVEL;
          case FLOW, STOCK, CUMULATIVE -> Kind.LEVEL;
        };
    return code(row, TargetTable.KIND, Kind.class, usual);
  }

  /** The number that a row states, in its own unit. */
  private record Stated(Optional<BigDecimal> low, Optional<BigDecimal> high, String unit) {}

  private static Stated stated(Row row) {
    Optional<BigDecimal> low = number(row, TargetTable.VALUE_LOW);
    Optional<BigDecimal> high =
        row.cells().containsKey(TargetTable.VALUE_HIGH) ? number(row, TargetTable.VALUE_HIGH) : low;
    checkRange(row, low, high);
    return new Stated(low, high, row.cell(TargetTable.UNIT));
  }

  /** A milestone without a number is to be done: 100 per cent. */
  private static Stated milestone(Row row) {
    boolean plain =
        row.cell(TargetTable.VALUE_LOW).isEmpty() && row.cell(TargetTable.VALUE_HIGH).isEmpty();
    Optional<BigDecimal> done = Optional.of(BigDecimal.valueOf(100));
    return plain ? new Stated(done, done, "%") : stated(row);
  }

  /** A quoted sentence must stand in the plan's text, word for word, with its evidence inside. */
  private static void checkQuotation(Row row, Target target, List<Sentence> text) {
    if (text.isEmpty() || target.sentenceNo() == 0) {
      return;
    }
    boolean there =
        target.sentenceNo() <= text.size()
            && text.get(target.sentenceNo() - 1).text().equals(target.sentence());
    if (!there) {
      throw refuse(row, TargetTable.SENTENCE, Reason.NOT_IN_TEXT, "");
    }
    int length = target.sentence().length();
    if (target.start() < 0 || target.start() >= target.end() || target.end() > length) {
      throw refuse(row, TargetTable.END, Reason.NOT_IN_TEXT, "0–" + length);
    }
  }

  private static void checkRange(Row row, Optional<BigDecimal> low, Optional<BigDecimal> high) {
    if (low.isEmpty() && high.isEmpty()) {
      throw refuse(row, TargetTable.VALUE_LOW, Reason.MISSING_VALUE, "");
    }
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      throw refuse(row, TargetTable.VALUE_LOW, Reason.BAD_RANGE, "≤ " + high.get());
    }
  }

  private static void checkUnit(Row row, String unit, Kind kind, Indicator indicator) {
    if (Units.parse(unit).isEmpty()) {
      throw refuse(row, TargetTable.UNIT, Reason.UNKNOWN_UNIT, indicator.unit());
    }
    boolean fits =
        switch (kind) {
          case GROWTH_RATE -> Units.conversion(unit, "%").isPresent();
          case INCREMENT, SHARE ->
              Units.conversion(unit, indicator.unit()).isPresent()
                  || isPoints(unit) && Units.conversion("%", indicator.unit()).isPresent();
          case LEVEL, COUNT, RANK, MILESTONE ->
              Units.conversion(unit, indicator.unit()).isPresent();
        };
    if (!fits) {
      throw refuse(row, TargetTable.UNIT, Reason.INCOMPATIBLE_UNIT, indicator.unit());
    }
  }

  static boolean isPoints(String unit) {
    return Units.conversion(unit, "百分点").isPresent();
  }

  private static Optional<BigDecimal> number(Row row, String column) {
    String text = row.cell(column).replace(",", "");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      BigDecimal value = new BigDecimal(text);
      if (value.precision() - value.scale() > MOST_DIGITS) {
        throw refuse(row, column, Reason.OUT_OF_RANGE, "< 10^15");
      }
      return Optional.of(value);
    } catch (NumberFormatException e) {
      throw refuse(row, column, Reason.BAD_NUMBER, "1234.5");
    }
  }

  private static int whole(Row row, String column) {
    return number(row, column).map(BigDecimal::intValue).orElse(0);
  }

  private static <E extends Enum<E>> E code(Row row, String column, Class<E> type, E usual) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      return usual;
    }
    for (E constant : type.getEnumConstants()) {
      if (Target.code(constant).equals(text.toLowerCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw refuse(
        row,
        column,
        Reason.BAD_CODE,
        Arrays.stream(type.getEnumConstants())
            .map(Target::code)
            .collect(Collectors.joining(" | ")));
  }

  private static void keys(Map<String, Set<String>> map, String id, Stream<String> names) {
    names.forEach(name -> map.computeIfAbsent(name, n -> new TreeSet<>()).add(id));
  }

  private static BadCell refuse(Row row, String column, Reason reason, String expected) {
    return new BadCell(column, row.cell(column), reason, expected);
  }
}
