package org.dabiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.dabiao.job.Example;

/**
 * What it would take, for all areas and targets, in groups of any size. Figures are made up from a
 * fixed seed.
 *
 * <p>Arguments: number of groups (333), of areas in each (8), of indicators (10), and the scoring
 * rule (proportional). Prints seconds of scoring alone, and with the question.
 */
public final class WhatItTakesBenchmark {
  private WhatItTakesBenchmark() {}

  public static void main(String[] args) throws IOException {
    int groups = args.length > 0 ? Integer.parseInt(args[0]) : 333;
    int areas = args.length > 1 ? Integer.parseInt(args[1]) : 8;
    int indicators = args.length > 2 ? Integer.parseInt(args[2]) : 10;
    String rule = args.length > 3 ? args[3] : "proportional";
    run(2, 3, 2, rule);
    run(groups, areas, indicators, rule);
  }

  private static void run(int groups, int areas, int indicators, String rule) throws IOException {
    double without = seconds(groups, areas, indicators, "{rule: " + rule + "}", false);
    String asked = "{rule: " + rule + ", what_would_it_take: true}";
    double with = seconds(groups, areas, indicators, asked, true);
    System.out.printf(
        "%s: %d groups x %d areas x %d indicators: scores %.1f s, what it takes %.1f s more%n",
        rule, groups, areas, indicators, without, with - without);
  }

  private static double seconds(
      int groups, int areas, int indicators, String assessment, boolean asked) throws IOException {
    Path folder = Files.createTempDirectory("what-it-takes");
    Example example =
        example(folder, groups, areas, indicators).section("assessment: " + assessment);
    example.attainment();
    long start = System.nanoTime();
    int rows = asked ? example.whatIf().size() : example.scores().size();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%d rows%n", rows);
    return seconds;
  }

  private static Example example(Path folder, int groups, int areas, int indicators) {
    Random random = new Random(2024);
    StringBuilder codes = new StringBuilder("code | name | parent\n");
    StringBuilder names = new StringBuilder("id | unit | nature | roll_up\n");
    StringBuilder targets =
        new StringBuilder("target_id | ref_area | indicator | time_period | value_low | unit\n");
    StringBuilder figures =
        new StringBuilder("ref_area | indicator | time_period | obs_value | unit_measure\n");
    for (int i = 0; i < indicators; i++) {
      names.append("i%d | 万吨 | flow | none\n".formatted(i));
    }
    for (int g = 0; g < groups; g++) {
      codes.append("g%d | 市%<d |\n".formatted(g));
      for (int a = 0; a < areas; a++) {
        String code = "g%da%d".formatted(g, a);
        codes.append("%s | %<s | g%d\n".formatted(code, g));
        for (int i = 0; i < indicators; i++) {
          targets.append("t%si%d | %s | i%d | 2024 | 100 | 万吨\n".formatted(code, i, code, i));
          String figure = "%d.%02d".formatted(50 + random.nextInt(60), random.nextInt(100));
          figures.append("%s | i%d | 2024 | %s | 万吨\n".formatted(code, i, figure));
        }
      }
    }
    return Example.in(folder)
        .areas(codes.toString())
        .indicators(names.toString())
        .targets(targets.toString())
        .figures(figures.toString());
  }
}
