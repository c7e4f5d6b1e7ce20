package org.dabiao.findings;

/**
 * A source of figures shown.
 *
 * @param grade A government page, B press, C reprint, I illustrative
 * @param url where it was read, or an empty text
 */
public record SourceEntry(String source, String title, String grade, String url) {}
