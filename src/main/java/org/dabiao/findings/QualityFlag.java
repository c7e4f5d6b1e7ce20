package org.dabiao.findings;

/**
 * Something about accepted figures that an analyst should look at or know.
 *
 * @param severity {@code warn} or {@code note}
 * @param rule name of the rule that found it
 * @param input file that it stands in; empty for an indicator as a whole
 * @param row its row there; 0 for a file or indicator as a whole
 * @param area code of the area, or an empty text
 * @param indicatorName name of the indicator, or an empty text
 * @param timePeriod its period, or an empty text
 * @param figures how many accepted figures it touches
 * @param detail what was found and expected, in the report's language
 */
public record QualityFlag(
    String severity,
    String rule,
    String input,
    long row,
    String area,
    String indicatorName,
    String timePeriod,
    long figures,
    String detail) {}
