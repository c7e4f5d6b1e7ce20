package org.dabiao.statistics.source.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dabiao.reference.InputFault;

/** What the rows of a sheet held: figures, and why others hold none. */
final class Tally {
  /** Why a row, or a cell of a column that is left out, is no figure. */
  enum Skip {
    TITLE,
    HEADER,
    BLANK,
    HEADING,
    SUBTOTAL,
    NOTE,
    HIDDEN,
    LEFT_OUT,
    OTHER_SHEET
  }

  /**
   * Names beyond this are not told apart any more: a sheet of millions of names stays in bounds.
   */
  private static final int MOST_NAMES = 100_000;

  private final Map<Skip, Long> skipped = new EnumMap<>(Skip.class);
  private final Map<Dimension, Set<String>> names = new EnumMap<>(Dimension.class);
  private final Set<String> units = new TreeSet<>();
  private final List<InputFault> faults = new ArrayList<>();
  private long figures;

  void skip(Skip reason, long rows) {
    if (rows > 0) {
      skipped.merge(reason, rows, Long::sum);
    }
  }

  void figure() {
    figures++;
  }

  void name(Dimension d, String name) {
    Set<String> of = names.computeIfAbsent(d, k -> new HashSet<>());
    if (!name.isEmpty() && of.size() < MOST_NAMES) {
      of.add(name);
    }
  }

  void unit(String unit) {
    if (!unit.isEmpty() && units.size() < MOST_NAMES) {
      units.add(unit);
    }
  }

  void fault(InputFault fault) {
    faults.add(fault);
  }

  long figures() {
    return figures;
  }

  /** Header rows are no records, as in a delimited text; when repeated they are skipped. */
  long skipped() {
    return skipped.values().stream().mapToLong(Long::longValue).sum();
  }

  Map<Skip, Long> bySkip() {
    return skipped;
  }

  Set<String> names(Dimension d) {
    return names.getOrDefault(d, Set.of());
  }

  Set<String> units() {
    return units;
  }

  List<InputFault> faults() {
    return faults;
  }
}
