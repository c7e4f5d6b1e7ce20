package org.dabiao.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.dabiao.reference.TimePeriod;

/**
 * A plan target as its text states it: a row of the {@code targets} table.
 *
 * @param targetId unique id
 * @param refArea code of the area that promised
 * @param scope whom the target holds for
 * @param indicator id of the indicator
 * @param phrase the target's own words for the indicator
 * @param period year or span of years that it is due in
 * @param comparator how the number binds
 * @param low the number in {@code unit}; lower end of a range; nothing when open
 * @param high the number again; upper end of a range; nothing when open
 * @param unit unit as written
 * @param kind what sort of number it is
 * @param commitment how firmly it is promised
 * @param heading section of the plan
 * @param document id of the plan
 * @param sentenceNo number of its sentence in the plan; 0 when it has none
 * @param sentence the sentence, verbatim
 * @param start offset of the evidence in the sentence
 * @param end offset after the evidence
 * @param confidence how sure the reading is, 0 to 1
 * @param base value before the plan (from 380 to 420: 380), in {@code unit}
 */
public record Target(
    String targetId,
    String refArea,
    Scope scope,
    String indicator,
    String phrase,
    TimePeriod period,
    Comparator comparator,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    String unit,
    Kind kind,
    Commitment commitment,
    String heading,
    String document,
    int sentenceNo,
    String sentence,
    int start,
    int end,
    BigDecimal confidence,
    Optional<BigDecimal> base) {

  /** Whom a target holds for. */
  public enum Scope {
    CITY,
    MAIN_URBAN,
    EACH_COUNTY,
    COUNTY,
    INSTITUTION
  }

  /** How the number binds; 以上 and 以内 include it, 超过 and 突破 do not. */
  public enum Comparator {
    GE,
    GT,
    LE,
    LT,
    EQ,
    APPROX,
    BETWEEN
  }

  /** What sort of number a target states. */
  public enum Kind {
    LEVEL,
    INCREMENT,
    GROWTH_RATE,
    SHARE,
    COUNT,
    RANK,
    MILESTONE
  }

  /** How firmly a target is promised. */
  public enum Commitment {
    COMPLETE,
    START,
    PROGRESS,
    ASPIRE
  }

  /** Where the target can be read: the document and, when it has one, the sentence. */
  public String source() {
    return sentenceNo == 0 ? document : document + "#s" + sentenceNo;
  }

  /** The code that tables write for a constant. */
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
