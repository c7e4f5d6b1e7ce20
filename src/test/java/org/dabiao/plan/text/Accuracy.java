package org.dabiao.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts of an extraction against a sample corpus.
 *
 * <p>A found target is right when an expected one of the same document has its value and unit; each
 * expected target is matched once. Comparators and phrases are judged on the right ones only.
 */
final class Accuracy {

  private int expected;
  private int found;
  private int right;
  private int comparators;
  private int phrases;
  private int milestones;
  private int milestonesFound;
  private int milestonesRight;
  private final List<String> faults = new ArrayList<>();

  static Accuracy of(SampleCorpus corpus, TargetExtractor extractor) {
    Accuracy accuracy = new Accuracy();
    for (SampleCorpus.Sample sample : corpus.samples()) {
      accuracy.add(sample, extractor.extract("sample", sample.text()));
    }
    return accuracy;
  }

  private void add(SampleCorpus.Sample sample, Extraction extraction) {
    List<SampleCorpus.Expected> open = new ArrayList<>(sample.expected());
    expected += open.size();
    for (TargetPhrase target : extraction.targets()) {
      if (target.kind().equals("milestone")) {
        continue;
      }
      found++;
      SampleCorpus.Expected match = best(open, target);
      if (match == null) {
        faults.add("extra    " + describe(target) + "  in " + target.sentence());
      } else {
        open.remove(match);
        judge(match, target);
      }
    }
    open.forEach(e -> faults.add("missing  " + e + "  in " + sample.text()));
    sample.milestones().ifPresent(labelled -> addMilestones(labelled, extraction));
  }

  private void addMilestones(List<String> labelled, Extraction extraction) {
    List<String> open = new ArrayList<>(labelled);
    milestones += labelled.size();
    for (TargetPhrase target : extraction.targets()) {
      if (target.kind().equals("milestone")) {
        milestonesFound++;
        Optional<String> match =
            open.stream().filter(target.indicatorPhrase()::contains).findFirst();
        match.ifPresent(open::remove);
        match.ifPresentOrElse(
            m -> milestonesRight++,
            () -> faults.add("extra M  " + describe(target) + "  in " + target.sentence()));
      }
    }
    open.forEach(m -> faults.add("missed M " + m));
  }

  private static SampleCorpus.Expected best(List<SampleCorpus.Expected> open, TargetPhrase t) {
    SampleCorpus.Expected any = null;
    for (SampleCorpus.Expected e : open) {
      boolean same =
          e.low().compareTo(t.valueLow()) == 0
              && e.high().compareTo(t.valueHigh()) == 0
              && e.unit().equals(t.unit());
      if (same && t.indicatorPhrase().contains(e.phrase())) {
        return e;
      }
      any = same && any == null ? e : any;
    }
    return any;
  }

  private void judge(SampleCorpus.Expected e, TargetPhrase t) {
    right++;
    if (e.comparator().equals(t.comparator())) {
      comparators++;
    } else {
      faults.add("compare  " + e.comparator() + " but " + describe(t) + "  in " + t.sentence());
    }
    if (t.indicatorPhrase().contains(e.phrase())) {
      phrases++;
    } else {
      faults.add("phrase   " + e.phrase() + " but " + describe(t) + "  in " + t.sentence());
    }
  }

  private static String describe(TargetPhrase t) {
    return "["
        + t.indicatorPhrase()
        + "] "
        + t.comparator()
        + " "
        + t.valueLow()
        + ".."
        + t.valueHigh()
        + " "
        + t.unit();
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  double comparatorAccuracy() {
    return right == 0 ? 1 : (double) comparators / right;
  }

  double milestonePrecision() {
    return milestonesFound == 0 ? 1 : (double) milestonesRight / milestonesFound;
  }

  double milestoneRecall() {
    return milestones == 0 ? 1 : (double) milestonesRight / milestones;
  }

  double phraseAccuracy() {
    return right == 0 ? 1 : (double) phrases / right;
  }

  List<String> faults() {
    return faults;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d targets: precision %.3f, recall %.3f, comparator %.3f, phrase %.3f"
            + "; %d milestones: precision %.3f, recall %.3f",
        expected,
        precision(),
        recall(),
        comparatorAccuracy(),
        phraseAccuracy(),
        milestones,
        milestonePrecision(),
        milestoneRecall());
  }
}
