package org.dabiao.plan.text;

/**
 * A quantified target as the grammar reads it, before kinds, matching and numbering.
 *
 * @param quantity number and unit
 * @param head noun phrase it belongs to
 * @param start first character of the evidence
 * @param end character after the evidence
 * @param bound comparator
 * @param lead words directly before the number
 * @param verb opening verb of the phrase; empty when none
 * @param commitment commitment the words state; empty when none
 * @param scope whom it binds; null when the phrase does not say
 * @param trust trust in the reading, 0 to 1
 */
record Draft(
    Quantity quantity,
    String head,
    int start,
    int end,
    Bound bound,
    Lead lead,
    String verb,
    String commitment,
    Scope scope,
    double trust) {

  Draft withHead(String other, double factor) {
    return new Draft(
        quantity, other, start, end, bound, lead, verb, commitment, scope, trust * factor);
  }

  /** As the share of an area: it is said of the same thing, in the words of the whole. */
  Draft ofWhole(Draft whole) {
    return new Draft(
        quantity, head, start, end, bound, whole.lead, whole.verb, commitment, scope, trust);
  }

  Draft withBound(Bound other) {
    return new Draft(quantity, head, start, end, other, lead, verb, commitment, scope, trust);
  }
}
