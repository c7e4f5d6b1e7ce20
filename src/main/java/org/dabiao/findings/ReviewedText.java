package org.dabiao.findings;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document whose targets are reviewed.
 *
 * @param document its id
 * @param sentences all of its sentences, in order
 * @param others targets of its table whose evidence is not in the text (an analyst's own rows)
 */
public record ReviewedText(
    String document, List<ReviewedSentence> sentences, List<ReviewedTarget> others) {
  Stream<ReviewedTarget> targets() {
    return Stream.concat(sentences.stream().flatMap(s -> s.targets().stream()), others.stream());
  }
}
