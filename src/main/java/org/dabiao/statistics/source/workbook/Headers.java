package org.dabiao.statistics.source.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dabiao.statistics.source.RawTable;

/**
 * Reads what the header says of each column of figures: one row years, one units, the rest names.
 */
final class Headers {
  private final Head head;
  private final LayoutSettings settings;
  private final Names names;
  private final SheetLayout layout;

  Headers(Head head, LayoutSettings settings, Names names, SheetLayout layout) {
    this.head = head;
    this.settings = settings;
    this.names = names;
    this.layout = layout;
  }

  void read(List<Integer> rows) {
    List<Map<Integer, SheetCell>> texts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<Integer, SheetCell> row = spread(rows.get(i), rows.subList(i + 1, rows.size()));
      if (!row.isEmpty() && !FirstFigures.areNumbered(List.copyOf(row.values()))) {
        texts.add(row);
      }
    }
    Map<Dimension, TreeMap<Integer, List<String>>> parts = new LinkedHashMap<>();
    for (Map<Integer, SheetCell> row : texts) {
      if (all(row, c -> Labels.isUnit(c.text()) && !names.isIndicator(c.text()))) {
        row.forEach((c, cell) -> put(c, RawTable.UNIT_MEASURE, Labels.unit(cell.text())));
      } else {
        TreeMap<Integer, List<String>> of =
            parts.computeIfAbsent(dimension(row), d -> new TreeMap<>());
        row.forEach((c, cell) -> add(of.computeIfAbsent(c, k -> new ArrayList<>()), cell.text()));
      }
    }
    parts.forEach(this::name);
    layout.across.addAll(parts.keySet());
    layout.figures.keySet().removeAll(layout.leftOut);
  }

  /** A row of the header over the figures; an upper text holds for the blanks to its right. */
  private Map<Integer, SheetCell> spread(int row, List<Integer> below) {
    Map<Integer, SheetCell> texts = new TreeMap<>();
    SheetCell left = null;
    for (int c : layout.figures.keySet()) {
      SheetCell cell = head.cell(row, c);
      if (cell == null && left != null && head.merge(row, c).isEmpty()) {
        int column = c;
        boolean under = below.stream().anyMatch(r -> head.row(r).cell(column) != null);
        cell = under ? left : null;
      }
      if (cell != null) {
        texts.put(c, cell);
      }
      left = cell;
    }
    return texts;
  }

  private static void add(List<String> parts, String text) {
    if (parts.isEmpty() || !parts.get(parts.size() - 1).equals(text)) {
      parts.add(text);
    }
  }

  /** What a row of the header tells. */
  private Dimension dimension(Map<Integer, SheetCell> row) {
    if (may(Dimension.PERIOD) && most(row, PeriodText::isPeriod)) {
      return Dimension.PERIOD;
    }
    if (may(Dimension.AREA) && most(row, c -> names.isArea(c.text()))) {
      return Dimension.AREA;
    }
    Optional<Dimension> said =
        settings.columns().stream()
            .filter(d -> settings.columns().size() == 1 || may(d))
            .findFirst();
    if (settings.columns().contains(Dimension.INDICATOR)
        || said.isEmpty() && may(Dimension.INDICATOR)) {
      return Dimension.INDICATOR;
    }
    return said.orElseGet(() -> may(Dimension.AREA) ? Dimension.AREA : Dimension.PERIOD);
  }

  /** Whether the columns may be told by this dimension. */
  private boolean may(Dimension d) {
    return !layout.down.contains(d)
        && (settings.columns().isEmpty()
            || settings.columns().contains(d)
            || d == Dimension.PERIOD);
  }

  private static boolean all(Map<Integer, SheetCell> row, Predicate<SheetCell> is) {
    return row.values().stream().allMatch(is);
  }

  private static boolean most(Map<Integer, SheetCell> row, Predicate<SheetCell> is) {
    return row.values().stream().filter(is).count() * 2 >= row.size();
  }

  private void put(int column, String name, String text) {
    if (!text.isEmpty()) {
      layout.figures.get(column).put(name, text);
    }
  }

  /** Gives each column its name in a dimension, and the unit that stands in brackets behind it. */
  private void name(Dimension d, TreeMap<Integer, List<String>> columns) {
    Map<String, Integer> lasts = new HashMap<>();
    columns
        .values()
        .forEach(p -> lasts.merge(Labels.squeeze(p.get(p.size() - 1)), 1, Integer::sum));
    columns.forEach(
        (column, texts) -> {
          List<String> parts = new ArrayList<>();
          String unit = "";
          for (String text : texts) {
            Labels.Named named =
                d == Dimension.INDICATOR ? Labels.split(text) : new Labels.Named(text, "");
            parts.add(named.name().isEmpty() ? Labels.squeeze(text) : named.name());
            unit = named.unit().isEmpty() ? unit : named.unit();
          }
          boolean unique = lasts.get(Labels.squeeze(texts.get(texts.size() - 1))) == 1;
          String name = joined(d, parts, unique);
          if (names.skips(name)
              || parts.stream().anyMatch(p -> names.skips(p))
              || texts.stream().anyMatch(p -> names.skips(p))
              || names.isSubtotal(d, name)) {
            layout.leftOut.add(column);
          }
          put(column, d.column(), name);
          if (!layout.figures.get(column).containsKey(RawTable.UNIT_MEASURE)) {
            put(column, RawTable.UNIT_MEASURE, unit);
          }
        });
  }

  /**
   * Parents and child as one name: the longest end of them that the catalogue knows (粮食 产量), or all
   * but a total (粮食 合计), or all.
   *
   * @param unique whether no other column has the same child, so that it may stand alone
   */
  private String joined(Dimension d, List<String> parts, boolean unique) {
    String all = names.of(d, String.join("", parts));
    if (names.knows(d, all) || parts.size() == 1) {
      return all;
    }
    int last = parts.size() - 1;
    for (int from = 1; unique && from <= last; from++) {
      String end = names.of(d, String.join("", parts.subList(from, last + 1)));
      if (names.knows(d, end)) {
        return end;
      }
    }
    if (Labels.isSubtotal(parts.get(last))) {
      return joined(d, parts.subList(0, last), unique);
    }
    return all;
  }
}
