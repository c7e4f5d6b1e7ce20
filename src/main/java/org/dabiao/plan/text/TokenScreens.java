package org.dabiao.plan.text;

/** What a number-like token is in itself: a date, a name, a grade, an ordinal, an idiom. */
final class TokenScreens {

  /** How far the noun may stand before a length of time in years. */
  private static final int LENGTH_NEAR = 30;

  private TokenScreens() {}

  static Reason judge(Line line, Quantity q, Phrase phrase) {
    String text = line.text();
    int start = q.numeral().start();
    if (q.isWritten(Numeral.Form.CODE)) {
      return Reason.NAME;
    }
    if (line.quoted().get(start)) {
      return Reason.NAME;
    }
    if (isListNumber(text, q)) {
      return Reason.LIST_NUMBER;
    }
    if (line.fixed().get(start) && !Ascii.isDigit(text.charAt(start))) {
      return Reason.IDIOM;
    }
    if (q.low() == null) {
      return Ascii.isDigit(text.charAt(start)) ? Reason.NAME : Reason.IDIOM;
    }
    if (q.measure() == Measure.RANK) {
      return rank(text, q, phrase);
    }
    char before = Ascii.at(text, q.start() - 1);
    if (before == '第') {
      return Reason.ORDINAL;
    }
    if (before == '每' && !q.measure().counts()
        || before == '每' && (phrase.lead().edge() == q.start() && !phrase.afterIsEmpty())) {
      return Reason.SPECIFICATION;
    }
    Reason byUnit = byUnit(line, q, phrase);
    return byUnit == null ? indefinite(text, q, phrase) : byUnit;
  }

  private static boolean isListNumber(String text, Quantity q) {
    int start = q.numeral().start();
    char after = Ascii.at(text, q.numeral().end());
    char before = Ascii.at(text, start - 1);
    boolean opens = start == 0 || start == 1 && before == '(';
    if (opens
        && (after == '.'
            || after == '、'
            || after == ')'
            || after == ' ' && q.measure() == Measure.NONE)) {
      return true;
    }
    boolean bracketed = before == '(' && after == ')';
    boolean point =
        after == '是' && q.isWritten(Numeral.Form.CHINESE) && q.numeral().end() - start <= 2;
    return bracketed || point;
  }

  private static Reason byUnit(Line line, Quantity q, Phrase phrase) {
    String text = line.text();
    return switch (q.measure()) {
      case DATE -> Reason.YEAR_OR_DATE;
      case GRADE -> Reason.GRADE;
      case ORDINAL -> Reason.ORDINAL;
      case YEARS -> years(line, q);
      case TIME ->
          phrase.clauseHolds("timehead") && !phrase.noun("spec") && !isCircle(text, q)
              ? null
              : Reason.DURATION;
      case AGE -> phrase.before().contains("寿命") ? null : Reason.THRESHOLD;
      case NONE -> unitless(text, q, phrase);
      default -> null;
    };
  }

  /** 15分钟生活圈 names a circle. */
  private static boolean isCircle(String text, Quantity q) {
    int end = Math.min(text.length(), q.end() + 14);
    return text.substring(q.end(), end).split("[,;。、]", 2)[0].contains("圈");
  }

  private static Reason years(Line line, Quantity q) {
    if (isYear(q)) {
      return Reason.YEAR_OR_DATE;
    }
    int clause = Math.max(line.clauseAt(q.start()).start(), q.start() - LENGTH_NEAR);
    String before = line.text().substring(clause, q.start());
    boolean length = before.contains("年限") || before.contains("寿命");
    return length ? null : Reason.DURATION;
  }

  private static boolean isYear(Quantity q) {
    int value = q.high().intValue();
    return q.numeral().end() - q.numeral().start() == 4 && value >= 1900 && value < 2100;
  }

  private static Reason unitless(String text, Quantity q, Phrase phrase) {
    if (isYear(q)) {
      return Reason.YEAR_OR_DATE;
    }
    if (phrase.followedBy("大") && !phrase.followedBy("大关")) {
      return Reason.EXISTING_SET;
    }
    boolean stated =
        phrase.lead().bound() != null
            || phrase.lead().has(Lead.Role.LEVEL)
            || phrase.lead().has(Lead.Role.CAP);
    boolean graded = q.outerEnd() > q.end() && text.charAt(q.end()) == '级';
    if (graded && q.unit().equals("亿")) {
      return null; // 500亿级产业集群
    }
    stated |= q.after() != null && isIndex(phrase.before());
    boolean closed = phrase.afterIsEmpty() || q.after() != null || phrase.followedBy("大关");
    if (q.isWritten(Numeral.Form.SCALE_ONLY)) {
      boolean sized = text.charAt(q.outerEnd() - 1) == '级';
      boolean large = q.unit().equals("亿") && (sized || stated && closed);
      return large ? null : Reason.IDIOM;
    }
    if (Ascii.isDigit(text.charAt(q.start())) || !q.unit().isEmpty()) {
      boolean name = text.startsWith("热线", q.end()) || text.startsWith("平台", q.end());
      return stated && closed ? null : name ? Reason.NAME : Reason.NO_UNIT;
    }
    return Reason.IDIOM;
  }

  /** 居民消费价格指数103左右: an index has no unit and needs no verb. */
  private static boolean isIndex(String before) {
    return before.endsWith("指数") || before.endsWith("系数") || before.endsWith("PMI");
  }

  /** 冲刺全国百强 promises a place; 世界500强企业 is a class of firms, 第三名 a prize. */
  private static Reason rank(String text, Quantity q, Phrase phrase) {
    char next = Ascii.at(text, q.end());
    if (text.startsWith("季度", q.end()) || next == '年' || next == '个' || next == '月') {
      return Reason.YEAR_OR_DATE;
    }
    boolean place = phrase.sentenceHolds("rankverb");
    if (text.charAt(q.start()) == '第') {
      return place ? null : Reason.ORDINAL;
    }
    boolean firm = phrase.noun("rankowner") && !phrase.afterIsEmpty();
    return place && !firm ? null : Reason.NAME;
  }

  private static Reason indefinite(String text, Quantity q, Phrase phrase) {
    char before = Ascii.at(text, q.start() - 1);
    boolean vague =
        before == '数'
            || before == '几'
            || before == '上'
            || text.startsWith("成千上", q.start() - 1)
            || text.startsWith("成百上", q.start() - 1);
    if (vague
        && q.measure() != Measure.TIMES
        && !Ascii.isDigit(text.charAt(q.start()))
        && q.measure() != Measure.PERCENT) {
      return Reason.INDEFINITE;
    }
    boolean one =
        q.isWritten(Numeral.Form.CHINESE)
            && text.startsWith("一", q.start())
            && q.numeral().end() == q.start() + 1
            && q.measure() == Measure.COUNT
            && !q.isRange();
    boolean built = "所座家条处栋".contains(q.unit()) && phrase.verbBefore("made");
    return one && !built && phrase.lead().bound() == null ? Reason.INDEFINITE : null;
  }
}
