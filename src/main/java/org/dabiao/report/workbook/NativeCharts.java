package org.dabiao.report.workbook;

import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFTitle;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;

/** Bar charts that a spreadsheet draws itself from its cells, so that they move with them. */
public final class NativeCharts {
  private static final int GRID = 0xD6D3CC;
  private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private final XSSFSheet sheet;

  /** Charts on a sheet. */
  public NativeCharts(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * What a chart says in words.
   *
   * @param title its title
   * @param category what the bars are
   * @param value what their length is, with the unit
   * @param format number format of the values
   * @param language language of the words
   */
  public record Labels(
      String title, String category, String value, String format, Locale language) {}

  /**
   * Numbers in a column of a sheet.
   *
   * @param name what the legend calls them
   * @param colour RGB
   * @param column column of the numbers
   * @param values the numbers as they are now
   */
  public record Series(String name, int colour, int column, Double[] values) {}

  /**
   * Rows that a chart is drawn from.
   *
   * @param sheet name of their sheet
   * @param first first row, from 0
   * @param names names of the bars as they are now, in column {@code column}
   */
  public record Rows(String sheet, int first, int column, String[] names) {
    String range(int of) {
      return new CellRangeAddress(first, first + names.length - 1, of, of)
          .formatAsString(sheet, true);
    }
  }

  /** Horizontal bars, stacked when there are several series; from row {@code top} on. */
  public void bars(int top, int height, int width, Labels labels, Rows rows, List<Series> series) {
    XSSFClientAnchor anchor =
        sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 0, top, width, top + height);
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    chart.setTitleText(labels.title());
    chart.setTitleOverlay(false);
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
    categories.setTitle(labels.category());
    // The first row on top, as in the table.
    categories.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
    values.setTitle(labels.value());
    values.setCrosses(AxisCrosses.MAX);
    values.setMinimum(0);
    values.setNumberFormat(labels.format());
    values.getOrAddMajorGridProperties().setLineProperties(line(GRID));
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(BarDirection.BAR);
    data.setGapWidth(50);
    data.setVaryColors(false);
    XDDFCategoryDataSource names =
        XDDFDataSourcesFactory.fromArray(rows.names(), rows.range(rows.column()), rows.column());
    for (Series one : series) {
      XDDFBarChartData.Series bar =
          (XDDFBarChartData.Series)
              data.addSeries(
                  names,
                  XDDFDataSourcesFactory.fromArray(
                      one.values(), rows.range(one.column()), one.column()));
      bar.setTitle(one.name(), null);
      XDDFShapeProperties shape = new XDDFShapeProperties();
      shape.setFillProperties(new XDDFSolidFillProperties(rgb(one.colour())));
      bar.setShapeProperties(shape);
    }
    if (series.size() > 1) {
      data.setBarGrouping(BarGrouping.STACKED);
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    chart.plot(data);
    CTPlotArea area = chart.getCTChart().getPlotArea();
    for (CTTitle title :
        List.of(
            chart.getCTChart().getTitle(),
            area.getCatAxArray(0).getTitle(),
            area.getValAxArray(0).getTitle())) {
      language(new XDDFTitle(null, title), labels.language());
    }
    if (series.size() > 1) {
      stack(chart);
    }
  }

  /** Else the texts would be in the language of the machine. */
  private static void language(XDDFTitle title, Locale language) {
    title
        .getBody()
        .getParagraphs()
        .forEach(p -> p.getTextRuns().forEach(run -> run.setLanguage(language)));
  }

  /**
   * Sets stacked bars on top of one another, not side by side. The element goes in as XML: POI's
   * small set of schemas, which we ship, lacks its type.
   */
  private static void stack(XSSFChart chart) {
    try (XmlCursor cursor =
        chart.getCTChart().getPlotArea().getBarChartArray(0).getAxIdArray(0).newCursor()) {
      cursor.beginElement(new QName(NAMESPACE, "overlap", "c"));
      cursor.insertAttributeWithValue("val", "100");
    }
  }

  private static XDDFLineProperties line(int colour) {
    XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(rgb(colour)));
    line.setWidth(0.5);
    line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SOLID));
    return line;
  }

  private static XDDFColor rgb(int colour) {
    return XDDFColor.from(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour});
  }
}
