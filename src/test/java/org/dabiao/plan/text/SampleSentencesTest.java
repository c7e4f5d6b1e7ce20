package org.dabiao.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Precision, recall and comparator accuracy on the sample sentences, tuned and held out. */
class SampleSentencesTest {

  private final TargetExtractor extractor = new TargetExtractor(List.of(), List.of(), "");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samples.txt",
        "held-out.txt",
        "held-out-2.txt",
        "held-out-3.txt",
        "held-out-4.txt",
        "held-out-5.txt",
        "held-out-6.txt"
      })
  void readsTheTargetsOfSampleSentences(String resource) {
    SampleCorpus corpus = SampleCorpus.load(resource);
    Accuracy accuracy = Accuracy.of(corpus, extractor);
    System.out.println(resource + ": " + corpus.sentences() + " sentences, " + accuracy);
    if (!resource.equals("held-out.txt")) {
      accuracy.faults().forEach(fault -> System.out.println("  " + fault));
    }
    assertThat(accuracy.precision()).as("precision").isGreaterThanOrEqualTo(0.95);
    assertThat(accuracy.recall()).as("recall").isGreaterThanOrEqualTo(0.95);
    assertThat(accuracy.comparatorAccuracy()).as("comparators").isGreaterThanOrEqualTo(0.97);
  }
}
