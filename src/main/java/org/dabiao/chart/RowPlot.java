package org.dabiao.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A JFreeChart plot of horizontal rows over one number axis. Its data area is exactly where the
 * caller says, so that labels and columns can stand beside the rows.
 */
final class RowPlot {
  /** Room that the axis labels take below the data area. */
  static final double AXIS_HEIGHT = 18;

  private RowPlot() {}

  /** Draws what one row shows. */
  interface Row {
    void paint(int row, Rectangle2D band, Scale scale);
  }

  /** Where a figure lies along the axis. */
  interface Scale {
    double x(double value);
  }

  /**
   * The number axis.
   *
   * @param pattern decimal format of the labels
   */
  record Axis(double low, double high, double step, String pattern) {
    private static final double CUT = 200;

    /**
     * An axis for per cents of targets, from 0 to 125, 150 or 200: what lies beyond is cut, so that
     * one huge figure leaves the others readable.
     */
    static Axis ofShares(double least, double most) {
      double high = most <= 122 ? 125 : most <= 147 ? 150 : CUT;
      return new Axis(least < 0 ? -50 : 0, high, high > 150 ? 50 : 25, "0'%'");
    }
  }

  static void draw(Pen pen, Rectangle2D data, int rows, Axis axis, Row painter) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int i = 0; i < rows; i++) {
      dataset.addValue(axis.low(), "", Integer.valueOf(i));
    }
    CategoryPlot plot =
        new CategoryPlot(dataset, rowAxis(), numberAxis(axis, pen.font()), new Rows(painter));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT, false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Style.RULE);
    plot.setRangeGridlineStroke(Style.HAIR);
    AxisSpace below = new AxisSpace();
    below.setBottom(AXIS_HEIGHT);
    plot.setFixedRangeAxisSpace(below);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    Rectangle2D whole =
        new Rectangle2D.Double(
            data.getX(), data.getY(), data.getWidth(), data.getHeight() + AXIS_HEIGHT);
    plot.draw(pen.graphics(), whole, null, null, null);
  }

  private static CategoryAxis rowAxis() {
    CategoryAxis axis = new CategoryAxis();
    axis.setVisible(false);
    axis.setLowerMargin(0);
    axis.setUpperMargin(0);
    axis.setCategoryMargin(0);
    return axis;
  }

  private static NumberAxis numberAxis(Axis scale, ChartFont font) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(scale.low(), scale.high());
    axis.setTickUnit(new NumberTickUnit(scale.step()), false, true);
    axis.setNumberFormatOverride(Nice.format(scale.pattern()));
    axis.setTickLabelFont(font.of(Type.TINY));
    axis.setTickLabelPaint(Style.QUIET);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  /** Hands each row's band to its painter. */
  private static final class Rows extends AbstractCategoryItemRenderer {
    private static final long serialVersionUID = 1L;
    private final transient Row painter;

    Rows(Row painter) {
      this.painter = painter;
    }

    @Override
    public void drawItem(
        Graphics2D graphics,
        CategoryItemRendererState state,
        Rectangle2D data,
        CategoryPlot plot,
        CategoryAxis rowAxis,
        ValueAxis axis,
        CategoryDataset dataset,
        int series,
        int row,
        int pass) {
      double height = data.getHeight() / dataset.getColumnCount();
      painter.paint(
          row,
          new Rectangle2D.Double(data.getX(), data.getY() + row * height, data.getWidth(), height),
          value -> axis.valueToJava2D(value, data, plot.getRangeAxisEdge()));
    }
  }
}
