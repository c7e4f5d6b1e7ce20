package org.dabiao.plan.text;

/** Settles the comparator of a number from the words before and after it. */
final class Comparators {

  /** How far before a multiple its comparator may stand. */
  private static final int MULTIPLE = 14;

  private static final Lexicon BEFORE = Lexicon.load("bounds-before.txt");
  private static final Lexicon AFTER = Lexicon.load("bounds-after.txt");
  private static final Lexicon LEADS = Lexicon.load("leads.txt");

  private Comparators() {}

  /**
   * A range is {@code between}. A word after the number wins over one before it (控制在…左右 is no
   * ceiling), but 超过 keeps excluding the number. 控制在 alone is a ceiling.
   */
  static Bound of(Quantity q, Lead lead, String text, int floor) {
    if (q.isRange()) {
      return Bound.BETWEEN;
    }
    boolean multiple = q.measure() == Measure.TIMES && Ascii.at(text, q.start() - 1) == '的';
    Bound ofMultiple = multiple ? before(text, Math.max(floor, q.start() - MULTIPLE), q) : null;
    if (ofMultiple != null) {
      return ofMultiple; // 不少于财政投入的3倍
    }
    if (lead.bound() == Bound.GT || lead.bound() == Bound.LT) {
      return lead.bound();
    }
    if (q.after() != null) {
      return q.after();
    }
    if (lead.bound() != null) {
      return lead.bound();
    }
    return lead.has(Lead.Role.CAP) ? Bound.LE : Bound.EQ;
  }

  private static Bound before(String text, int floor, Quantity q) {
    for (int i = q.start() - 1; i > floor; i--) {
      Lexicon.Hit hit = BEFORE.endingAt(text, i, floor);
      if (hit != null && hit.length() > 1) {
        return hit.tag().equals("none") ? null : Bound.of(hit.tag());
      }
    }
    return null;
  }

  /** The comparator at the end of the noun: 30家科创企业以上. */
  static Bound ending(String text, Head noun) {
    Lexicon.Hit hit = AFTER.endingAt(text, Math.min(text.length(), noun.end()), noun.start());
    boolean whole = hit != null && hit.length() == 2 && hit.start() > noun.start();
    return whole ? Bound.of(hit.tag()) : null;
  }

  /** Whether what follows the number is a verb of change, so that it is no noun. */
  static boolean changes(String text, Head after) {
    Lexicon.Hit hit = LEADS.startingAt(text, after.start(), after.end());
    boolean level = hit != null && (hit.tag().equals("level") || hit.tag().equals("cap"));
    return level && "到至达在为是".indexOf(text.charAt(hit.end() - 1)) >= 0;
  }
}
