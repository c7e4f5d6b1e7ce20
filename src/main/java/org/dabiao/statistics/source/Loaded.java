package org.dabiao.statistics.source;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dabiao.reference.InputFault;

/**
 * What an input held: {@code read = rows + skipped + faults}.
 *
 * @param rows records in {@link RawTable}'s columns, lazily read; nothing when there is none
 * @param skipped records that are no figures and are left out knowingly: titles, notes, blank rows
 * @param faults what could not be read into records at all
 * @param notes how the input was read, for {@code check} to print: encoding, sheet, layout
 */
public record Loaded(
    Optional<Dataset<Row>> rows, long skipped, List<InputFault> faults, List<Note> notes) {

  /** Records, all of them. */
  public static Loaded of(Dataset<Row> rows, List<Note> notes) {
    return new Loaded(Optional.of(rows), 0, List.of(), notes);
  }

  /** Nothing but a fault. */
  public static Loaded failed(InputFault fault) {
    return new Loaded(Optional.empty(), 0, List.of(fault), List.of());
  }
}
