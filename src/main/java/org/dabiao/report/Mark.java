package org.dabiao.report;

import org.dabiao.reference.Verdict;

/**
 * How a verdict looks: a sign beside its word, so that nothing hangs on colour alone. The colours
 * differ in lightness as well as in hue.
 *
 * @param sign a sign that common CJK fonts hold
 * @param style name of its class in the page's style sheet
 * @param fill background in the workbook, RGB
 * @param ink text colour in the workbook, RGB
 */
record Mark(String sign, String style, int fill, int ink) {

  static Mark of(Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED -> new Mark("▲", "exceeded", 0xCFE0F3, 0x0B3D75);
      case ACHIEVED -> new Mark("●", "achieved", 0xD5ECE4, 0x0A5545);
      case NEARLY -> new Mark("◆", "nearly", 0xFBEBC4, 0x6B4700);
      case MISSED -> new Mark("▼", "missed", 0xF8D7D0, 0x8C1D10);
      case AHEAD -> new Mark("△", "exceeded", 0xCFE0F3, 0x0B3D75);
      case ON_SCHEDULE -> new Mark("○", "achieved", 0xD5ECE4, 0x0A5545);
      case BEHIND -> new Mark("▽", "missed", 0xF8D7D0, 0x8C1D10);
      case UNDETERMINED -> new Mark("?", "open", 0xE6E0F0, 0x4A3570);
      case NO_DATA -> new Mark("–", "none", 0xECECEA, 0x4F4F4C);
      case NOT_COMPARABLE -> new Mark("≠", "none", 0xECECEA, 0x4F4F4C);
    };
  }
}
