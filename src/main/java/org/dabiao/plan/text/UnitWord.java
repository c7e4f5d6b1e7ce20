package org.dabiao.plan.text;

/**
 * A unit or measure word in a text.
 *
 * @param end character after it
 * @param word the unit as the targets table names it (百分点 for 个百分点)
 * @param measure what it measures
 */
record UnitWord(int end, String word, Measure measure) {

  private static final Lexicon UNITS = Lexicon.load("units.txt");
  private static final Lexicon LATIN = Lexicon.load("latin-units.txt");

  /** The unit at the position, compound units (微克/立方米) included; null when there is none. */
  static UnitWord at(String text, int position) {
    int from = Ascii.at(text, position) == ' ' ? position + 1 : position;
    Lexicon.Hit hit = UNITS.startingAt(text, from);
    if (hit == null) {
      hit = LATIN.startingAt(text, from);
    }
    if (hit == null) {
      return null;
    }
    int end = compoundEnd(text, hit.end());
    String word = text.substring(from, end);
    String name =
        switch (word) {
          case "个百分点", "个点" -> "百分点";
          case "元人民币", "元钱", "块钱" -> "元";
          default -> word;
        };
    return new UnitWord(end, name, Measure.of(hit.tag()));
  }

  /** 微克/立方米, 吨标准煤/万元, 元/人·年. */
  private static int compoundEnd(String text, int from) {
    int end = from;
    while ("/·每".indexOf(Ascii.at(text, end)) >= 0) {
      int next = DigitNumerals.scaleEnd(text, end + 1);
      Lexicon.Hit below = UNITS.startingAt(text, next);
      if (below == null) {
        return end;
      }
      end = below.end();
    }
    return end;
  }
}
