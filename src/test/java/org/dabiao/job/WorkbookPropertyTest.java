package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.dabiao.testing.Book;

/**
 * Whatever figures are written, in whatever layout and in whichever units that convert: they are
 * read back equal. One try writes the same figures as eight workbooks.
 */
class WorkbookPropertyTest {
  private static final List<String> AREAS = List.of("咸宁市", "咸安区", "嘉鱼县");
  private static final List<String> CODES = List.of("421200", "421202", "421221");
  private static final List<String> INDICATORS = List.of("粮食产量", "粮食面积", "城镇化率");
  private static final List<String> IDS = List.of("grain", "land", "urban");
  private static final List<String> YEARS = List.of("2021", "2022", "2023", "2024");

  /** Spellings of units that convert into each indicator's, and how many of them one of its is. */
  private static final List<TreeMap<String, String>> UNITS =
      List.of(
          units("万吨", "1", "吨", "10000", "公斤", "10000000", "亿斤", "0.2", "万斤", "2000"),
          units("公顷", "1", "亩", "15", "万亩", "0.0015", "平方米", "10000", "平方公里", "0.01"),
          units("%", "1", "‰", "10"));

  private static TreeMap<String, String> units(String... pairs) {
    TreeMap<String, String> units = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      units.put(pairs[i], pairs[i + 1]);
    }
    return units;
  }

  /**
   * A figure of each area, indicator and year, and a unit of each indicator.
   *
   * @param values in the indicators' own units: area, then indicator, then year
   */
  record Figures(List<BigDecimal> values, List<String> units) {
    BigDecimal value(int area, int indicator, int year) {
      return values.get((area * INDICATORS.size() + indicator) * YEARS.size() + year);
    }

    /** As the cell writes it, in the unit that was drawn. */
    String cell(int area, int indicator, int year) {
      String factor = UNITS.get(indicator).get(units.get(indicator));
      return value(area, indicator, year)
          .multiply(new BigDecimal(factor))
          .stripTrailingZeros()
          .toPlainString();
    }

    List<String> expected() {
      List<String> all = new ArrayList<>();
      for (int a = 0; a < AREAS.size(); a++) {
        for (int i = 0; i < INDICATORS.size(); i++) {
          for (int y = 0; y < YEARS.size(); y++) {
            BigDecimal value = value(a, i, y);
            String text = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
            all.add(String.join(" ", CODES.get(a), IDS.get(i), YEARS.get(y), text));
          }
        }
      }
      return all.stream().sorted().toList();
    }
  }

  @Provide
  Arbitrary<Figures> figures() {
    Arbitrary<BigDecimal> value =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-99999"), new BigDecimal("99999999"))
            .ofScale(3);
    Arbitrary<List<BigDecimal>> values =
        value.list().ofSize(AREAS.size() * INDICATORS.size() * YEARS.size());
    Arbitrary<List<String>> units =
        Combinators.combine(UNITS.stream().map(u -> Arbitraries.of(u.keySet())).toList())
            .as(u -> u);
    return Combinators.combine(values, units).as(Figures::new);
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void figuresComeBackAsTheyWere(@ForAll("figures") Figures figures) throws IOException {
    Path folder = Files.createTempDirectory("dabiao-property");
    try {
      Example example =
          Example.in(folder)
              .indicators(
                  """
                  id    | name     | unit | nature
                  grain | 粮食产量 | 万吨 | stock
                  land  | 粮食面积 | 公顷 | stock
                  urban | 城镇化率 | %    | stock
                  """);
      for (String kind : List.of(".xlsx", ".xls")) {
        add(example, "list" + kind, list(Book.of(kind), figures));
        add(example, "areas-by-indicators" + kind, areasByIndicators(Book.of(kind), figures));
        add(example, "areas-by-years" + kind, areasByYears(Book.of(kind), figures));
        add(example, "years-by-indicators" + kind, yearsByIndicators(Book.of(kind), figures));
      }

      assertThat(example.faults()).isEmpty();
      TreeMap<String, List<String>> found = new TreeMap<>();
      example
          .accepted()
          .rows()
          .forEach(
              r ->
                  found
                      .computeIfAbsent(r.get("input"), k -> new ArrayList<>())
                      .add(
                          String.join(
                              " ",
                              r.get("ref_area"),
                              r.get("indicator"),
                              r.get("time_period"),
                              r.get("low"))));
      assertThat(found).hasSize(8);
      found.forEach(
          (input, read) ->
              assertThat(read.stream().sorted().toList()).as(input).isEqualTo(figures.expected()));
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
      }
    }
  }

  private static void add(Example example, String name, Book book) {
    example.statistics(name, book.bytes(), ", fixed: {source: " + name + "}");
  }

  private static Book list(Book book, Figures f) {
    StringBuilder text = new StringBuilder("地区 | 指标 | 年份 | 数值 | 单位\n");
    for (int a = 0; a < AREAS.size(); a++) {
      for (int i = 0; i < INDICATORS.size(); i++) {
        for (int y = 0; y < YEARS.size(); y++) {
          line(
              text,
              AREAS.get(a),
              INDICATORS.get(i),
              YEARS.get(y),
              f.cell(a, i, y),
              f.units().get(i));
        }
      }
    }
    return book.sheet("数据", text.toString());
  }

  /** A sheet a year, the unit in brackets behind the indicator. */
  private static Book areasByIndicators(Book book, Figures f) {
    for (int y = 0; y < YEARS.size(); y++) {
      StringBuilder text = new StringBuilder(YEARS.get(y) + "年各县市区情况 | < | < | <\n地区");
      for (int i = 0; i < INDICATORS.size(); i++) {
        text.append(" | ")
            .append(INDICATORS.get(i))
            .append("（")
            .append(f.units().get(i))
            .append("）");
      }
      text.append('\n');
      for (int a = 0; a < AREAS.size(); a++) {
        line(text, AREAS.get(a), f.cell(a, 0, y), f.cell(a, 1, y), f.cell(a, 2, y));
      }
      book.sheet("表" + (y + 1), text.toString());
    }
    return book;
  }

  /** A sheet an indicator, the unit in a line of its own. */
  private static Book areasByYears(Book book, Figures f) {
    for (int i = 0; i < INDICATORS.size(); i++) {
      StringBuilder text = new StringBuilder(" | | | 单位：" + f.units().get(i) + "\n");
      line(text, "地区", "2021年", "2022年", "2023年", "2024年");
      for (int a = 0; a < AREAS.size(); a++) {
        line(
            text, AREAS.get(a), f.cell(a, i, 0), f.cell(a, i, 1), f.cell(a, i, 2), f.cell(a, i, 3));
      }
      book.sheet(INDICATORS.get(i), text.append("注：按年报\n").toString());
    }
    return book;
  }

  /** A sheet an area, the units in a row below the indicators. */
  private static Book yearsByIndicators(Book book, Figures f) {
    for (int a = 0; a < AREAS.size(); a++) {
      StringBuilder text = new StringBuilder();
      line(text, "年份", INDICATORS.get(0), INDICATORS.get(1), INDICATORS.get(2));
      line(text, "^", f.units().get(0), f.units().get(1), f.units().get(2));
      for (int y = 0; y < YEARS.size(); y++) {
        line(text, YEARS.get(y), f.cell(a, 0, y), f.cell(a, 1, y), f.cell(a, 2, y));
      }
      book.sheet(AREAS.get(a), text.toString());
    }
    return book;
  }

  private static void line(StringBuilder text, String... cells) {
    text.append(String.join(" | ", cells)).append('\n');
  }
}
