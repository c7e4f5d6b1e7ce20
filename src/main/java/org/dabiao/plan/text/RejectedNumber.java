package org.dabiao.plan.text;

/**
 * A number-like token that is no target, and why.
 *
 * @param sentenceNo 1-based number of the sentence
 * @param start first character of the token in the sentence
 * @param end character after the token
 * @param text the token with its unit, verbatim
 * @param reason why it is no target
 */
public record RejectedNumber(int sentenceNo, int start, int end, String text, Reason reason) {}
