package org.dabiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A sheet of the workbook: rows and the columns that show them.
 *
 * @param name name of the sheet
 * @param rows its rows
 * @param columns its columns, in order
 * @param frozen how many columns stay in sight when the sheet is moved sideways
 * @param illustrative which rows rest on illustrative figures and are marked
 * @param workings from which column on there are only steps of calculation, which are not printed
 */
record Table<T>(
    String name,
    List<T> rows,
    List<Column<T>> columns,
    int frozen,
    Predicate<T> illustrative,
    int workings) {

  static <T> Builder<T> of(String name, List<T> rows) {
    return new Builder<>(name, rows);
  }

  /** Names of the columns. */
  List<String> headers() {
    return columns.stream().map(Column::header).toList();
  }

  /** What the rows show. */
  Stream<List<Cell>> cells() {
    return rows.stream().map(r -> columns.stream().map(c -> c.cell().apply(r)).toList());
  }

  /** Puts a table together column by column. */
  static final class Builder<T> {
    private final String name;
    private final List<T> rows;
    private final List<Column<T>> columns = new ArrayList<>();
    private Predicate<T> illustrative = row -> false;
    private int frozen;
    private int workings = Integer.MAX_VALUE;

    private Builder(String name, List<T> rows) {
      this.name = name;
      this.rows = rows;
    }

    Builder<T> column(String header, Function<T, Cell> cell) {
      columns.add(new Column<>(header, cell));
      return this;
    }

    /** The columns so far stay in sight. */
    Builder<T> freeze() {
      frozen = columns.size();
      return this;
    }

    Builder<T> illustrative(Predicate<T> which) {
      illustrative = which;
      return this;
    }

    /** The columns from here on are workings. */
    Builder<T> workings() {
      workings = columns.size();
      return this;
    }

    Table<T> build() {
      return new Table<>(
          name,
          rows,
          List.copyOf(columns),
          frozen,
          illustrative,
          Math.min(workings, columns.size()));
    }
  }
}
