package org.dabiao.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Audit;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Judging;
import org.dabiao.findings.Observed;
import org.dabiao.findings.Provenance;
import org.dabiao.findings.Subject;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;
import org.dabiao.report.HtmlReport;

/**
 * The HTML report of a national run, without the run: cities, their counties, and a target and five
 * years of each indicator in each. All is made up from a fixed seed.
 *
 * <p>Arguments: folder to write, number of cities (375), of counties in each (8), of indicators
 * (100). Prints seconds, files, bytes and the heap in use.
 */
public final class ReportBenchmark {
  private static final int YEAR = 2024;

  private ReportBenchmark() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int cities = args.length > 1 ? Integer.parseInt(args[1]) : 375;
    int counties = args.length > 2 ? Integer.parseInt(args[2]) : 8;
    int indicators = args.length > 3 ? Integer.parseInt(args[3]) : 100;
    Map<String, String> parents = new HashMap<>();
    List<Observed> observed = new ArrayList<>();
    List<Findings> editions = new ArrayList<>();
    for (Language language : Language.values()) {
      observed.clear();
      editions.add(findings(language, cities, counties, indicators, parents, observed));
    }
    Provenance provenance = new Provenance(observed, Map.of(), parents);
    long start = System.nanoTime();
    HtmlReport.writeVolumes(editions, provenance, folder);
    double seconds = (System.nanoTime() - start) / 1e9;
    Runtime java = Runtime.getRuntime();
    long heap = (java.totalMemory() - java.freeMemory()) >> 20;
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> written = files.filter(Files::isRegularFile).toList();
      long bytes = 0;
      for (Path file : written) {
        bytes += Files.size(file);
      }
      System.out.printf(
          "%d areas, %d targets: %.1f s, %d files, %.1f MB, heap %d MB%n",
          editions.get(0).areas().size(),
          editions.get(0).attained().size(),
          seconds,
          written.size(),
          bytes / 1e6,
          heap);
    }
  }

  private static Findings findings(
      Language language,
      int cities,
      int counties,
      int indicators,
      Map<String, String> parents,
      List<Observed> observed) {
    boolean chinese = language == Language.ZH;
    Random random = new Random(YEAR);
    List<AreaEntry> areas = new ArrayList<>();
    List<Attained> attained = new ArrayList<>();
    List<Trend> trends = new ArrayList<>();
    for (int c = 1; c <= cities; c++) {
      for (int k = 0; k <= counties; k++) {
        String code = "%04d%02d".formatted(c, k);
        String name =
            chinese
                ? "第" + c + "市" + (k == 0 ? "" : k + "县")
                : "City " + c + (k == 0 ? "" : "." + k);
        areas.add(new AreaEntry(code, name, name, k == 0));
        if (k > 0) {
          parents.put(code, "%04d00".formatted(c));
        }
        for (int i = 1; i <= indicators; i++) {
          String indicator = (chinese ? "指标" : "Indicator ") + i;
          BigDecimal target = BigDecimal.valueOf(k == 0 ? 100L * counties : 100);
          BigDecimal actual =
              target
                  .multiply(BigDecimal.valueOf(0.9 + 0.25 * random.nextDouble()))
                  .setScale(2, RoundingMode.HALF_UP);
          attained.add(attained(code, i, indicator, target, actual));
          trends.add(trend(code, i, indicator, target, actual));
          observed.add(observed(code, i, actual));
        }
      }
    }
    return Findings.builder(new Subject("全国规模的评价（虚构）", YEAR, "", language, "0.1.0"), areas)
        .attained(attained)
        .trends(trends)
        .audit(
            new Audit(
                Audit.Rules.USUAL,
                attained.stream().map(ReportBenchmark::judging).toList(),
                List.of(),
                List.of()))
        .build();
  }

  private static Judging judging(Attained a) {
    boolean met = a.verdict().attained();
    return new Judging(
        Judging.Side.FLOOR,
        Direction.HIGHER,
        false,
        false,
        a.targetLow(),
        a.targetLow(),
        null,
        true,
        false,
        null,
        a.rateLow(),
        a.rateLow(),
        met,
        met,
        a.actualLow());
  }

  private static Attained attained(
      String area, int i, String indicator, BigDecimal target, BigDecimal actual) {
    BigDecimal rate =
        actual.multiply(BigDecimal.valueOf(100)).divide(target, 14, RoundingMode.HALF_UP);
    double percent = rate.doubleValue();
    Verdict verdict =
        percent >= 110
            ? Verdict.EXCEEDED
            : percent >= 100 ? Verdict.ACHIEVED : percent >= 95 ? Verdict.NEARLY : Verdict.MISSED;
    String phrase = "指标" + i + "达到" + target + "万吨";
    return new Attained(
        "T-" + i,
        area,
        "i" + i,
        indicator,
        "主题" + (i + 9) / 10,
        "level",
        "complete",
        String.valueOf(YEAR),
        String.valueOf(YEAR),
        "ge",
        target,
        target,
        "万吨",
        actual,
        actual,
        rate,
        rate,
        actual.subtract(target),
        verdict,
        Origin.ILLUSTRATIVE,
        Origin.SOURCED,
        "",
        "A",
        actual.subtract(BigDecimal.ONE),
        Direction.HIGHER,
        2,
        phrase,
        "坚持稳中求进，确保" + phrase + "，其他任务按计划推进。",
        "plan#s" + i,
        "figures");
  }

  private static Trend trend(
      String area, int i, String indicator, BigDecimal target, BigDecimal actual) {
    List<Trend.Point> points = new ArrayList<>();
    for (int year = YEAR - 4; year <= YEAR; year++) {
      BigDecimal value = actual.subtract(BigDecimal.valueOf(YEAR - year));
      points.add(new Trend.Point(year, value, value, Origin.ILLUSTRATIVE, "", "figures", false));
    }
    return new Trend(
        area,
        "i" + i,
        indicator,
        "万吨",
        2,
        points,
        List.of(new Trend.Mark(YEAR, "ge", target, target)));
  }

  private static Observed observed(String area, int i, BigDecimal actual) {
    return new Observed(
        area,
        "i" + i,
        String.valueOf(YEAR),
        actual,
        actual,
        "万吨",
        "A",
        "",
        Origin.ILLUSTRATIVE,
        "figures",
        "",
        "statistics/figures.csv",
        i,
        "");
  }
}
