package org.dabiao.report;

import static org.dabiao.report.Cell.linked;
import static org.dabiao.report.Cell.text;

import java.math.BigDecimal;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Promise;
import org.dabiao.findings.YearFigure;
import org.dabiao.reference.Origin;

/**
 * The workbook's sheets that figures lead back to: the targets with their sentences, and the yearly
 * figures with their sources. Each row leads to where it was judged.
 */
final class AuditTables {
  private final Findings findings;
  private final Words words;
  private final Names names;
  private final Places places;
  private final boolean links;

  AuditTables(Findings findings, Words words, Places places, boolean links) {
    this.findings = findings;
    this.words = words;
    this.names = new Names(findings.areas());
    this.places = places;
    this.links = links;
  }

  Table<Promise> targets() {
    return Table.of(words.text("sheet.targets"), findings.audit().promises())
        .column(words.text("book.target_id"), p -> back(text(p.targetId()), places.judged(p)))
        .column(words.text("column.area"), p -> text(names.of(p.area())))
        .column(words.text("column.indicator"), p -> text(p.indicatorName()))
        .freeze()
        .column(words.text("book.scope"), p -> text(words.reviewed("scope", p.scope())))
        .column(words.text("book.phrase"), p -> new Cell.Prose(p.phrase()))
        .column(words.text("book.target_period"), p -> text(p.timePeriod()))
        .column(words.text("book.comparator"), p -> text(words.comparator(p.comparator())))
        .column(words.text("book.target_low"), p -> figure(p.low()))
        .column(words.text("book.target_high"), p -> figure(p.high()))
        .column(words.text("book.base"), p -> figure(p.base()))
        .column(words.text("book.unit"), p -> text(words.unit(p.unit())))
        .column(words.text("book.kind"), p -> text(words.reviewed("kind", p.kind())))
        .column(
            words.text("book.commitment"), p -> text(words.reviewed("commitment", p.commitment())))
        .column(words.text("column.theme"), p -> text(p.heading()))
        .column(words.text("book.sentence"), p -> new Cell.Prose(p.sentence()))
        .column(words.text("book.document"), p -> text(p.document()))
        .column(words.text("book.sentence_no"), p -> Cell.countOrNone(p.sentenceNo()))
        .column(words.text("book.start"), p -> new Cell.Count(p.start()))
        .column(words.text("book.end"), p -> new Cell.Count(p.end()))
        .column(words.text("book.confidence"), p -> figure(p.confidence()))
        .build();
  }

  Table<YearFigure> series() {
    return Table.of(words.text("sheet.series"), findings.audit().figures())
        .illustrative(f -> f.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), f -> back(text(names.of(f.area())), places.judged(f)))
        .column(words.text("column.indicator"), f -> text(f.indicatorName()))
        .column(words.text("column.year"), f -> new Cell.Count(f.year()))
        .freeze()
        .column(words.text("book.low"), f -> new Cell.Figure(f.low(), f.decimals()))
        .column(words.text("book.high"), f -> new Cell.Figure(f.high(), f.decimals()))
        .column(words.text("book.unit"), f -> text(words.unit(f.unit())))
        .column(words.text("book.actual_period"), f -> text(f.period()))
        .column(words.text("book.status"), f -> text(words.status(f.status())))
        .column(words.text("book.basis"), f -> text(f.basis()))
        .column(words.text("book.origin"), f -> text(words.origin(f.origin())))
        .column(words.text("book.break"), f -> text(f.breakBefore() ? words.text("book.yes") : ""))
        .column(words.text("book.linked"), f -> new Cell.Figure(f.linked(), f.decimals()))
        .column(words.text("book.release"), f -> text(f.release()))
        .column(words.text("book.source"), f -> text(f.source()))
        .build();
  }

  private Cell back(Cell cell, String place) {
    return links ? linked(cell, place) : cell;
  }

  private static Cell figure(BigDecimal value) {
    return new Cell.Figure(value, Digits.MOST);
  }
}
