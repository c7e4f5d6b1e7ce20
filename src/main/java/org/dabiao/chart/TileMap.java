package org.dabiao.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.dabiao.reference.Tile;
import org.dabiao.reference.Verdict;

/**
 * A schematic map: equal tiles that stand to each other roughly as the areas do, the darker the
 * larger the share of targets attained; in each the name, the share, and how often each verdict was
 * given.
 */
final class TileMap implements Body {
  /** More columns leave no room for words. */
  static final int MOST_COLUMNS = 12;

  private static final double GAP = 5;
  private static final double WIDEST = 248;
  private static final double PAD = 7;
  private static final double SIGN = 8;
  private static final double FIGURE = 21;
  private static final int MOST_NAME_LINES = 3;

  private final List<AreaShare> shares;
  private final Wording words;
  private final int firstColumn;
  private final int firstRow;
  private final int columns;
  private final int rows;

  TileMap(List<AreaShare> shares, Wording words) {
    this.shares = shares;
    this.words = words;
    List<Tile> tiles = shares.stream().map(TileMap::tile).toList();
    firstColumn = tiles.stream().mapToInt(Tile::column).min().orElse(1);
    firstRow = tiles.stream().mapToInt(Tile::row).min().orElse(1);
    columns = tiles.stream().mapToInt(Tile::column).max().orElse(1) - firstColumn + 1;
    rows = (int) tiles.stream().mapToInt(Tile::row).distinct().count();
  }

  private static Tile tile(AreaShare share) {
    return share.area().place().tile().orElseThrow();
  }

  /** Rows that no area stands in take no room. */
  private int row(AreaShare share) {
    return (int)
        shares.stream()
            .mapToInt(s -> tile(s).row())
            .distinct()
            .filter(r -> r < tile(share).row())
            .count();
  }

  private double width() {
    double room = Style.WIDTH - 2 * Style.MARGIN;
    return Math.min(WIDEST, (room - (columns - 1) * GAP) / columns);
  }

  private int nameLines(ChartFont font) {
    return shares.stream().mapToInt(s -> name(s, font).size()).max().orElse(1);
  }

  private List<String> name(AreaShare share, ChartFont font) {
    String name = words.shortName(share.area().code());
    return TextFit.balanced(font, name, Type.STRONG, width() - 2 * PAD, MOST_NAME_LINES);
  }

  private int signRows(ChartFont font) {
    return shares.stream().mapToInt(s -> signs(s, font).size()).max().orElse(1);
  }

  private double tileHeight(ChartFont font) {
    return 2 * PAD
        + nameLines(font) * Type.STRONG.leading()
        + FIGURE
        + Type.TINY.leading()
        + signRows(font) * Type.SMALL.leading();
  }

  @Override
  public double height(ChartFont font) {
    return rows * (tileHeight(font) + GAP) - GAP;
  }

  @Override
  public void paint(Pen pen, Rectangle2D area) {
    double height = tileHeight(pen.font());
    double left = area.getX() + (area.getWidth() - columns * (width() + GAP) + GAP) / 2;
    for (AreaShare share : shares) {
      double x = left + (tile(share).column() - firstColumn) * (width() + GAP);
      double y = area.getY() + row(share) * (height + GAP);
      tile(pen, share, new Rectangle2D.Double(x, y, width(), height));
    }
  }

  private void tile(Pen pen, AreaShare share, Rectangle2D box) {
    double x = box.getX() + PAD;
    double room = box.getWidth() - 2 * PAD;
    Color ink = share.isKnown() ? share.shade().text() : Style.INK;
    pen.fill(box, share.isKnown() ? share.shade().fill() : Style.PAPER);
    pen.outline(box, Style.QUIET, Style.HAIR);
    double base = box.getY() + PAD + 9;
    List<String> name = name(share, pen.font());
    if (!share.isKnown()) {
      Rectangle2D rest =
          new Rectangle2D.Double(
              box.getX(),
              box.getY() + PAD + nameLines(pen.font()) * Type.STRONG.leading() + 4,
              box.getWidth(),
              box.getHeight() - PAD - nameLines(pen.font()) * Type.STRONG.leading() - 4);
      pen.hatch(rest, Style.RULE);
    }
    for (String line : name) {
      pen.text(line, x, base, Type.STRONG, ink);
      base += Type.STRONG.leading();
    }
    if (!share.isKnown()) {
      return;
    }
    base = box.getY() + PAD + nameLines(pen.font()) * Type.STRONG.leading() + 16;
    pen.text(share.figure(), x, base, Type.TITLE, ink);
    base += FIGURE - 6;
    String fraction = words.text("share.fraction", share.met(), share.judged().size());
    pen.figure(
        fraction,
        x + Math.min(room, pen.font().width(fraction, Type.TINY)),
        base,
        room,
        Type.TINY,
        ink);
    for (List<Map.Entry<Verdict, Long>> row : signs(share, pen.font())) {
      base += Type.SMALL.leading();
      double at = x;
      for (Map.Entry<Verdict, Long> entry : row) {
        Sign.draw(pen, entry.getKey(), share.origin(), at + SIGN / 2, base - 4, SIGN, ink);
        pen.text(String.valueOf(entry.getValue()), at + SIGN + 4, base, Type.SMALL, ink);
        at += signWidth(entry, pen.font());
      }
    }
  }

  private static double signWidth(Map.Entry<Verdict, Long> entry, ChartFont font) {
    return SIGN + 4 + font.width(String.valueOf(entry.getValue()), Type.SMALL) + 9;
  }

  /** The verdicts in as many rows as they need. */
  private List<List<Map.Entry<Verdict, Long>>> signs(AreaShare share, ChartFont font) {
    return Rows.of(
        List.copyOf(share.verdicts().entrySet()), e -> signWidth(e, font), width() - 2 * PAD + 9);
  }
}
