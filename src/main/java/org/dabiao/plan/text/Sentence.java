package org.dabiao.plan.text;

/**
 * A unit of the text: a sentence, a list item or a heading.
 *
 * @param no 1-based number in the document
 * @param text verbatim, without the list bullet and the blanks around it
 * @param offset position of its first character in the whole text
 * @param heading nearest heading at or above it, without its label or number; may be empty
 */
public record Sentence(int no, String text, int offset, String heading) {}
