package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;

/**
 * Reads the accepted quantities of a sentence, clause by clause, into drafts: each with its noun,
 * comparator and verb.
 */
final class Items {

  /** Verbs that say nothing of what is done. */
  private static final Set<String> GENERAL =
      Set.of("确保", "力争", "完成", "实现", "争取", "开工", "开工建设", "治理", "达到", "建成", "整治");

  private static final int SHORT_CLAUSE = 20;

  /** 均 reaches back over no more than so many amounts. */
  private static final int SEVERAL = 4;

  private static final double SURE = 0.95;

  private final Line line;
  private final String text;
  private final Heads heads;
  private final List<Draft> drafts = new ArrayList<>();

  /** Where the text already used by the draft before ends. */
  private int used;

  /** Numbers of the past, whose noun a promise may leave out (去年新增30家，今年新增40家). */
  private final List<Quantity> background;

  private Items(Line line, List<Quantity> background, Scopes scopes) {
    this.line = line;
    this.background = background;
    this.text = line.text();
    this.heads = new Heads(text, scopes);
  }

  /** The drafts of the quantities, in order. */
  static List<Draft> read(
      Line line, List<Quantity> accepted, List<Quantity> background, Scopes scopes) {
    Items items = new Items(line, background, scopes);
    int i = 0;
    while (i < accepted.size()) {
      i += items.readFrom(accepted, i);
    }
    return items.drafts;
  }

  private int readFrom(List<Quantity> accepted, int i) {
    Quantity q = accepted.get(i);
    Line.Clause clause = line.clauseAt(q.start());
    int floor = Math.min(q.start(), Math.max(clause.start(), used));
    List<Quantity> list = ValueList.from(text, clause, accepted, i, floor);
    if (list.size() > 1 && readList(list, floor)) {
      return list.size();
    }
    int next = i + 1 < accepted.size() ? accepted.get(i + 1).start() : clause.end();
    q = ValueList.withNext(text, q, i + 1 < accepted.size() ? accepted.get(i + 1) : q);
    readOne(q, floor, Math.min(clause.end(), Math.max(next, q.outerEnd())));
    return 1;
  }

  /** Several values in a row: one noun each, or all of the same noun. */
  private boolean readList(List<Quantity> list, int floor) {
    Quantity first = list.get(0);
    Lead lead = Lead.before(text, floor, first.start());
    Head head = heads.read(floor, nounsEnd(floor, lead));
    List<String> nouns =
        head.isEmpty() ? List.of() : Respectively.nouns(listed(floor, head), list.size());
    if (nouns.isEmpty()) {
      return false;
    }
    Bound shared = ValueList.shared(text, list, lead);
    for (int k = 0; k < list.size(); k++) {
      Quantity q = list.get(k);
      int start = k == 0 ? head.start() : q.start();
      Bound own =
          ValueList.own(
              text, q, k == 0 ? lead : Lead.before(text, list.get(k - 1).outerEnd(), q.start()));
      Bound bound = q.isRange() ? Bound.BETWEEN : own == null ? shared : own;
      drafts.add(
          draft(
              q,
              nouns.get(k),
              start,
              q.outerEnd(),
              bound == null ? Bound.EQ : bound,
              lead,
              head,
              SURE));
    }
    used = list.get(list.size() - 1).outerEnd();
    return true;
  }

  /** All the nouns of the list: a verb phrase before 、 does not cut it short. */
  private String listed(int floor, Head head) {
    Head whole = heads.strip(floor, head.end());
    boolean wider = whole.start() < head.start() && head.end() - whole.start() < 80;
    return line.raw().substring(wider ? whole.start() : head.start(), head.end());
  }

  private static int nounsEnd(int floor, Lead lead) {
    return Math.max(floor, lead.edge());
  }

