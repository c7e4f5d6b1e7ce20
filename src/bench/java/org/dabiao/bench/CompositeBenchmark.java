package org.dabiao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.assessment.TiesPolicy;
import org.dabiao.assessment.composite.Aggregation;
import org.dabiao.assessment.composite.Branch;
import org.dabiao.assessment.composite.CompositeScheme;
import org.dabiao.assessment.composite.CompositeTable;
import org.dabiao.assessment.composite.Composites;
import org.dabiao.assessment.composite.Figure;
import org.dabiao.assessment.composite.Imputation;
import org.dabiao.assessment.composite.Leaf;
import org.dabiao.assessment.composite.Node;
import org.dabiao.assessment.composite.Normalisation;
import org.dabiao.assessment.composite.Preference;
import org.dabiao.assessment.composite.Weighting;
import org.dabiao.statistics.ObservationTable;

/**
 * A composite index of national size: peer groups of 8 areas, 60 indicators in three levels, and a
 * simulation in each, as one Spark job. Figures are made up from a fixed seed.
 *
 * <p>Arguments: number of groups (333), of indicators (60), of draws (1000). Prints seconds, areas
 * ranked, unsettled pairs, and the peak of the heap.
 */
public final class CompositeBenchmark {
  private static final int AREAS = 8;
  private static final int PILLARS = 6;

  private CompositeBenchmark() {}

  public static void main(String[] args) throws IOException {
    int groups = args.length > 0 ? Integer.parseInt(args[0]) : 333;
    int indicators = args.length > 1 ? Integer.parseInt(args[1]) : 60;
    int draws = args.length > 2 ? Integer.parseInt(args[2]) : 1000;
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "8")
            .getOrCreate()) {
      spark.sparkContext().setLogLevel("ERROR");
      run(spark, 2, 6, 10);
      run(spark, groups, indicators, draws);
    }
  }

  private static void run(SparkSession spark, int groups, int indicators, int draws) {
    Map<String, String> parents = new LinkedHashMap<>();
    for (int g = 0; g < groups; g++) {
      for (int a = 0; a < AREAS; a++) {
        parents.put("%04d%02d".formatted(g, a), "%04d".formatted(g));
      }
    }
    Dataset<Row> figures = figures(spark, parents.keySet(), indicators).persist();
    figures.count();
    long start = System.nanoTime();
    Dataset<Row> tables =
        Composites.groups(figures, List.of(scheme(indicators, draws)), parents).persist();
    long ranked = Composites.table(tables, CompositeTable.RANKS_FORM).count();
    double seconds = (System.nanoTime() - start) / 1e9;
    long pairs = Composites.table(tables, CompositeTable.PAIRS_FORM).count();
    System.out.printf(
        "%d groups x %d areas x %d indicators x %d draws: %.1f s, %d areas ranked, %d unsettled"
            + " pairs, peak heap %d MiB, peak resident %s%n",
        groups, AREAS, indicators, draws, seconds, ranked, pairs, peakHeap() >> 20, resident());
    tables.unpersist();
    figures.unpersist();
  }

  private static Dataset<Row> figures(SparkSession spark, Iterable<String> areas, int indicators) {
    Random random = new Random(2024);
    List<Row> rows = new ArrayList<>();
    for (String area : areas) {
      for (int i = 0; i < indicators; i++) {
        BigDecimal value = BigDecimal.valueOf(random.nextInt(1_000_000), 2);
        rows.add(RowFactory.create(area, "i" + i, false, value, "sourced"));
      }
    }
    return spark.createDataFrame(
        rows,
        new StructType()
            .add(ObservationTable.REF_AREA, DataTypes.StringType)
            .add(ObservationTable.INDICATOR, DataTypes.StringType)
            .add("rate", DataTypes.BooleanType)
            .add("value", ObservationTable.VALUE)
            .add(ObservationTable.ORIGIN, DataTypes.StringType));
  }

  private static CompositeScheme scheme(int indicators, int draws) {
    List<Node> pillars = new ArrayList<>();
    for (int p = 0; p < PILLARS; p++) {
      List<Node> leaves = new ArrayList<>();
      for (int i = p; i < indicators; i += PILLARS) {
        leaves.add(leaf("i" + i));
      }
      pillars.add(branch("p" + p, Weighting.ENTROPY_MIN_MAX, leaves));
    }
    return new CompositeScheme(
        branch("index", Weighting.EQUAL, pillars),
        100,
        Imputation.MEAN,
        Map.of(),
        null,
        Normalisation.MIN_MAX,
        Normalisation.Scale.UNIT,
        TiesPolicy.MIN,
        CompositeScheme.UNROUNDED,
        false,
        true,
        new CompositeScheme.Draws(draws, 1, 100, List.of(), List.of()));
  }

  private static Branch branch(String id, Weighting weighting, List<Node> children) {
    return new Branch(id, id, 1, Aggregation.ARITHMETIC, weighting, null, children);
  }

  private static Leaf leaf(String id) {
    return new Leaf(
        id,
        id,
        1,
        new Figure(id, false),
        null,
        1,
        new Normalisation.Posts(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
        false,
        Preference.HIGHER,
        null,
        null);
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
        .sum();
  }

  /** The peak of the process, as Linux tells it. */
  private static String resident() {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .findFirst()
          .map(line -> line.replaceAll("\\D+", "") + " KiB")
          .orElse("unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
