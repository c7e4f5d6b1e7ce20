package org.dabiao.statistics.source.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.dabiao.reference.Reason;
import org.dabiao.statistics.source.StatisticsInput;
import org.dabiao.statistics.source.workbook.Tally.Skip;
import org.dabiao.statistics.source.workbook.WorkbookFile.SheetInfo;
import org.dabiao.statistics.source.workbook.WorkbookFile.SheetStream;

/** Reads one sheet: its first rows for the layout, then all of them for the figures. */
final class SheetReading {
  /** A sheet of up to so many cells is held, and so read only once. */
  private static final int HELD_CELLS = 50_000;

  /** Of a larger one, so many rows tell the layout; when they are very wide, fewer. */
  private static final int FIRST_ROWS = 100;

  private static final int FEWEST_ROWS = 12;

  private final WorkbookFile book;
  private final SheetInfo sheet;
  private final Tally tally = new Tally();
  private final List<SheetRow> first = new ArrayList<>();
  private boolean whole = true;
  private long count;
  private SheetTask task;
  private Optional<WorkbookFault> refusal = Optional.empty();

  private SheetReading(WorkbookFile book, SheetInfo sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  /** Reads the rows of a sheet without looking for figures. */
  static SheetReading counted(WorkbookFile book, SheetInfo sheet, Skip reason) throws IOException {
    SheetReading reading = new SheetReading(book, sheet);
    reading.begin();
    reading.passOver(reason);
    return reading;
  }

  /**
   * Reads the figures of a sheet.
   *
   * @param lenient whether a sheet without a table is passed over rather than a fault
   * @param out takes each figure
   */
  static SheetReading of(
      WorkbookFile book,
      SheetInfo sheet,
      Workbook form,
      StatisticsInput input,
      boolean lenient,
      Consumer<Row> out)
      throws IOException {
    SheetReading reading = new SheetReading(book, sheet);
    SheetShape shape = reading.begin();
    if (reading.count == 0) {
      return reading;
    }
    LayoutSettings settings = form.settings();
    Names names = new Names(form.catalogues(), settings);
    SheetLayout layout;
    try {
      layout =
          new LayoutFinder(settings, input.mapping(), names)
              .find(sheet.name(), reading.first, shape);
    } catch (WorkbookFault e) {
      if (!lenient) {
        throw e;
      }
      reading.refusal = Optional.of(e);
      reading.passOver(Skip.OTHER_SHEET);
      return reading;
    }
    reading.task =
        new SheetTask(
            form.address(),
            input.name(),
            input.origin(),
            new HashMap<>(input.mapping().fixed()),
            settings.footer().orElse(""),
            sheet,
            names,
            layout);
    reading.figures(out);
    return reading;
  }

  /** Goes through the sheet once, keeping what is needed. */
  private SheetShape begin() throws IOException {
    long cells = 0;
    try (SheetStream rows = book.open(sheet)) {
      for (SheetRow row = rows.next(); row != null; row = rows.next()) {
        count++;
        cells += row.cells().size();
        if (whole && cells > HELD_CELLS) {
          whole = false;
          first.subList(Math.min(FIRST_ROWS, first.size()), first.size()).clear();
        }
        if (whole || first.size() < FEWEST_ROWS) {
          first.add(row);
        }
      }
      return rows.shape();
    } catch (WorkbookFault e) {
      throw e.in(sheet.name());
    }
  }

  private void figures(Consumer<Row> out) throws IOException {
    SheetFigures figures = new SheetFigures(task, tally);
    if (whole) {
      first.forEach(row -> figures.accept(row, out));
      first.clear();
      return;
    }
    first.clear();
    try (SheetStream rows = book.open(sheet)) {
      for (SheetRow row = rows.next(); row != null; row = rows.next()) {
        figures.accept(row, out);
      }
    }
  }

  private void passOver(Skip reason) {
    tally.skip(reason, count);
    first.clear();
  }

  /** Whether the sheet holds a table. */
  boolean fits() {
    return task != null;
  }

  SheetTask task() {
    return task;
  }

  SheetInfo sheet() {
    return sheet;
  }

  Tally tally() {
    return tally;
  }

  long count() {
    return count;
  }

  /** The fault of a workbook in which no sheet holds a table. */
  WorkbookFault unfit() {
    return refusal.orElseGet(() -> new WorkbookFault(Reason.EMPTY_FILE, 0, sheet.name(), "", ""));
  }
}