  private void readOne(Quantity q, int floor, int ceiling) {
    Lead lead = Lead.before(text, floor, q.start());
    Head head = heads.read(floor, lead.edge());
    Bound bound = Comparators.of(q, lead, text, floor);
    Head after = heads.after(q.outerEnd(), ceiling);
    if (!heads.isBare(head) && !belongsAfter(q, lead, head, after)) {
      addHeaded(q, lead, head, bound);
      return;
    }
    if (!after.isEmpty() && !Comparators.changes(text, after)) {
      addFollowed(q, lead, head, after, bound, ceiling);
    } else {
      addElided(q, lead, head, bound);
    }
  }

  /** 等四个片区, 下达的50万亩…, 卫生院配备1名医师: the noun follows though words stand before. */
  private boolean belongsAfter(Quantity q, Lead lead, Head head, Head after) {
    if (after.isEmpty()) {
      return false;
    }
    boolean enumerated = Ascii.at(text, lead.edge() - 1) == '等' && q.measure().counts();
    boolean attributive = Ascii.at(text, q.start() - 1) == '的';
    boolean counts = q.measure().counts();
    boolean object = lead.has(Lead.Role.LIGHT) || lead.has(Lead.Role.ADD);
    boolean slight = head.end() - head.start() <= 2;
    boolean adverbial = "为对给向在针让帮".indexOf(text.charAt(head.start())) >= 0;
    return enumerated || attributive || counts && (object || slight || adverbial);
  }

  private void addHeaded(Quantity q, Lead lead, Head head, Bound bound) {
    String noun = Heads.withoutBaseline(head.of(line.raw()));
    if (q.measure() == Measure.RANK && text.charAt(q.end() - 1) == '强') {
      noun += line.raw().substring(q.start(), q.end());
    }
    double trust = SURE;
    if (Heads.onlyMeasures(noun) && !drafts.isEmpty()) {
      noun = Heads.compose(drafts.get(drafts.size() - 1).head(), noun);
      trust = 0.9;
    }
    used = q.outerEnd();
    if (lead.has(Lead.Role.EACH_OF_SEVERAL)) {
      for (String each : Coordinated.nouns(noun)) {
        drafts.add(draft(q, each, head.start(), q.outerEnd(), bound, lead, head, 0.9));
      }
    } else {
      drafts.add(draft(q, noun, head.start(), q.outerEnd(), bound, lead, head, trust));
    }
  }

  /** The noun follows its number: 244.4万亩稳定耕地保有量, 30家科创企业. */
  private void addFollowed(Quantity q, Lead lead, Head head, Head after, Bound bound, int ceiling) {
    String noun = after.of(line.raw());
    Bound late = q.after() == null ? Comparators.ending(text, after) : null;
    if (late != null) {
      noun = noun.substring(0, Math.max(0, noun.length() - 2));
    }
    used = Math.min(ceiling, after.end());
    drafts.add(
        draft(q, noun, lead.edge(), after.end(), late == null ? bound : late, lead, head, SURE));
  }

  /** No noun of its own: that of the draft before, else the verb itself. */
  private void addElided(Quantity q, Lead lead, Head head, Bound bound) {
    used = q.outerEnd();
    String verb = head.verb();
    if (lead.has(Lead.Role.EACH_OF_SEVERAL) && verb.isEmpty()) {
      List<String> nouns = amountsBefore();
      nouns.forEach(
          noun -> drafts.add(draft(q, noun, lead.edge(), q.outerEnd(), bound, lead, head, 0.8)));
      if (!nouns.isEmpty()) {
        return;
      }
    }
    List<Quantity> before =
        drafts.isEmpty() ? background : List.of(drafts.get(drafts.size() - 1).quantity());
    boolean sameUnit = !before.isEmpty() && before.get(before.size() - 1).unit().equals(q.unit());
    boolean general =
        sameUnit || verb.isEmpty() || lead.has(Lead.Role.LIGHT) || GENERAL.contains(verb);
    String noun = general ? nounBefore(q) : "";
    if (!noun.isEmpty()) {
      noun = done(lead) + noun;
      drafts.add(draft(q, noun, lead.edge(), q.outerEnd(), bound, lead, head, 0.85));
    } else {
      String word = verb.isEmpty() ? text.substring(lead.edge(), q.start()) : verb;
      drafts.add(draft(q, word.strip(), lead.edge(), q.outerEnd(), bound, lead, head, 0.6));
    }
  }

