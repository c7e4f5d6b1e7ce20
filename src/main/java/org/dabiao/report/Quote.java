package org.dabiao.report;

import org.dabiao.findings.Attained;

/**
 * A target's sentence, cut so that the words of the target can be set off.
 *
 * @param before what comes before them
 * @param phrase the words themselves; empty when the sentence does not hold them
 * @param after what comes after
 */
record Quote(String before, String phrase, String after) {

  static Quote of(Attained a) {
    int start = a.phrase().isEmpty() ? -1 : a.sentence().indexOf(a.phrase());
    if (start < 0) {
      return new Quote(a.sentence(), "", "");
    }
    int end = start + a.phrase().length();
    return new Quote(a.sentence().substring(0, start), a.phrase(), a.sentence().substring(end));
  }

  /** Cut at the offsets of the evidence, where there are any. */
  static Quote of(Attained a, int start, int end) {
    String sentence = a.sentence();
    return start < 0 || end <= start || end > sentence.length()
        ? of(a)
        : new Quote(
            sentence.substring(0, start), sentence.substring(start, end), sentence.substring(end));
  }
}
