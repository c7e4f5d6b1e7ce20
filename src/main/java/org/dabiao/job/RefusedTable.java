package org.dabiao.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Language;

/** The table of documents that could not be read, each with the reason. */
final class RefusedTable {
  static final List<String> COLUMNS = List.of("document", "path", "reason", "detail");

  private RefusedTable() {}

  /**
   * The cells of one document.
   *
   * @param fault what is wrong with it; its input is the address
   */
  static Map<String, String> cells(String document, InputFault fault, Language language) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("document", document);
    cells.put("path", fault.input());
    cells.put("reason", fault.reason().code());
    cells.put("detail", fault.text(language));
    return cells;
  }
}