  /** 接待游客800万人次、收入60亿元，均增长15%: the nouns of the amounts before, in order. */
  private List<String> amountsBefore() {
    LinkedList<String> nouns = new LinkedList<>();
    for (int i = drafts.size() - 1; i >= 0 && nouns.size() < SEVERAL; i--) {
      Measure measure = drafts.get(i).quantity().measure();
      if (measure == Measure.PERCENT || measure == Measure.POINT) {
        break;
      }
      nouns.addFirst(drafts.get(i).head());
    }
    return nouns;
  }

  /** The noun of the draft before, else of the number of the past before; empty when none. */
  private String nounBefore(Quantity q) {
    if (!drafts.isEmpty()) {
      return drafts.get(drafts.size() - 1).head();
    }
    String noun = "";
    for (Quantity past : background) {
      if (past.start() < q.start()) {
        int floor = line.clauseAt(past.start()).start();
        Lead lead = Lead.before(text, floor, past.start());
        Head head = heads.read(floor, lead.edge());
        Head after = heads.after(past.outerEnd(), line.clauseAt(past.start()).end());
        boolean attributive = Ascii.at(text, past.start() - 1) == '的';
        noun = !heads.isBare(head) && !attributive ? head.of(line.raw()) : after.of(line.raw());
      }
    }
    return noun.isEmpty() ? clauseBefore(q) : noun;
  }

  /** 实施棚户区改造项目，开工建设1万户: the noun of the clause before, when it is short. */
  private String clauseBefore(Quantity q) {
    int index = line.clauseIndex(q.start());
    if (index == 0) {
      return "";
    }
    Line.Clause before = line.clauses().get(index - 1);
    Head head = heads.read(before.start(), before.end());
    boolean noun = !head.verb().isEmpty() && head.end() - head.start() <= SHORT_CLAUSE;
    return noun ? head.of(line.raw()) : "";
  }

  /** 竣工投产150个 after 新开工项目200个: the verb is all that tells the two apart. */
  private String done(Lead lead) {
    boolean verb = lead.has(Lead.Role.LIGHT);
    int start = lead.edge();
    while (text.startsWith("确保", start) || text.startsWith("力争", start)) {
      start += 2;
    }
    int end = start;
    while (verb && end < text.length() && !Ascii.isDigit(text.charAt(end)) && end - start < 8) {
      end++;
    }
    return verb ? text.substring(start, end) : "";
  }

  private Draft draft(
      Quantity q,
      String noun,
      int start,
      int end,
      Bound bound,
      Lead lead,
      Head head,
      double trust) {
    String commitment = Openers.stronger(head.commitment(), lead.commitment());
    boolean carried = commitment.isEmpty() && !drafts.isEmpty() && sameList(q);
    Draft before = carried ? drafts.get(drafts.size() - 1) : null;
    boolean own = before == null || !lead.roles().isEmpty();
    String verb = own || !head.verb().isEmpty() ? head.verb() : before.verb();
    String stated =
        before == null || before.commitment().equals("start") ? commitment : before.commitment();
    Scope scope = head.scope() == null && before != null ? before.scope() : head.scope();
    return new Draft(q, noun, start, end, bound, lead, verb, stated, scope, trust);
  }

  /** Whether the quantity stands in one 、 list with the draft before. */
  private boolean sameList(Quantity q) {
    Draft before = drafts.get(drafts.size() - 1);
    return line.clauseIndex(before.quantity().start()) == line.clauseIndex(q.start());
  }
}
