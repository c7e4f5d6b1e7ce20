package org.dabiao.plan.text;

/**
 * A noun phrase with what was stripped from its front.
 *
 * @param start where the noun starts; equals {@code end} when nothing is left
 * @param end character after the noun
 * @param verb the last verb stripped; empty when none
 * @param commitment the strongest commitment stated by the stripped words
 * @param scope area or institution named there; null when none
 */
record Head(int start, int end, String verb, String commitment, Scope scope) {

  boolean isEmpty() {
    return start >= end;
  }

  String of(String raw) {
    return raw.substring(start, end);
  }
}
