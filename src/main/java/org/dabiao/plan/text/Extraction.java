package org.dabiao.plan.text;

import java.util.List;

/**
 * All that one document gave: every number-like token is evidence of a target or is rejected.
 *
 * @param document id or file name
 * @param sentences the units of the text, in order
 * @param targets quantified targets and milestones, in text order
 * @param rejected number-like tokens that are no target, in text order
 */
public record Extraction(
    String document,
    List<Sentence> sentences,
    List<TargetPhrase> targets,
    List<RejectedNumber> rejected) {}
