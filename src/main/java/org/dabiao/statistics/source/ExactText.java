package org.dabiao.statistics.source;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.repeat;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.TimestampNTZType;

/**
 * Typed values as the text that a cell of a file would hold, without loss: plain decimals, floating
 * point as its shortest decimal without exponent, days as 2024-12-31.
 */
final class ExactText {
  private static final String SCIENTIFIC = "^(-?)(\\d)\\.(\\d+)E(-?\\d+)$";

  private ExactText() {}

  /** The text of a column; null stays null. NaN and Infinity are texts that are no number. */
  static Column of(Column value, DataType type) {
    Column text = value.cast(DataTypes.StringType);
    if (type instanceof DecimalType decimal) {
      return decimal.scale() > 0 ? unpadded(text) : text;
    }
    if (type.equals(DataTypes.DoubleType) || type.equals(DataTypes.FloatType)) {
      return unpadded(plain(text));
    }
    if (type.equals(DataTypes.TimestampType) || type instanceof TimestampNTZType) {
      // A day is mostly kept as its midnight; what has a time of day is not cut in silence.
      return when(value.equalTo(to_date(value)), date_format(value, "yyyy-MM-dd"))
          .otherwise(date_format(value, "yyyy-MM-dd'T'HH:mm:ss"));
    }
    if (type.equals(DataTypes.BooleanType)) {
      return lower(text);
    }
    return trim(text);
  }

  /** 21.500 as 21.5, 21.0 as 21; a text without a point is as it was. */
  private static Column unpadded(Column text) {
    return when(text.contains("."), regexp_replace(text, "\\.?0+$", "")).otherwise(text);
  }

  /** 1.25E-5 as 0.0000125. */
  private static Column plain(Column text) {
    Column fraction = regexp_replace(part(text, 3), "0+$", "");
    Column digits = concat(part(text, 2), fraction);
    Column exponent = part(text, 4).try_cast(DataTypes.IntegerType);
    Column small = concat(lit("0."), repeat(lit("0"), exponent.multiply(-1).minus(1)), digits);
    Column whole = concat(digits, repeat(lit("0"), exponent.minus(length(fraction))));
    Column mixed =
        concat(
            substring(digits, lit(1), exponent.plus(1)),
            lit("."),
            substring(digits, exponent.plus(2), length(digits)));
    Column moved =
        when(exponent.lt(0), small).when(exponent.geq(length(fraction)), whole).otherwise(mixed);
    return when(text.contains("E"), concat(part(text, 1), moved)).otherwise(text);
  }

  private static Column part(Column text, int group) {
    return regexp_extract(text, SCIENTIFIC, group);
  }
}
