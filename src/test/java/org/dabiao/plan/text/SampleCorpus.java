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

/** Sample documents with the targets a reader finds in them; the format is told in the files. */
record SampleCorpus(List<Sample> samples) {

  /**
   * One document.
   *
   * @param text its lines, joined
   * @param expected targets that a reader finds in it
   * @param sentences number of lines
   */
  record Sample(String text, List<Expected> expected, int sentences) {}

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
    try (InputStream in = SampleCorpus.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("S ")) {
          lines.add(line.substring(2));
        } else if (line.startsWith("T ")) {
          expected.add(expected(line));
        } else if (line.isBlank()) {
          flush(lines, expected, samples);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    flush(lines, expected, samples);
    return new SampleCorpus(samples);
  }

  private static void flush(List<String> lines, List<Expected> expected, List<Sample> samples) {
    if (!lines.isEmpty()) {
      samples.add(new Sample(String.join("\n", lines), List.copyOf(expected), lines.size()));
    }
    lines.clear();
    expected.clear();
  }

  private static Expected expected(String line) {
    String[] fields = line.split("\\s+", 5);
    String[] ends = fields[1].split("\\.\\.");
    BigDecimal low = new BigDecimal(ends[0]);
    BigDecimal high = ends.length > 1 ? new BigDecimal(ends[1]) : low;
    return new Expected(low, high, fields[2], fields[3], fields.length > 4 ? fields[4] : "");
  }

  int sentences() {
    return samples.stream().mapToInt(Sample::sentences).sum();
  }
}
