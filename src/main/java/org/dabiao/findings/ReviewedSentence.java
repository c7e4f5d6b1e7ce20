package org.dabiao.findings;

import java.util.List;

/**
 * A sentence of a reviewed document.
 *
 * @param no 1-based number in the document
 * @param text verbatim
 * @param targets what was taken from it
 * @param numbers number-like tokens that were not taken
 */
public record ReviewedSentence(
    int no, String text, List<ReviewedTarget> targets, List<ReviewedNumber> numbers) {}
