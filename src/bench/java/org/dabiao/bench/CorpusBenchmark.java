package org.dabiao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.dabiao.job.CorpusJob;
import org.dabiao.job.ExtractJob;
import org.dabiao.job.Progress;
import org.dabiao.job.SparkSessions;
import org.dabiao.reference.Language;

/**
 * Throughput of the extraction of a folder as a Spark job on this machine.
 *
 * <p>Arguments: text files to make documents of (the seed, the sample sentences). Documents of
 * about 20 kB are made of their sentences with other numbers, under the titles of made-up counties,
 * of which the area catalogue holds 3 000. Prints documents and megabytes a second for folders of
 * three sizes, after a first one that warms up, and what 57 000 documents would take at the last
 * rate: a county's reports of twenty years, for every county.
 */
public final class CorpusBenchmark {

  private static final int[] SIZES = {200, 500, 1000, 2000};
  private static final int BYTES = 20_000;
  private static final int COUNTIES = 3000;
  private static final int COUNTRY = 57_000;
  private static final long SEED = 20240101;

  private final List<String> sentences;
  private final Path work;

  private CorpusBenchmark(List<String> sentences, Path work) {
    this.sentences = sentences;
    this.work = work;
  }

  /** Runs the benchmark. */
  public static void main(String[] files) throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
        boolean label = line.startsWith("T ") || line.startsWith("M ") || line.startsWith("#");
        if (!label && !line.isBlank()) {
          sentences.add(line.startsWith("S ") ? line.substring(2) : line);
        }
      }
    }
    Path work = Files.createTempDirectory("corpus");
    try {
      new CorpusBenchmark(sentences, work).run();
    } finally {
      SparkSessions.close();
      try (Stream<Path> all = Files.walk(work)) {
        all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }

  private void run() throws IOException {
    Path areas = areas();
    double rate = 0;
    for (int size : SIZES) {
      Path folder = Files.createDirectory(work.resolve("reports" + size));
      long bytes = 0;
      for (int i = 0; i < size; i++) {
        byte[] text = document(i).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(county(i % COUNTIES) + i + ".txt"), text);
        bytes += text.length;
      }
      long start = System.nanoTime();
      ExtractJob.Outcome outcome =
          CorpusJob.run(request(folder, areas), options(), Progress.SILENT);
      double seconds = (System.nanoTime() - start) / 1e9;
      rate = size / seconds;
      System.out.println(
          String.format(
              Locale.ROOT,
              "%5d documents, %5.1f MB, %6d targets: %6.1f s, %6.0f documents/s, %5.2f MB/s%s",
              size,
              bytes / 1e6,
              outcome.counts().targets() + outcome.counts().milestones(),
              seconds,
              rate,
              bytes / 1e6 / seconds,
              size == SIZES[0] ? "  (with the start of Spark)" : ""));
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d documents at that rate: %.1f min on %d cores",
            COUNTRY,
            COUNTRY / rate / 60,
            Runtime.getRuntime().availableProcessors()));
  }

  private ExtractJob.Request request(Path folder, Path areas) {
    return new ExtractJob.Request(
        List.of("file://" + folder.toAbsolutePath()),
        work.resolve(folder.getFileName() + "-out").resolve("t.csv"),
        areas,
        Path.of("data/reference/indicators.csv"),
        Optional.empty(),
        Language.ZH,
        Optional.empty());
  }

  private static SparkSessions.Options options() {
    return new SparkSessions.Options(Optional.of("local[*]"), Map.of("spark.ui.enabled", "false"));
  }

  /** The catalogue of the project with made-up counties after it. */
  private Path areas() throws IOException {
    StringBuilder table = new StringBuilder(Files.readString(Path.of("data/reference/areas.csv")));
    for (int i = 0; i < COUNTIES; i++) {
      table.append(String.format(Locale.ROOT, "%d,%s,,,,county,,%n", 700_000 + i, county(i)));
    }
    return Files.writeString(work.resolve("areas.csv"), table);
  }

  /** A name of two characters that no other county has. */
  private static String county(int i) {
    return "" + (char) ('一' + 7 * (i / 60) + 3) + (char) ('一' + 11 * (i % 60) + 5) + "县";
  }

  private String document(int number) {
    Random random = new Random(SEED + number);
    StringBuilder text = new StringBuilder();
    int year = 2006 + number % 20;
    text.append(county(number % COUNTIES)).append(year).append("年政府工作报告\n");
    text.append("二、").append(year).append("年工作安排\n");
    int characters = BYTES / 3;
    while (text.length() < characters) {
      varied(sentences.get(random.nextInt(sentences.size())), random, text);
      text.append('\n');
    }
    return text.toString();
  }

  /** The sentence with other digits; a number keeps its length, and a year stays. */
  private static void varied(String sentence, Random random, StringBuilder text) {
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      boolean year = sentence.startsWith("20", i) || i > 0 && sentence.startsWith("20", i - 1);
      boolean free = c >= '1' && c <= '9' && !year;
      text.append(free ? (char) ('1' + random.nextInt(9)) : c);
    }
  }
}
