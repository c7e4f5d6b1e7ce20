package org.dabiao.plan.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.reference.Area;
import org.dabiao.reference.Indicator;

/**
 * Reads targets and milestones out of the text of a work report, plan report or task list.
 *
 * <p>Deterministic and stateless: one extractor may serve many documents and threads.
 */
public final class TargetExtractor {

  private final IndicatorMatcher matcher;
  private final Scopes scopes;

  /**
   * Prepares the catalogues.
   *
   * @param indicators catalogue to match phrases to; may be empty
   * @param areas areas that a sentence may name
   * @param documentArea code of the area whose report it is; may be empty
   */
  public TargetExtractor(List<Indicator> indicators, List<Area> areas, String documentArea) {
    this(new IndicatorMatcher(indicators), new Scopes(areas, documentArea));
  }

  private TargetExtractor(IndicatorMatcher matcher, Scopes scopes) {
    this.matcher = matcher;
    this.scopes = scopes;
  }

  /** The same for the documents of another area; costs nothing, the catalogues are shared. */
  public TargetExtractor of(String area) {
    return new TargetExtractor(matcher, scopes.of(area));
  }

  /**
   * Reads one document.
   *
   * @param document its id or file name; a year in it is the last resort for the plan year
   * @param text its text
   */
  public Extraction extract(String document, String text) {
    List<Sentence> sentences = Sentences.split(text);
    int planYear = PlanYear.of(document, sentences);
    Parts parts = new Parts(planYear);
    List<TargetPhrase> targets = new ArrayList<>();
    List<RejectedNumber> rejected = new ArrayList<>();
    for (Sentence sentence : sentences) {
      SentenceReader reader = new SentenceReader(sentence, parts, planYear, scopes);
      rejected.addAll(reader.rejected());
      int k = 0;
      for (SentenceReader.Finding finding : reader.findings()) {
        targets.add(target(document, sentence, finding, ++k));
      }
    }
    return new Extraction(document, sentences, List.copyOf(targets), List.copyOf(rejected));
  }

  private TargetPhrase target(String document, Sentence s, SentenceReader.Finding f, int k) {
    IndicatorMatcher.Match match = matcher.match(f.phrase(), f.verb(), f.kind(), f.quantity());
    match = match.trust() < f.leastMatch() ? IndicatorMatcher.NONE : match;
    BigDecimal confidence =
        BigDecimal.valueOf(f.trust() * match.trust()).setScale(2, RoundingMode.HALF_UP);
    boolean milestone = f.quantity() == null;
    return new TargetPhrase(
        document + "-s" + s.no() + "-" + k,
        f.scope().area(),
        f.scope().code(),
        match.id(),
        f.phrase(),
        f.period(),
        f.bound().code(),
        milestone ? null : f.quantity().low(),
        milestone ? null : f.quantity().high(),
        milestone ? "" : f.quantity().unit(),
        f.kind(),
        f.commitment(),
        s.heading(),
        document,
        s.no(),
        s.text(),
        f.start(),
        f.end(),
        confidence);
  }
}
