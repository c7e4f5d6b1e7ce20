package org.dabiao.plan.text;

/** Tells a number that sums up what is there (六项试点, 8大产业链) from one that is promised. */
final class SetScreens {

  private static final Lexicon MADE = Lexicon.load("screens.txt", "setmade");
  private static final int SHORT_NOUN = 7;
  private static final int SMALL_SET = 20;

  private SetScreens() {}

  /** 白龙港三期, 一元路, 二次供水: a small Chinese numeral that no verb of making governs. */
  private static boolean isNamePart(Quantity q, Phrase phrase) {
    boolean small =
        q.isWritten(Numeral.Form.CHINESE) && q.low() != null && q.low().intValue() <= 10;
    boolean amount = q.measure().counts() || q.measure().physical();
    boolean stated =
        phrase.lead().bound() != null
            || q.after() != null
            || q.isRange()
            || phrase.lead().has(Lead.Role.LEVEL)
            || phrase.lead().has(Lead.Role.GROW);
    boolean scaled = !q.numeral().scale().isEmpty();
    boolean enumerated = Ascii.at(phrase.text(), q.start() - 1) == '等';
    boolean phase = "期次门".contains(q.unit());
    boolean governed =
        !phase && (phrase.verbBefore("made") || enumerated && phrase.clauseHolds("made"));
    return small && amount && !scaled && !stated && !governed;
  }

  /** 3个副中心为支撑, 9大类56项任务, 落实惠企政策33条: what is there already. */
  private static boolean isPicture(Quantity q, Phrase phrase) {
    boolean classes = phrase.text().startsWith("大类", q.start() - 2);
    boolean carriedOut =
        phrase.before().startsWith("落实") && phrase.afterIsEmpty() && phrase.verbBefore("setnoun");
    return classes || carriedOut || phrase.nounHolds("structure");
  }

  static boolean sumsUp(Quantity q, Phrase phrase, int atMost) {
    if (phrase.followedBy("大") && !phrase.followedBy("大关") && q.measure() == Measure.NONE) {
      return true;
    }
    boolean joined = q.measure() == Measure.COUNT && phrase.ceiling() == q.outerEnd();
    boolean figures = joined && phrase.nextIsCount();
    if (figures) {
      return true; // 10件40项实事
    }
    if (isNamePart(q, phrase) || q.measure() == Measure.COUNT && isPicture(q, phrase)) {
      return true;
    }
    boolean counted = q.measure() == Measure.COUNT && MADE.contains(q.unit());
    if (!counted || q.low() == null || q.low().intValue() > atMost) {
      return false;
    }
    boolean articles = q.unit().equals("条") && q.isWritten(Numeral.Form.CHINESE);
    if (articles && phrase.nounEndsWith("setnoun")) {
      return true; // 出台十条措施
    }
    boolean bounded = phrase.lead().bound() != null || q.after() != null || q.isRange();
    if (bounded) {
      return false;
    }
    boolean enumerated = Ascii.at(phrase.text(), q.start() - 1) == '等';
    if (enumerated && "种类项方面".contains(q.unit())) {
      return true; // 甲、乙、丙等5种: counts the list
    }
    boolean small = q.low().intValue() <= SMALL_SET && !q.unit().equals("家");
    if (!enumerated
        && small
        && phrase.nounLength() <= SHORT_NOUN
        && phrase.nounLength() > 1
        && "项个大类条方面".contains(q.unit())
        && phrase.nounEndsWith("setnoun")
        && !phrase.verbBefore("made")) {
      return true;
    }
    if (phrase.verbBefore("set") && !enumerated && !phrase.afterIsEmpty()) {
      return true;
    }
    boolean chinese = q.isWritten(Numeral.Form.CHINESE);
    boolean made = enumerated ? phrase.clauseHolds("made") : phrase.verbBefore("made");
    return chinese && q.low().intValue() <= 10 && !made && !phrase.lead().has(Lead.Role.LEVEL);
  }
}
