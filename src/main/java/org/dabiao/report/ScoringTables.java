package org.dabiao.report;

import static org.dabiao.report.Cell.text;

import java.math.BigDecimal;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Ranked;
import org.dabiao.findings.ScoreSum;
import org.dabiao.findings.Scored;
import org.dabiao.findings.WhatIf;
import org.dabiao.reference.Origin;

/** The workbook's sheets about scores: lines, sums, places, and what it would take. */
final class ScoringTables {
  private final Findings findings;
  private final Names names;
  private final Words words;

  ScoringTables(Findings findings, Words words) {
    this.findings = findings;
    this.names = new Names(findings.areas());
    this.words = words;
  }

  Table<Scored> scores() {
    return Table.of(words.text("sheet.scores"), findings.scoring().scored())
        .illustrative(s -> s.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), s -> text(names.of(s.area())))
        .column(words.text("column.indicator"), s -> text(s.indicatorName()))
        .freeze()
        .column(words.text("column.scheme"), s -> text(s.scheme()))
        .column(words.text("column.theme"), s -> text(s.theme()))
        .column(words.text("column.rule"), s -> text(words.scoringRule(s.rule())))
        .column(words.text("column.rate"), s -> new Cell.Rate(s.rate()))
        .column(words.text("column.points"), s -> figure(s.points()))
        .column(words.text("column.full"), s -> figure(s.full()))
        .column(words.text("column.lost"), s -> figure(s.lost()))
        .column(words.text("column.uncapped"), s -> figure(s.uncapped()))
        .column(words.text("column.why"), s -> text(words.why(s.why())))
        .column(words.text("book.inputs"), s -> text(s.inputs()))
        .column(words.text("book.origin"), s -> text(words.origin(s.origin())))
        .build();
  }

  /** The sums of points are formulas over the lines where they are no more than sums. */
  Table<ScoreSum> cards() {
    ScoreSums live = new ScoreSums(findings.scoring(), words.text("sheet.scores"));
    return Table.of(words.text("sheet.score_cards"), findings.scoring().sums())
        .illustrative(s -> s.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), s -> text(names.of(s.area())))
        .column(
            words.text("column.theme"),
            s -> text(s.theme().isEmpty() ? words.text("column.total") : s.theme()))
        .freeze()
        .column(words.text("column.scheme"), s -> text(s.scheme()))
        .column(words.text("column.in_theme"), s -> text(s.in()))
        .column(words.text("column.full"), s -> figure(s.full()))
        .column(words.text("column.scored"), s -> figure(s.scored()))
        .column(words.text("column.points"), s -> live.points(s, figure(s.points())))
        .column(words.text("column.lost"), s -> figure(s.lost()))
        .column(words.text("book.origin"), s -> text(words.origin(s.origin())))
        .build();
  }

  Table<Ranked> ranks() {
    return Table.of(words.text("sheet.ranks"), findings.scoring().ranked())
        .illustrative(r -> r.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), r -> text(names.of(r.area())))
        .freeze()
        .column(words.text("column.rank"), r -> new Cell.Figure(r.rank(), 1))
        .column(words.text("column.score"), r -> figure(r.score()))
        .column(words.text("column.card_points"), r -> figure(r.points()))
        .column(words.text("column.full"), r -> figure(r.full()))
        .column(words.text("column.missing_weight"), r -> new Cell.Rate(r.missing()))
        .column(words.text("column.class"), r -> text(r.clazz()))
        .column(words.text("column.scheme"), r -> text(r.scheme()))
        .column(words.text("column.first_rank"), r -> new Cell.Figure(r.firstRank(), 1))
        .column(words.text("book.origin"), r -> text(words.origin(r.origin())))
        .build();
  }

  Table<WhatIf> whatIf() {
    return Table.of(words.text("sheet.what_if"), findings.scoring().whatIf())
        .illustrative(w -> w.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), w -> text(names.of(w.area())))
        .column(words.text("column.indicator"), w -> text(w.indicatorName()))
        .freeze()
        .column(words.text("column.scheme"), w -> text(w.scheme()))
        .column(words.text("column.changes"), w -> text(words.changes(w.changes())))
        .column(words.text("column.now"), w -> text(words.whatIf(w.changes(), w.now())))
        .column(words.text("column.then"), w -> text(words.whatIf(w.changes(), w.then())))
        .column(words.text("column.bound"), w -> text(words.bound(w.bound())))
        .column(words.text("column.value"), w -> new Cell.Figure(w.value(), 6))
        .column(words.text("column.actual"), w -> new Cell.Figure(w.actual(), 6))
        .column(words.text("column.difference_to"), w -> new Cell.Figure(w.difference(), 6))
        .column(words.text("book.unit"), w -> text(words.unit(w.unit())))
        .column(words.text("column.note"), w -> text(words.whatIfNote(w.note())))
        .column(words.text("book.origin"), w -> text(words.origin(w.origin())))
        .build();
  }

  private static Cell figure(BigDecimal points) {
    return new Cell.Figure(points, 4);
  }
}
