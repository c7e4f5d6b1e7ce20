package org.dabiao.statistics.source.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.InputFault;
import org.dabiao.statistics.source.FileFacts;
import org.dabiao.statistics.source.InputForm;
import org.dabiao.statistics.source.Loaded;
import org.dabiao.statistics.source.Note;
import org.dabiao.statistics.source.RawTable;
import org.dabiao.statistics.source.StatisticsInput;
import org.dabiao.statistics.source.Years;
import org.dabiao.statistics.source.workbook.Tally.Skip;
import org.dabiao.statistics.source.workbook.WorkbookFile.SheetInfo;

/**
 * A workbook, .xlsx or .xls, of one table or more.
 *
 * <p>Each figure becomes a record: its row is the row of the sheet, its cell sheet and reference
 * (粮食!D7). Rows that hold none (titles, notes, totals, blank and hidden rows) are skipped and
 * counted. The sheets are read row by row. Up to {@link #HELD_FIGURES} figures are held; more are
 * read again in the tasks that need them, so that a large workbook takes no more memory than its
 * texts do.
 *
 * @param address where the file is
 * @param settings what the project file says about its sheets
 * @param catalogues names that tell areas, indicators and totals apart
 */
public record Workbook(String address, LayoutSettings settings, Catalogues catalogues)
    implements InputForm {
  private static final int HELD_FIGURES = 100_000;

  /** A workbook whose catalogues are not yet known. */
  public Workbook(String address, LayoutSettings settings) {
    this(address, settings, new Catalogues(List.of(), List.of(), List.of()));
  }

  /** Whether a file of this name is read as a workbook; its content tells of which kind. */
  public static boolean isOne(String address) {
    return address.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]?");
  }

  @Override
  public Optional<String> uri() {
    return Optional.of(address);
  }

  /** A figure takes some 7 bytes of a packed sheet, 20 of an .xls, and 70 of a long text. */
  @Override
  public long weight(FileFacts facts) {
    return facts.bytes() * (address.toLowerCase(Locale.ROOT).endsWith(".xls") ? 4 : 10);
  }

  @Override
  public InputForm knowing(Catalogues known) {
    return new Workbook(address, settings, known);
  }

  /** The figures; a file that is no workbook, or holds no table, is a fault. */
  @Override
  public Loaded load(SparkSession spark, StatisticsInput input, FileFacts facts, Years needed)
      throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    try (LocalFile file = LocalFile.of(address, hadoop);
        WorkbookFile book = FileKind.open(file.file())) {
      return load(spark, input, book);
    } catch (WorkbookFault e) {
      return Loaded.failed(e.of(input.name()));
    }
  }

  private Loaded load(SparkSession spark, StatisticsInput input, WorkbookFile book)
      throws IOException {
    List<SheetReading> readings = new ArrayList<>();
    Held held = new Held();
    boolean all = settings.sheets().isEmpty();
    List<SheetInfo> chosen = SheetChoice.of(book.sheets(), settings.sheets());
    for (SheetInfo sheet : book.sheets()) {
      if (chosen.contains(sheet)) {
        readings.add(SheetReading.of(book, sheet, this, input, all, held::add));
      } else if (all) {
        readings.add(SheetReading.counted(book, sheet, Skip.HIDDEN));
      }
    }
    List<SheetReading> tables = readings.stream().filter(SheetReading::fits).toList();
    if (tables.isEmpty()) {
      throw readings.stream()
          .filter(r -> r.count() > 0)
          .findFirst()
          .or(() -> readings.stream().findFirst())
          .map(SheetReading::unfit)
          .orElseGet(() -> WorkbookFault.damaged("sheets"));
    }
    List<Note> notes = new ArrayList<>();
    List<InputFault> faults = new ArrayList<>();
    readings.forEach(r -> notes.addAll(SheetNotes.of(input.name(), r)));
    readings.forEach(r -> faults.addAll(r.tally().faults()));
    return new Loaded(
        held.count == 0
            ? Optional.empty()
            : Optional.of(
                held.isTooMuch()
                    ? LargeSheets.of(spark, tables.stream().map(SheetReading::task).toList())
                    : spark.createDataFrame(held.rows, RawTable.schema())),
        readings.stream().mapToLong(r -> r.tally().skipped()).sum(),
        faults,
        notes);
  }

  /** The figures read so far, unless they are too many to hold. */
  private static final class Held {
    private final List<Row> rows = new ArrayList<>();
    private long count;

    void add(Row row) {
      count++;
      if (!isTooMuch()) {
        rows.add(row);
      } else {
        rows.clear();
      }
    }

    boolean isTooMuch() {
      return count > HELD_FIGURES;
    }
  }
}
