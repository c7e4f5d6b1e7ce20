package org.dabiao.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Figures;

/**
 * The rates of attainment of all areas, a strip an indicator: a mark an area, a box over the middle
 * half of them, the rate of the area that they are parts of. Many areas bear numbers, which a list
 * below explains.
 */
final class StripChart implements Body {
  private static final double HEAD = 20;
  private static final double LABEL = 150;
  private static final double MEDIAN = 58;
  private static final double PARENT = 70;
  private static final double EDGE = 8;
  private static final double BOX = 9;
  private static final double PAD = 4;
  private static final double WIDEST = 170;
  private static final double NAME = 88;
  private static final int MOST_NAMES = 12;

  private final List<StripRow> rows;
  private final RateScale scale;
  private final Wording words;
  private final Map<String, String> marks = new LinkedHashMap<>();

  StripChart(List<StripRow> rows, RateScale scale, Wording words) {
    this.rows = rows;
    this.scale = scale;
    this.words = words;
    List<AreaEntry> parts = words.findings().parts();
    for (int i = 0; i < parts.size(); i++) {
      marks.put(parts.get(i).code(), parts.size() > MOST_NAMES ? String.valueOf(i + 1) : "");
    }
  }

  /** The quartile box; dark enough to be seen on white and on the shaded rows. */
  private static void box(Pen pen, Rectangle2D box) {
    pen.fill(box, Style.RULE);
    pen.outline(box, Style.QUIET, Style.HAIR);
  }

  static List<Sketch.Key> legend(List<StripRow> rows, Wording words) {
    List<Sketch.Key> keys = new ArrayList<>();
    if (rows.stream().anyMatch(r -> r.known().size() >= Quartiles.LEAST)) {
      keys.add(
          new Sketch.Key(
              (pen, x, y) -> box(pen, new Rectangle2D.Double(x - 8, y - 6, 16, 12)),
              words.text("strip.box")));
    }
    keys.add(
        new Sketch.Key(
            (pen, x, y) -> pen.line(x, y - 7, x, y + 7, Style.INK, Style.BOLD),
            words.text("strip.median")));
    if (rows.stream().anyMatch(r -> r.parent().isPresent())) {
      keys.add(
          new Sketch.Key(
              (pen, x, y) -> pen.line(x, y - 7, x, y + 7, TrendLines.TARGET, Style.DASHED_SHORT),
              words.text("strip.parent", parentName(words))));
    }
    return keys;
  }

  private static String parentName(Wording words) {
    return words.findings().parent().map(p -> words.shortName(p.code())).orElse("");
  }

  private double width() {
    return Style.WIDTH - 2 * Style.MARGIN - LABEL - 2 * EDGE - MEDIAN - PARENT;
  }

  /** A mark for each area, or for all that share a figure and a verdict. */
  private List<List<StripItem>> lanes(StripRow row, ChartFont font) {
    Map<List<Object>, List<Attained>> alike = new LinkedHashMap<>();
    for (Attained t : row.parts()) {
      List<Object> like =
          Arrays.asList(plain(t.rateLow()), plain(t.rateHigh()), t.verdict(), t.origin());
      alike.computeIfAbsent(like, k -> new ArrayList<>()).add(t);
    }
    List<StripItem> items = new ArrayList<>();
    for (List<Attained> same : alike.values()) {
      String separator = words.text("list.separator");
      for (List<Attained> some :
          Rows.of(same, t -> font.width(name(t, font) + separator, Type.TINY), WIDEST)) {
        String names = some.stream().map(t -> name(t, font)).collect(Collectors.joining(separator));
        items.add(StripItem.of(some.get(0), names, scale, width(), words, font));
      }
    }
    return StripItem.lanes(items);
  }

  private static BigDecimal plain(BigDecimal rate) {
    return rate == null ? null : rate.stripTrailingZeros();
  }

  private String name(Attained target, ChartFont font) {
    String number = marks.get(target.area());
    return number.isEmpty()
        ? TextFit.cut(font, words.shortName(target.area()), Type.TINY, NAME)
        : number;
  }

  private double rowHeight(StripRow row, ChartFont font) {
    return PAD + BOX + lanes(row, font).size() * StripItem.LANE + PAD;
  }

  private boolean numbered() {
    return marks.size() > MOST_NAMES;
  }

  private NameKey key() {
    List<String> entries = new ArrayList<>();
    marks.forEach((code, number) -> entries.add(number + "  " + words.shortName(code)));
    return new NameKey(entries);
  }

