package org.dabiao.reference;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dabiao.reference.CsvFile.Row;

/**
 * The three catalogues that all inputs refer to. They are small and live on the driver.
 *
 * @param areas rows of {@code areas.csv} in file order
 * @param indicators rows of {@code indicators.csv} in file order
 * @param sources rows of {@code sources.csv} in file order
 */
public record Catalogues(List<Area> areas, List<Indicator> indicators, List<Source> sources) {
  static final List<String> AREA_COLUMNS =
      List.of("code", "name", "name_en", "aliases", "parent", "level", "valid_from", "valid_to");
  static final List<String> INDICATOR_COLUMNS =
      List.of(
          "id",
          "name",
          "name_en",
          "aliases",
          "unit",
          "nature",
          "direction",
          "roll_up",
          "weight",
          "theme",
          "decimals");
  static final List<String> SOURCE_COLUMNS = List.of("source", "title", "grade", "released", "url");

  /**
   * Reads the catalogues; {@code sources} may be missing.
   *
   * @throws InputException naming every row that is at fault
   */
  public static Catalogues read(
      Path folder, String areas, String indicators, Optional<String> sources) {
    return of(
        CsvFile.read(folder.resolve(areas), areas, AREA_COLUMNS),
        CsvFile.read(folder.resolve(indicators), indicators, INDICATOR_COLUMNS),
        sources.map(s -> CsvFile.read(folder.resolve(s), s, SOURCE_COLUMNS)));
  }

  /**
   * Areas and indicators out of tables that are texts already.
   *
   * @throws InputException naming every row that is at fault
   */
  public static Catalogues parse(String areas, String indicators) {
    return of(
        CsvFile.parse(areas, "areas", AREA_COLUMNS),
        CsvFile.parse(indicators, "indicators", INDICATOR_COLUMNS),
        Optional.empty());
  }

  private static Catalogues of(
      CsvFile areaFile, CsvFile indicatorFile, Optional<CsvFile> sourceFile) {
    List<InputFault> faults = new ArrayList<>();
    List<Area> areaList = rows(areaFile, faults, Catalogues::area);
    List<Indicator> indicatorList = rows(indicatorFile, faults, Catalogues::indicator);
    List<Source> sourceList =
        sourceFile.map(f -> rows(f, faults, Catalogues::source)).orElse(List.of());
    checkKeys(areaFile, "code", faults);
    checkKeys(indicatorFile, "id", faults);
    checkReferences(areaFile, "parent", areaList.stream().map(Area::code).toList(), faults);
    checkReferences(
        indicatorFile, "weight", indicatorList.stream().map(Indicator::id).toList(), faults);
    Tiles.check(areaFile, areaList, faults);
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    return new Catalogues(areaList, indicatorList, sourceList);
  }

  /** The catalogues with the outlines of areas, by code. */
  public Catalogues within(Map<String, Boundary> outlines) {
    return new Catalogues(
        areas.stream()
            .map(a -> outlines.containsKey(a.code()) ? a.within(outlines.get(a.code())) : a)
            .toList(),
        indicators,
        sources);
  }

  public Map<String, Indicator> indicatorsById() {
    return indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
  }

  /** The areas in force in a year, by code. */
  public Map<String, Area> areasIn(int year) {
    return areas.stream()
        .filter(a -> a.validIn(year))
        .collect(Collectors.toMap(Area::code, Function.identity(), (first, second) -> second));
  }

  /** Codes of the areas that are directly part of the given one in a year. */
  public List<String> partsOf(String code, int year) {
    return areas.stream()
        .filter(a -> a.validIn(year) && a.parent().equals(Optional.of(code)))
        .map(Area::code)
        .distinct()
        .toList();
  }

  private static Area area(Row r) {
    return new Area(
        required(r, "code"),
        required(r, "name"),
        r.cell("name_en"),
        list(r.cell("aliases")),
        optional(r.cell("parent")),
        r.cell("level"),
        day(r, "valid_from"),
        day(r, "valid_to"),
        new MapPlace(Tiles.of(r), Optional.empty()));
  }

  private static Indicator indicator(Row r) {
    String unit = required(r, "unit");
    if (Units.parse(unit).isEmpty()) {
      throw new BadCell("unit", unit, Reason.UNKNOWN_UNIT, "");
    }
    return new Indicator(
        required(r, "id"),
        required(r, "name"),
        r.cell("name_en"),
        list(r.cell("aliases")),
        unit,
        code(r, "nature", Indicator.Nature.class),
        code(r, "direction", Indicator.Direction.class),
        code(r, "roll_up", Indicator.RollUp.class),
        optional(r.cell("weight")),
        r.cell("theme"),
        decimals(r));
  }

  private static Source source(Row r) {
    return new Source(
        required(r, "source"), r.cell("title"), r.cell("grade"), day(r, "released"), r.cell("url"));
  }

  private static <T> List<T> rows(CsvFile file, List<InputFault> faults, Function<Row, T> read) {
    List<T> values = new ArrayList<>();
    for (Row row : file.rows()) {
      try {
        values.add(read.apply(row));
      } catch (BadCell bad) {
        faults.add(bad.in(file.name(), row.number()));
      }
    }
    return values;
  }

  private static void checkKeys(CsvFile file, String column, List<InputFault> faults) {
    Set<String> seen = new HashSet<>();
    for (Row row : file.rows()) {
      String key = row.cell(column) + "|" + row.cell("valid_from");
      if (!seen.add(key)) {
        faults.add(
            new InputFault(
                file.name(), row.number(), column, row.cell(column), Reason.DUPLICATE_KEY, ""));
      }
    }
  }

  private static void checkReferences(
      CsvFile file, String column, List<String> known, List<InputFault> faults) {
    for (Row row : file.rows()) {
      String value = row.cell(column);
      if (!value.isEmpty() && !known.contains(value)) {
        faults.add(
            new InputFault(
                file.name(), row.number(), column, value, Reason.BAD_CODE, file.columns().get(0)));
      }
    }
  }

  private static String required(Row row, String column) {
    String value = row.cell(column);
    if (value.isEmpty()) {
      throw new BadCell(column, value, Reason.MISSING_VALUE, "");
    }
    return value;
  }

  private static Optional<String> optional(String value) {
    return Optional.of(value).filter(v -> !v.isEmpty());
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static Optional<LocalDate> day(Row row, String column) {
    try {
      return optional(row.cell(column)).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new BadCell(column, row.cell(column), Reason.BAD_PERIOD, "2024-12-31");
    }
  }

  private static int decimals(Row row) {
    String value = row.cell("decimals");
    if (!value.matches("\\d")) {
      throw new BadCell("decimals", value, Reason.BAD_NUMBER, "0–9");
    }
    return Integer.parseInt(value);
  }

  private static <E extends Enum<E>> E code(Row row, String column, Class<E> type) {
    String value = row.cell(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
        return constant;
      }
    }
    String expected =
        Arrays.stream(type.getEnumConstants())
            .map(c -> c.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" | "));
    throw new BadCell(column, value, Reason.BAD_CODE, expected);
  }
}
