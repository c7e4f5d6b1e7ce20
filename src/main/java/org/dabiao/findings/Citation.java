package org.dabiao.findings;

import java.util.ArrayList;
import java.util.List;

/**
 * One source that a finding names.
 *
 * @param source id of the source
 * @param sentence number of the sentence in it; 0 when the finding names none
 */
public record Citation(String source, int sentence) {
  private static final String SENTENCE = "#s";

  /** Reads what a finding names: sources parted by semicolons, each with "#s12" for a sentence. */
  public static List<Citation> of(String text) {
    List<Citation> citations = new ArrayList<>();
    for (String piece : text.split("[;；]")) {
      String name = piece.strip();
      int at = name.lastIndexOf(SENTENCE);
      boolean numbered = at > 0 && name.substring(at + SENTENCE.length()).matches("\\d{1,6}");
      if (numbered) {
        int sentence = Integer.parseInt(name.substring(at + SENTENCE.length()));
        citations.add(new Citation(name.substring(0, at), sentence));
      } else if (!name.isEmpty()) {
        citations.add(new Citation(name, 0));
      }
    }
    return citations;
  }
}
