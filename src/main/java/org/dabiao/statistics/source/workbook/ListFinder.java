package org.dabiao.statistics.source.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dabiao.reference.Reason;
import org.dabiao.statistics.source.Mapping;
import org.dabiao.statistics.source.RawTable;

/** Finds the header of a sheet in which each row is one figure. */
final class ListFinder {
  private final Mapping mapping;

  ListFinder(Mapping mapping) {
    this.mapping = mapping;
  }

  /** The first row that names a value and something it is the value of. */
  Optional<SheetLayout> find(String sheet, Head head) {
    for (SheetRow row : head.rows()) {
      TreeMap<Integer, String> keys = new TreeMap<>();
      String unit = "";
      String twice = "";
      for (SheetCell cell : row.cells()) {
        Labels.Named named = Labels.split(cell.text());
        String column = column(cell.text(), named);
        if (RawTable.TEXTS.contains(column)) {
          twice = keys.containsValue(column) ? cell.text() : twice;
          keys.put(cell.column(), column);
          unit = column.equals(RawTable.OBS_VALUE) ? named.unit() : unit;
        }
      }
      boolean value =
          keys.containsValue(RawTable.OBS_VALUE) || keys.containsValue(RawTable.VALUE_LOW);
      if (value && keys.size() > 1) {
        if (!twice.isEmpty()) {
          throw new WorkbookFault(Reason.NO_LAYOUT, row.number(), sheet, twice, "1 × " + twice);
        }
        return Optional.of(layout(row, keys, unit));
      }
    }
    return Optional.empty();
  }

  private String column(String text, Labels.Named named) {
    String whole = mapping.column(text);
    String squeezed = mapping.column(Labels.squeeze(text));
    return List.of(whole, squeezed).stream()
        .filter(RawTable.TEXTS::contains)
        .findFirst()
        .orElseGet(() -> mapping.column(named.name()));
  }

  private static SheetLayout layout(SheetRow row, TreeMap<Integer, String> keys, String unit) {
    SheetLayout layout = new SheetLayout();
    layout.isList = true;
    layout.firstHeaderRow = row.number();
    layout.lastHeaderRow = row.number();
    layout.keys.putAll(keys);
    int value =
        keys.entrySet().stream()
            .filter(
                e ->
                    e.getValue().equals(RawTable.OBS_VALUE)
                        || e.getValue().equals(RawTable.VALUE_LOW))
            .findFirst()
            .orElseThrow()
            .getKey();
    HashMap<String, String> header = new HashMap<>();
    if (!unit.isEmpty()) {
      header.put(RawTable.UNIT_MEASURE, unit);
    }
    layout.figures.put(value, header);
    return layout;
  }
}