  @Override
  public double height(ChartFont font) {
    return HEAD
        + rows.stream().mapToDouble(r -> rowHeight(r, font)).sum()
        + RowPlot.AXIS_HEIGHT
        + (numbered() ? key().height() : 0);
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    double top = area.getY() + HEAD;
    double left = area.getX() + LABEL + EDGE;
    double median = left + width() + EDGE + MEDIAN;
    double bottom = top + rows.stream().mapToDouble(r -> rowHeight(r, pen.font())).sum();
    double y = top;
    for (int i = 0; i < rows.size(); i++) {
      double height = rowHeight(rows.get(i), pen.font());
      pen.fill(
          new Rectangle2D.Double(area.getX(), y, area.getWidth(), height), Columns.backdrop(i));
      y += height;
    }
    for (double line : scale.lines()) {
      double x = left + width() * scale.share(line);
      boolean target = line == 100;
      pen.line(
          x, top, x, bottom, target ? Style.INK : Style.RULE, target ? Style.FINE : Style.HAIR);
      pen.centred(RateScale.percent(line), x, bottom + 12, Type.TINY, Style.QUIET);
    }
    double target = left + width() * scale.share(100);
    pen.centred(words.text("bars.line"), target, top - 6, Type.SMALL, Style.INK);
    pen.right(words.text("strip.median"), median, top - 6, Type.SMALL, Style.QUIET);
    pen.right(
        TextFit.cut(pen.font(), parentName(words), Type.SMALL, PARENT - 8),
        area.getMaxX(),
        top - 6,
        Type.SMALL,
        Style.QUIET);
    y = top;
    for (StripRow row : rows) {
      double height = rowHeight(row, pen.font());
      row(
          pen,
          row,
          new Rectangle2D.Double(left, y, width(), height),
          Columns.backdrop(rows.indexOf(row)));
      label(pen, row, area, median, y + height / 2);
      y += height;
    }
    if (numbered()) {
      key().paint(pen, area.getX(), bottom + RowPlot.AXIS_HEIGHT);
    }
  }

  private void row(Pen pen, StripRow row, Rectangle2D strip, Color ground) {
    Rectangle2D band =
        new Rectangle2D.Double(strip.getX(), strip.getY() + PAD, strip.getWidth(), BOX);
    Quartiles quartiles = row.quartiles();
    if (row.known().size() >= Quartiles.LEAST) {
      double from = band.getX() + band.getWidth() * scale.share(quartiles.lower());
      double to = band.getX() + band.getWidth() * scale.share(quartiles.upper());
      box(pen, new Rectangle2D.Double(from, band.getY(), Math.max(1, to - from), BOX));
    }
    upright(pen, band, quartiles.median(), Style.INK, Style.BOLD);
    row.parent()
        .filter(StripRow::exact)
        .ifPresent(
            p ->
                upright(
                    pen, band, p.rateLow().doubleValue(), TrendLines.TARGET, Style.DASHED_SHORT));
    double y = band.getMaxY() + 1 + StripItem.LANE / 2;
    for (List<StripItem> lane : lanes(row, pen.font())) {
      for (StripItem item : lane) {
        item.draw(pen, strip.getX(), y, ground);
      }
      y += StripItem.LANE;
    }
  }

  /** A stroke across the band of the box, or an arrow head where the scale ends before. */
  private void upright(Pen pen, Rectangle2D band, double rate, Color color, Stroke stroke) {
    double x = band.getX() + band.getWidth() * scale.share(rate);
    if (scale.covers(rate)) {
      pen.line(x, band.getMinY() - 1, x, band.getMaxY() + 1, color, stroke);
    } else {
      int way = rate > scale.high() ? 1 : -1;
      Path2D.Double head = new Path2D.Double();
      head.moveTo(x - way * 2, band.getMinY());
      head.lineTo(x + way * 4, band.getCenterY());
      head.lineTo(x - way * 2, band.getMaxY());
      pen.outline(head, color, stroke);
    }
  }

  private void label(Pen pen, StripRow row, Rectangle2D area, double median, double middle) {
    List<String> lines = TextFit.balanced(pen.font(), row.name(), Type.SMALL, LABEL - 4, 2);
    pen.lines(lines, area.getX() + 4, middle, Type.SMALL, Style.INK);
    BigDecimal rate = BigDecimal.valueOf(row.quartiles().median());
    double base = middle + Type.BODY.drop();
    pen.figure(Figures.rate(rate, rate), median, base, MEDIAN - 4, Type.BODY, Style.INK);
    pen.figure(
        row.parent().map(words::rate).orElse("—"),
        area.getMaxX() - 2,
        base,
        PARENT - 10,
        Type.BODY,
        Style.QUIET);
  }

  /** All figures that the strips show. */
  static List<Attained> shown(List<StripRow> rows) {
    return rows.stream()
        .flatMap(r -> Stream.concat(r.parts().stream(), r.parent().stream()))
        .toList();
  }
}
