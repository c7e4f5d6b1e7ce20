package org.dabiao.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.SourceEntry;

/** Source names as numbers in the report's list of sources. */
final class Citations {
  private final Map<String, Integer> numbers = new HashMap<>();

  Citations(List<SourceEntry> sources) {
    for (int i = 0; i < sources.size(); i++) {
      numbers.putIfAbsent(sources.get(i).source(), i + 1);
    }
  }

  /**
   * One piece of a source reference.
   *
   * @param number place in the list of sources; 0 when the list lacks it
   * @param name the source as the finding names it
   */
  record Citation(int number, String name) {}

  /** What a finding's source text cites; several sources are parted by semicolons. */
  List<Citation> of(String text) {
    if (numbers.containsKey(text)) {
      return List.of(new Citation(numbers.get(text), text));
    }
    List<Citation> cited = new ArrayList<>();
    for (String piece : text.split("[;；]")) {
      String name = piece.strip();
      if (!name.isEmpty()) {
        cited.add(new Citation(numbers.getOrDefault(name, 0), name));
      }
    }
    return cited;
  }
}
