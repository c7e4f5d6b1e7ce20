package org.dabiao.comparison;

import java.math.BigDecimal;
import org.apache.spark.sql.Row;

/**
 * The figures of one area in one indicator and basis.
 *
 * @param then lower end of the earlier year's figure; null when there is none
 * @param now the same of the later year
 * @param first the first year's figure from the earlier year on
 * @param last the last year's figure up to the later year
 * @param broken whether the series breaks after the earlier year
 * @param linked whether {@code then} is the linked value that was given for a break
 * @param exact whether neither year's figure is a bound or a range
 * @param origin derived, or illustrative when one of the figures is
 */
record Pair(
    String area,
    BigDecimal then,
    BigDecimal now,
    Dated first,
    Dated last,
    boolean broken,
    boolean linked,
    boolean exact,
    String origin) {

  static final String INVENTED = "illustrative";
  static final String MADE = "derived";

  /** A figure with its year; the value is null when it is a bound or a range. */
  record Dated(int year, BigDecimal value, boolean invented) {
    private static Dated of(Row figure) {
      return new Dated(
          figure.getInt(0),
          isExact(figure, 1) ? figure.getDecimal(1) : null,
          isInvented(figure, 3));
    }
  }

  /** Reads one of the structs that {@link Pairs} makes. */
  static Pair of(Row item) {
    Row then = item.getStruct(1);
    Row now = item.getStruct(2);
    return new Pair(
        item.getString(0),
        then == null ? null : then.getDecimal(0),
        now == null ? null : now.getDecimal(0),
        Dated.of(item.getStruct(4)),
        Dated.of(item.getStruct(5)),
        !item.isNullAt(3) && item.getBoolean(3),
        !item.isNullAt(6) && item.getBoolean(6),
        isExact(then, 0) && isExact(now, 0),
        isInvented(then, 2) || isInvented(now, 2) ? INVENTED : MADE);
  }

  boolean inBoth() {
    return then != null && now != null;
  }

  /** Whether its two figures may be set against each other. */
  boolean comparable() {
    return inBoth() && exact && !broken;
  }

  boolean invented() {
    return origin.equals(INVENTED);
  }

  private static boolean isInvented(Row figure, int origin) {
    return figure != null && figure.getString(origin).equals(INVENTED);
  }

  private static boolean isExact(Row figure, int low) {
    return figure == null
        || !figure.isNullAt(low)
            && !figure.isNullAt(low + 1)
            && figure.getDecimal(low).compareTo(figure.getDecimal(low + 1)) == 0;
  }
}
