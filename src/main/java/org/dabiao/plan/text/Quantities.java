package org.dabiao.plan.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Joins number-like tokens with their units, range marks and the comparators after them. */
final class Quantities {

  private static final Lexicon AFTER = Lexicon.load("bounds-after.txt");

  /** Nouns that a scale may count with no measure word: 70万农村居民. */
  private static final Lexicon PEOPLE = Lexicon.load("screens.txt", "people");

  /** How far 家庭 may stand after the number that counts it. */
  private static final int FAMILIES = 12;

  private static final String RANGE_MARKS = "—-~至到";

  private final String text;
  private final List<Numeral> numerals;

  private Quantities(String text, List<Numeral> numerals) {
    this.text = text;
    this.numerals = numerals;
  }

  /** One quantity a token, in order; the two tokens of a range give one. */
  static List<Quantity> read(String folded) {
    Quantities reader = new Quantities(folded, Numerals.scan(folded));
    List<Quantity> quantities = new ArrayList<>(reader.numerals.size());
    int i = 0;
    while (i < reader.numerals.size()) {
      Quantity range = reader.range(i);
      Quantity next = range == null ? reader.single(reader.numerals.get(i)) : range;
      quantities.add(next);
      i += range == null ? 1 : 2;
      while (i < reader.numerals.size() && reader.numerals.get(i).end() <= next.end()) {
        i++; // the 百 of 百分点
      }
    }
    return reader.lent(quantities);
  }

  /** 提高2个和5个百分点: the first 个 counts points too. */
  private List<Quantity> lent(List<Quantity> quantities) {
    for (int i = quantities.size() - 2; i >= 0; i--) {
      Quantity q = quantities.get(i);
      Quantity next = quantities.get(i + 1);
      boolean joined = next.start() == q.end() + 1 && "、和与及".indexOf(text.charAt(q.end())) >= 0;
      if (joined && q.unit().equals("个") && next.measure() == Measure.POINT) {
        Measure point = Measure.POINT;
        String unit = next.unit();
        quantities.set(
            i,
            new Quantity(
                q.numeral(), q.start(), q.end(), q.low(), q.high(), unit, point, null, q.end()));
      }
    }
    return quantities;
  }

  private Quantity single(Numeral n) {
    if (n.value() == null) {
      return new Quantity(n, n.start(), n.end(), null, null, "", Measure.NONE, null, n.end());
    }
    Quantity special = special(n);
    if (special != null) {
      return special;
    }
    BigDecimal high = n.upper() == null ? n.value() : n.upper();
    int unitAt = afterMore(n.end());
    UnitWord unit = UnitWord.at(text, unitAt);
    boolean score = unit != null && unit.word().equals("分");
    if (score && (n.form() != Numeral.Form.DIGITS || !endsAt(unit.end()))) {
      unit = null; // 十分, 分别
    }
    boolean scale = n.form() == Numeral.Form.SCALE_ONLY || n.scale().equals("亿");
    if (scale && text.startsWith("级", n.end())) { // 千亿级, 500亿级
      int end = n.end();
      return new Quantity(
          n, n.start(), end, n.value(), high, n.scale(), Measure.NONE, Bound.GE, end + 1);
    }
    if (unit == null && !n.scale().isEmpty() && PEOPLE.startingAt(text, n.end()) != null) {
      return bounded(n, n.start(), n.end(), n.value(), high, n.scale() + "人", Measure.PEOPLE);
    }
    if (unit == null && !n.scale().isEmpty() && countsFamilies(n.end())) {
      return bounded(n, n.start(), n.end(), n.value(), high, n.scale() + "户", Measure.COUNT);
    }
    if (unit == null) {
      return bounded(n, n.start(), n.end(), n.value(), high, n.scale(), Measure.NONE);
    }
    if (unit.measure() == Measure.TENTHS) {
      return tenths(n, unit);
    }
    return bounded(
        n, n.start(), unit.end(), n.value(), high, n.scale() + unit.word(), unit.measure());
  }

