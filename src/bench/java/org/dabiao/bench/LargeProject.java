package org.dabiao.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Makes a project of national size: cities and their counties, with targets and figures of each
 * indicator. All is made up from a fixed seed. {@code dabiao evaluate} then shows what a run and
 * its report take.
 *
 * <p>Arguments: folder to write, number of cities (375), of counties in each (8), of indicators
 * (100).
 */
public final class LargeProject {
  private static final int YEAR = 2024;
  private static final int THEME = 10;

  private final Path folder;
  private final int cities;
  private final int counties;
  private final int indicators;
  private final Random random = new Random(2024);

  private LargeProject(Path folder, int cities, int counties, int indicators) {
    this.folder = folder;
    this.cities = cities;
    this.counties = counties;
    this.indicators = indicators;
  }

  public static void main(String[] args) throws IOException {
    new LargeProject(
            Path.of(args[0]),
            args.length > 1 ? Integer.parseInt(args[1]) : 375,
            args.length > 2 ? Integer.parseInt(args[2]) : 8,
            args.length > 3 ? Integer.parseInt(args[3]) : 100)
        .write();
  }

  private void write() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("large.yaml"),
        """
        project: 全国规模的评价（虚构）
        year: %d
        areas: areas.csv
        indicators: indicators.csv
        plan:
          - path: targets.csv
        statistics:
          - path: observations.csv
            origin: illustrative
        """
            .formatted(YEAR));
    try (PrintWriter areas = file("areas.csv");
        PrintWriter catalogue = file("indicators.csv");
        PrintWriter targets = file("targets.csv");
        PrintWriter figures = file("observations.csv")) {
      areas.println("code,name,name_en,aliases,parent,level,valid_from,valid_to");
      catalogue.println(
          "id,name,name_en,aliases,unit,nature,direction,roll_up,weight,theme,decimals");
      targets.println(
          "target_id,ref_area,scope,indicator,indicator_phrase,time_period,comparator,value_low,"
              + "value_high,unit,kind,commitment,heading,document,sentence_no,sentence,start,end");
      figures.println("ref_area,indicator,time_period,obs_value,unit_measure");
      for (int i = 1; i <= indicators; i++) {
        catalogue.printf(
            "i%03d,指标%d,Indicator %d,,万吨,flow,higher,sum,,主题%d,2%n",
            i, i, i, (i + THEME - 1) / THEME);
      }
      for (int c = 1; c <= cities; c++) {
        city(areas, targets, figures, c);
      }
    }
  }

  private void city(PrintWriter areas, PrintWriter targets, PrintWriter figures, int c) {
    String city = "%04d00".formatted(c);
    areas.printf("%s,第%d市,City %d,,,city,,%n", city, c, c);
    for (int k = 1; k <= counties; k++) {
      String county = "%04d%02d".formatted(c, k);
      areas.printf("%s,第%d市%d县,City %d county %d,,%s,county,,%n", county, c, k, c, k, city);
      for (int i = 1; i <= indicators; i++) {
        for (int year = YEAR - 1; year <= YEAR; year++) {
          figures.printf("%s,i%03d,%d,%.2f,万吨%n", county, i, year, 90 + 25 * random.nextDouble());
        }
      }
    }
    for (int i = 1; i <= indicators; i++) {
      target(targets, city, "city", i, 100 * counties);
      target(targets, city, "each_county", i, 100);
    }
  }

  private static void target(PrintWriter targets, String city, String scope, int i, int value) {
    String phrase = "指标" + i + "达到" + value + "万吨";
    targets.printf(
        "%s-%s-%d,%s,%s,i%03d,指标%d,%d,ge,%d,%d,万吨,level,complete,主题%d,plan-%s,%d,"
            + "坚持稳中求进，确保%s，其他任务按计划推进。,9,%d%n",
        city,
        scope,
        i,
        city,
        scope,
        i,
        i,
        YEAR,
        value,
        value,
        (i + THEME - 1) / THEME,
        city,
        i,
        phrase,
        9 + phrase.length());
  }

  private PrintWriter file(String name) throws IOException {
    return new PrintWriter(
        Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8), false);
  }
}
