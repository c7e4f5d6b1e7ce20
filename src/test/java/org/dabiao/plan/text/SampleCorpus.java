package org.dabiao.plan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sample documents with the targets a reader finds in them; the format is told in the files. */
record SampleCorpus(List<Sample> samples) {
  /** No unit, or no milestone. */
  private static final String NONE = "-";

  /**
   * One document.
   *
   * @param text its lines, joined
   * @param expected targets that a reader finds in it
   * @param milestones parts of the phrases of its milestones; nothing when they are not labelled
   * @param sentences number of lines
   */
  record Sample(
      String text, List<Expected> expected, Optional<List<String>> milestones, int sentences) {}

  /**
   * An expected target.
   *
   * @param phrase part of its noun phrase
   */
  record Expected(BigDecimal low, BigDecimal high, String unit, String comparator, String phrase) {}

  static SampleCorpus load(String resource) {
    List<Sample> samples = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<Expected> expected = new ArrayList<>();
    List<String> milestones = new ArrayList<>();
    try (InputStream in = SampleCorpus.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("S ")) {
          lines.add(line.substring(2));
        } else if (line.startsWith("T ")) {
          expected.add(expected(line));
        } else if (line.startsWith("M ")) {
          milestones.add(line.substring(2));
        } else if (line.isBlank()) {
          flush(lines, expected, milestones, samples);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    flush(lines, expected, milestones, samples);
    return new SampleCorpus(samples);
  }

  private static void flush(
      List<String> lines, List<Expected> expected, List<String> milestones, List<Sample> samples) {
    if (!lines.isEmpty()) {
      Optional<List<String>> labelled =
          milestones.isEmpty()
              ? Optional.empty()
              : Optional.of(milestones.stream().filter(m -> !m.equals(NONE)).toList());
      samples.add(
          new Sample(String.join("\n", lines), List.copyOf(expected), labelled, lines.size()));
    }
    lines.clear();
    expected.clear();
    milestones.clear();
  }

  private static Expected expected(String line) {
    String[] fields = line.split("\\s+", 5);
    String[] ends = fields[1].split("\\.\\.");
    BigDecimal low = new BigDecimal(ends[0]);
    BigDecimal high = ends.length > 1 ? new BigDecimal(ends[1]) : low;
    return new Expected(
        low,
        high,
        fields[2].equals(NONE) ? "" : fields[2],
        fields[3],
        fields.length > 4 ? fields[4] : "");
  }

  int sentences() {
    return samples.stream().mapToInt(Sample::sentences).sum();
  }
}
