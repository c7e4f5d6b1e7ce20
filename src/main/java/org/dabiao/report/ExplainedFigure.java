package org.dabiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Figures;
import org.dabiao.findings.Observed;
import org.dabiao.findings.QuarantinedRow;
import org.dabiao.findings.RowRead;
import org.dabiao.findings.Trace;
import org.dabiao.findings.YearFigure;
import org.dabiao.reference.RowUse;

/** The rows behind a figure, what its parts give, and the figure itself, as lines of text. */
final class ExplainedFigure {
  private final Trace trace;
  private final Words words;
  private final Phrases phrases;

  ExplainedFigure(Trace trace, Words words) {
    this.trace = trace;
    this.words = words;
    this.phrases = new Phrases(words);
  }

  /** Every row read, those used first, and why the others were not. */
  List<String> rows(List<QuarantinedRow> refused) {
    List<String> lines = new ArrayList<>();
    for (RowRead r : trace.rows()) {
      String why = why(r);
      lines.add(
          r.isUsed()
              ? words.text("explain.row.used", why, row(r))
              : words.text("explain.row.unused", row(r), why));
    }
    refused.forEach(q -> lines.add(words.text("explain.row.refused", q.detail())));
    if (lines.isEmpty()) {
      lines.add(words.text("explain.rows.none"));
    }
    return lines;
  }

  private String why(RowRead r) {
    boolean unnamed = r.use() == RowUse.OTHER_BASIS && r.instead().isEmpty();
    return words.text("explain.use." + r.use().code() + (unnamed ? ".unnamed" : ""), r.instead());
  }

  private String row(RowRead r) {
    Observed o = r.row();
    String read = (r.written() + " " + words.unit(r.unit())).strip();
    boolean same = r.unit().equals(o.unit());
    return joined(
        same ? read : read + " = " + phrases.quantity(o.low(), o.high(), Digits.MOST, o.unit()),
        o.period(),
        words.status(o.status()),
        o.basis().isEmpty() ? "" : words.text("trace.basis", o.basis()),
        words.origin(o.origin()),
        o.source(),
        o.release().isEmpty() ? "" : words.text("trace.release", o.release()),
        place(o));
  }

  private String place(Observed o) {
    return places(List.of(o));
  }

  /** Where rows stand: each input once, with all its rows; of a sheet, its cells (粮食!D7). */
  private String places(List<Observed> rows) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    for (Observed o : rows) {
      String cell = o.cell().contains("!") ? o.cell() : (o.row() + " " + o.cell()).strip();
      cells.computeIfAbsent(o.input(), i -> new ArrayList<>()).add(cell);
    }
    return cells.entrySet().stream()
        .map(e -> e.getKey() + " " + place(String.join(", ", e.getValue())))
        .collect(Collectors.joining(", "));
  }

  private String place(String cells) {
    return cells.contains("!") ? cells : words.text("trace.place", cells);
  }

  /**
   * Each part's figure and what they add up to; nothing when the area's own figure stands alone.
   */
  List<String> parts() {
    List<String> lines = new ArrayList<>();
    trace
        .parts()
        .ifPresent(
            parts -> {
              parts.all().forEach(p -> lines.add(part(p)));
              lines.add(sum(parts));
            });
    return lines;
  }

  private String part(Trace.Part p) {
    if (p.figure().isEmpty()) {
      return words.text("explain.part.none", p.area().name());
    }
    String weight = p.weight() == null ? "" : words.text("explain.weight", number(p.weight()));
    return words.text(
        "explain.part",
        p.area().name(),
        joined(
            value(p.figure().get()), weight, places(p.rows().stream().map(RowRead::row).toList())));
  }

  private String sum(Trace.Parts parts) {
    if (parts.low() == null && parts.high() == null) {
      long known = parts.all().stream().filter(p -> p.figure().isPresent()).count();
      return words.text("explain.parts.incomplete", parts.all().size(), known);
    }
    String result = phrases.quantity(parts.low(), parts.high(), Digits.MOST, trace.unit());
    String terms =
        parts.all().stream()
            .map(p -> p.figure().orElseThrow())
            .map(f -> Figures.text(f.low(), f.high(), Digits.MOST))
            .collect(Collectors.joining(" + "));
    String told =
        parts.rule().equals("sum")
            ? terms + " " + sign(parts.low(), parts.high()) + " " + result
            : words.text("explain.mean", result);
    return parts.used() ? told : words.text("explain.parts.unused", told);
  }

  /** The figure in use, and the earlier ones that targets start from. */
  List<String> value() {
    List<String> lines = new ArrayList<>();
    trace.earlier().forEach(f -> lines.add(words.text("explain.year", f.year(), value(f))));
    trace
        .figure()
        .ifPresentOrElse(
            f -> lines.add(words.text("explain.year", f.year(), value(f))),
            () -> lines.add(words.text("explain.figure.none")));
    return lines;
  }

  private String value(YearFigure f) {
    return joined(
        phrases.quantity(f.low(), f.high(), Digits.MOST, f.unit()),
        f.period().equals(String.valueOf(f.year())) ? "" : f.period(),
        words.status(f.status()),
        f.basis().isEmpty() ? "" : words.text("trace.basis", f.basis()),
        words.origin(f.origin()),
        f.breakBefore() ? words.text("explain.break") : "");
  }

  /** "=" when all digits are shown, else "≈". */
  static String sign(BigDecimal... shown) {
    boolean exact =
        Stream.of(shown).allMatch(v -> v == null || v.stripTrailingZeros().scale() <= Digits.MOST);
    return exact ? "=" : "≈";
  }

  private static String number(BigDecimal value) {
    return Figures.text(value, Digits.MOST);
  }

  private static String joined(String... texts) {
    return Stream.of(texts).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
  }
}
