package org.dabiao.plan.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The words around one quantity, inside its clause: what the screens ask their questions of.
 *
 * @param text the folded sentence
 * @param floor where the words before it start (after the number before, or with the clause)
 * @param quantity the quantity
 * @param ceiling where the words after it end (at the next number, or with the clause)
 * @param lead the words directly before the number
 */
record Phrase(String text, int floor, Quantity quantity, int ceiling, Lead lead) {

  private static final int WINDOW = 40;
  private static final Map<String, Lexicon> WORDS = new HashMap<>();

  static {
    for (String tag :
        new String[] {
          "threshold",
          "spec",
          "set",
          "setmade",
          "policy",
          "attribute",
          "forbidden",
          "structure",
          "cleared",
          "made",
          "setnoun",
          "denominator",
          "usedup",
          "sizenoun",
          "timehead",
          "rankverb",
          "rankowner"
        }) {
      WORDS.put(tag, Lexicon.load("screens.txt", tag));
    }
  }

  static Phrase around(String text, Line.Clause clause, Quantity q, int floor, int ceiling) {
    int nearest = Math.max(floor, q.start() - WINDOW);
    return new Phrase(text, nearest, q, ceiling, Lead.before(text, nearest, q.start()));
  }

  /** The words before the number, at most {@value #WINDOW} characters. */
  String before() {
    return text.substring(floor, quantity.start());
  }

  boolean followedBy(String word) {
    return text.startsWith(word, quantity.outerEnd());
  }

  /** Whether a word of the list comes directly after, 的 and 级 aside. */
  boolean noun(String list) {
    int at = quantity.outerEnd();
    while (at < ceiling && "的级及规模 ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return WORDS.get(list).startingAt(text, at, text.length()) != null && at < text.length();
  }

  /** Whether another number with a measure word follows at once. */
  boolean nextIsCount() {
    int at = quantity.outerEnd();
    int digits = Ascii.digitsEnd(text, at);
    UnitWord unit = digits == at ? null : UnitWord.at(text, digits);
    boolean sized = unit != null && text.startsWith("以上", unit.end()); // 1064个25户以上村庄
    return unit != null && unit.measure() == Measure.COUNT && !sized;
  }

  /** Whether nothing but a mark follows. */
  boolean afterIsEmpty() {
    int at = quantity.outerEnd();
    return at >= text.length() || ",;:。!?、和)与及".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a word of the list stands directly before the number, skipping its lead. */
  boolean verbBefore(String list) {
    Lexicon words = WORDS.get(list);
    return words.endingAt(text, quantity.start(), floor) != null
        || words.endingAt(text, lead.edge(), floor) != null;
  }

  boolean madeBefore() {
    return verbBefore("made") || WORDS.get("made").occursIn(text, floor, quantity.start());
  }

  boolean nearBefore(String list, int distance) {
    int from = Math.max(floor, quantity.start() - distance);
    return WORDS.get(list).occursIn(text, from, quantity.start());
  }

  /** The word of the attribute list directly before the number or its lead; empty when none. */
  String attribute() {
    Lexicon words = WORDS.get("attribute");
    Lexicon.Hit hit = words.endingAt(text, quantity.start(), floor);
    hit = hit == null ? words.endingAt(text, lead.edge(), floor) : hit;
    return hit == null ? "" : text.substring(hit.start(), hit.end());
  }

  boolean inBrackets() {
    String before = before();
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  /** Whether a word of the list occurs from the clause's start to the number. */
  boolean clauseHolds(String list) {
    return WORDS.get(list).occursIn(text, floor, quantity.start());
  }

  /** Whether a word of the list occurs in the {@value #WINDOW} characters before the number. */
  boolean sentenceHolds(String list) {
    int from = Math.max(0, quantity.start() - WINDOW);
    return WORDS.get(list).occursIn(text, from, quantity.start());
  }

  /** Length of the noun after the number, up to a mark or a joint. */
  int nounLength() {
    int at = quantity.outerEnd();
    while (at < ceiling && ",;:。!?、和及与以)".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at - quantity.outerEnd();
  }

  /** Whether a word of the list occurs in the noun after the number. */
  boolean nounHolds(String list) {
    return WORDS.get(list).occursIn(text, quantity.outerEnd(), quantity.outerEnd() + nounLength());
  }

  /** Whether the short noun after the number ends with a word of the list. */
  boolean nounEndsWith(String list) {
    int end = quantity.outerEnd() + nounLength();
    return WORDS.get(list).endingAt(text, end, quantity.outerEnd()) != null;
  }
}
