package org.dabiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Figures;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Judging;
import org.dabiao.findings.Promise;
import org.dabiao.findings.Provenance;
import org.dabiao.findings.Thresholds;
import org.dabiao.findings.Trace;
import org.dabiao.findings.YearFigure;
import org.dabiao.reference.Conversion;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Units;

/** A target's sentence and number, and how its rate and verdict follow, as lines of text. */
final class ExplainedTarget {
  /** Of a long sentence, what stands this far from the evidence is left out. */
  private static final int CONTEXT = 60;

  private final Findings findings;
  private final Trace trace;
  private final Words words;
  private final Phrases phrases;
  private final Derivations derivations;
  private final Names names;
  private final Map<String, Promise> promises = new HashMap<>();

  ExplainedTarget(Findings findings, Provenance provenance, Trace trace, Words words) {
    this.findings = findings;
    this.trace = trace;
    this.words = words;
    this.phrases = new Phrases(words);
    this.derivations = new Derivations(findings, provenance, words);
    this.names = new Names(findings.areas());
    findings.audit().promises().forEach(p -> promises.put(p.targetId(), p));
  }

  /** What was promised, and where that stands. */
  List<String> stated(Attained a) {
    List<String> lines = new ArrayList<>();
    Promise p = promises.get(a.targetId());
    lines.add(sentence(a, p));
    String commitment = words.commitment(a.commitment());
    String scope = words.reviewed("scope", p.scope());
    String kind = words.reviewed("kind", a.kind());
    String target =
        phrases.target(a) + converted(a.targetLow(), a.targetHigh(), a.unit(), trace.unit());
    lines.add(
        words.text("explain.stated", target, words.comparator(a.comparator()))
            + Stream.of(a.timePeriod(), kind, commitment, scope)
                .filter(t -> !t.isEmpty())
                .map(t -> " · " + t)
                .collect(Collectors.joining()));
    if (a.targetOrigin() == Origin.DERIVED) {
      lines.add(shared(p));
    }
    return lines;
  }

  private String sentence(Attained a, Promise p) {
    if (a.sentence().isEmpty()) {
      return words.text("explain.no_sentence", p.document());
    }
    Quote q = derivations.quote(a);
    String quoted =
        tail(q.before()) + (q.phrase().isEmpty() ? "" : "【" + q.phrase() + "】") + head(q.after());
    String place =
        p.sentenceNo() == 0
            ? p.document()
            : words.text("explain.place", p.document(), p.sentenceNo());
    String offsets = p.end() == 0 ? "" : words.text("explain.offsets", p.start(), p.end());
    return words.text("explain.sentence", quoted, place + offsets);
  }

  private static String tail(String text) {
    return text.length() <= CONTEXT ? text : "…" + text.substring(text.length() - CONTEXT);
  }

  private static String head(String text) {
    return text.length() <= CONTEXT ? text : text.substring(0, CONTEXT) + "…";
  }

  private String shared(Promise p) {
    String whole = phrases.quantity(p.low(), p.high(), Digits.MOST, p.unit());
    Trace.Share share = trace.share().orElse(new Trace.Share("", 0));
    return share.by().isEmpty()
        ? words.text("explain.shared.equal", names.of(p.area()), whole)
        : words.text("explain.shared", names.of(p.area()), whole, share.by(), share.year());
  }

  /** " = 118 万吨", or nothing when the units are one or do not convert. */
  private String converted(BigDecimal low, BigDecimal high, String from, String to) {
    Optional<Conversion> factor = from.equals(to) ? Optional.empty() : Units.conversion(from, to);
    return factor
        .map(
            f -> {
              BigDecimal least = low == null ? null : f.apply(low);
              BigDecimal most = high == null ? null : f.apply(high);
              return " "
                  + ExplainedFigure.sign(least, most)
                  + " "
                  + phrases.quantity(least, most, Digits.MOST, to);
            })
        .orElse("");
  }

