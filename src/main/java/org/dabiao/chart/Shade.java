package org.dabiao.chart;

import java.awt.Color;

/**
 * Five steps of one blue for shares from 0 to 100 %, the darker the more: lightness alone tells
 * them apart, so they stay in order under every kind of colour blindness and in grey.
 */
enum Shade {
  LEAST(0xEFF6FB),
  LITTLE(0xC3DDEF),
  HALF(0x8CBEE2),
  MUCH(0x2874AE),
  MOST(0x0A3F66);

  private static final double WIDTH = 20;

  private final Color fill;

  Shade(int fill) {
    this.fill = new Color(fill);
  }

  /** The step of a share in per cent; a bound belongs to the step above it. */
  static Shade of(double share) {
    int step = (int) Math.floor(share / WIDTH);
    return values()[Math.max(0, Math.min(values().length - 1, step))];
  }

  Color fill() {
    return fill;
  }

  /** Black or white, whichever reads better on the fill. */
  Color text() {
    return Tone.contrast(fill, Color.WHITE) > Tone.contrast(fill, Style.INK)
        ? Color.WHITE
        : Style.INK;
  }

  /** "40%—60%". */
  String range() {
    return (int) (ordinal() * WIDTH) + "%—" + (int) ((ordinal() + 1) * WIDTH) + "%";
  }
}
