package org.dabiao.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.Citation;
import org.dabiao.findings.SourceEntry;

/** Source names as numbers in the report's list of sources. */
public final class Citations {
  private final Map<String, Integer> numbers = new HashMap<>();

  public Citations(List<SourceEntry> sources) {
    for (int i = 0; i < sources.size(); i++) {
      numbers.putIfAbsent(sources.get(i).source(), i + 1);
    }
  }

  /**
   * One piece of a source reference.
   *
   * @param number place in the list of sources; 0 when the list lacks it
   * @param name the source as the finding names it
   * @param sentence number of the sentence in it; 0 when none is named
   */
  public record Numbered(int number, String name, int sentence) {}

  /** What a finding's source text cites. */
  public List<Numbered> of(String text) {
    if (numbers.containsKey(text)) {
      return List.of(new Numbered(numbers.get(text), text, 0));
    }
    return Citation.of(text).stream()
        .map(c -> new Numbered(numbers.getOrDefault(c.source(), 0), c.source(), c.sentence()))
        .toList();
  }
}
