package org.dabiao.report.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Measures.Rated;
import org.dabiao.reference.Origin;
import org.dabiao.report.Names;

/** Areas among their peers by the rate at which they attained the same target. */
final class PlaceSentences {
  private final List<Rated> rated;
  private final Names names;
  private final Speech speech;

  PlaceSentences(Findings findings, Speech speech) {
    this.rated = findings.measures().rated();
    this.names = new Names(findings.areas());
    this.speech = speech;
  }

  /** One sentence an indicator: the highest rate, the lowest, how far apart, of how many. */
  List<String> all() {
    List<String> sentences = new ArrayList<>();
    byTarget().values().stream().filter(g -> g.size() > 1).forEach(g -> sentences.add(spread(g)));
    return sentences;
  }

  /** One sentence an indicator: the area's place, and how far from the highest and the mean. */
  List<String> of(AreaEntry area) {
    List<String> sentences = new ArrayList<>();
    for (List<Rated> peers : byTarget().values()) {
      peers.stream()
          .filter(r -> r.area().equals(area.code()) && r.n() > 1)
          .forEach(r -> sentences.add(place(r, peers)));
    }
    return sentences;
  }

  private String place(Rated r, List<Rated> peers) {
    boolean tied = peers.stream().filter(p -> p.rank() == r.rank()).count() > 1;
    List<String> clauses = new ArrayList<>();
    clauses.add(
        speech.say("place.rate", rate(r)) + speech.illustrative(r.origin() == Origin.ILLUSTRATIVE));
    clauses.add(among(speech, r.n(), BigDecimal.valueOf(r.rank()), tied));
    if (r.gapBest() != null && r.gapBest().signum() != 0) {
      clauses.add(speech.say("place.below_best", speech.points(r.gapBest())));
    }
    if (r.gapMean() != null) {
      clauses.add(toMean(r.gapMean()));
    }
    return speech.about(r.indicatorName(), clauses);
  }

  private String toMean(BigDecimal gap) {
    if (gap.signum() == 0) {
      return speech.say("place.at_mean");
    }
    return speech.say(
        gap.signum() > 0 ? "place.above_mean" : "place.below_mean", speech.points(gap));
  }

  private String spread(List<Rated> peers) {
    BigDecimal best = peers.stream().map(Rated::rate).max(BigDecimal::compareTo).orElseThrow();
    BigDecimal least = peers.stream().map(Rated::rate).min(BigDecimal::compareTo).orElseThrow();
    boolean invented = peers.stream().anyMatch(r -> r.origin() == Origin.ILLUSTRATIVE);
    String mark = speech.illustrative(invented);
    List<String> clauses = new ArrayList<>();
    if (best.compareTo(least) == 0) {
      clauses.add(speech.say("spread.none", peers.size(), speech.rate(best, best)) + mark);
    } else {
      clauses.add(speech.say("spread.of", peers.size()) + mark);
      clauses.add(speech.say("spread.best", areas(peers, best), speech.rate(best, best)));
      clauses.add(speech.say("spread.least", areas(peers, least), speech.rate(least, least)));
      clauses.add(speech.say("spread.apart", speech.points(best.subtract(least))));
    }
    return speech.about(peers.get(0).indicatorName(), clauses);
  }

  private String areas(List<Rated> peers, BigDecimal rate) {
    return speech.list(
        peers.stream()
            .filter(r -> r.rate().compareTo(rate) == 0)
            .map(r -> Speech.name(names.of(r.area())))
            .toList());
  }

  private String rate(Rated r) {
    return speech.rate(r.rate(), r.rate());
  }

  private Map<String, List<Rated>> byTarget() {
    Map<String, List<Rated>> groups = new LinkedHashMap<>();
    for (Rated r : rated) {
      if (r.rate() != null) {
        groups
            .computeIfAbsent(r.indicatorName() + "|" + r.timePeriod(), k -> new ArrayList<>())
            .add(r);
      }
    }
    return groups;
  }

  /** "第2位", "并列第2位". */
  static String place(Speech speech, BigDecimal rank, boolean tied) {
    String number = rank.stripTrailingZeros().toPlainString();
    return speech.say(tied ? "place.tied" : "place", number);
  }

  /** "在6个地区中居第2位", "在6个地区中并列第2位". */
  static String among(Speech speech, long n, BigDecimal rank, boolean tied) {
    String number = rank.stripTrailingZeros().toPlainString();
    return speech.say("place.among", n, speech.say(tied ? "place.tied" : "place.at", number));
  }
}
