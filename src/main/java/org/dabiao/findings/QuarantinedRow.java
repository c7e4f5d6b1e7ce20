package org.dabiao.findings;

/**
 * A row that was not accepted.
 *
 * @param input file that it stands in
 * @param row its number in the file, the header being row 1
 * @param column the column at fault, or an empty text
 * @param value what stood there
 * @param reason code of the reason
 * @param detail what was expected, in the report's language
 */
public record QuarantinedRow(
    String input, long row, String column, String value, String reason, String detail) {}
