package org.dabiao.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/** Sizes, strokes and neutral colours that all charts share. */
final class Style {
  /** Width of a picture in user units; the height follows from what is in it. */
  static final double WIDTH = 800;

  /** Lowest picture. */
  static final double LEAST_HEIGHT = 220;

  static final double MARGIN = 24;

  /** Pixels a user unit in PNG files. */
  static final int SCALE = 2;

  static final Color PAPER = Color.WHITE;
  static final Color INK = new Color(0x1F2933);
  static final Color QUIET = new Color(0x52606D);
  static final Color RULE = new Color(0xD5DAE0);
  static final Color BAND = new Color(0xF5F7F9);
  static final Color WARNING = new Color(0x8C3D00);

  static final Stroke HAIR = new BasicStroke(0.8f);
  static final Stroke HATCH = new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  static final Stroke FINE = new BasicStroke(1.2f);
  static final Stroke BOLD = new BasicStroke(2.2f);
  static final Stroke DASHED =
      new BasicStroke(
          2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4f, 2.5f}, 0f);

  /** Dashes for marks no longer than a line of text. */
  static final Stroke DASHED_SHORT =
      new BasicStroke(
          2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {2.6f, 1.6f}, 0f);

  static final Stroke THICK = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  static final Stroke DASHED_FINE =
      new BasicStroke(
          1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4f, 2.5f}, 0f);

  static final Stroke DOTTED =
      new BasicStroke(
          1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {1.4f, 2.4f}, 0f);

  static final Stroke DOTTED_BOLD =
      new BasicStroke(
          2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {2f, 2f}, 0f);

  private Style() {}
}
