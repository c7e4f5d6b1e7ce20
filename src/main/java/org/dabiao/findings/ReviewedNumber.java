package org.dabiao.findings;

/**
 * A number-like token that is no target.
 *
 * @param start first character in its sentence
 * @param end character after it
 * @param text the token, verbatim
 * @param reason why it is no target, in the page's language
 */
public record ReviewedNumber(int start, int end, String text, String reason) {}
