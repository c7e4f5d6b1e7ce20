package org.dabiao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dabiao.job.Progress;
import org.dabiao.reference.Language;
import org.dabiao.reference.Messages;

/** Shows progress on standard error: a bar on a terminal, else one line a stage. */
final class Console implements Progress, AutoCloseable {
  private final Messages words;
  private final PrintStream err =
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  private final boolean quiet;
  private ProgressBar bar;

  Console(Language language, boolean quiet) {
    this.words = Messages.of(Console.class, language);
    this.quiet = quiet;
    if (!quiet && "true".equals(System.getProperty("dabiao.terminal"))) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("dabiao")
              .setInitialMax(Stage.values().length - 1)
              .setStyle(ProgressBarStyle.ASCII)
              .build();
    }
  }

  @Override
  public void begin(Stage stage) {
    String text = words.text("stage." + stage.name().toLowerCase(Locale.ROOT));
    if (bar != null) {
      bar.stepTo(stage.ordinal());
      bar.setExtraMessage(text);
    } else if (!quiet && stage != Stage.DONE) {
      err.println(text);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
