package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A sentence made ready for the grammar: folded, with quotes, fixed words and clauses marked.
 *
 * @param raw verbatim
 * @param text folded by {@link HalfWidth}, with the same offsets
 * @param quoted characters inside “…” or 《…》
 * @param fixed characters inside a fixed word (进一步, 三农)
 * @param clauses spans between clause marks, in order
 */
record Line(String raw, String text, BitSet quoted, BitSet fixed, List<Clause> clauses) {

  /** A span between clause marks. */
  record Clause(int start, int end) {}

  private static final Lexicon IDIOMS = Lexicon.load("idioms.txt");

  static Line of(String raw) {
    String text = HalfWidth.fold(raw);
    BitSet quoted = quotes(text);
    return new Line(raw, text, quoted, idioms(text), clauses(text, quoted));
  }

  /** The clause that holds the position. */
  Clause clauseAt(int position) {
    return clauses.get(clauseIndex(position));
  }

  /** The number of that clause, from 0. */
  int clauseIndex(int position) {
    int low = 0;
    int high = clauses.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clauses.get(middle).end() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static BitSet quotes(String text) {
    BitSet quoted = new BitSet();
    int open = -1;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '《' || c == '「' || c == '‘') {
        open = depth++ == 0 ? i : open;
      } else if ((c == '”' || c == '》' || c == '」' || c == '’') && depth > 0 && --depth == 0) {
        quoted.set(open, i + 1);
      }
    }
    return quoted;
  }

  private static BitSet idioms(String text) {
    BitSet fixed = new BitSet();
    int i = 0;
    while (i < text.length()) {
      Lexicon.Hit hit = IDIOMS.startingAt(text, i);
      if (hit == null) {
        i++;
      } else {
        fixed.set(hit.start(), hit.end());
        i = hit.end();
      }
    }
    return fixed;
  }

  private static List<Clause> clauses(String text, BitSet quoted) {
    List<Clause> clauses = new ArrayList<>();
    int start = numbered(text);
    for (int i = start; i < text.length(); i++) {
      if (!quoted.get(i) && isMark(text, i)) {
        clauses.add(new Clause(start, i));
        start = i + 1;
      }
    }
    clauses.add(new Clause(start, text.length()));
    return clauses;
  }

  /** Length of a list number (六、); 0 when there is none. */
  private static int numbered(String text) {
    int label = Headings.labelLength(text);
    return label > 0 && "、)".indexOf(text.charAt(label - 1)) >= 0 ? label : 0;
  }

  private static boolean isMark(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case ',' -> !(digit(text, i - 1) && Ascii.digitsEnd(text, i + 1) == i + 4);
      case ':' -> !(digit(text, i - 1) && digit(text, i + 1));
      case '.' -> digit(text, i - 1) && !digit(text, i + 1) && i < 4;
      case '—' -> Ascii.at(text, i - 1) == '—' && !digit(text, i + 1);
      case ';', '。', '!', '?' -> true;
      default -> false;
    };
  }

  private static boolean digit(String text, int i) {
    return Ascii.isDigit(Ascii.at(text, i));
  }
}
