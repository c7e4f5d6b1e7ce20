package org.dabiao.statistics.source.workbook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dabiao.statistics.source.workbook.SheetCell.Kind;

/** Finds the first row of figures below titles and headers, whose years are numbers too. */
final class FirstFigures {
  private static final int LABELS = 4;

  /** What forms write before the numbers of their columns. */
  private static final Pattern NUMBERING = Pattern.compile("[(（]?(?:甲|栏次|列次|行次|序号|编号)[)）]?");

  private final Head head;
  private final LayoutSettings settings;
  private final Names names;

  FirstFigures(Head head, LayoutSettings settings, Names names) {
    this.head = head;
    this.settings = settings;
    this.names = names;
  }

  Optional<SheetRow> find() {
    if (settings.firstRow() > 0 && settings.headerRows() > 0) {
      return head.from(settings.firstRow() + settings.headerRows()).stream()
          .filter(r -> !r.isBlank())
          .findFirst();
    }
    return head.rows().stream()
        .filter(r -> r.number() > Math.max(settings.firstRow(), settings.headerRows()))
        .filter(this::hasFigures)
        .findFirst();
  }

  private boolean hasFigures(SheetRow row) {
    List<SheetCell> cells = row.cells();
    if (cells.size() < 2 || Labels.isNote(cells.get(0).text())) {
      return false;
    }
    int known = known(cells);
    if (known >= 0) {
      List<SheetCell> figures = figures(cells, known + 1);
      return !figures.isEmpty() && !(figures.size() > 1 && areYears(figures));
    }
    List<SheetCell> figures = figures(cells, 1);
    return cells.get(0).kind() == Kind.TEXT
        && !figures.isEmpty()
        && !areYears(figures)
        && !(NUMBERING.matcher(cells.get(0).text()).matches() && areNumbered(figures));
  }

  /** Where among the first cells a label stands that the catalogues know, or a total; else -1. */
  private int known(List<SheetCell> cells) {
    boolean named = false;
    for (int i = 0; i < Math.min(LABELS, cells.size() - 1); i++) {
      SheetCell cell = cells.get(i);
      if (isKnown(cell, named)) {
        return i;
      }
      named |= cell.kind() == Kind.TEXT;
      if (Labels.isFigure(cell) && !cell.text().matches("\\d{1,3}")) {
        return -1;
      }
    }
    return -1;
  }

  /** A year behind a text that nobody knows is the head of a column. */
  private boolean isKnown(SheetCell cell, boolean behindText) {
    if (cell.kind() == Kind.TEXT) {
      String name = Labels.split(cell.text()).name();
      if (is(Dimension.AREA) && (names.isArea(cell.text()) || Labels.isSubtotal(name))
          || is(Dimension.INDICATOR)
              && (names.isIndicator(name) || names.isIndicator(cell.text()))) {
        return true;
      }
    }
    return !behindText && is(Dimension.PERIOD) && PeriodText.isPeriod(cell);
  }

  /** Whether the rows may be told by this dimension. */
  private boolean is(Dimension d) {
    return settings.rows().isEmpty() || settings.rows().contains(d);
  }

  private static List<SheetCell> figures(List<SheetCell> cells, int from) {
    return cells.subList(from, cells.size()).stream().filter(Labels::isFigure).toList();
  }

  private static boolean areYears(List<SheetCell> figures) {
    return figures.stream().allMatch(PeriodText::isPeriod);
  }

  /** The columns' own numbers, as forms have them below the header. */
  static boolean areNumbered(List<SheetCell> figures) {
    for (int i = 0; i < figures.size(); i++) {
      if (!figures.get(i).text().replaceAll("[()（）]", "").equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return figures.size() > 1;
  }
}
