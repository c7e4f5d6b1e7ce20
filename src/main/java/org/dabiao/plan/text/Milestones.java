package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds qualitative commitments: an object that is to be built, won, held or started.
 *
 * <p>Three shapes: a verb with its object (创成国家食品安全示范城市), objects with a closing predicate
 * (确保…大楼、…中心建成使用), and a title to be won named in passing (以创建全国文明城市为引领). Objects in a 、 list count
 * one by one when each can stand alone. What words make an object is told by {@link
 * MilestoneWords}.
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

  /** Verbs that promise the doing, not the end. */
  private static final Set<String> EFFORTS =
      Set.of("打造", "重点打造", "培育", "大力培育", "开展", "组织开展", "建设", "重点培育");

  private static final Lexicon REACHES = Lexicon.load("milestones.txt", "reach");
  private static final Lexicon PASSES = Lexicon.load("milestones.txt", "pass");

  private final Line line;
  private final String text;
  private final Heads heads;
  private final MilestoneWords words;
  private final List<Milestone> found = new ArrayList<>();

  private Milestones(Line line, Scopes scopes) {
    this.line = line;
    this.text = line.text();
    this.heads = new Heads(text, scopes);
    this.words = new MilestoneWords(text);
  }

  /** The milestones of the clauses that promise, apart from what their targets are made of. */
  static List<Milestone> read(Line line, List<Draft> drafts, Tenses tenses, Scopes scopes) {
    Milestones reader = new Milestones(line, scopes);
    int next = 0;
    for (Line.Clause clause : line.clauses()) {
      int first = next;
      while (next < drafts.size() && drafts.get(next).quantity().start() < clause.end()) {
        next++;
      }
      boolean brief = clause.end() - clause.start() <= 3 * MilestoneWords.LONGEST;
      if (brief && clause.start() < clause.end() && tenses.at(clause.start()) == null) {
        List<Draft> own =
            drafts.subList(first, next).stream()
                .filter(d -> d.quantity().start() >= clause.start())
                .toList();
        if (own.isEmpty()) {
          reader.readClause(clause);
        } else {
          reader.readAround(clause, own);
        }
      }
    }
    return reader.found;
  }

  /** 建成公园12座、建成子午大道天桥: the verb phrases of a list that hold no target. */
  private void readAround(Line.Clause clause, List<Draft> drafts) {
    int from = clause.start();
    for (int i = from; i <= clause.end(); i++) {
      boolean joint = i == clause.end() || text.charAt(i) == '、' && !line.quoted().get(i);
      Lexicon.Hit opener = joint ? Openers.at(text, i + 1, clause.end()) : null;
      boolean verb = opener != null && MilestoneWords.isVerb(text.substring(i + 1, opener.end()));
      if (i == clause.end() || joint && verb) {
        Line.Clause part = new Line.Clause(from, i);
        boolean free =
            drafts.stream().noneMatch(d -> d.start() < part.end() && part.start() < d.end());
        if (free && Openers.at(text, part.start(), part.end()) != null) {
          readClause(part);
        }
        from = i + 1;
      }
    }
  }

  private void readClause(Line.Clause clause) {
    if (leading(clause)) {
      return;
    }
    Head head = heads.strip(clause.start(), clause.end());
    if (head.isEmpty()) {
      return;
    }
    Lexicon.Hit finish = words.finish(head.end(), head.start());
    if (finish != null && finish.start() > head.start() + 2) {
      String stated = MilestoneWords.stated(finish);
      addList(head, finish, Openers.stronger(stated, head.commitment()), clause);
      return;
    }
    int inner = innerVerb(head);
    if (inner == 0 && (passing(head, clause) || reaching(head, clause))) {
      return;
    }
    if (!MilestoneWords.isVerb(head.verb())) {
      return;
    }
    if (inner > 0) {
      Head object = heads.strip(inner, head.end());
      Scope scope = head.scope() == null ? heads.institution(head.start(), inner) : head.scope();
      Head owned = new Head(object.start(), head.end(), head.verb(), head.commitment(), scope);
      addList(owned, null, head.commitment(), clause);
    } else {
      addList(head, null, head.commitment(), clause);
    }
  }

  /** 以创建全国文明城市为引领: a title to be won. */
  private boolean leading(Line.Clause clause) {
    int end = text.lastIndexOf('为', clause.end() - 1);
    if (!text.startsWith("以创建", clause.start()) || end <= clause.start() + 4) {
      return false;
    }
    Head title = new Head(clause.start() + 3, end, "创建", "aspire", null);
    addList(title, null, "aspire", clause);
    return true;
  }

  /** 确保通过|省级文明城市复查. */
  private boolean passing(Head head, Line.Clause clause) {
    Lexicon.Hit test = PASSES.endingAt(text, head.end(), head.start());
    boolean through = text.startsWith("通过", head.start() - 2);
    if (test == null || !through || test.start() <= head.start() + 2) {
      return false;
    }
    String stated = head.commitment().isEmpty() ? "complete" : head.commitment();
    String phrase = line.raw().substring(head.start(), head.end());
    found.add(new Milestone(phrase, clauseStart(clause), head.end(), stated, head.scope()));
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
      boolean ends = hit != null && !means && hit.end() + 1 < head.end();
      if (ends && words.isObject(head.start(), words.trimmed(head.start(), i))) {
        String stated = head.commitment().isEmpty() ? "complete" : head.commitment();
        String phrase = line.raw().substring(head.start(), head.end());
        found.add(new Milestone(phrase, clauseStart(clause), head.end(), stated, head.scope()));
        return true;
      }
    }
    return false;
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

  private void addList(Head head, Lexicon.Hit finish, String commitment, Line.Clause clause) {
    int objectsEnd = finish == null ? head.end() : finish.start();
    int end = words.trimmed(head.start(), objectsEnd);
    String stated = strength(head, objectsEnd, commitment);
    List<int[]> parts = parts(head.start(), end);
    boolean named =
        finish != null && finish.tag().equals("finish") && !describes(head.start(), end);
    boolean all = named || words.isEnumerated(end, objectsEnd);
    boolean each =
        parts.size() > 1
            && parts.stream().allMatch(p -> words.standsAlone(head.verb(), p[0], p[1]));
    if (each || all && parts.size() > 1) {
      for (int[] part : parts) {
        Head own = heads.strip(part[0], part[1]);
        boolean verb = !own.verb().isEmpty() && !own.isEmpty();
        int start = verb ? own.start() : part[0];
        if (each || part[1] - start >= 3 && "早快多一".indexOf(text.charAt(start)) < 0) {
          add(start, part[1], verb ? own.commitment() : stated, head.scope());
        }
      }
    } else if (isWhole(head, finish, end)
        || end < objectsEnd && end - head.start() >= 4 && isNamed(head, end)) {
      String phrase = line.raw().substring(head.start(), end);
      found.add(new Milestone(phrase, clauseStart(clause), objectsEnd, stated, head.scope()));
    }
  }

  private String strength(Head head, int objectsEnd, String commitment) {
    boolean starts = text.startsWith("开工", objectsEnd) || text.startsWith("启动", objectsEnd);
    boolean effort = EFFORTS.contains(head.verb()) && commitment.equals("complete");
    return starts ? "start" : effort ? "progress" : commitment;
  }

  private boolean isWhole(Head head, Lexicon.Hit finish, int end) {
    return finish == null
        ? words.isObjectOf(head.verb(), head.start(), end)
        : words.isSubjectOf(finish, head.start(), end);
  }

  /** 城乡一体、互联互通的公交网络: the 、 joins what describes one thing. */
  private boolean describes(int start, int end) {
    int last = text.lastIndexOf('、', end);
    return last > start && text.indexOf('的', last) > last && text.indexOf('的', last) < end;
  }

  /** …建设 whose object is a list of quoted titles or ends with an object word before 建设. */
  private boolean isNamed(Head head, int end) {
    return text.charAt(end - 1) == '”' || words.isObject(head.start(), end);
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

  private List<int[]> parts(int start, int end) {
    List<int[]> parts = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '、' && !line.quoted().get(i)) {
        Lexicon.Hit finish = words.finish(i, from);
        boolean own = finish != null && finish.start() > from + 2;
        parts.add(new int[] {from, own ? finish.start() : i});
        from = i + 1;
      }
    }
    return parts;
  }
}
