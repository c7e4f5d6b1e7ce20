package org.dabiao.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.chart.ChartFont;
import org.dabiao.chart.ChartGallery;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.job.Progress.Stage;
import org.dabiao.report.Edition;
import org.dabiao.report.HtmlReport;
import org.dabiao.report.WorkbookReport;
import org.dabiao.report.WorkbookReport.AreaSheet;
import org.dabiao.report.word.WordReport;

/** Draws the charts and writes report and workbook from the findings. */
final class Presentation {
  private static final String FONTS = "dabiao.fonts";

  private Presentation() {}

  /** Loads the charts' font and what the workbook needs, while Spark starts. */
  static Background<ChartFont> font() {
    return Background.of(
        () -> {
          ChartFont font = ChartFont.load(Path.of(System.getProperty(FONTS, "target/app/fonts")));
          WorkbookReport.rehearse();
          return font;
        });
  }

  /** Draws charts and fills a report that nobody sees. */
  static void rehearse(Background<ChartFont> font) {
    HtmlReport.rehearse(ChartGallery.rehearse(font.result()));
  }

  /** Loads what Word documents need likewise, when there are to be any. */
  static void prepareWord(Project project, Inputs.OnDriver driver) {
    ReportSettings settings = project.report();
    Background.of(
        () -> {
          boolean written = settings.word().written(settings.large(driver.leastTargets()));
          if (written) {
            WordReport.rehearse(project.language());
          }
          return written;
        });
  }

  /**
   * Writes charts, report and workbook; with more targets than a page is to hold, the HTML report
   * is cut into volumes.
   */
  static void write(
      Results results,
      ReportSettings settings,
      Background<ChartFont> font,
      OutputFolder output,
      Progress progress) {
    progress.begin(Stage.CHARTS);
    Background<Path> workbook =
        Background.of(
            () -> {
              Path file = output.path().resolve("report.xlsx");
              WorkbookReport.write(
                  results.own(),
                  results.provenance(),
                  settings.areaSheets() ? AreaSheet.EACH : AreaSheet.NONE,
                  file);
              return file;
            });
    ChartFont drawn = font.result();
    List<Picture> pictures = ChartGallery.draw(results.own(), output.folder("charts"), drawn);
    progress.begin(Stage.REPORT);
    boolean large = settings.large(results.own().attained().size());
    Background<Integer> documents =
        Background.of(
            () ->
                settings.word().written(large)
                    ? WordDocuments.write(results.own(), pictures, settings.word(), output.path())
                    : 0);
    if (large) {
      HtmlReport.writeVolumes(results.editions(), results.provenance(), output.path());
    } else {
      HtmlReport.write(
          editions(results, pictures, drawn),
          results.provenance(),
          output.path().resolve("report.html"));
    }
    workbook.result();
    documents.result();
  }

  /** The findings in each language with their pictures; the first language's are drawn already. */
  private static List<Edition> editions(Results results, List<Picture> first, ChartFont font) {
    List<Edition> editions = new ArrayList<>();
    for (Findings findings : results.editions()) {
      editions.add(
          new Edition(findings, editions.isEmpty() ? first : ChartGallery.draw(findings, font)));
    }
    return editions;
  }
}
