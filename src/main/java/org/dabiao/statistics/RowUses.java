package org.dabiao.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.dabiao.reference.RowUse;

/**
 * Tells of accepted rows whether the year's figure was made of them, and if not, why. Nothing is
 * decided here: what was chosen is read out of the cells and yearly values of {@link AnnualSeries},
 * and the first rule on which a row differs from what was chosen is named.
 */
public final class RowUses {
  private final List<Row> known;
  private final List<Row> cells;
  private final List<Row> years;
  private final int year;

  /**
   * @param known rows of {@link AnnualSeries#known}
   * @param cells rows of {@link AnnualSeries#cells}
   * @param years rows of {@link AnnualSeries#of} of the year
   */
  public RowUses(List<Row> known, List<Row> cells, List<Row> years, int year) {
    this.known = known;
    this.cells = cells;
    this.years = years;
    this.year = year;
  }

  /**
   * What became of a row.
   *
   * @param instead what was taken: a day, a source, a period or a basis; may be empty
   */
  public record Told(RowUse use, String instead) {}

  /** What became of an accepted row of {@link ObservationTable}. */
  public Told of(Row row) {
    Optional<Row> out =
        known.stream()
            .filter(
                k ->
                    same(k, row, ObservationTable.INPUT)
                        && same(k, row, ObservationTable.ROW)
                        && same(k, row, ObservationTable.CELL))
            .findFirst();
    boolean itsYear = row.<Integer>getAs(ObservationTable.YEAR) == year;
    return out.map(this::known).orElse(new Told(itsYear ? RowUse.NOT_YET : RowUse.OTHER_YEAR, ""));
  }

  private Told known(Row row) {
    Row cell = cells.stream().filter(c -> isCellOf(row, c)).findFirst().orElseThrow();
    if (!isTaken(row, cell)) {
      String later = text(cell, ObservationTable.RELEASE);
      return later.equals(text(row, ObservationTable.RELEASE))
          ? new Told(RowUse.OTHER_SOURCE, text(cell, ObservationTable.SOURCE))
          : new Told(RowUse.LATER_RELEASE, later);
    }
    Optional<Row> used =
        years.stream()
            .filter(y -> sameSeries(cell, y) && y.<Boolean>getAs(SeriesTable.USED))
            .findFirst();
    if (cell.<Integer>getAs(ObservationTable.YEAR) != year) {
      String span = cell.<Integer>getAs(ObservationTable.START_YEAR) + "/" + year;
      boolean subtracted = used.filter(u -> periods(u).contains(span)).isPresent();
      return subtracted ? new Told(RowUse.SUBTRACTED, span) : new Told(RowUse.OTHER_YEAR, "");
    }
    Row made =
        years.stream()
            .filter(y -> sameSeries(cell, y) && isMadeFrom(cell, y))
            .min(Comparator.comparing((Row y) -> !isMadeOf(cell, y)))
            .orElseThrow();
    if (!made.<Boolean>getAs(SeriesTable.USABLE)) {
      return new Told(RowUse.NO_YEAR, "");
    }
    if (!isMadeOf(cell, made)) {
      return new Told(RowUse.OTHER_PERIOD, String.join(", ", periods(made)));
    }
    return made.<Boolean>getAs(SeriesTable.USED)
        ? new Told(RowUse.USED, "")
        : passedOver(made, used.orElseThrow());
  }

  /** The first rule of {@link AnnualSeries} that put another yearly value before this one. */
  private static Told passedOver(Row made, Row used) {
    String basis = text(used, SeriesTable.BASIS);
    if (invented(made) && !invented(used)) {
      return new Told(RowUse.ILLUSTRATIVE, "");
    }
    if (made.<Integer>getAs(SeriesTable.MONTHS) < used.<Integer>getAs(SeriesTable.MONTHS)) {
      return new Told(RowUse.SHORTER, text(used, SeriesTable.PERIOD));
    }
    return same(made, used, SeriesTable.BASIS)
        ? new Told(RowUse.DERIVED, "")
        : new Told(RowUse.OTHER_BASIS, basis);
  }

  private static boolean isCellOf(Row row, Row cell) {
    return sameSeries(row, cell)
        && same(row, cell, ObservationTable.ORIGIN)
        && same(row, cell, ObservationTable.BASIS)
        && same(row, cell, ObservationTable.TIME_PERIOD);
  }

  /** A cell's figure tells its row by source and day, unless two of one day differ. */
  private static boolean isTaken(Row row, Row cell) {
    boolean differenced = cell.<Boolean>getAs("year_of_span");
    return same(row, cell, ObservationTable.SOURCE)
        && same(row, cell, ObservationTable.RELEASE)
        && (differenced
            || same(row, cell, ObservationTable.LOW) && same(row, cell, ObservationTable.HIGH));
  }

  /** Whether a cell is among those that a yearly value had to choose from. */
  private static boolean isMadeFrom(Row cell, Row made) {
    String origin = text(cell, ObservationTable.ORIGIN);
    boolean computed = origin.equals("sourced") && text(made, SeriesTable.ORIGIN).equals("derived");
    return same(cell, made, SeriesTable.BASIS)
        && (computed || origin.equals(text(made, SeriesTable.ORIGIN)));
  }

  private static boolean isMadeOf(Row cell, Row made) {
    List<String> sources = List.of(text(made, SeriesTable.SOURCE).split(";"));
    return periods(made).contains(text(cell, ObservationTable.TIME_PERIOD))
        && List.of(text(cell, ObservationTable.SOURCE).split(";")).stream()
            .allMatch(sources::contains);
  }

  private static boolean sameSeries(Row one, Row other) {
    return same(one, other, ObservationTable.REF_AREA)
        && same(one, other, ObservationTable.INDICATOR);
  }

  private static boolean invented(Row row) {
    return text(row, SeriesTable.ORIGIN).equals("illustrative");
  }

  private static List<String> periods(Row made) {
    return made.getList(made.fieldIndex(SeriesTable.PERIODS));
  }

  private static boolean same(Row one, Row other, String column) {
    return text(one, column).equals(text(other, column));
  }

  private static String text(Row row, String column) {
    Object value = row.getAs(column);
    return value == null ? "" : value.toString();
  }
}
