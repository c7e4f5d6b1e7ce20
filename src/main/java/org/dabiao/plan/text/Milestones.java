package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds qualitative commitments: an object that is to be built, won, held or started.
 *
 * <p>Three shapes: a verb with its object (创成国家食品安全示范城市), objects with a closing predicate
 * (确保…大楼、…中心建成使用), and a title to be won named in passing (以创建全国文明城市为引领). Objects in a 、 list count
 * one by one when each can stand alone.
 */
final class Milestones {

  /**
   * A milestone in a sentence.
   *
   * @param phrase the object
   * @param start first character of the evidence
   * @param end character after it
   * @param commitment how firmly it is promised
   * @param scope whom it binds; null when the clause does not say
   */
  record Milestone(String phrase, int start, int end, String commitment, Scope scope) {}

  private static final int LONGEST = 60;

  /** Verbs that promise the doing, not the end. */
  private static final Set<String> EFFORTS =
      Set.of("打造", "重点打造", "培育", "大力培育", "开展", "组织开展", "建设", "重点培育");

  private static final Lexicon VERBS = Lexicon.load("milestones.txt", "verb");
  private static final Lexicon OBJECTS = Lexicon.load("milestones.txt", "object");
  private static final Lexicon FINISHES = Lexicon.load("milestones.txt", "finish");
  private static final Lexicon TAILS = Lexicon.load("milestones.txt", "tail");
  private static final Lexicon WHENS = Lexicon.load("milestones.txt", "when");
  private static final Lexicon REACHES = Lexicon.load("milestones.txt", "reach");
  private static final Lexicon PASSES = Lexicon.load("milestones.txt", "pass");

  private final Line line;
  private final String text;
  private final Heads heads;
  private final List<Milestone> found = new ArrayList<>();

  private Milestones(Line line, Scopes scopes) {
    this.line = line;
    this.text = line.text();
    this.heads = new Heads(text, scopes);
  }

  /** The milestones of the clauses that promise and hold no quantified target. */
  static List<Milestone> read(Line line, List<Draft> drafts, Tenses tenses, Scopes scopes) {
    Milestones reader = new Milestones(line, scopes);
    int next = 0;
    for (Line.Clause clause : line.clauses()) {
      boolean quantified = false;
      while (next < drafts.size() && drafts.get(next).quantity().start() < clause.end()) {
        quantified |= drafts.get(next).quantity().start() >= clause.start();
        next++;
      }
      boolean brief = clause.end() - clause.start() <= 3 * LONGEST;
      if (!quantified
          && brief
          && clause.start() < clause.end()
          && tenses.at(clause.start()) == null) {
        reader.readClause(clause);
      }
    }
    return reader.found;
  }

  private void readClause(Line.Clause clause) {
    if (leading(clause)) {
      return;
    }
    Head head = heads.strip(clause.start(), clause.end());
    if (head.isEmpty()) {
      return;
    }
    Lexicon.Hit finish = FINISHES.endingAt(text, head.end(), head.start());
    if (finish != null && finish.start() > head.start() + 2) {
      addList(head, finish.start(), Openers.stronger(finishing(finish), head.commitment()), clause);
      return;
    }
    if (innerVerb(head) == 0 && reaching(head, clause) || !VERBS.contains(head.verb())) {
      return;
    }
    int inner = innerVerb(head);
    if (inner > 0) {
      Head object = heads.strip(inner, head.end());
      Scope scope = head.scope() == null ? heads.institution(head.start(), inner) : head.scope();
      Head owned = new Head(object.start(), head.end(), head.verb(), head.commitment(), scope);
      addList(owned, head.end(), head.commitment(), clause);
    } else {
      addList(head, head.end(), head.commitment(), clause);
    }
  }

  /** 以创建全国文明城市为引领: a title to be won. */
  private boolean leading(Line.Clause clause) {
    int end = text.lastIndexOf('为', clause.end() - 1);
    if (!text.startsWith("以创建", clause.start()) || end <= clause.start() + 4) {
      return false;
    }
    Head title = new Head(clause.start() + 3, end, "创建", "aspire", null);
    addList(title, end, "aspire", clause);
    return true;
  }

