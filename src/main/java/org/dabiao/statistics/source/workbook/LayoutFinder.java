package org.dabiao.statistics.source.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dabiao.reference.Reason;
import org.dabiao.statistics.source.Mapping;
import org.dabiao.statistics.source.RawTable;

/**
 * Finds out how a sheet is laid out, from its first rows, the catalogues' names and what the
 * project file says, which always wins.
 */
final class LayoutFinder {
  private final LayoutSettings settings;
  private final Mapping mapping;
  private final Names names;

  LayoutFinder(LayoutSettings settings, Mapping mapping, Names names) {
    this.settings = settings;
    this.mapping = mapping;
    this.names = names;
  }

  /**
   * Finds the layout.
   *
   * @param first the first rows
   * @throws WorkbookFault when nothing fits, naming what is lacking
   */
  SheetLayout find(String sheet, List<SheetRow> first, SheetShape shape) {
    Head head = new Head(first, shape, settings.firstRow());
    boolean anything = !settings.isList() && settings.rows().isEmpty();
    Optional<SheetLayout> list =
        settings.isList() || anything
            ? new ListFinder(mapping).find(sheet, head)
            : Optional.empty();
    if (list.isEmpty() && settings.isList()) {
      throw failed(sheet);
    }
    SheetLayout layout =
        list.orElseGet(
            () ->
                new WideFinder(head, settings, mapping, names)
                    .find()
                    .orElseThrow(() -> failed(sheet)));
    shape.hiddenColumns().stream().limit(WorkbookFile.COLUMNS).forEach(layout.hidden::add);
    for (SheetRow row : head.rows()) {
      if (row.number() >= layout.firstHeaderRow && row.number() <= layout.lastHeaderRow) {
        layout.headers.add(SheetLayout.signature(row));
        row.cells().stream().limit(1).forEach(c -> layout.headerStarts.add(c.text()));
      }
    }
    addMerges(layout, shape);
    addTitles(layout, sheet, new Head(first, shape, 0));
    layout.lacking = lacking(layout);
    return layout;
  }

  private static WorkbookFault failed(String sheet) {
    return new WorkbookFault(
        Reason.NO_LAYOUT,
        0,
        sheet,
        "",
        "layout: {rows: area | indicator | period | figure, columns: …, first_row: …}");
  }

  private static void addMerges(SheetLayout layout, SheetShape shape) {
    for (SheetShape.Merge m : shape.merges()) {
      if (m.lastRow() > layout.lastHeaderRow
          && m.lastRow() > m.firstRow()
          && layout.keys.containsKey(m.firstColumn())) {
        layout
            .merged
            .computeIfAbsent(m.firstColumn(), c -> new TreeMap<>())
            .put(m.firstRow(), m.lastRow());
      }
    }
  }

  /** The unit line, and what only the sheet's name or a title says. */
  private void addTitles(SheetLayout layout, String sheet, Head head) {
    List<String> titles = new ArrayList<>(List.of(sheet));
    for (SheetRow row : head.rows()) {
      if (row.number() <= layout.lastHeaderRow) {
        for (SheetCell cell : row.cells()) {
          if (cell.kind() == SheetCell.Kind.TEXT) {
            addUnit(layout, cell.text());
          }
          if (row.number() < layout.firstHeaderRow) {
            titles.add(cell.text());
          }
        }
      }
    }
    for (Dimension d : Dimension.values()) {
      if (!gives(layout, d) && !fixed(d)) {
        titles.stream()
            .flatMap(t -> named(d, t).stream())
            .findFirst()
            .ifPresent(name -> layout.whole.put(d.column(), name));
      }
    }
  }

  private static void addUnit(SheetLayout layout, String text) {
    Optional<String> unit = layout.unitLine.isEmpty() ? Labels.unitLine(text) : Optional.empty();
    unit.ifPresent(u -> layout.unitLine = text);
    unit.filter(Labels::isUnit).ifPresent(u -> layout.whole.put(RawTable.UNIT_MEASURE, u));
  }

  /** The name that a title holds: a year anywhere, an area at the start, an indicator by itself. */
  private Optional<String> named(Dimension d, String title) {
    return switch (d) {
      case PERIOD -> PeriodText.inside(title);
      case AREA -> names.areaAtStart(title);
      case INDICATOR -> names.indicatorAlone(title);
    };
  }

  private static boolean gives(SheetLayout layout, Dimension d) {
    Set<String> given = new HashSet<>(layout.keys.values());
    layout.figures.values().forEach(header -> given.addAll(header.keySet()));
    return given.contains(d.column()) || given.contains(d.codes());
  }

  private boolean fixed(Dimension d) {
    Map<String, String> fixed = mapping.fixed();
    return fixed.containsKey(d.column()) || fixed.containsKey(d.codes());
  }

  private String lacking(SheetLayout layout) {
    Set<String> given = new HashSet<>(layout.keys.values());
    layout.figures.values().forEach(header -> given.addAll(header.keySet()));
    given.addAll(layout.whole.keySet());
    given.addAll(mapping.fixed().keySet());
    if (!layout.isList) {
      given.add(RawTable.OBS_VALUE);
    }
    return RawTable.lacking(given).orElse("");
  }
}