  /** How rate and verdict follow from figure and target. */
  List<String> judged(Attained a) {
    List<String> lines = new ArrayList<>();
    Trace.Measured measured = trace.measured().get(a.targetId());
    boolean known = a.actualLow() != null || a.actualHigh() != null;
    if (measured != null && trace.figure().isPresent()) {
      measured(a, measured, known).ifPresent(lines::add);
    }
    lines.addAll(derivations.working(a));
    if (a.rateLow() != null || a.rateHigh() != null) {
      lines.add(words.text("explain.rate", exact(a.rateLow(), a.rateHigh()), phrases.rate(a)));
    }
    int at = findings.attained().indexOf(a);
    lines.add(rule(a, findings.audit().judgings().get(at)));
    lines.add(verdict(a));
    return lines;
  }

  /** From the yearly series to what the target speaks of, in its unit. */
  private Optional<String> measured(Attained a, Trace.Measured m, boolean known) {
    String x = Figures.text(m.low(), m.high(), Digits.MOST);
    String before = Figures.text(m.beforeLow(), m.beforeHigh(), Digits.MOST);
    String result = phrases.quantity(a.actualLow(), a.actualHigh(), Digits.MOST, a.unit());
    String equal = ExplainedFigure.sign(a.actualLow(), a.actualHigh()) + " " + result;
    switch (m.measure()) {
      case "change", "growth":
        return Optional.of(
            known
                ? words.text("explain." + m.measure(), x, before, equal)
                : words.text("explain.no_before"));
      case "running_sum":
        String terms =
            Stream.concat(trace.earlier().stream(), trace.figure().stream())
                .map((YearFigure f) -> Figures.text(f.low(), f.high(), Digits.MOST))
                .collect(Collectors.joining(" + "));
        return Optional.of(
            known ? terms + " " + equal : words.text("explain.no_years", a.timePeriod()));
      default:
        String same = phrases.quantity(m.low(), m.high(), Digits.MOST, trace.unit());
        return known && !trace.unit().equals(a.unit())
            ? Optional.of(same + " " + equal)
            : Optional.empty();
    }
  }

  /** A rate with all its digits. */
  private static String exact(BigDecimal low, BigDecimal high) {
    if (low == null || high == null) {
      return low == null ? "≤ " + plain(high) + "%" : "≥ " + plain(low) + "%";
    }
    return low.compareTo(high) == 0 ? plain(low) + "%" : plain(low) + "%—" + plain(high) + "%";
  }

  private String rule(Attained a, Judging j) {
    Thresholds t = findings.subject().thresholds();
    String side = words.side(j);
    if (j.unfinished()) {
      return words.text(
          "explain.rule.schedule", side, plain(findings.audit().rules().scheduleTolerance()));
    }
    String edges =
        a.comparator().equals("approx")
            ? words.text(
                "explain.edges", phrases.quantity(j.edgeLow(), j.edgeHigh(), Digits.MOST, a.unit()))
            : "";
    if (j.byPoints()) {
      return words.text(
              "explain.rule.points", side, plain(t.exceededPoints()), plain(t.nearlyPoints()))
          + edges;
    }
    return switch (a.kind()) {
      case "rank" -> words.text("explain.rule.rank");
      case "milestone" -> words.text("explain.rule.milestone", side, plain(t.nearly()));
      default ->
          words.text("explain.rule.rate", side, plain(t.exceeded()), plain(t.nearly())) + edges;
    };
  }

  private String verdict(Attained a) {
    List<String> marks = new ArrayList<>();
    if (a.origin() != Origin.SOURCED) {
      marks.add(words.origin(a.origin()));
    }
    if (Phrases.provisional(a)) {
      marks.add(words.text("tag.provisional"));
    }
    String verdict = Mark.of(a.verdict()).sign() + " " + words.verdict(a.verdict());
    String marked =
        marks.isEmpty()
            ? verdict
            : words.text("explain.marked", verdict, String.join(" · ", marks));
    String reason = a.verdict().judged() ? "" : " " + phrases.reason(a);
    return words.text("explain.verdict", marked) + reason;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
