package org.dabiao.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dabiao.reference.CsvFile.Row;

/** The columns of {@code areas.csv} that place areas on the schematic map; both may be missing. */
final class Tiles {
  static final String COLUMN = "tile_column";
  static final String ROW = "tile_row";

  private static final String WHOLE = "[1-9]\\d?";
  private static final String RANGE = "1–99";

  private Tiles() {}

  /** The tile of a row, or nothing when both cells are empty. */
  static Optional<Tile> of(Row row) {
    if (row.cell(COLUMN).isEmpty() && row.cell(ROW).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Tile(number(row, COLUMN), number(row, ROW)));
  }

  private static int number(Row row, String column) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      throw new BadCell(column, cell, Reason.MISSING_VALUE, RANGE);
    }
    if (!cell.matches(WHOLE)) {
      throw new BadCell(column, cell, Reason.BAD_NUMBER, RANGE);
    }
    return Integer.parseInt(cell);
  }

  /** A fault for each row whose tile another part of the same area has at the same time. */
  static void check(CsvFile file, List<Area> areas, List<InputFault> faults) {
    Map<String, List<Area>> taken = new HashMap<>();
    Map<String, Row> rows = new HashMap<>();
    file.rows().forEach(r -> rows.putIfAbsent(r.cell("code") + "|" + r.cell("valid_from"), r));
    for (Area area : areas) {
      if (area.place().tile().isEmpty()) {
        continue;
      }
      Tile tile = area.place().tile().get();
      List<Area> there =
          taken.computeIfAbsent(
              area.parent().orElse("") + "|" + tile.column() + "|" + tile.row(),
              k -> new ArrayList<>());
      there.stream()
          .filter(other -> overlap(other, area) && !other.code().equals(area.code()))
          .findFirst()
          .ifPresent(
              other -> {
                Row row =
                    rows.get(area.code() + "|" + area.validFrom().map(Object::toString).orElse(""));
                faults.add(
                    new InputFault(
                        file.name(),
                        row == null ? 0 : row.number(),
                        COLUMN + ", " + ROW,
                        tile.column() + ", " + tile.row(),
                        Reason.DUPLICATE_TILE,
                        other.code() + " " + other.name()));
              });
      there.add(area);
    }
  }

  private static boolean overlap(Area one, Area other) {
    return before(one, other) && before(other, one);
  }

  /** Whether the first begins before the second ends. */
  private static boolean before(Area first, Area second) {
    return first.validFrom().isEmpty()
        || second.validTo().isEmpty()
        || !first.validFrom().get().isAfter(second.validTo().get());
  }
}