  /** 县中医院|达到|三级医院水平: an object and the standard that it is to reach. */
  private boolean reaching(Head head, Line.Clause clause) {
    for (int i = head.start() + 3; i + 3 < head.end(); i++) {
      Lexicon.Hit hit = REACHES.startingAt(text, i, head.end());
      boolean means =
          hit != null
              && text.startsWith("通过", i)
              && PASSES.endingAt(text, head.end(), hit.end()) == null;
      if (hit != null && !means && hit.end() + 1 < head.end() && isObject(head.start(), i)) {
        String stated = head.commitment().isEmpty() ? "complete" : head.commitment();
        String phrase = line.raw().substring(head.start(), head.end());
        found.add(new Milestone(phrase, clauseStart(clause), head.end(), stated, head.scope()));
        return true;
      }
    }
    return false;
  }

  private static String finishing(Lexicon.Hit finish) {
    return finish.length() >= 2 ? "complete" : "";
  }

  /** The start of a second verb inside the noun: 支持湖北科技学院|创建全国知名学科; 0 when none. */
  private int innerVerb(Head head) {
    for (int i = head.start() + 3; i + 2 < head.end(); i++) {
      if (text.startsWith("创建", i) || text.startsWith("打造", i) || text.startsWith("争创", i)) {
        return i;
      }
    }
    return 0;
  }

  private void addList(Head head, int objectsEnd, String commitment, Line.Clause clause) {
    int end = trimmed(head.start(), objectsEnd);
    boolean starts = text.startsWith("开工", objectsEnd) || text.startsWith("启动", objectsEnd);
    boolean effort = EFFORTS.contains(head.verb()) && commitment.equals("complete");
    String stated = starts ? "start" : effort ? "progress" : commitment;
    List<int[]> parts = parts(head.start(), end);
    boolean each = parts.size() > 1 && parts.stream().allMatch(p -> isObject(p[0], p[1]));
    if (each) {
      for (int[] part : parts) {
        Head own = heads.strip(part[0], part[1]);
        boolean verb = !own.verb().isEmpty() && !own.isEmpty();
        add(verb ? own.start() : part[0], part[1], verb ? own.commitment() : stated, head.scope());
      }
    } else if (isObject(head.start(), end)
        || end < objectsEnd && end - head.start() >= 4 && isNamed(head, end)) {
      found.add(
          new Milestone(
              line.raw().substring(head.start(), end),
              clauseStart(clause),
              objectsEnd,
              stated,
              head.scope()));
    }
  }

  /** …建设 whose object is a list of quoted titles or ends with an object word before 建设. */
  private boolean isNamed(Head head, int end) {
    char last = text.charAt(end - 1);
    return last == '”' || OBJECTS.endingAt(text, end, head.start()) != null;
  }

  private int clauseStart(Line.Clause clause) {
    int start = clause.start();
    while (start < clause.end() && text.charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  private void add(int start, int end, String commitment, Scope scope) {
    found.add(new Milestone(line.raw().substring(start, end), start, end, commitment, scope));
  }

  private int trimmed(int start, int end) {
    int stop = end;
    for (int i = 0; i < 3; i++) {
      Lexicon.Hit when = WHENS.endingAt(text, stop, start);
      Lexicon.Hit tail = when == null ? TAILS.endingAt(text, stop, start) : when;
      if (tail == null || tail.start() <= start + 1) {
        break;
      }
      stop = tail.start();
    }
    return stop;
  }

  private boolean isObject(int start, int end) {
    boolean sized = end - start >= 3 && end - start <= LONGEST;
    int word = text.charAt(end - 1) == '”' ? end - 1 : end;
    return sized && OBJECTS.endingAt(text, word, start) != null;
  }

  private List<int[]> parts(int start, int end) {
    List<int[]> parts = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '、' && !line.quoted().get(i)) {
        Lexicon.Hit finish = FINISHES.endingAt(text, i, from);
        boolean own = finish != null && finish.start() > from + 2;
        parts.add(new int[] {from, own ? finish.start() : i});
        from = i + 1;
      }
    }
    return parts;
  }
}
