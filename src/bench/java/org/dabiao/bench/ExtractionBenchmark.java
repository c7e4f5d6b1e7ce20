package org.dabiao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dabiao.plan.text.TargetExtractor;

/**
 * Throughput of target extraction, and its cost a character on hostile input.
 *
 * <p>Arguments: text files to build the prose from (the sample sentences, the seed). Prints MB/s of
 * UTF-8 after warm-up for a megabyte of prose, then for a megabyte each of digits, brackets, 、 and
 * the like, with the ratio of their time a character to that of prose: no more than 1 is linear and
 * no dearer than prose.
 */
public final class ExtractionBenchmark {

  private static final int CHARACTERS = 1 << 20;

  /** Processor time of this thread: what others do on the machine does not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int ROUNDS = 5;

  private static final String[][] HOSTILE = {
    {"digits", "7"},
    {"digits with spaces", "7 "},
    {"digits with commas", "123,"},
    {"digits with points", "1.2."},
    {"Chinese digits", "七"},
    {"scales", "万亿"},
    {"brackets", "("},
    {"full-width brackets", "（）"},
    {"quotes", "“"},
    {"list marks", "、"},
    {"numbers in a list", "1个、"},
    {"numbers in brackets", "(1个"},
    {"percentages", "增长5%、"},
    {"respectively", "甲、乙分别增长1%、2%"},
    {"ranges", "1—"},
    {"ratios", "10:45:45、"},
    {"one each", "各1个、"},
    {"baselines", "从1元、2元"},
    {"commitments in lists", "新建公园3个、建成大桥、"},
    {"verbs", "加快推进"},
    {"milestones", "建成大桥、"},
    {"blank lines", "\n"},
    {"short lines", "1\n"},
  };

  private ExtractionBenchmark() {}

  /** Runs the benchmark. */
  public static void main(String[] files) throws IOException {
    TargetExtractor extractor = new TargetExtractor(List.of(), List.of(), "");
    String prose = prose(files);
    double perCharacter = nanos(extractor, prose) / prose.length();
    report("prose", prose, perCharacter, perCharacter);
    for (String[] hostile : HOSTILE) {
      String text = hostile[1].repeat(CHARACTERS / hostile[1].length());
      report(hostile[0], text, nanos(extractor, text) / text.length(), perCharacter);
    }
  }

  private static String prose(String[] files) throws IOException {
    StringBuilder samples = new StringBuilder();
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
        if (line.startsWith("S ")) {
          samples.append(line.substring(2)).append('\n');
        } else if (!line.startsWith("T ") && !line.startsWith("#")) {
          samples.append(line).append('\n');
        }
      }
    }
    return samples.toString().repeat(1 + CHARACTERS / samples.length()).substring(0, CHARACTERS);
  }

  /** The median of several rounds, after two of warm-up. */
  private static double nanos(TargetExtractor extractor, String text) {
    long[] rounds = new long[ROUNDS];
    for (int i = -2; i < ROUNDS; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      extractor.extract("benchmark", text);
      long taken = CLOCK.getCurrentThreadCpuTime() - start;
      if (i >= 0) {
        rounds[i] = taken;
      }
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private static void report(String name, String text, double perCharacter, double prose) {
    double bytes = text.getBytes(StandardCharsets.UTF_8).length;
    double megabytes = bytes / 1e6 / (perCharacter * text.length() / 1e9);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-22s %8.1f MB/s %8.1f ns/char  ratio %.2f",
            name,
            megabytes,
            perCharacter,
            perCharacter / prose));
  }
}
