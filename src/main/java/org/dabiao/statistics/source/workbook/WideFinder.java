package org.dabiao.statistics.source.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dabiao.statistics.source.Mapping;
import org.dabiao.statistics.source.RawTable;
import org.dabiao.statistics.source.workbook.SheetCell.Kind;

/**
 * Finds the header, the columns of labels and the columns of figures of a wide table: areas ×
 * indicators and the like.
 */
final class WideFinder {
  private static final int MOST_HEADER_ROWS = 6;
  private static final Set<String> REMARKS = Set.of("序号", "编号", "备注", "说明", "注", "No.", "no");

  private final Head head;
  private final LayoutSettings settings;
  private final Mapping mapping;
  private final Names names;
  private final SheetLayout layout = new SheetLayout();

  WideFinder(Head head, LayoutSettings settings, Mapping mapping, Names names) {
    this.head = head;
    this.settings = settings;
    this.mapping = mapping;
    this.names = names;
  }

  /** The layout; nothing when there is no header, or no column of labels or of figures. */
  Optional<SheetLayout> find() {
    Optional<SheetRow> data = new FirstFigures(head, settings, names).find();
    if (data.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> header = headerRows(data.get().number());
    if (header.isEmpty()) {
      return Optional.empty();
    }
    layout.firstHeaderRow = header.get(0);
    layout.lastHeaderRow = header.get(header.size() - 1);
    columns(header, data.get().number());
    layout.keys.values().stream()
        .flatMap(c -> Dimension.of(c).stream())
        .distinct()
        .forEach(layout.down::add);
    if (layout.figures.isEmpty()
        || layout.down.isEmpty()
        || !layout.down.containsAll(settings.rows())) {
      return Optional.empty();
    }
    new Headers(head, settings, names, layout).read(header);
    return Optional.of(layout);
  }

  /** The rows between the titles and the first figures. */
  private List<Integer> headerRows(int data) {
    List<Integer> rows = new ArrayList<>();
    for (int r = data - 1; r >= 1; r--) {
      SheetRow row = head.row(r);
      boolean counted = settings.headerRows() > 0;
      boolean stated = settings.firstRow() > 0 && r >= settings.firstRow();
      if (counted ? rows.size() == settings.headerRows() : r < settings.firstRow()) {
        break;
      }
      if (!counted && !stated && (rows.size() == MOST_HEADER_ROWS || isTitle(row))) {
        if (rows.isEmpty() && data - r < MOST_HEADER_ROWS) {
          continue; // A heading of the rows below: the header stands further up.
        }
        break;
      }
      rows.add(0, r);
    }
    rows.removeIf(r -> head.row(r).isBlank() && head.columns(r, r).isEmpty());
    return rows;
  }

  /** A row of one text is a title, unless that text stands above several columns of figures. */
  private boolean isTitle(SheetRow row) {
    if (row.cells().stream().anyMatch(c -> Labels.unitLine(c.text()).isPresent())) {
      return true;
    }
    if (row.cells().size() != 1) {
      return row.isBlank() && head.columns(row.number(), row.number()).isEmpty();
    }
    SheetCell only = row.cells().get(0);
    return head.merge(row.number(), only.column())
        .map(
            m ->
                m.lastRow() == m.firstRow()
                    && (m.firstColumn() == head.firstColumn() || m.lastColumn() == m.firstColumn()))
        .orElse(true);
  }

  private void columns(List<Integer> header, int data) {
    List<SheetRow> figures = head.from(data);
    boolean leading = true;
    for (int c : head.columns(header.get(0), head.rows().get(head.rows().size() - 1).number())) {
      Set<String> parts = parts(header, c);
      String named = named(parts);
      List<SheetCell> cells = cells(figures, c);
      if (leading) {
        named = labels(named, parts, cells);
      }
      if (RawTable.TEXTS.contains(named) && !layout.keys.containsValue(named)) {
        layout.keys.put(c, named);
      } else if (parts.stream().anyMatch(p -> REMARKS.contains(p) || names.skips(p))
          || names.skips(String.join("", parts))) {
        layout.leftOut.add(c);
      } else if (!parts.isEmpty()) {
        layout.figures.put(c, new HashMap<>());
        leading &= cells.isEmpty();
      }
    }
  }

  private Set<String> parts(List<Integer> header, int column) {
    Set<String> parts = new LinkedHashSet<>();
    for (int r : header) {
      String text = Labels.squeeze(head.text(r, column));
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    return parts;
  }

  /** The column of {@link RawTable} that a header names, if it does. */
  private String named(Set<String> parts) {
    List<String> candidates = new ArrayList<>(parts);
    candidates.add(String.join("", parts));
    return candidates.stream()
        .map(p -> mapping.column(p))
        .filter(c -> RawTable.TEXTS.contains(c) && !c.equals(RawTable.OBS_VALUE))
        .findFirst()
        .orElse("");
  }

  private static List<SheetCell> cells(List<SheetRow> rows, int column) {
    List<SheetCell> cells = new ArrayList<>();
    for (SheetRow row : rows) {
      SheetCell cell = row.cell(column);
      if (cell != null && !Labels.isNote(cell.text())) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** What a column to the left of all figures holds, by what stands in it; else as it is named. */
  private String labels(String named, Set<String> parts, List<SheetCell> cells) {
    if (mapping.columns().containsKey(named)) {
      return named;
    }
    if (most(cells, c -> names.isArea(c.text()) || Labels.isSubtotal(c.text()))
        && cells.stream().anyMatch(c -> names.isArea(c.text()))) {
      return named.equals(RawTable.REF_AREA) ? named : RawTable.AREA_NAME;
    }
    if (most(cells, c -> names.isIndicator(Labels.split(c.text()).name()))) {
      return named.equals(RawTable.INDICATOR) ? named : RawTable.INDICATOR_NAME;
    }
    if (!named.isEmpty()) {
      return named;
    }
    Set<Dimension> open = new HashSet<>(settings.rows());
    layout.keys.values().forEach(k -> Dimension.of(k).ifPresent(open::remove));
    boolean periods = most(cells, PeriodText::isPeriod);
    boolean first = settings.rows().isEmpty() && layout.keys.isEmpty() && !isPeriod(parts);
    if (periods && (open.contains(Dimension.PERIOD) || first)) {
      return RawTable.TIME_PERIOD;
    }
    if (most(cells, c -> c.kind() == Kind.TEXT && Labels.isUnit(c.text()))) {
      return RawTable.UNIT_MEASURE;
    }
    if (most(cells, Labels::isFigure)) {
      return "";
    }
    return settings.rows().stream()
        .filter(open::contains)
        .findFirst()
        .map(Dimension::column)
        .orElse("");
  }

  private boolean isPeriod(Set<String> parts) {
    return parts.stream().anyMatch(p -> PeriodText.of(p).isPresent() || names.isIndicator(p));
  }

  private static boolean most(List<SheetCell> cells, Predicate<SheetCell> is) {
    return !cells.isEmpty() && cells.stream().filter(is).count() * 2 > cells.size();
  }
}
