package org.dabiao.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dabiao.plan.text.Reason;
import org.dabiao.plan.text.RejectedNumber;
import org.dabiao.reference.Language;

/** The table of numbers that are no target, each with the reason. */
final class RejectedTable {
  static final List<String> COLUMNS =
      List.of("document", "sentence_no", "start", "end", "text", "reason", "reason_text");

  private RejectedTable() {}

  static Map<String, String> cells(String document, RejectedNumber number, Language language) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("document", document);
    cells.put("sentence_no", String.valueOf(number.sentenceNo()));
    cells.put("start", String.valueOf(number.start()));
    cells.put("end", String.valueOf(number.end()));
    cells.put("text", number.text());
    cells.put("reason", number.reason().name().toLowerCase(Locale.ROOT));
    cells.put("reason_text", words(number.reason(), language));
    return cells;
  }

  static String words(Reason reason, Language language) {
    return switch (language) {
      case ZH -> reason.chinese();
      case EN -> reason.english();
    };
  }
}
