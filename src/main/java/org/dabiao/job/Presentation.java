package org.dabiao.job;

import java.nio.file.Path;
import java.util.List;
import org.dabiao.chart.ChartFont;
import org.dabiao.chart.ChartGallery;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.job.Progress.Stage;
import org.dabiao.reference.Language;
import org.dabiao.report.HtmlReport;
import org.dabiao.report.WorkbookReport;
import org.dabiao.report.word.WordReport;

/** Draws the charts and writes report and workbook from the findings. */
final class Presentation {
  private static final String FONTS = "dabiao.fonts";

  private Presentation() {}

  /** Loads what charts and workbook need, while Spark starts. */
  static Background<ChartFont> font() {
    return Background.of(
        () -> {
          ChartFont font = ChartFont.load(Path.of(System.getProperty(FONTS, "target/app/fonts")));
          ChartGallery.rehearse(font);
          WorkbookReport.rehearse();
          return font;
        });
  }

  /** Prepares the Word documents likewise, when there are to be any; after the charts. */
  static void prepare(WordSettings word, Language language) {
    if (word.written()) {
      Background.of(
          () -> {
            WordReport.rehearse(language);
            return word;
          });
    }
  }

  static void write(
      Findings findings,
      ReportSettings settings,
      Background<ChartFont> font,
      OutputFolder output,
      Progress progress) {
    progress.begin(Stage.CHARTS);
    Background<Path> workbook =
        Background.of(
            () -> {
              Path file = output.path().resolve("report.xlsx");
              WorkbookReport.write(findings, file);
              return file;
            });
    List<Picture> pictures = ChartGallery.draw(findings, output.folder("charts"), font.result());
    progress.begin(Stage.REPORT);
    Background<Integer> documents =
        Background.of(
            () -> WordDocuments.write(findings, pictures, settings.word(), output.path()));
    HtmlReport.write(findings, pictures, output.path().resolve("report.html"));
    workbook.result();
    documents.result();
  }
}
