package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs the steps over one sentence: numbers, screens, grammar, milestones. */
final class SentenceReader {

  /**
   * A target or milestone, ready to be matched and numbered.
   *
   * @param quantity null for a milestone
   * @param leastMatch trust below which no indicator is taken; high for a part (其中)
   */
  record Finding(
      String phrase,
      String verb,
      Quantity quantity,
      Bound bound,
      String kind,
      String commitment,
      Scope scope,
      String period,
      int start,
      int end,
      double trust,
      double leastMatch) {}

  private static final double EXACT = 0.99;

  private final Sentence sentence;
  private final Line line;
  private final int planYear;
  private final Scopes scopes;
  private final List<Finding> findings = new ArrayList<>();
  private final List<RejectedNumber> rejected = new ArrayList<>();
  private String[] periods;
  private int scopedClause = -1;
  private Scope clauseScope;
  private int partedClause = -1;

  /** Where 其中 of that clause ends. */
  private int partsFrom;

  /** The last target before 其中. */
  private Draft whole;

  private final List<Quantity> background = new ArrayList<>();

  SentenceReader(Sentence sentence, Parts parts, int planYear, Scopes scopes) {
    this.sentence = sentence;
    this.line = Line.of(sentence.text());
    this.planYear = planYear;
    this.scopes = scopes;
    Tenses tenses = Tenses.of(line, parts.of(line.text()), planYear);
    List<Quantity> accepted = screened(tenses);
    List<Draft> drafts = Items.read(line, accepted, background, scopes);
    drafts.forEach(this::keep);
    if (!isHeading()) {
      Milestones.read(line, drafts, tenses, scopes).forEach(this::keep);
    }
    rejected.sort(Comparator.comparingInt(RejectedNumber::start));
    findings.sort(Comparator.comparingInt(Finding::start).thenComparingInt(Finding::end));
  }

  private boolean isHeading() {
    String text = sentence.text();
    int label = Headings.labelLength(line.text());
    return !sentence.heading().isEmpty()
        && text.contains(sentence.heading())
        && text.length() <= sentence.heading().length() + label + 1;
  }

  /** The targets and milestones, by position. */
  List<Finding> findings() {
    return findings;
  }

  /** The number-like tokens that are no targets, by position. */
  List<RejectedNumber> rejected() {
    return rejected;
  }

  private List<Quantity> screened(Tenses tenses) {
    List<Quantity> quantities = Quantities.read(line.text());
    Screens screens = new Screens(line, quantities, tenses);
    List<Quantity> accepted = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity q = quantities.get(i);
      Reason reason = screens.judge(i);
      if (reason == null) {
        accepted.add(q);
      } else {
        String text = sentence.text().substring(q.start(), q.end());
        if (reason == Reason.PAST_RESULT || reason == Reason.STATUS_QUO) {
          background.add(q);
        }
        rejected.add(new RejectedNumber(sentence.no(), q.start(), q.end(), text, reason));
      }
    }
    return accepted;
  }

  private void keep(Draft read) {
    if (read.head().isBlank()) {
      reject(read.quantity(), Reason.NO_NOUN);
      return;
    }
    boolean part = isPart(read);
    boolean share = part && isShare(read);
    Draft draft = share ? read.ofWhole(whole) : read;
    whole = part ? whole : read;
    Line.Clause clause = line.clauseAt(draft.quantity().start());
    String stated = draft.commitment();
    findings.add(
        new Finding(
            draft.head(),
            draft.verb(),
            Scales.settled(draft.quantity()),
            draft.bound(),
            Kinds.of(draft),
            stated.isEmpty() ? "complete" : stated,
            scope(draft.scope(), clause, draft.start()),
            period(draft.quantity().start()),
            draft.start(),
            draft.end(),
            draft.trust(),
            part && !share ? EXACT : 0));
  }

  /** 新增托位2000个，其中吴兴区500个: of the whole, which only the area tells it from. */
  private boolean isShare(Draft part) {
    return whole != null
        && part.scope() != null
        && !part.scope().equals(whole.scope())
        && part.head().equals(whole.head())
        && part.quantity().measure() == whole.quantity().measure();
  }

  /** 其中10亿元以上项目15个: a part, which must not pass for its whole. */
  private boolean isPart(Draft draft) {
    Line.Clause clause = line.clauseAt(draft.quantity().start());
    if (clause.start() != partedClause) {
      int from = Math.max(0, clause.start() - 3);
      int at = line.text().substring(from, clause.end()).indexOf("其中");
      partsFrom = at < 0 ? Integer.MAX_VALUE : from + at + 2;
      partedClause = clause.start();
    }
    return partsFrom <= Math.max(clause.start(), draft.start());
  }

  private void reject(Quantity q, Reason reason) {
    String text = sentence.text().substring(q.start(), q.end());
    rejected.add(new RejectedNumber(sentence.no(), q.start(), q.end(), text, reason));
  }

  private void keep(Milestones.Milestone m) {
    Line.Clause clause = line.clauseAt(m.start());
    Scope scope = scope(m.scope(), clause, m.end());
    findings.add(
        new Finding(
            m.phrase(),
            "",
            null,
            Bound.EQ,
            "milestone",
            m.commitment(),
            scope,
            period(m.start()),
            m.start(),
            m.end(),
            0.8,
            0));
  }

  private Scope scope(Scope own, Line.Clause clause, int to) {
    if (own != null) {
      return own;
    }
    if (clause.start() != scopedClause) {
      Scope stated = scopes.in(line.text(), clause.start(), to);
      clauseScope = stated == null ? scopes.whole() : stated;
      scopedClause = clause.start();
    }
    return clauseScope;
  }

  /** The year the clause names, else the one named earlier in the sentence, else the plan's. */
  private String period(int position) {
    if (periods == null) {
      periods = Periods.ofClauses(line, planYear);
    }
    return periods[line.clauseIndex(position)];
  }
}
