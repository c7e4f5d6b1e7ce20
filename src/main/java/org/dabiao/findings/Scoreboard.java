package org.dabiao.findings;

import java.util.List;

/**
 * What scoring found.
 *
 * @param ranked the areas' places, by scheme, peers together, the first place first
 * @param scored the lines of their score cards
 * @param sums what the cards and their themes add up to
 * @param whatIf what it would take to change them
 */
public record Scoreboard(
    List<Ranked> ranked, List<Scored> scored, List<ScoreSum> sums, List<WhatIf> whatIf) {
  /** Nothing is scored. */
  public static final Scoreboard NONE = new Scoreboard(List.of(), List.of(), List.of(), List.of());

  public boolean isEmpty() {
    return ranked.isEmpty() && scored.isEmpty();
  }

  /** The schemes in order. */
  public List<String> schemes() {
    return ranked.stream().map(Ranked::scheme).distinct().toList();
  }
}
