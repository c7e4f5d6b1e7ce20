package org.dabiao.plan.text;

import java.util.List;

/**
 * Asks of each quantity, in a fixed order, why it might be no target; the first answer counts.
 *
 * <p>What a number is (a date, a grade, part of a name) comes first, then what it does in its
 * phrase (a threshold, a property, the size of a set, a baseline), then the tense of its clause.
 */
final class Screens {

  private static final int SET_AT_MOST = 30;

  private final Line line;
  private final String text;
  private final List<Quantity> quantities;
  private final Tenses tenses;
  private final Baselines baselines;

  Screens(Line line, List<Quantity> quantities, Tenses tenses) {
    this.line = line;
    this.text = line.text();
    this.quantities = quantities;
    this.tenses = tenses;
    this.baselines = new Baselines(line, quantities);
  }

  /** Why the quantity is no target; null when it may be one. */
  Reason judge(int index) {
    Quantity q = quantities.get(index);
    Line.Clause clause = line.clauseAt(q.start());
    Phrase phrase = Phrase.around(text, clause, q, floor(index, clause), ceiling(index, clause));
    Reason reason = TokenScreens.judge(line, q, phrase);
    if (reason == null && (rankedLater(q, index) || ranksCounted(q, index))) {
      reason = Reason.NAME;
    }
    if (reason == null) {
      reason = phrases(q, phrase, index);
    }
    return reason == null ? tenses.at(q.start()) : reason;
  }

  /** 全国百强县前80位: the place promised is the later one. */
  private boolean rankedLater(Quantity q, int index) {
    if (q.measure() != Measure.RANK || index + 1 >= quantities.size()) {
      return false;
    }
    Quantity next = quantities.get(index + 1);
    boolean place = next.measure() == Measure.RANK || next.unit().equals("位");
    return place && next.start() - q.end() <= 12 && next.start() < line.clauseAt(q.start()).end();
  }

  /** 2家企业进入中国民营企业500强: what is promised is the number of firms. */
  private boolean ranksCounted(Quantity q, int index) {
    if (q.measure() != Measure.RANK || index == 0) {
      return false;
    }
    Quantity before = quantities.get(index - 1);
    boolean counted = before.measure() == Measure.COUNT && before.low() != null;
    return counted
        && q.start() - before.end() <= 16
        && before.start() >= line.clauseAt(q.start()).start();
  }

  /** 实现121个乡镇1971个村服务站100%覆盖: what is promised is that all are covered. */
  private boolean coversAll(Quantity q, int index) {
    if (q.measure() != Measure.COUNT || q.isRange()) {
      return false;
    }
    int end = line.clauseAt(q.start()).end();
    for (int i = index + 1; i < Math.min(quantities.size(), index + 3); i++) {
      Quantity next = quantities.get(i);
      if (next.start() < end && next.unit().equals("%")) {
        boolean all = next.low().intValue() == 100;
        return all && text.startsWith("覆盖", next.end()) && !holdsJoint(q.end(), next.start());
      }
    }
    return false;
  }

