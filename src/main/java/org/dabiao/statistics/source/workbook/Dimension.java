package org.dabiao.statistics.source.workbook;

import java.util.Optional;
import org.dabiao.statistics.source.RawTable;

/** What a figure is about; a table has some of these down its rows, some across its columns. */
public enum Dimension {
  AREA(RawTable.AREA_NAME, RawTable.REF_AREA),
  INDICATOR(RawTable.INDICATOR_NAME, RawTable.INDICATOR),
  PERIOD(RawTable.TIME_PERIOD, RawTable.TIME_PERIOD);

  private final String column;
  private final String codes;

  Dimension(String column, String codes) {
    this.column = column;
    this.codes = codes;
  }

  /** The {@link RawTable} column that its names go to. */
  String column() {
    return column;
  }

  /** The {@link RawTable} column that its codes go to. */
  String codes() {
    return codes;
  }

  /** The dimension that a {@link RawTable} column tells. */
  static Optional<Dimension> of(String column) {
    for (Dimension d : values()) {
      if (d.column.equals(column) || d.codes.equals(column)) {
        return Optional.of(d);
      }
    }
    return Optional.empty();
  }
}
