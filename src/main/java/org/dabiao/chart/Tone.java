package org.dabiao.chart;

import java.awt.Color;
import org.dabiao.reference.Verdict;

/**
 * The colours of verdicts: blue where a target was met, orange where it was not, the stronger the
 * further. They are Okabe and Ito's ("Color Universal Design", 2008; the vermilion a shade darker,
 * for white text on it), which stay apart under every common kind of colour blindness; the edge is
 * a darker shade with enough contrast to white for symbols and outlines (WCAG 2.1, 1.4.11).
 */
enum Tone {
  GOOD_STRONG(0x0072B2, 0x00507D),
  GOOD(0x56B4E9, 0x1B75AC),
  BAD(0xE69F00, 0x8F6200),
  BAD_STRONG(0xC25200, 0x8A3A00),
  OPEN(0xCC79A7, 0x8A3F68),
  NONE(0xEEF0F3, 0x616E7C);

  private final Color fill;
  private final Color edge;

  Tone(int fill, int edge) {
    this.fill = new Color(fill);
    this.edge = new Color(edge);
  }

  static Tone of(Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED, AHEAD -> GOOD_STRONG;
      case ACHIEVED, ON_SCHEDULE -> GOOD;
      case NEARLY -> BAD;
      case MISSED, BEHIND -> BAD_STRONG;
      case UNDETERMINED -> OPEN;
      case NO_DATA, NOT_COMPARABLE -> NONE;
    };
  }

  Color fill() {
    return fill;
  }

  Color edge() {
    return edge;
  }

  /** A light shade of the fill, for the uncertain part of a bar. */
  Color pale() {
    return mix(fill, 0.35);
  }

  /** Black or white, whichever reads better on the fill. */
  Color text() {
    return contrast(fill, Color.WHITE) > contrast(fill, Style.INK) ? Color.WHITE : Style.INK;
  }

  /** Contrast ratio of two colours from 1 to 21 (WCAG 2.1). */
  static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static Color mix(Color color, double share) {
    return new Color(
        (int) (255 - (255 - color.getRed()) * share),
        (int) (255 - (255 - color.getGreen()) * share),
        (int) (255 - (255 - color.getBlue()) * share));
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
