package org.dabiao.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dabiao.findings.ReviewChange;

/** The table of what a merge kept and changed. */
final class ChangesTable {
  static final List<String> COLUMNS =
      List.of("change", "target_id", "indicator_phrase", "column", "extracted", "kept");

  private ChangesTable() {}

  static Map<String, String> cells(ReviewChange change) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("change", change.change().name().toLowerCase(Locale.ROOT));
    cells.put("target_id", change.targetId());
    cells.put("indicator_phrase", change.phrase());
    cells.put("column", change.column());
    cells.put("extracted", change.extracted());
    cells.put("kept", change.kept());
    return cells;
  }
}
