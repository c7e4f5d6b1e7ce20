package org.dabiao.job;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListenerInterface;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionBuilder;
import scala.Option;

/** Opens the one session of a run. */
public final class SparkSessions {
  /** Up to this size, finding an expression's value a second time is less work than keeping it. */
  private static final long TINY = 1L << 20;

  /** Inputs up to this size are read with settings that start fast rather than run fast. */
  static final long SMALL = 16L << 20;

  private static final long PARTITION = 64L << 20;
  private static final long MOST_PARTITIONS = 10_000;

  private static final String MASTER = "spark.master";
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  private SparkSessions() {}

  /**
   * What the command line says about the session.
   *
   * @param master Spark master; nothing for this machine, or for what spark-submit says
   * @param settings Spark settings that win over all others
   */
  public record Options(Optional<String> master, Map<String, String> settings) {
    public static final Options NONE = new Options(Optional.empty(), Map.of());
  }

  /** Whether the command line, or spark-submit, asks for Spark. */
  static boolean isAskedFor(Options options) {
    return options.master().isPresent()
        || !options.settings().isEmpty()
        || !System.getProperty(MASTER, "").isEmpty();
  }

  /**
   * Has another core load what a session needs before all else, while this one reads the command
   * line: what is on the class path, and the log.
   */
  public static void prepare() {
    CompletableFuture.runAsync(
        () -> {
          ClassLoader.getSystemResource("none");
          new Configuration(false);
        });
  }

  /** Opens a session fit for inputs of the given size. */
  public static SparkSession open(Options options, long bytes) {
    // SparkSession.builder() looks for this class by Scala's reflection, which takes half a second.
    SparkSessionBuilder builder =
        org.apache.spark.sql.classic.SparkSession.builder().appName("dabiao");
    String submitted = System.getProperty(MASTER, "");
    String master = options.master().orElse(submitted.isEmpty() ? "local[*]" : submitted);
    builder.master(master);
    always().forEach(builder::config);
    if (master.startsWith("local")) {
      local(bytes).forEach(builder::config);
    } else if (submitted.isEmpty()) {
      // What spark-submit was told to send is in its own settings already.
      builder.config(OwnJars.SETTING, OwnJars.list());
    }
    if (bytes <= SMALL) {
      small().forEach(builder::config);
    }
    if (bytes <= TINY) {
      builder.config("spark.sql.subexpressionElimination.enabled", "false");
    }
    options.settings().forEach(builder::config);
    addJars(options.settings().getOrDefault("spark.jars", ""));
    SparkSession spark = builder.getOrCreate();
    if (isQuick(spark) && spark.sparkContext().ui().isEmpty()) {
      unwatched((org.apache.spark.sql.classic.SparkSession) spark);
    }
    return spark;
  }

  /** Nobody watches the run in Spark's pages: nothing is noted for them. */
  private static void unwatched(org.apache.spark.sql.classic.SparkSession spark) {
    SparkContext context = spark.sparkContext();
    // Else the stack is walked at each step of each query to tell where it was asked for.
    context.setLocalProperty("callSite.short", "dabiao");
    context.setLocalProperty("callSite.long", "dabiao");
    remove(context.statusStore().listener(), context);
    remove(spark.sharedState().statusStore().listener(), context);
  }

  private static void remove(
      Option<? extends SparkListenerInterface> listener, SparkContext context) {
    if (listener.isDefined()) {
      context.removeSparkListener(listener.get());
    }
  }

  /**
   * Lets this program, too, see the classes of jars that Spark is to hand to its workers: formats
   * and drivers are looked up here first. Under spark-submit it sees them already.
   */
  private static void addJars(String jars) {
    if (jars.isBlank()) {
      return;
    }
    URL[] places =
        Arrays.stream(jars.split(","))
            .map(String::strip)
            .filter(jar -> !jar.contains("://"))
            .map(jar -> address(jar))
            .toArray(URL[]::new);
    Thread thread = Thread.currentThread();
    thread.setContextClassLoader(new URLClassLoader(places, thread.getContextClassLoader()));
  }

  private static URL address(String jar) {
    try {
      return Path.of(jar).toAbsolutePath().toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Rows in as many partitions as the session is set for: a small run has them all in one, so that
   * no later stage has to move any.
   */
  static Dataset<Row> arranged(Dataset<Row> rows) {
    return inOnePartition(rows) ? rows.coalesce(1) : rows;
  }

  /** Rows one after the other: a small run fetches all at once, a large one a partition a time. */
  static Iterator<Row> streamed(Dataset<Row> rows) {
    return inOnePartition(rows) ? rows.collectAsList().iterator() : rows.toLocalIterator();
  }

  /** Whether the session is set to start fast. */
  static boolean isQuick(SparkSession spark) {
    return spark.conf().get(PARTITIONS).equals("1");
  }

  private static boolean inOnePartition(Dataset<Row> rows) {
    return isQuick(rows.sparkSession());
  }

  /** Closes the session, if one is open, and clears its temporary files. */
  public static void close() {
    Option<org.apache.spark.sql.classic.SparkSession> open =
        org.apache.spark.sql.classic.SparkSession.getDefaultSession();
    if (open.isDefined()) {
      open.get().stop();
    }
  }

  private static Map<String, String> always() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("spark.sql.ansi.enabled", "true");
    settings.put("spark.sql.session.timeZone", "UTC");
    settings.put("spark.sql.caseSensitive", "true");
    // Results keep the scale of their operands; the default trades decimals for range.
    settings.put("spark.sql.decimalOperations.allowPrecisionLoss", "false");
    // Statistical offices write GB18030, which Spark reads only when told to ask Java.
    settings.put("spark.sql.legacy.javaCharsets", "true");
    // Upper-casing codes needs no Unicode tables, and filling those takes seconds.
    settings.put("spark.sql.icu.caseMappings.enabled", "false");
    settings.put("spark.log.structuredLogging.enabled", "false");
    return settings;
  }

  private static Map<String, String> local(long bytes) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("spark.driver.host", "127.0.0.1");
    settings.put("spark.driver.bindAddress", "127.0.0.1");
    settings.put("spark.ui.enabled", "false");
    // Of one size, however large the inputs: what a task sorts, and what is fetched at once.
    settings.put(
        PARTITIONS, Long.toString(Math.min(Math.max(8, bytes / PARTITION), MOST_PARTITIONS)));
    return settings;
  }

  /** A small run spends its time on starting: no code generation, no re-planning, one partition. */
  private static Map<String, String> small() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(PARTITIONS, "1");
    // Rows that the driver hands over: by default one task a core for them.
    settings.put("spark.sql.leafNodeDefaultParallelism", "1");
    settings.put("spark.sql.adaptive.enabled", "false");
    // Filters that could be inferred spare no work where there are few rows.
    settings.put("spark.sql.constraintPropagation.enabled", "false");
    settings.put("spark.sql.codegen.wholeStage", "false");
    settings.put("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    // Grouping into lists keeps its hash table; sorting instead would have to generate code.
    settings.put("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "1000000");
    // By default a page takes 64 MiB of a roomy heap, and every sort and hash table has one.
    settings.put("spark.buffer.pageSize", "1m");
    settings.put("spark.sql.dataFrameQueryContext.enabled", "false");
    settings.put("spark.sql.defaultUrlStreamHandlerFactory.enabled", "false");
    settings.put("spark.sql.ui.explainMode", "simple");
    settings.put("spark.sql.maxPlanStringLength", "1000");
    return settings;
  }
}
