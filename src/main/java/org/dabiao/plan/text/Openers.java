package org.dabiao.plan.text;

/** The verbs and adverbs that open a phrase, and the commitment each states. */
final class Openers {

  private static final Lexicon WORDS = Lexicon.load("openers.txt");
  private static final String NOUN_TAILS = "性率量值额度者型业式用数品剂房费款法权体网";

  private Openers() {}

  /** Commitment that the word states ({@code start}, {@code progress} …); empty when none. */
  static String commitment(String word) {
    Lexicon.Hit hit = WORDS.startingAt(word, 0);
    boolean whole = hit != null && hit.length() == word.length();
    return whole && !hit.tag().equals("plain") ? hit.tag() : "";
  }

  /** The opener at the position, or null; one character stands only before another opener. */
  static Lexicon.Hit at(String text, int position, int limit) {
    Lexicon.Hit hit = WORDS.startingAt(text, position, limit);
    if (hit == null
        || hit.tag().equals("noun")
        || hit.end() < limit && NOUN_TAILS.indexOf(text.charAt(hit.end())) >= 0) {
      return null;
    }
    boolean single = hit.length() == 1;
    return single && hit.end() < limit && at(text, hit.end(), limit) == null ? null : hit;
  }

  /** The stronger statement of two: a start outranks a wish, a wish progress, progress the rest. */
  static String stronger(String one, String other) {
    return rank(one) >= rank(other) ? one : other;
  }

  private static int rank(String commitment) {
    return switch (commitment) {
      case "start" -> 4;
      case "aspire" -> 3;
      case "progress" -> 2;
      case "complete" -> 1;
      default -> 0;
    };
  }
}
