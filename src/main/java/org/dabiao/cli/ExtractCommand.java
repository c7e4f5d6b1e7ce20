package org.dabiao.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dabiao.job.CorpusJob;
import org.dabiao.job.ExtractCounts;
import org.dabiao.job.ExtractJob;
import org.dabiao.job.SparkSessions;
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
  private List<String> texts;

  @Option(names = "--out", required = true, paramLabel = "FILE.csv", descriptionKey = "extract.out")
  private String out;

  @Option(names = "--areas", paramLabel = "FILE.csv", descriptionKey = "extract.areas")
  private Path areas;

  @Option(names = "--indicators", paramLabel = "FILE.csv", descriptionKey = "extract.indicators")
  private Path indicators;

  @Option(names = "--area", paramLabel = "CODE", descriptionKey = "extract.area")
  private String area;

  @Option(names = "--merge", paramLabel = "EDITED.csv", descriptionKey = "extract.merge")
  private Path merge;

  @Option(names = "--master", paramLabel = "URL", descriptionKey = "extract.master")
  private String master;

  @Option(names = "--conf", paramLabel = "KEY=VALUE", descriptionKey = "conf")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(names = "--language", paramLabel = "zh|en", descriptionKey = "language")
  private Language language = Language.ZH;

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (out.contains("://")) {
      throw new UsageException("error.out_is_address", out);
    }
    Path table = Path.of(out);
    if (Files.isDirectory(table)) {
      throw new UsageException("error.out_is_folder", out);
    }
    ExtractJob.Request request =
        new ExtractJob.Request(
            texts,
            table,
            catalogue(areas, "areas.csv"),
            catalogue(indicators, "indicators.csv"),
            Optional.ofNullable(area),
            language,
            Optional.ofNullable(merge));
    SparkSessions.Options options =
        new SparkSessions.Options(Optional.ofNullable(master), settings);
    Messages words = Messages.of(ExtractCommand.class, language);
    try (Console console = new Console(language, quiet)) {
      if (CorpusJob.isNeeded(texts, options)) {
        summarise(CorpusJob.run(request, options, console), true, words);
      } else {
        summarise(ExtractJob.run(request, console), false, words);
      }
    }
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

  private void summarise(ExtractJob.Outcome outcome, boolean corpus, Messages words) {
    PrintWriter to = spec.commandLine().getOut();
    ExtractCounts counts = outcome.counts();
    if (corpus) {
      to.println(
          words.text(
              "extract.documents",
              counts.documents(),
              counts.documents() - counts.refused(),
              counts.refused()));
    }
    to.println(
        words.text(
            "extract.found",
            counts.targets(),
            counts.milestones(),
            counts.unmatched(),
            counts.doubtful(),
            counts.rejected()));
    if (merge != null) {
      to.println(words.text("extract.changes", counts.changes(), outcome.files().changes()));
    }
    to.println(words.text("extract.targets", outcome.files().targets()));
    to.println(words.text("extract.rejected", outcome.files().rejected()));
    if (counts.refused() > 0) {
      to.println(words.text("extract.refused", outcome.files().refused()));
    }
    if (!corpus) {
      to.println(words.text("extract.review", outcome.files().review()));
    }
  }
}
