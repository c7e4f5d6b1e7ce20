package org.dabiao.report.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Composed;
import org.dabiao.findings.Figures;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Ranked;
import org.dabiao.reference.Origin;
import org.dabiao.report.Names;

/** Places by score and by composite index. */
final class ScoreSentences {
  private static final int MOST_NAMED = 8;
  private static final int FIRST_NAMED = 3;

  private final Findings findings;
  private final Names names;
  private final Speech speech;

  ScoreSentences(Findings findings, Speech speech) {
    this.findings = findings;
    this.names = new Names(findings.areas());
    this.speech = speech;
  }

  /** A sentence a scheme and class: the areas in the order of their places. */
  List<String> scores() {
    List<String> sentences = new ArrayList<>();
    for (List<Ranked> peers : peers().values()) {
      List<String> placed =
          peers.stream()
              .filter(r -> r.rank() != null)
              .map(
                  r ->
                      speech.say(
                          "score.item",
                          Speech.name(names.of(r.area())),
                          Figures.text(r.score(), 2),
                          PlaceSentences.place(speech, r.rank(), tied(r, peers))))
              .toList();
      List<String> clauses = new ArrayList<>();
      if (!placed.isEmpty()) {
        clauses.add(named(placed));
      }
      peers.stream().filter(r -> r.rank() == null).map(this::withheld).forEach(clauses::add);
      sentences.add(speech.about(scheme(peers.get(0)), clauses));
    }
    return sentences;
  }

  /** A sentence a scheme: the area's score and place. */
  List<String> scores(AreaEntry area) {
    List<String> sentences = new ArrayList<>();
    for (List<Ranked> peers : peers().values()) {
      for (Ranked r : peers) {
        if (r.area().equals(area.code())) {
          long placed = peers.stream().filter(p -> p.rank() != null).count();
          List<String> clauses =
              r.rank() == null
                  ? List.of(withheld(r))
                  : List.of(
                      speech.say("score.own", Figures.text(r.score(), 2))
                          + speech.illustrative(r.origin() == Origin.ILLUSTRATIVE),
                      PlaceSentences.among(speech, placed, r.rank(), tied(r, peers)));
          sentences.add(speech.about(scheme(r), clauses));
        }
      }
    }
    return sentences;
  }

  /** A sentence an index: the areas in the order of their places. */
  List<String> indices() {
    List<String> sentences = new ArrayList<>();
    for (Composed index : findings.composed()) {
      List<String> placed =
          index.places().stream()
              .filter(p -> p.rank() != null)
              .map(p -> item(index, p, Speech.name(names.of(p.area()))))
              .toList();
      if (!placed.isEmpty()) {
        String mark = speech.illustrative(invented(index));
        sentences.add(speech.about(index.name() + mark, List.of(named(placed))));
      }
    }
    return sentences;
  }

  /** A sentence an index: the area's score, its place, and the places that other weights give. */
  List<String> indices(AreaEntry area) {
    List<String> sentences = new ArrayList<>();
    for (Composed index : findings.composed()) {
      for (Composed.Place p : index.places()) {
        if (p.area().equals(area.code()) && p.rank() != null) {
          long placed = index.places().stream().filter(o -> o.rank() != null).count();
          List<String> clauses = new ArrayList<>();
          clauses.add(
              speech.say("score.own", index.shown(p))
                  + speech.illustrative(p.origin() == Origin.ILLUSTRATIVE));
          clauses.add(PlaceSentences.among(speech, placed, p.rank(), tied(index, p)));
          if (p.low() > 0) {
            clauses.add(speech.say("index.interval", index.draws(), p.low(), p.high()));
          }
          sentences.add(speech.about(index.name(), clauses));
        }
      }
    }
    return sentences;
  }

  private String item(Composed index, Composed.Place p, String name) {
    return speech.say("score.item", name, index.shown(p), place(index, p));
  }

  private String place(Composed index, Composed.Place p) {
    return PlaceSentences.place(speech, p.rank(), tied(index, p));
  }

  private static boolean tied(Composed index, Composed.Place p) {
    return index.places().stream().filter(o -> same(o.rank(), p.rank())).count() > 1;
  }

  /** All of a few areas; the first ones and the last one of many. */
  private String named(List<String> placed) {
    if (placed.size() <= MOST_NAMED) {
      return speech.list(placed);
    }
    return speech.say(
        "score.many",
        placed.size(),
        speech.list(placed.subList(0, FIRST_NAMED)),
        placed.get(placed.size() - 1));
  }

  private String withheld(Ranked r) {
    return speech.say(
        "score.withheld", Speech.name(names.of(r.area())), speech.percent(r.missing()));
  }

  private String scheme(Ranked r) {
    List<String> schemes = findings.scoring().schemes();
    String name =
        schemes.size() == 1 ? speech.say("score") : speech.say("score.scheme", r.scheme());
    String clazz = r.clazz().isEmpty() ? "" : speech.say("score.class", r.clazz());
    boolean invented =
        findings.scoring().ranked().stream().anyMatch(o -> o.origin() == Origin.ILLUSTRATIVE);
    return name + clazz + speech.illustrative(invented);
  }

  private static boolean tied(Ranked r, List<Ranked> peers) {
    return peers.stream().filter(p -> same(p.rank(), r.rank())).count() > 1;
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return Objects.nonNull(one) && Objects.nonNull(other) && one.compareTo(other) == 0;
  }

  private static boolean invented(Composed index) {
    return index.places().stream().anyMatch(p -> p.origin() == Origin.ILLUSTRATIVE);
  }

  private Map<String, List<Ranked>> peers() {
    Map<String, List<Ranked>> groups = new LinkedHashMap<>();
    for (Ranked r : findings.scoring().ranked()) {
      groups.computeIfAbsent(r.scheme() + "|" + r.clazz(), k -> new ArrayList<>()).add(r);
    }
    return groups;
  }
}
