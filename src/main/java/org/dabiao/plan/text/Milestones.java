package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.List;

/** Finds qualitative commitments: an object that is to be built, won, opened or started. */
final class Milestones {

  /**
   * A milestone in a sentence.
   *
   * @param phrase the object
   * @param start first character of the evidence
   * @param end character after it
   * @param commitment how firmly it is promised
   * @param scope whom it binds; null when the clause does not say
   */
  record Milestone(String phrase, int start, int end, String commitment, Scope scope) {}

  private Milestones() {}

  static List<Milestone> read(Line line, List<Draft> drafts, Tenses tenses, Scopes scopes) {
    return new ArrayList<>();
  }
}
