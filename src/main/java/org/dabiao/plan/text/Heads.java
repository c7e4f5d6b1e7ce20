package org.dabiao.plan.text;

/** Finds the noun in a stretch of text: strips verbs, adverbs, areas and dates from its front. */
final class Heads {

  private static final int LONGEST = 60;
  private static final Lexicon MEASURES = Lexicon.load("measures.txt", "measure");
  private static final Lexicon BARE = Lexicon.load("measures.txt", "bare");
  private static final Lexicon TAILS = Lexicon.load("measures.txt", "tail");

  private final String text;
  private final Scopes scopes;

  Heads(String text, Scopes scopes) {
    this.text = text;
    this.scopes = scopes;
  }

  /** The noun between the positions, read from the last phrase that can stand alone. */
  Head read(int floor, int end) {
    int from = Math.max(floor, end - LONGEST);
    Head whole = strip(phraseStart(from, end), end);
    Head front = whole.verb().isEmpty() ? strip(from, end) : whole;
    String commitment = Openers.stronger(whole.commitment(), front.commitment());
    Scope scope = whole.scope() == null ? front.scope() : whole.scope();
    String verb = whole.verb().isEmpty() ? front.verb() : whole.verb();
    return new Head(whole.start(), whole.end(), verb, commitment, scope);
  }

  /** After the last 、 that starts a phrase of its own: one that opens with a verb. */
  private int phraseStart(int from, int end) {
    int open = -1;
    boolean closed = false;
    for (int i = end - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (c == '(' && !closed) {
        return i + 1;
      }
      closed = c == ')' || closed && c != '(';
      if (c == '、' || c == '并' || c == ' ') {
        Lexicon.Hit opener = Openers.at(text, i + 1, end);
        if (opener != null && !opener.tag().equals("plain")) {
          return i + 1;
        }
        open = i;
      }
    }
    boolean verbless = Openers.at(text, skip(from, end), end) == null;
    return open > 0 && !verbless && isOtherMatter(from, open) ? open + 1 : from;
  }

  /** Whether the text before the joint is a task of its own (健全…机制、粮食产量). */
  private boolean isOtherMatter(int from, int joint) {
    return TAILS.endingAt(text, joint, from) != null && text.charAt(joint) == '、';
  }

  private int skip(int from, int end) {
    int i = from;
    while (i < end && " 、,;:·)—-的地得和与及以并".indexOf(text.charAt(i)) >= 0) {
      boolean word =
          text.charAt(i) == '和' && text.startsWith("和美", i)
              || text.charAt(i) == '地' && i + 1 < end
              || text.charAt(i) == '与' && text.startsWith("与会", i)
              || text.charAt(i) == '得' && i + 1 < end
              || text.charAt(i) == '并' && text.startsWith("并网", i)
              || text.charAt(i) == '以' && !text.startsWith("以及", i);
      if (word) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Strips what is no noun from the front. */
  Head strip(int floor, int end) {
    int at = skip(floor, end);
    String verb = "";
    String commitment = "";
    Scope scope = null;
    while (at < end) {
      int next = date(at, end);
      if (next == at) {
        Lexicon.Hit word = scopes.wordAt(text, at, end);
        Lexicon.Hit area = word == null ? scopes.areaAt(text, at, end) : null;
        Lexicon.Hit opener = Openers.at(text, at, end);
        if (word != null && word.end() < end + 1 && !word.tag().equals("none")) {
          scope = scopes.worded(word.tag());
          next = word.end();
        } else if (area != null && (opener == null || opener.length() < area.length())) {
          scope = scopes.named(area.tag());
          next = area.end();
        } else if (opener != null && !leavesMeasure(opener, end)) {
          boolean plain = opener.tag().equals("plain");
          verb = plain ? verb : text.substring(opener.start(), opener.end());
          commitment = plain ? commitment : Openers.stronger(commitment, opener.tag());
          next = opener.end();
        }
      }
      if (next == at) {
        break;
      }
      at = skip(next, end);
    }
    return new Head(Math.min(at, end), end, verb, commitment, scope);
  }

  /** Stripping 绿化 of 绿化覆盖率 would leave a bare measure. */
  private boolean leavesMeasure(Lexicon.Hit opener, int end) {
    boolean rest = opener.end() < end && end - opener.end() <= 4;
    return rest && opener.length() == 2 && text.charAt(end - 1) == '率';
  }

  /** 2024年, 到2025年底前, “十四五”末: skipped. */
  private int date(int at, int end) {
    int i = at;
    if (text.charAt(i) == '到'
        && i + 1 < end
        && (Ascii.isDigit(text.charAt(i + 1)) || text.charAt(i + 1) == '“')) {
      i++;
    }
    if (text.startsWith("“十", i) && text.startsWith("五”", i + 3)) {
      i += 5;
      while (i < end && "期间时末".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      return i;
    }
    int digits = Ascii.digitsEnd(text, i);
    if (digits == i || digits >= end || "年月".indexOf(text.charAt(digits)) < 0) {
      return at;
    }
    i = digits + 1;
    while (i < end && "年底前末初内月份度".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** The noun after a number: up to a mark, without joints and empty words at its end. */
  Head after(int from, int ceiling) {
    int start = from;
    while (start < ceiling && " 的".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < ceiling && end - start < LONGEST && "、(;,。:!?".indexOf(text.charAt(end)) < 0) {
      boolean comes = text.charAt(end) == '来' && end > start + 1;
      if (comes && scopes.nameAt(text, end + 1, ceiling)) { // 企业|来咸宁建生产基地
        break;
      }
      end++;
    }
    while (end > start && "和与及以并 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Lexicon.Hit tail = TAILS.endingAt(text, end, start);
    if (tail != null && tail.start() > start) {
      end = tail.start();
    }
    return new Head(start, end, "", "", null);
  }

  /** The institution named between the positions; null when none is. */
  Scope institution(int from, int to) {
    return scopes.institution(text, from, to);
  }

  /** Whether the words before a number are no noun at all (重点, 各). */
  boolean isBare(Head head) {
    String words = text.substring(head.start(), Math.max(head.start(), head.end())).strip();
    return words.isEmpty() || BARE.contains(words);
  }

  /** Whether the noun only measures (产量, 面积, 总数) and needs the noun before it. */
  static boolean onlyMeasures(String noun) {
    return MEASURES.contains(noun);
  }

  /** The measure that ends the noun (产值 of 光伏产业产值); empty when none does. */
  static String measureOf(String noun) {
    Lexicon.Hit hit = MEASURES.endingAt(noun, noun.length(), 0);
    return hit == null ? "" : noun.substring(hit.start());
  }

  /** 森林覆盖率由38% is 森林覆盖率. */
  static String withoutBaseline(String noun) {
    int from = Math.max(noun.lastIndexOf('由'), noun.lastIndexOf('从'));
    boolean number = from > 1 && noun.substring(from).chars().anyMatch(Character::isDigit);
    return number ? noun.substring(0, from) : noun;
  }

  /** 粮食播种面积 with 产量 gives 粮食产量. */
  static String compose(String previous, String measure) {
    Lexicon.Hit own = MEASURES.endingAt(previous, previous.length(), 0);
    boolean bare = own == null || own.start() == 0;
    return (bare ? previous : previous.substring(0, own.start())) + measure;
  }
}