  private boolean holdsJoint(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("、,;:。".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int floor(int index, Line.Clause clause) {
    int before = index == 0 ? 0 : quantities.get(index - 1).outerEnd();
    return Math.max(clause.start(), Math.min(before, quantities.get(index).start()));
  }

  private int ceiling(int index, Line.Clause clause) {
    boolean last = index + 1 >= quantities.size();
    int next = last ? clause.end() : quantities.get(index + 1).start();
    return Math.min(clause.end(), Math.max(next, quantities.get(index).outerEnd()));
  }

  private Reason phrases(Quantity q, Phrase phrase, int index) {
    if (baselines.hold(index, phrase)) {
      return Reason.BASELINE;
    }
    if (q.measure() == Measure.MONEY && phrase.verbBefore("usedup")) {
      return Reason.EXISTING_SET;
    }
    if (SetScreens.sumsUp(q, phrase, SET_AT_MOST) || coversAll(q, index)) {
      return Reason.EXISTING_SET;
    }
    if (phrase.clauseHolds("forbidden") || isThreshold(q, phrase, index)) {
      return Reason.THRESHOLD;
    }
    if (isProperty(q, phrase)) {
      return Reason.SPECIFICATION;
    }
    return isPolicyTerm(q, phrase) ? Reason.POLICY_TERM : null;
  }

  /** 亿元以上项目200个, 投资超10亿元项目: the amount tells which projects. */
  private boolean isThreshold(Quantity q, Phrase phrase, int index) {
    boolean graded = q.measure() == Measure.NONE && q.outerEnd() > q.end();
    boolean scale = q.isWritten(Numeral.Form.SCALE_ONLY) || graded && text.charAt(q.end()) == '级';
    if (scale && q.measure() != Measure.RANK) {
      return !scaleIsAmount(q, phrase, index);
    }
    boolean people = q.measure() == Measure.PEOPLE || q.unit().equals("户");
    if (people && q.after() != null && phrase.noun("sizenoun")) {
      return true; // 20户以上自然村
    }
    if (people && (phrase.followedBy("规模以上") || phrase.followedBy("口规模以上"))) {
      return true; // 五百人口规模以上村
    }
    boolean landmark = phrase.followedBy("大关") || phrase.followedBy("新台阶");
    if (landmark || !q.measure().physical() && q.measure() != Measure.PERCENT) {
      return false;
    }
    boolean limit = q.after() != null || phrase.lead().bound() != null;
    if (limit && q.measure() != Measure.PERCENT && sizesTheNext(q, index)) {
      return true;
    }
    if (phrase.followedBy("级") || q.after() != null && phrase.nounHolds("cleared")) {
      return true; // 收入5万元以下薄弱村全部清零
    }
    boolean describes = phrase.noun("threshold");
    if (q.measure() == Measure.PERCENT) {
      return limit && describes && numberFollows(q, index);
    }
    if (q.measure() == Measure.MONEY) {
      boolean which = limit && phrase.followedBy("的") && numberFollows(q, index);
      return which || describes && (limit || numberFollows(q, index));
    }
    return limit && describes && numberFollows(q, index);
  }

  /** 500万元以上技改项目100个: one noun from the amount to the count. */
  private boolean sizesTheNext(Quantity q, int index) {
    if (index + 1 >= quantities.size()) {
      return false;
    }
    Quantity next = quantities.get(index + 1);
    int gap = next.start() - q.outerEnd();
    if (next.measure().counts() && gap == 0 && q.after() != null) {
      return true; // 其中10亿元以上20个
    }
    if (!next.measure().counts() || gap < 2 || gap > 16) {
      return false;
    }
    for (int i = q.outerEnd(); i < next.start(); i++) {
      if ("、,;:。和及与".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return Lead.before(text, q.outerEnd(), next.start()).edge() > q.outerEnd() + 1;
  }

  private boolean numberFollows(Quantity q, int index) {
    int end = line.clauseAt(q.start()).end();
    for (int i = index + 1; i < Math.min(quantities.size(), index + 4); i++) {
      Quantity next = quantities.get(i);
      if (next.start() >= end) {
        return false;
      }
      if (next.low() != null && next.measure() != Measure.NONE && next.measure() != Measure.DATE) {
        return true;
      }
    }
    return false;
  }

  /** 突破千亿元 states an amount, 千亿级产业 too when it is all the clause promises. */
  private boolean scaleIsAmount(Quantity q, Phrase phrase, int index) {
    boolean money = q.measure() == Measure.MONEY || q.unit().equals("亿");
    if (q.outerEnd() > q.end() && text.charAt(q.end()) == '级') {
      boolean within = Ascii.at(text, q.start() - 1) == '在'; // 力争在50亿级项目上实现突破
      boolean made = phrase.madeBefore() && !within;
      return q.numeral().scale().equals("亿") && made && !otherAmount(index);
    }
    boolean stated =
        phrase.lead().bound() != null
            || phrase.lead().has(Lead.Role.LEVEL)
            || phrase.lead().has(Lead.Role.LIGHT);
    if (money && stated && (phrase.afterIsEmpty() || phrase.followedBy("大关"))) {
      return true;
    }
    if (q.measure().counts() && stated && phrase.afterIsEmpty()) {
      return true; // 达百家, 近万人
    }
    boolean large = q.measure().physical() && q.low() != null && q.low().intValue() >= 10;
    return large && !money && !otherAmount(index) && (phrase.madeBefore() || stated);
  }

  private boolean otherAmount(int index) {
    Line.Clause clause = line.clauseAt(quantities.get(index).start());
    for (int i = Math.max(0, index - 3); i < Math.min(quantities.size(), index + 4); i++) {
      Quantity other = quantities.get(i);
      boolean inside = other.start() >= clause.start() && other.start() < clause.end();
      boolean number =
          other.isWritten(Numeral.Form.DIGITS) || other.isWritten(Numeral.Form.CHINESE);
      if (i != index && inside && number && other.measure() != Measure.NONE) {
        return true;
      }
    }
    return false;
  }

  /** 总投资50亿元的项目, 110千伏变电站, 全长35公里: the amount describes one thing. */
  private static boolean isProperty(Quantity q, Phrase phrase) {
    if (q.measure() == Measure.VOLTAGE || q.measure() == Measure.SPEED) {
      return true;
    }
    if (!q.measure().physical()) {
      return false;
    }
    if (q.measure() != Measure.MONEY && phrase.noun("spec")) {
      return true;
    }
    if (isListedProperty(q, phrase)) {
      return true;
    }
    String attribute = phrase.attribute();
    if (attribute.isEmpty() || phrase.before().contains("新增" + attribute)) {
      return false;
    }
    boolean investment =
        attribute.contains("投资")
            || attribute.contains("规模")
            || attribute.contains("装机") && (phrase.madeBefore() || phrase.before().startsWith("、"));
    boolean describes = phrase.followedBy("的") || phrase.noun("threshold") || phrase.noun("spec");
    return describes || phrase.inBrackets() || !investment && !phrase.lead().has(Lead.Role.LEVEL);
  }

  /** 总投资28亿元的物流园、15亿元的冷链基地. */
  private static boolean isListedProperty(Quantity q, Phrase phrase) {
    return q.measure() == Measure.MONEY
        && phrase.before().endsWith("、")
        && q.outerEnd() == q.end()
        && phrase.followedBy("的");
  }

  /** 一次性给予10万元奖励, 单笔不超过50万元. */
  private static boolean isPolicyTerm(Quantity q, Phrase phrase) {
    boolean sum =
        q.measure() == Measure.MONEY
            || q.measure() == Measure.PERCENT
            || q.measure() == Measure.POINT;
    if (!sum) {
      return false;
    }
    boolean awarded =
        phrase.followedBy("奖励")
            || phrase.followedBy("的奖励")
            || phrase.followedBy("奖补")
            || phrase.followedBy("的标准")
            || phrase.followedBy("标准")
            || phrase.followedBy("补贴")
            || phrase.followedBy("一次性")
            || phrase.followedBy("的补助");
    boolean fund = phrase.text().startsWith("资金", phrase.lead().edge() - 2);
    return awarded || !fund && phrase.nearBefore("policy", 14);
  }
}
