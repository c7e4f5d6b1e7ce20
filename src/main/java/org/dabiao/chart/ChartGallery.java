package org.dabiao.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.findings.SampleFindings;
import org.dabiao.reference.Language;

/** Draws the charts that a run's findings call for. */
public final class ChartGallery {
  /** Areas drawn in one run; each picture says so when there are more. */
  static final int MOST_AREAS = 60;

  private ChartGallery() {}

  /**
   * Draws every chart: a heat table; bars and bullets for each area that has figures; trends of the
   * first indicators that most areas have, and of an area's others; without targets, changes
   * between two years; contributions to growth, changes of order, status and progress, points and
   * places of indices where the findings have them; small multiples, map, strips and radars where
   * areas can be compared. The same findings and font give the same bytes.
   *
   * @param folder where {@code <id>.png} (at twice the size) and {@code <id>.svg} are written
   * @return the pictures in report order
   * @throws UncheckedIOException when a file cannot be written
   */
  public static List<Picture> draw(Findings findings, Path folder, ChartFont font) {
    List<Sketch> sketches = sketches(findings);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sketches.parallelStream().map(sketch -> draw(sketch, folder, font)).toList();
  }

  /**
   * Draws every chart into memory, as SVG only: for a report that shows them in another language.
   *
   * @return the pictures in report order
   */
  public static List<Picture> draw(Findings findings, ChartFont font) {
    return sketches(findings).parallelStream().map(sketch -> draw(sketch, font)).toList();
  }

  private static Picture draw(Sketch sketch, ChartFont font) {
    try {
      return picture(sketch, SvgFile.text(sketch, font));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Draws pictures that nobody sees: what Java loads and compiles for them is ready when the charts
   * are drawn. Worth while as long as a core has nothing else to do.
   *
   * @return the pictures, for a report that nobody sees either
   */
  public static List<Picture> rehearse(ChartFont font) {
    List<Picture> pictures = new ArrayList<>();
    try {
      for (Sketch sketch : sketches(SampleFindings.of(Language.ZH))) {
        pictures.add(draw(sketch, font));
        PngFile.bytes(sketch, font);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pictures;
  }

  static List<Sketch> sketches(Findings findings) {
    Findings drawn = Scope.limit(findings, MOST_AREAS);
    Wording words = new Wording(drawn, findings.areas().size());
    List<Sketch> sketches = new ArrayList<>(HeatTable.of(words));
    Set<String> common = TrendCharts.common(words);
    for (AreaEntry area : drawn.areas()) {
      AttainmentBars.of(area, words).ifPresent(sketches::add);
      BulletRows.of(area, words).ifPresent(sketches::add);
      AreaTrends.of(area, common, words).ifPresent(sketches::add);
    }
    sketches.addAll(TrendCharts.of(words));
    Map<String, Findings> families = Scope.families(drawn);
    families.forEach(
        (parent, family) -> {
          Wording own = parent.isEmpty() ? words : new Wording(family);
          peers(own).stream()
              .map(s -> parent.isEmpty() ? s : ofFamily(s, parent, family, own))
              .forEach(sketches::add);
        });
    return sketches;
  }

  /** What a chart of one family of several is called, and where it belongs. */
  private static Sketch ofFamily(Sketch sketch, String parent, Findings family, Wording words) {
    Optional<AreaEntry> head = family.parent();
    String title =
        head.map(h -> words.text("title.family", words.shortName(h.code()), sketch.title()))
            .orElse(sketch.title());
    return sketch.named(sketch.id() + "-" + parent, head.map(AreaEntry::code).orElse(""), title);
  }

  /** The charts that set areas beside their peers. */
  private static List<Sketch> peers(Wording words) {
    List<Sketch> sketches = new ArrayList<>(Multiples.of(words));
    Maps.of(words).ifPresent(sketches::add);
    Strips.of(words).ifPresent(sketches::add);
    sketches.addAll(RadarCharts.of(words));
    if (words.findings().attained().isEmpty()) {
      sketches.addAll(CompareBars.of(words));
    }
    sketches.addAll(Waterfalls.of(words));
    sketches.addAll(Bumps.of(words));
    sketches.addAll(Quadrants.of(words));
    sketches.addAll(Points.of(words));
    sketches.addAll(PlaceSlopes.of(words));
    sketches.addAll(Intervals.of(words));
    return sketches;
  }

  private static Picture draw(Sketch sketch, Path folder, ChartFont font) {
    try {
      String svg = SvgFile.text(sketch, font);
      Files.writeString(folder.resolve(sketch.id() + ".svg"), svg);
      Files.write(folder.resolve(sketch.id() + ".png"), PngFile.bytes(sketch, font));
      return picture(sketch, svg);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Picture picture(Sketch sketch, String svg) {
    return new Picture(
        sketch.id(),
        sketch.kind(),
        sketch.area(),
        sketch.title(),
        String.join("\n", sketch.notes()),
        sketch.alt(),
        svg);
  }
}