  /** 30万城乡中低收入家庭. */
  private boolean countsFamilies(int at) {
    int end = Math.min(text.length(), at + FAMILIES);
    String after = text.substring(at, end).split("[、,;:。\\d]", 2)[0];
    return after.contains("家庭");
  }

  private boolean endsAt(int at) {
    return at >= text.length() || ",;。、)以左和".indexOf(text.charAt(at)) >= 0;
  }

  private int afterMore(int at) {
    char c = Ascii.at(text, at);
    return c == '余' || c == '多' ? at + 1 : at;
  }

  private Quantity bounded(
      Numeral n, int start, int end, BigDecimal low, BigDecimal high, String unit, Measure m) {
    Lexicon.Hit after = AFTER.startingAt(text, end);
    if (after == null && Ascii.at(text, end) == '的') {
      after = AFTER.startingAt(text, end + 1);
    }
    if (after != null && !isBareInside(after, m)) {
      return new Quantity(n, start, end, low, high, unit, m, Bound.of(after.tag()), after.end());
    }
    boolean more = holdsMore(n.start(), end);
    return new Quantity(n, start, end, low, high, unit, m, more ? Bound.GT : null, end);
  }

  private boolean holdsMore(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '余' || text.charAt(i) == '多') {
        return true;
      }
    }
    return false;
  }

  /** 内 and 起 are comparators after a length of time only (内资企业, 起点). */
  private boolean isBareInside(Lexicon.Hit after, Measure m) {
    char only = after.length() == 1 ? text.charAt(after.start()) : 0;
    return (only == '内' || only == '起') && m != Measure.TIME && m != Measure.YEARS;
  }

  /** 两位数, percentages in words, 1:3, 翻番, 百强, 前十. */
  private Quantity special(Numeral n) {
    if (text.startsWith("位数", n.end())) {
      BigDecimal ten = BigDecimal.TEN.pow(Math.max(0, n.value().intValue() - 1));
      int end = n.end() + 2;
      int outer = text.startsWith("以上", end) ? end + 2 : end;
      return new Quantity(n, n.start(), end, ten, ten, "%", Measure.PERCENT, Bound.GE, outer);
    }
    if (n.form() == Numeral.Form.PERCENT) {
      return percentInWords(n);
    }
    if (n.form() == Numeral.Form.RATIO) {
      return bounded(n, n.start(), n.end(), n.value(), n.value(), "比", Measure.RATIO);
    }
    if ("翻倍".indexOf(text.charAt(n.start())) >= 0) {
      return bounded(n, n.start(), n.end(), n.value(), n.value(), "倍", Measure.TIMES);
    }
    return rank(n);
  }

  private Quantity percentInWords(Numeral n) {
    int end = n.end();
    String unit = "%";
    Measure measure = Measure.PERCENT;
    if (text.startsWith("个百分点", end)) {
      end += 4;
      unit = "百分点";
      measure = Measure.POINT;
    }
    Quantity read = bounded(n, n.start(), end, n.value(), n.value(), unit, measure);
    boolean half = text.charAt(n.end() - 1) == '半' && Ascii.at(text, n.start() - 1) == '过';
    return half
        ? new Quantity(n, n.start() - 1, end, n.value(), n.value(), unit, measure, Bound.GT, end)
        : read;
  }

  /** 百强, 前10, 前10位: at most that place. */
  private Quantity rank(Numeral n) {
    UnitWord unit = UnitWord.at(text, n.end());
    boolean before = Ascii.at(text, n.start() - 1) == '前';
    BigDecimal place = unscaled(n);
    if (unit != null && unit.measure() == Measure.RANK && unit.word().startsWith("强")) {
      int start = before ? n.start() - 1 : n.start();
      return new Quantity(
          n, start, n.end() + 1, place, place, "位", Measure.RANK, Bound.LE, n.end() + 1);
    }
    boolean placed = unit != null && (unit.word().equals("位") || unit.word().equals("名"));
    boolean alone = unit == null && "".equals(n.scale());
    if (placed && Ascii.at(text, n.start() - 1) == '第') {
      int from = n.start() - 1;
      return new Quantity(n, from, unit.end(), place, place, "位", Measure.RANK, null, unit.end());
    }
    if (before && (placed || alone) && text.charAt(n.start()) != '两') {
      int end = placed ? unit.end() : n.end();
      return new Quantity(n, n.start() - 1, end, place, place, "位", Measure.RANK, Bound.LE, end);
    }
    return null;
  }

  private static BigDecimal unscaled(Numeral n) {
    return switch (n.scale()) {
      case "万" -> Decimals.plain(n.value().movePointRight(4));
      case "亿" -> Decimals.plain(n.value().movePointRight(8));
      default -> n.value();
    };
  }

  /** 八成 is 80 %, 七成六 76 %, 三成半 35 %; 成立 and 成果 are other words. */
  private Quantity tenths(Numeral n, UnitWord unit) {
    int end = unit.end();
    char next = Ascii.at(text, end);
    int extra = next == '半' ? 5 : Math.max(0, ChineseNumerals.digit(next));
    end += extra > 0 ? 1 : 0;
    boolean ended = end >= text.length() || "以,;。、的左)和".indexOf(text.charAt(end)) >= 0;
    if (!ended) {
      return bounded(n, n.start(), n.end(), n.value(), n.value(), n.scale(), Measure.NONE);
    }
    BigDecimal percent = n.value().multiply(BigDecimal.TEN).add(BigDecimal.valueOf(extra));
    BigDecimal plain = Decimals.plain(percent);
    return bounded(n, n.start(), end, plain, plain, "%", Measure.PERCENT);
  }

  /** 2—3个, 5%—5.5%, 5%至6%, 8000万—1亿元, 保7争8; null when the token and the next are none. */
  private Quantity range(int i) {
    Numeral first = numerals.get(i);
    if (i + 1 >= numerals.size() || first.value() == null) {
      return null;
    }
    Numeral second = numerals.get(i + 1);
    if (second.value() == null || second.form() != first.form() || second.upper() != null) {
      return null;
    }
    UnitWord own = UnitWord.at(text, first.end());
    int markAt = own == null ? first.end() : own.end();
    if (Ascii.at(text, first.start() - 1) == '保'
        && Ascii.at(text, markAt) == '争'
        && second.start() == markAt + 1) {
      return pair(first, second, own);
    }
    int mark = markAt;
    while (mark < text.length()
        && mark - markAt < 3
        && RANGE_MARKS.indexOf(text.charAt(mark)) >= 0) {
      mark++;
    }
    return mark == markAt || mark != second.start() ? null : pair(first, second, own);
  }

  private Quantity pair(Numeral first, Numeral second, UnitWord own) {
    UnitWord unit = UnitWord.at(text, second.end());
    boolean agree =
        own == null
            || unit != null && (own.measure() == unit.measure() || own.end() == first.end());
    if (!agree) {
      return null;
    }
    BigDecimal low = first.value();
    if (!first.scale().equals(second.scale()) && (own != null || !first.scale().isEmpty())) {
      BigDecimal base = unscaled(first);
      low =
          second.scale().equals("万亿")
              ? base.movePointLeft(12)
              : DigitNumerals.without(base, second.scale());
    }
    if (low.compareTo(second.value()) >= 0 && own == null) {
      return null;
    }
    if (low.compareTo(second.value()) >= 0) {
      return null;
    }
    int start =
        Ascii.at(text, first.start() - 1) == '保' && Ascii.at(text, second.start() - 1) == '争'
            ? first.start() - 1
            : first.start();
    if (unit == null && start == first.start()) {
      return bounded(
          second, start, second.end(), low, second.value(), second.scale(), Measure.NONE);
    }
    if (unit == null) { // 保7争8: a growth rate
      return bounded(second, start, second.end(), low, second.value(), "%", Measure.PERCENT);
    }
    String name = second.scale() + unit.word();
    return bounded(second, start, unit.end(), low, second.value(), name, unit.measure());
  }
}
