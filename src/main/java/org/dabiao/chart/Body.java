package org.dabiao.chart;

import java.awt.geom.Rectangle2D;

/** What a chart shows between its title and its caption. */
interface Body {
  /** Height in user units. */
  double height(ChartFont font);

  /** Draws it into an area of that height and the width of the picture's content. */
  void paint(Pen pen, Rectangle2D area);
}
