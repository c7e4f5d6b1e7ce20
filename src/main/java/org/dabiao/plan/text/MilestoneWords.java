package org.dabiao.plan.text;

/**
 * What makes a milestone of a verb and a noun.
 *
 * <p>Verbs of three strengths. Of a {@code build} verb (创成, 开工建设) any proper noun is the object,
 * since it promises a thing that is there or not; a {@code task} verb (完成) wants an object or a
 * piece of work (普查, 编制); any other {@code verb} wants an object word. So do closing predicates:
 * {@code finish} takes any subject, {@code weak} one that ends with an object word.
 */
final class MilestoneWords {

  static final int LONGEST = 60;

  /** Longest 等重大水利项目 after a list. */
  private static final int LIST_TAIL = 12;

  private static final String FILE = "milestones.txt";
  private static final Lexicon VERBS = Lexicon.load(FILE, "verb");
  private static final Lexicon BUILDS = Lexicon.load(FILE, "build");
  private static final Lexicon TASKS = Lexicon.load(FILE, "task");
  private static final Lexicon OBJECTS = Lexicon.load("milestone-objects.txt");
  private static final Lexicon WORKS = Lexicon.load(FILE, "work");
  private static final Lexicon EXTENSIONS = Lexicon.load(FILE, "extension");
  private static final Lexicon FINISHES = Lexicon.load(FILE, "finish");
  private static final Lexicon WEAK = Lexicon.load(FILE, "weak");
  private static final Lexicon UNDER_WAY = Lexicon.load(FILE, "underway");
  private static final Lexicon TAILS = Lexicon.load(FILE, "tail");
  private static final Lexicon WHENS = Lexicon.load(FILE, "when");

  private final String text;

  MilestoneWords(String text) {
    this.text = text;
  }

  /** Whether the verb makes a milestone of the right object. */
  static boolean isVerb(String verb) {
    return VERBS.contains(verb) || BUILDS.contains(verb) || TASKS.contains(verb);
  }

  /** The predicate that closes the span, or null. */
  Lexicon.Hit finish(int end, int floor) {
    Lexicon.Hit strong = FINISHES.endingAt(text, end, floor);
    Lexicon.Hit weak =
        longer(WEAK.endingAt(text, end, floor), UNDER_WAY.endingAt(text, end, floor));
    return longer(strong, weak);
  }

  private static Lexicon.Hit longer(Lexicon.Hit one, Lexicon.Hit other) {
    return one == null || other != null && other.length() > one.length() ? other : one;
  }

  /** The commitment that the predicate states. */
  static String stated(Lexicon.Hit finish) {
    return switch (finish.tag()) {
      case "underway" -> "progress";
      default -> "complete";
    };
  }

  /** Whether the span may be the object of the verb. */
  boolean isObjectOf(String verb, int start, int end) {
    return standsAlone(verb, start, end) || BUILDS.contains(verb) && isProper(start, end);
  }

  /** Whether the span is an object, or a piece of work of a verb that ends it. */
  boolean standsAlone(String verb, int start, int end) {
    boolean work = TASKS.contains(verb) && isSized(start, end);
    boolean grown = isSized(start, end) && EXTENSIONS.endingAt(text, end, start + 1) != null;
    return isObject(start, end) || grown || work && WORKS.endingAt(text, end, start) != null;
  }

  /** Whether the span may be the subject of the predicate. */
  boolean isSubjectOf(Lexicon.Hit finish, int start, int end) {
    return isObject(start, end) || finish.tag().equals("finish") && isProper(start, end);
  }

  /** Whether the span ends with an object word. */
  boolean isObject(int start, int end) {
    int word = withoutBrackets(start, end);
    word = word > start && text.charAt(word - 1) == '”' ? word - 1 : word;
    Lexicon.Hit hit = isSized(start, end) ? OBJECTS.endingAt(text, word, start) : null;
    return hit != null && hit.tag().equals("object");
  }

  /** A noun that is no slogan: 现代化产业体系 is built by nobody's date. */
  private boolean isProper(int start, int end) {
    Lexicon.Hit hit = OBJECTS.endingAt(text, withoutBrackets(start, end), start);
    boolean vague = hit != null && hit.tag().equals("vague");
    return isSized(start, end)
        && !vague
        && "一更早快多各其的个".indexOf(text.charAt(start)) < 0
        && "的了性化力度地得上中后前时".indexOf(text.charAt(end - 1)) < 0;
  }

  private static boolean isSized(int start, int end) {
    return end - start >= 3 && end - start <= LONGEST;
  }

  /** 兰沈高速(杞县段): the object word stands before the brackets. */
  private int withoutBrackets(int start, int end) {
    boolean closed = end > start && text.charAt(end - 1) == ')';
    int open = closed ? text.lastIndexOf('(', end - 1) : -1;
    return open > start + 1 ? open : end;
  }

  /** The end of the object without words of time (年底前) and empty words (等项目建设). */
  int trimmed(int start, int end) {
    int stop = end;
    for (int i = 0; i < 4; i++) {
      int cut = cut(start, stop);
      if (cut == stop || cut <= start + 1) {
        break;
      }
      stop = cut;
    }
    return stop;
  }

  private int cut(int start, int stop) {
    int listed = listEnd(start, stop);
    if (listed < stop) {
      return listed;
    }
    Lexicon.Hit word = WHENS.endingAt(text, stop, start);
    word = word == null ? TAILS.endingAt(text, stop, start) : word;
    return word == null ? monthStart(start, stop) : word.start();
  }

  /** Where 等重大水利项目 starts at the end of the span; its end when there is none. */
  private int listEnd(int start, int stop) {
    int at = text.lastIndexOf('等', stop - 1);
    boolean near = at > start + 1 && stop - at <= LIST_TAIL;
    String rest = near ? text.substring(at, stop) : "";
    boolean ends = rest.endsWith("项目") || rest.endsWith("工程") || rest.endsWith("前期工作");
    return ends && rest.indexOf('、') < 0 ? at : stop;
  }

  /** Where 10月底前 starts at the end of the span; its end when there is none. */
  private int monthStart(int start, int stop) {
    int month = stop;
    while (month > start && "底份初中旬上前内以".indexOf(text.charAt(month - 1)) >= 0) {
      month--;
    }
    int digits = month - 1;
    boolean named = digits > start && "月日".indexOf(text.charAt(digits)) >= 0;
    while (named && digits > start && Ascii.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    return named && digits < month - 1 ? digits : stop;
  }

  /** Whether the words cut off say that the list before them names projects (…等项目). */
  boolean isEnumerated(int end, int objectsEnd) {
    int stop = Math.min(objectsEnd, end + LIST_TAIL);
    return stop > end + 1 && text.charAt(end) == '等' && text.substring(end, stop).contains("项目");
  }
}
