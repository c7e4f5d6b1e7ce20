package org.dabiao.plan.text;

import java.math.BigDecimal;

/**
 * A target or milestone as one sentence states it: a row of the {@code targets} table.
 *
 * @param targetId {@code <document>-s<sentence number>-<k>}, k counting from 1 in the sentence
 * @param refArea code of the area the target binds; the document's own when none is named
 * @param scope {@code city} (the document's own area), {@code main_urban}, {@code each_county},
 *     {@code county} (a named part), {@code institution}
 * @param indicator catalogue id, empty when nothing in the catalogue fits
 * @param indicatorPhrase the noun phrase that the number belongs to, in the text's words
 * @param timePeriod year or span ({@code 2024}, {@code 2024/2026}), empty when the text gives none
 * @param comparator {@code ge gt le lt eq approx between}
 * @param valueLow the stated number in the text's own scale; null for a milestone or an open end
 * @param valueHigh the same number, or the upper end of a range
 * @param unit unit as the text writes it (万人, 亿斤, %, 百分点); empty for a milestone
 * @param kind {@code level increment growth_rate share count rank milestone}
 * @param commitment {@code complete start progress aspire}
 * @param heading nearest heading above the sentence, without its label or number
 * @param document id or file name of the document
 * @param sentenceNo 1-based number of the sentence in the document
 * @param sentence the sentence, verbatim
 * @param start first character of the evidence in the sentence
 * @param end character after the evidence
 * @param confidence 0 to 1, two decimals: trust in the reading times trust in the match
 */
public record TargetPhrase(
    String targetId,
    String refArea,
    String scope,
    String indicator,
    String indicatorPhrase,
    String timePeriod,
    String comparator,
    BigDecimal valueLow,
    BigDecimal valueHigh,
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
