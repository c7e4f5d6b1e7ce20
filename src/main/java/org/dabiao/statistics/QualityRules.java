package org.dabiao.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dabiao.reference.Severity;

/**
 * The rules that accepted figures are held against, as the project file sets them.
 *
 * @param jump a figure more than {@code limit} times the year before's, or less than that part
 * @param parts a part above its whole
 * @param sum parts that miss their whole by more than {@code limit} per cent
 * @param estimates an input with more than {@code limit} per cent of estimates and provisional
 *     figures
 * @param stale an indicator without any figure of the last {@code limit} years
 * @param ranges plausible values by indicator, in its unit
 * @param rangeSeverity of values out of their range
 * @param own rules of the project's own
 */
public record QualityRules(
    Threshold jump,
    Threshold parts,
    Threshold sum,
    Threshold estimates,
    Threshold stale,
    Map<String, Range> ranges,
    Severity rangeSeverity,
    List<Own> own) {
  public static final String JUMP = "jump";
  public static final String PARTS = "parts";
  public static final String SUM = "sum";
  public static final String ESTIMATES = "estimates";
  public static final String STALE = "stale";
  public static final String RANGE = "range";

  /** Names that the project's own rules may not take. */
  public static final List<String> NAMES = List.of(JUMP, PARTS, SUM, ESTIMATES, STALE, RANGE);

  /** A rule with a number. */
  public record Threshold(BigDecimal limit, Severity severity) {
    boolean isAsked() {
      return severity != Severity.OFF;
    }
  }

  /** Plausible values, ends included; an open end is absent. */
  public record Range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    /** The range as messages write it. */
    public String text() {
      return low.map(BigDecimal::toPlainString).orElse("")
          + "–"
          + high.map(BigDecimal::toPlainString).orElse("");
    }
  }

  /**
   * A rule of the project's own.
   *
   * @param where Spark SQL predicate over {@link ObservationTable}'s columns: what is at fault
   * @param message what messages say
   * @param line where the predicate stands in the project file
   * @param key its key there
   */
  public record Own(
      String name, String where, Severity severity, String message, int line, String key) {}

  /** Whether any row may be rejected. */
  boolean rejects() {
    return Stream.concat(own.stream().map(Own::severity), Stream.of(ofRanges()))
        .anyMatch(s -> s == Severity.REJECT);
  }

  /** Whether any rule asks rows one by one and lists them. */
  boolean listsRows() {
    return Stream.concat(own.stream().map(Own::severity), Stream.of(ofRanges()))
        .anyMatch(s -> s == Severity.WARN || s == Severity.NOTE);
  }

  private Severity ofRanges() {
    return ranges.isEmpty() ? Severity.OFF : rangeSeverity;
  }
}
