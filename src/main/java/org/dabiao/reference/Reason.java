package org.dabiao.reference;

import java.util.Locale;

/** Why a row was not accepted, in the order in which the rules are asked. */
public enum Reason {
  DAMAGED_FILE,
  NOT_A_TABLE,
  NO_DATA_SOURCE,
  NO_DRIVER,
  NO_PASSWORD,
  NO_CONNECTION,
  NO_TABLE,
  UNREADABLE_FILE,
  EMPTY_FILE,
  DUPLICATE_COLUMN,
  MISSING_COLUMN,
  ENCODING,
  NOT_A_TEXT,
  UNREADABLE,
  NOT_A_WORKBOOK,
  ENCRYPTED_WORKBOOK,
  DAMAGED_WORKBOOK,
  WORKBOOK_TOO_LARGE,
  NO_SUCH_SHEET,
  NO_LAYOUT,
  CELL_TOO_LONG,
  MALFORMED_ROW,
  UNKNOWN_AREA,
  AMBIGUOUS_AREA,
  AREA_NOT_VALID,
  NO_INDICATOR,
  UNKNOWN_INDICATOR,
  BAD_PERIOD,
  PERIOD_OUT_OF_RANGE,
  MISSING_VALUE,
  FORMULA_ERROR,
  NOT_CALCULATED,
  BAD_NUMBER,
  BAD_RANGE,
  UNKNOWN_UNIT,
  INCOMPATIBLE_UNIT,
  OUT_OF_RANGE,
  BAD_STATUS,
  BAD_RELEASE,
  BAD_CODE,
  DUPLICATE_KEY,
  QUALITY_RULE,
  NOT_IN_TEXT,
  UNKNOWN_SOURCE,
  DUPLICATE_TILE,
  NOT_JSON,
  NOT_GEOJSON,
  NO_SUCH_PROPERTY,
  NO_GEOMETRY,
  BAD_GEOMETRY;

  /** The code that the quarantine table writes. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Reason ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
