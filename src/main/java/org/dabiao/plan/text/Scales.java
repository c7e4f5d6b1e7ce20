package org.dabiao.plan.text;

/** Completes units that the text leaves half said. */
final class Scales {

  private Scales() {}

  /** 千亿级 and 突破千亿 are money: 1000 亿元, at least. */
  static Quantity settled(Quantity q) {
    boolean money = q.measure() == Measure.NONE && q.unit().endsWith("亿");
    return money
        ? new Quantity(
            q.numeral(),
            q.start(),
            q.end(),
            q.low(),
            q.high(),
            q.unit() + "元",
            Measure.MONEY,
            q.after(),
            q.outerEnd())
        : q;
  }
}
