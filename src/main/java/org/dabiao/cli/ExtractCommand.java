package org.dabiao.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dabiao.findings.TextReview;
import org.dabiao.job.ExtractJob;
import org.dabiao.reference.Language;
import org.dabiao.reference.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: targets and milestones out of the text of work reports. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    resourceBundle = "org.dabiao.cli.messages")
final class ExtractCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "extract.texts")
  private List<Path> texts;

  @Option(names = "--out", required = true, paramLabel = "FILE.csv", descriptionKey = "extract.out")
  private Path out;

  @Option(names = "--areas", paramLabel = "FILE.csv", descriptionKey = "extract.areas")
  private Path areas;

  @Option(names = "--indicators", paramLabel = "FILE.csv", descriptionKey = "extract.indicators")
  private Path indicators;

  @Option(names = "--area", paramLabel = "CODE", descriptionKey = "extract.area")
  private String area;

  @Option(names = "--merge", paramLabel = "EDITED.csv", descriptionKey = "extract.merge")
  private Path merge;

  @Option(names = "--language", paramLabel = "zh|en", descriptionKey = "language")
  private Language language = Language.ZH;

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (Files.isDirectory(out)) {
      throw new UsageException("error.out_is_folder", out);
    }
    ExtractJob.Outcome outcome =
        ExtractJob.run(
            new ExtractJob.Request(
                texts,
                out,
                catalogue(areas, "areas.csv"),
                catalogue(indicators, "indicators.csv"),
                Optional.ofNullable(area),
                language,
                Optional.ofNullable(merge)));
    summarise(outcome, Messages.of(ExtractCommand.class, language));
    return CommandLineProgram.DONE;
  }

  /** The catalogue named, or the one that the program ships with. */
  private static Path catalogue(Path named, String bundled) {
    Path home = Path.of(System.getProperty("dabiao.home", "."));
    Path file = named == null ? home.resolve("data/reference").resolve(bundled) : named;
    if (!Files.isRegularFile(file)) {
      throw new UsageException("error.no_catalogue", file);
    }
    return file;
  }

  private void summarise(ExtractJob.Outcome outcome, Messages words) {
    PrintWriter to = spec.commandLine().getOut();
    TextReview review = outcome.review();
    long milestones = review.milestones();
    to.println(
        words.text(
            "extract.found",
            review.targets().size() - milestones,
            milestones,
            review.unmatched(),
            review.doubtful(),
            review.rejected()));
    if (merge != null) {
      to.println(words.text("extract.changes", review.changes().size(), outcome.files().changes()));
    }
    to.println(words.text("extract.targets", outcome.files().targets()));
    to.println(words.text("extract.rejected", outcome.files().rejected()));
    to.println(words.text("extract.review", outcome.files().review()));
  }
}
