package org.dabiao.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dabiao.job.Example;

/**
 * Small examples, each with a city of its own ({@code city}, with the counties {@code a}, {@code b}
 * and whichever it names), that are evaluated together in 2024: planning a query takes longer than
 * running it. The first question asked of any case evaluates all.
 */
public final class Cases {
  private static final String AREA = "ref_area";
  private static final String CITY = "city";

  private final String indicators;
  private final Map<String, String> units = new HashMap<>();
  private final List<String> sections = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();
  private final Map<String, Cells> answers = new HashMap<>();
  private String sources = "source | released";
  private Example example;

  private Cases(String indicators) {
    this.indicators = indicators;
    InlineTable table = InlineTable.of(indicators);
    int unit = table.columns().indexOf("unit");
    table.rows().forEach(row -> units.put(row.get(0), row.get(unit)));
  }

  /** No cases yet; see {@link Example#indicators}, the first column being the id. */
  public static Cases of(String indicators) {
    return new Cases(indicators);
  }

  /** A section of the project file that holds for all cases. */
  public Cases section(String yaml) {
    sections.add(yaml);
    return this;
  }

  /** The catalogue of sources for all cases; see {@link Example#sources}. */
  public Cases sources(String table) {
    sources = table;
    return this;
  }

  /**
   * A case without targets.
   *
   * @param figures indicator and obs_value at least; the area is {@code a}, the period 2024 and the
   *     unit the indicator's unless a column says otherwise
   */
  public Case figures(String figures) {
    return add("", figures);
  }

  /**
   * A case with targets.
   *
   * @param targets indicator and value_low at least, the rest as for figures
   */
  public Case targets(String targets, String figures) {
    return add(targets, figures);
  }

  private Case add(String targets, String figures) {
    Case added = new Case(cases.size() + 1, targets, figures);
    cases.add(added);
    return added;
  }

  private Cells answer(String name, Function<Example, Cells> question) {
    return answers.computeIfAbsent(name, n -> question.apply(example()));
  }

  private Example example() {
    if (example == null) {
      example =
          Example.in(Folders.fresh())
              .indicators(indicators)
              .sources(sources)
              .areas(areas())
              .figures(all(c -> c.figures));
      if (cases.stream().anyMatch(c -> !c.targets.isEmpty())) {
        example.targets(all(c -> c.targets));
      }
      sections.forEach(example::section);
    }
    return example;
  }

  private String areas() {
    StringBuilder table = new StringBuilder("code | name | parent\n");
    for (Case c : cases) {
      table.append("%s | %s |\n".formatted(c.code(CITY), c.code(CITY)));
      c.counties()
          .forEach(k -> table.append("%1$s | %1$s | %2$s\n".formatted(c.code(k), c.code(CITY))));
    }
    return table.toString();
  }

  /** The tables of all cases as one. */
  private String all(Function<Case, String> part) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Case c : cases) {
      if (!part.apply(c).isEmpty()) {
        rows.addAll(c.rows(part.apply(c)));
      }
    }
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    String header = String.join(" | ", columns);
    return rows.stream()
        .map(
            row ->
                columns.stream()
                    .map(c -> row.getOrDefault(c, ""))
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n", header + "\n", "\n"));
  }

  /** One example; its results name its areas as it does. */
  public final class Case {
    private final int number;
    private final String targets;
    private final String figures;

    private Case(int number, String targets, String figures) {
      this.number = number;
      this.targets = targets;
      this.figures = figures;
    }

    /** Yearly values of every basis and origin. */
    public Cells years() {
      return own(answer("years", Example::years));
    }

    /** Values of the year 2024, every basis and origin. */
    public Cells year() {
      return years().where("year", "2024");
    }

    /** Yearly values in use, the city's filled in. */
    public Cells series() {
      return own(answer("series", Example::series));
    }

    public Cells attainment() {
      return own(answer("attainment", Example::attainment));
    }

    public Cells reconciliation() {
      return own(answer("reconciliation", Example::reconciliation));
    }

    public Cells conflicts() {
      return own(answer("conflicts", Example::conflicts));
    }

    /** Growth from 2023 to 2024. */
    public Cells growth() {
      return own(answer("growth", Example::growth));
    }

    private Cells own(Cells all) {
      String prefix = code("");
      List<Map<String, String>> rows = new ArrayList<>();
      for (Map<String, String> row : all.rows()) {
        if (row.get(AREA).startsWith(prefix)) {
          Map<String, String> mine = new LinkedHashMap<>(row);
          mine.put(AREA, row.get(AREA).substring(prefix.length()));
          rows.add(mine);
        }
      }
      return new Cells(rows);
    }

    private String code(String area) {
      return "c%03d-%s".formatted(number, area);
    }

    private Set<String> counties() {
      Set<String> names = new LinkedHashSet<>(Arrays.asList("a", "b"));
      for (String table : List.of(targets, figures)) {
        if (!table.isEmpty() && InlineTable.of(table).columns().contains(AREA)) {
          int at = InlineTable.of(table).columns().indexOf(AREA);
          InlineTable.of(table).rows().forEach(row -> names.add(row.get(at)));
        }
      }
      names.remove(CITY);
      return names;
    }

    private List<Map<String, String>> rows(String text) {
      InlineTable table = InlineTable.of(text).with(AREA, "a").with("time_period", "2024");
      boolean isTarget = !table.columns().contains("obs_value");
      String unit = isTarget ? "unit" : "unit_measure";
      table = table.with(unit, "");
      if (isTarget) {
        table = table.copying("value_high", "value_low");
      }
      List<Map<String, String>> rows = new ArrayList<>();
      for (List<String> cells : table.rows()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
          row.put(table.columns().get(i), cells.get(i));
        }
        row.put(AREA, code(row.get(AREA)));
        row.computeIfPresent(unit, (k, v) -> v.isEmpty() ? units.get(row.get("indicator")) : v);
        rows.add(row);
      }
      return rows;
    }
  }
}
