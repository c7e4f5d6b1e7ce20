package org.dabiao.plan.text;

import java.util.List;

/**
 * Tells where a change starts from where it ends: of 从380元提高到420元 the first number is no target,
 * and of 分别从631元、286元提高到653元、315元 the first two.
 */
final class Baselines {

  /** How far 从 may stand before the number, and the number before that of the target. */
  private static final int NEAR = 16;

  /** Most numbers of a list. */
  private static final int LONGEST = 8;

  private final Line line;
  private final String text;
  private final List<Quantity> quantities;

  Baselines(Line line, List<Quantity> quantities) {
    this.line = line;
    this.text = line.text();
    this.quantities = quantities;
  }

  boolean hold(int index, Phrase phrase) {
    if (phrase.followedBy("的基础上") || phrase.followedBy("基础上")) {
      return true;
    }
    int first = index;
    while (index - first < LONGEST && first > 0 && joined(first - 1)) {
      first--;
    }
    int last = index;
    while (last - index < LONGEST && joined(last)) {
      last++;
    }
    return startsChange(first) && isRaised(last);
  }

  /** Whether nothing but a joint stands between the quantity and the next of its kind. */
  private boolean joined(int index) {
    if (index + 1 >= quantities.size()) {
      return false;
    }
    Quantity one = quantities.get(index);
    Quantity next = quantities.get(index + 1);
    boolean close = next.start() == one.outerEnd() + 1;
    return close
        && one.unit().equals(next.unit())
        && "、和与及".indexOf(text.charAt(one.outerEnd())) >= 0;
  }

  private boolean startsChange(int index) {
    Quantity q = quantities.get(index);
    boolean dated = index > 0 && quantities.get(index - 1).measure() == Measure.DATE;
    int before = index == 0 || dated ? 0 : quantities.get(index - 1).outerEnd();
    int clause = line.clauseAt(q.start()).start();
    int floor = Math.max(Math.max(clause, before), q.start() - NEAR);
    for (int i = q.start() - 1; i >= floor; i--) {
      if (text.charAt(i) == '从' || text.charAt(i) == '由') {
        return true;
      }
    }
    return false;
  }

  private boolean isRaised(int index) {
    if (index + 1 >= quantities.size()) {
      return false;
    }
    Quantity q = quantities.get(index);
    Quantity next = quantities.get(index + 1);
    if (next.measure() == Measure.DATE && index + 2 < quantities.size()) {
      next = quantities.get(index + 2); // 由2020年的95万吨提高到2025年的100万吨
    }
    if (next.start() > line.clauseAt(q.start()).end() || next.start() < q.outerEnd()) {
      return false;
    }
    String between = text.substring(q.outerEnd(), next.start());
    return between.length() <= NEAR
        && (between.contains("到") || between.contains("至") || between.contains("为"))
        && !between.contains("、");
  }
}
