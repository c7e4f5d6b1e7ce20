package org.dabiao.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dabiao.findings.InputCount;
import org.dabiao.job.CheckJob;
import org.dabiao.job.EvaluationJob;
import org.dabiao.job.Overrides;
import org.dabiao.job.Progress;
import org.dabiao.job.Project;
import org.dabiao.job.ProjectReader;
import org.dabiao.job.SparkSessions;

/**
 * Time and memory of a long CSV of growing size: areas × 50 indicators × 20 years, of which two
 * rows in a hundred are refused and one is said twice.
 *
 * <p>Arguments: {@code check} or {@code evaluate}, then sizes in MB. Run it with a small heap
 * ({@code -Xmx}) to show that memory does not grow with the file. Prints for each size the rows,
 * the seconds on the clock and of the processors, rows a second, the most of the heap that was ever
 * in use, and what is in use after a collection at the end of the run.
 */
public final class DelimitedBenchmark {
  private static final int INDICATORS = 50;
  private static final int YEARS = 20;
  private static final int LAST_YEAR = 2024;
  private static final int BYTES_OF_AREA = 71_300;

  private DelimitedBenchmark() {}

  /** Runs the benchmark. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(
        "     MB      rows  refused  seconds    cpu s   rows/s  peak MB  kept MB  of");
    for (String size : List.of(arguments).subList(1, arguments.length)) {
      Path folder = Files.createTempDirectory("dabiao-bench");
      try {
        write(folder, (int) ((Long.parseLong(size) << 20) / BYTES_OF_AREA));
        measure(folder, arguments[0].equals("check"));
      } finally {
        delete(folder);
      }
    }
  }

  private static void measure(Path folder, boolean checkOnly) throws IOException {
    Project project = ProjectReader.read(folder.resolve("project.yaml"), Overrides.NONE);
    SparkSessions.Options options = new SparkSessions.Options(Optional.of("local[2]"), Map.of());
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    long cpu = processor();
    Path out = folder.resolve("out");
    List<InputCount> inputs =
        checkOnly
            ? CheckJob.run(project, out, options, Progress.SILENT).inputs()
            : EvaluationJob.run(project, out, options, Progress.SILENT).findings().inputs();
    double seconds = (System.nanoTime() - start) / 1e9;
    double processor = (processor() - cpu) / 1e9;
    long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.gc();
    long kept = heap().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    SparkSessions.close();
    InputCount figures = inputs.get(inputs.size() - 1);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%7.1f  %8d  %7d  %7.1f  %7.1f  %7.0f  %7d  %7d  %d",
            figures.bytes() / 1048576.0,
            figures.read(),
            figures.quarantined(),
            seconds,
            processor,
            figures.read() / seconds,
            peak >> 20,
            kept >> 20,
            Runtime.getRuntime().maxMemory() >> 20));
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static void write(Path folder, int areas) throws IOException {
    StringBuilder catalogue =
        new StringBuilder("code,name,name_en,aliases,parent,level,valid_from,valid_to\n");
    catalogue.append("city,全市,,,,city,,\n");
    for (int a = 0; a < areas; a++) {
      catalogue.append(code(a)).append(",第").append(a).append("县,,,city,county,,\n");
    }
    Files.writeString(folder.resolve("areas.csv"), catalogue);
    StringBuilder indicators =
        new StringBuilder(
            "id,name,name_en,aliases,unit,nature,direction,roll_up,weight,theme,decimals\n");
    for (int i = 0; i < INDICATORS; i++) {
      indicators.append("output_" + i + ",产量" + i + ",,,万吨,flow,higher,sum,,,2\n");
    }
    Files.writeString(folder.resolve("indicators.csv"), indicators);
    Files.writeString(
        folder.resolve("plan.csv"),
        "target_id,ref_area,indicator,time_period,comparator,value_low,unit\n"
            + "t1,city,output_1,2024,ge,1000,万吨\n");
    Files.writeString(
        folder.resolve("project.yaml"),
        """
        project: benchmark
        year: 2024
        areas: areas.csv
        indicators: indicators.csv
        plan: [{path: plan.csv}]
        statistics: [{path: figures.csv}]
        """);
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("figures.csv"))) {
      out.write("ref_area,area_name,indicator,indicator_name,time_period,obs_value,unit_measure,");
      out.write("obs_status,source\n");
      for (int a = 0; a < areas; a++) {
        figures(out, a);
      }
    }
  }

  private static void figures(BufferedWriter out, int area) throws IOException {
    for (int i = 0; i < INDICATORS; i++) {
      for (int y = 0; y < YEARS; y++) {
        long n = ((long) area * INDICATORS + i) * YEARS + y;
        String value = (n * 7919 % 1_000_003) + "." + n % 10;
        String unit = n % 3 == 0 ? "吨" : "万吨";
        if (n % 100 == 17) {
          value = "约" + value;
        } else if (n % 100 == 67) {
          unit = "公里";
        }
        String row =
            String.join(
                ",",
                code(area),
                "第" + area + "县",
                "output_" + i,
                "产量" + i,
                Integer.toString(LAST_YEAR - y),
                value,
                unit,
                "A",
                "yearbook\n");
        out.write(row);
        if (n % 100 == 43) {
          out.write(row);
        }
      }
    }
  }

  private static String code(int area) {
    return "c" + (100_000 + area);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
