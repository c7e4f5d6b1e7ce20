package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.List;

/** Values in a row with nothing but joints between them: 分别增长8%、7%和10%以上. */
final class ValueList {

  private static final int LONGEST = 8;
  private static final String JOINTS = "、和与及以, ";

  private ValueList() {}

  /** The quantities from {@code first} on that belong to one list; one alone when there is none. */
  static List<Quantity> from(
      String text, Line.Clause clause, List<Quantity> accepted, int first, int floor) {
    List<Quantity> list = new ArrayList<>();
    list.add(accepted.get(first));
    boolean respectively = holds(text, floor, accepted.get(first).start(), "分别");
    int last = Math.min(accepted.size(), first + LONGEST);
    for (int i = first + 1; i < last && accepted.get(i).start() < clause.end(); i++) {
      Quantity next = accepted.get(i);
      int from = accepted.get(i - 1).outerEnd();
      int edge = respectively ? Lead.before(text, from, next.start()).edge() : next.start();
      if (from >= edge || !onlyJoints(text, from, edge)) {
        break;
      }
      list.add(next);
    }
    return list;
  }

  private static boolean holds(String text, int from, int to, String word) {
    int start = Math.max(from, to - 80);
    return text.substring(start, to).contains(word);
  }

  private static boolean onlyJoints(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (JOINTS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The comparator that reaches over the whole list; null when each value has its own. */
  static Bound shared(String text, List<Quantity> list, Lead lead) {
    Bound after = list.get(list.size() - 1).after();
    boolean onlyLast = list.subList(0, list.size() - 1).stream().allMatch(q -> q.after() == null);
    if (lead.has(Lead.Role.CAP) && after == null) {
      return Bound.LE;
    }
    return after != null && onlyLast ? after : lead.bound();
  }

  /** The comparator of one value alone; null when it states none. */
  static Bound own(String text, Quantity q, Lead lead) {
    return q.after() == null ? lead.bound() : q.after();
  }

  /** 170元和130元以上: 和 lets the comparator reach back, 、 does not. */
  static Quantity withNext(String text, Quantity q, Quantity next) {
    boolean joined = next.start() == q.end() + 1 && "和与".indexOf(text.charAt(q.end())) >= 0;
    boolean open = q.after() == null && !q.isRange() && next.unit().equals(q.unit());
    return joined && open
        ? new Quantity(
            q.numeral(),
            q.start(),
            q.end(),
            q.low(),
            q.high(),
            q.unit(),
            q.measure(),
            next.after(),
            q.outerEnd())
        : q;
  }
}
