package org.dabiao.chart;

/** The sizes of text in charts, in user units. */
enum Type {
  TITLE(17f, Weight.BOLD),
  HEAD(11.5f, Weight.BOLD),
  STRONG(11f, Weight.BOLD),
  BODY(11f, Weight.REGULAR),
  SMALL(10f, Weight.REGULAR),
  TINY(9f, Weight.REGULAR);

  /** A face of the font. */
  enum Weight {
    REGULAR,
    BOLD
  }

  private final float size;
  private final Weight weight;

  Type(float size, Weight weight) {
    this.size = size;
    this.weight = weight;
  }

  float size() {
    return size;
  }

  Weight weight() {
    return weight;
  }

  /** From one baseline to the next. */
  double leading() {
    return Math.round(size * 1.36);
  }

  /** From the middle of a line down to its baseline: what centres capitals and Han characters. */
  double drop() {
    return size * 0.37;
  }
}
