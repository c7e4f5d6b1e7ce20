package org.dabiao.report;

import org.dabiao.reference.Verdict;

/**
 * How a verdict looks: a sign beside its word, so that nothing hangs on colour alone. The colours
 * are those of the charts: blue where a target was met, orange where it was not.
 *
 * @param sign a sign that common CJK fonts hold
 * @param style name of its class in the page's style sheet
 * @param fill background in the workbook, RGB
 * @param ink text colour in the workbook, RGB
 */
record Mark(String sign, String style, int fill, int ink) {

  /** The colour of bars in the workbook's charts, RGB: that of the pictures. */
  static int bar(Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED, AHEAD -> 0x0072B2;
      case ACHIEVED, ON_SCHEDULE -> 0x56B4E9;
      case NEARLY -> 0xE69F00;
      case MISSED, BEHIND -> 0xC25200;
      case UNDETERMINED -> 0xCC79A7;
      case NO_DATA -> 0xD5D9DE;
      case NOT_COMPARABLE -> 0x9AA4AF;
    };
  }

  static Mark of(Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED -> new Mark("▲", "exceeded", 0xB9D7EC, 0x003A5C);
      case ACHIEVED -> new Mark("●", "achieved", 0xDDEFFA, 0x14547D);
      case NEARLY -> new Mark("◆", "nearly", 0xFBE7BC, 0x6B4700);
      case MISSED -> new Mark("▼", "missed", 0xF7CDB0, 0x7A3300);
      case AHEAD -> new Mark("↑", "exceeded", 0xB9D7EC, 0x003A5C);
      case ON_SCHEDULE -> new Mark("■", "achieved", 0xDDEFFA, 0x14547D);
      case BEHIND -> new Mark("↓", "missed", 0xF7CDB0, 0x7A3300);
      case UNDETERMINED -> new Mark("?", "open", 0xF2DCE8, 0x753358);
      case NO_DATA -> new Mark("—", "none", 0xECEEF1, 0x4F5A66);
      case NOT_COMPARABLE -> new Mark("≠", "none", 0xECEEF1, 0x4F5A66);
    };
  }
}
