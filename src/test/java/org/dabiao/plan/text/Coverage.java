package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Checks that nothing is silently lost: each number is evidence of a target or rejected. */
final class Coverage {

  private Coverage() {}

  /** Number-like tokens that are neither, with their sentence. */
  static List<String> unaccounted(Extraction extraction) {
    List<String> lost = new ArrayList<>();
    for (Sentence sentence : extraction.sentences()) {
      BitSet seen = new BitSet();
      extraction.targets().stream()
          .filter(t -> t.sentenceNo() == sentence.no())
          .forEach(t -> seen.set(t.start(), t.end()));
      extraction.rejected().stream()
          .filter(r -> r.sentenceNo() == sentence.no())
          .forEach(r -> seen.set(r.start(), r.end()));
      for (Numeral n : Numerals.scan(HalfWidth.fold(sentence.text()))) {
        if (seen.get(n.start(), n.end()).cardinality() < n.end() - n.start()) {
          lost.add(sentence.text().substring(n.start(), n.end()) + " in " + sentence.text());
        }
      }
    }
    return lost;
  }
}
