package org.dabiao.findings;

import java.math.BigDecimal;

/**
 * A target as its text states it: a row of the {@code targets} table.
 *
 * @param area code of the area that promised
 * @param scope whom the target holds for
 * @param phrase the target's own words for the indicator
 * @param low the number in {@code unit}, lower end of a range; {@code null} when open
 * @param high the number again, upper end of a range; {@code null} when open
 * @param base value before the plan, or {@code null}
 * @param document id of the plan
 * @param sentenceNo number of the sentence in it; 0 when it has none
 * @param start offset of the evidence in the sentence
 * @param end offset after the evidence
 * @param confidence how sure the reading is, 0 to 1
 */
public record Promise(
    String targetId,
    String area,
    String scope,
    String indicatorName,
    String phrase,
    String timePeriod,
    String comparator,
    BigDecimal low,
    BigDecimal high,
    BigDecimal base,
    String unit,
    String kind,
    String commitment,
    String heading,
    String document,
    int sentenceNo,
    String sentence,
    int start,
    int end,
    BigDecimal confidence) {}
