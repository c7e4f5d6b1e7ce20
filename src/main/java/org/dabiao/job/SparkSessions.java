package org.dabiao.job;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** Opens the one session of a run. */
public final class SparkSessions {
  /** Inputs up to this size are read with settings that start fast rather than run fast. */
  static final long SMALL = 64L << 20;

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

  /** Opens a session fit for inputs of the given size. */
  public static SparkSession open(Options options, long bytes) {
    SparkSession.Builder builder = SparkSession.builder().appName("dabiao");
    String submitted = System.getProperty("spark.master", "");
    String master = options.master().orElse(submitted.isEmpty() ? "local[*]" : submitted);
    builder.master(master);
    always().forEach(builder::config);
    if (master.startsWith("local")) {
      local().forEach(builder::config);
    }
    if (bytes <= SMALL) {
      small().forEach(builder::config);
    }
    options.settings().forEach(builder::config);
    return builder.getOrCreate();
  }

  /** Closes the session, if one is open, and clears its temporary files. */
  public static void close() {
    if (SparkSession.getDefaultSession().isDefined()) {
      SparkSession.getDefaultSession().get().stop();
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

  private static Map<String, String> local() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("spark.driver.host", "127.0.0.1");
    settings.put("spark.driver.bindAddress", "127.0.0.1");
    settings.put("spark.ui.enabled", "false");
    settings.put("spark.sql.shuffle.partitions", "8");
    return settings;
  }

  /** A small run spends its time on starting: no code generation, no re-planning, one partition. */
  private static Map<String, String> small() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("spark.sql.shuffle.partitions", "1");
    settings.put("spark.sql.adaptive.enabled", "false");
    settings.put("spark.sql.codegen.wholeStage", "false");
    settings.put("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    settings.put("spark.sql.ui.explainMode", "simple");
    settings.put("spark.sql.maxPlanStringLength", "1000");
    return settings;
  }
}
