package org.dabiao.report;

import static org.dabiao.report.Cell.text;

import java.math.BigDecimal;
import org.dabiao.findings.Conflict;
import org.dabiao.findings.Findings;
import org.dabiao.findings.InputCount;
import org.dabiao.findings.QualityFlag;
import org.dabiao.findings.QuarantinedRow;
import org.dabiao.findings.Reconciled;
import org.dabiao.findings.SourceEntry;
import org.dabiao.reference.Origin;

/** The workbook's sheets about how far the figures can be relied on, and where they come from. */
final class QualityTables {
  private static final int ALL_DIGITS = 6;

  private final Findings findings;
  private final Names names;
  private final Words words;

  QualityTables(Findings findings, Words words) {
    this.findings = findings;
    this.names = new Names(findings.areas());
    this.words = words;
  }

  Table<Reconciled> reconciliation() {
    return Table.of(words.text("sheet.reconciliation"), findings.reconciled())
        .illustrative(r -> r.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), r -> text(names.of(r.area())))
        .column(words.text("column.indicator"), r -> text(r.indicatorName()))
        .freeze()
        .column(words.text("column.what"), r -> text(words.reconciledSubject(r.subject())))
        .column(words.text("column.period"), r -> text(r.timePeriod()))
        .column(words.text("column.published"), r -> figure(r.published()))
        .column(words.text("column.rolled_up"), r -> figure(r.rolledUp()))
        .column(words.text("column.difference"), r -> figure(r.difference()))
        .column(words.text("book.unit"), r -> text(words.unit(r.unit())))
        .column(words.text("column.rule_parts"), r -> text(words.rollUp(r.rule())))
        .column(words.text("book.parts"), r -> new Cell.Count(r.parts()))
        .column(words.text("book.available"), r -> new Cell.Count(r.available()))
        .column(words.text("book.origin"), r -> text(words.origin(r.origin())))
        .build();
  }

  Table<Conflict> conflicts() {
    return Table.of(words.text("sheet.conflicts"), findings.conflicts())
        .column(words.text("column.area"), c -> text(names.of(c.area())))
        .column(words.text("column.indicator"), c -> text(c.indicatorName()))
        .freeze()
        .column(words.text("column.period"), c -> text(c.timePeriod()))
        .column(words.text("book.unit"), c -> text(words.unit(c.unit())))
        .column(words.text("book.used_low"), c -> figure(c.usedLow()))
        .column(words.text("book.used_high"), c -> figure(c.usedHigh()))
        .column(words.text("book.used_basis"), c -> text(c.usedBasis()))
        .column(words.text("book.used_source"), c -> text(c.usedSource()))
        .column(words.text("book.other_low"), c -> figure(c.otherLow()))
        .column(words.text("book.other_high"), c -> figure(c.otherHigh()))
        .column(words.text("book.other_basis"), c -> text(c.otherBasis()))
        .column(words.text("book.other_source"), c -> text(c.otherSource()))
        .build();
  }

  Table<QuarantinedRow> quarantine() {
    return Table.of(words.text("sheet.quarantine"), findings.quarantine())
        .column(words.text("column.input"), q -> text(q.input()))
        .column(words.text("column.row"), q -> new Cell.Count(q.row()))
        .freeze()
        .column(words.text("column.column"), q -> text(q.column()))
        .column(words.text("column.value"), q -> new Cell.Prose(q.value()))
        .column(words.text("column.reason"), q -> text(q.reason()))
        .column(words.text("book.detail"), q -> new Cell.Prose(q.detail()))
        .build();
  }

  Table<QualityFlag> quality() {
    return Table.of(words.text("sheet.quality"), findings.quality().first())
        .column(words.text("column.severity"), q -> text(words.severity(q.severity())))
        .column(words.text("column.rule_name"), q -> text(words.rule(q.rule())))
        .freeze()
        .column(words.text("column.area"), q -> text(names.of(q.area())))
        .column(words.text("column.indicator"), q -> text(q.indicatorName()))
        .column(words.text("column.period"), q -> text(q.timePeriod()))
        .column(words.text("column.figures"), q -> new Cell.Count(q.figures()))
        .column(words.text("column.input"), q -> text(q.input()))
        .column(words.text("column.row"), q -> Cell.countOrNone(q.row()))
        .column(words.text("book.found"), q -> new Cell.Prose(q.detail()))
        .build();
  }

  Table<InputCount> inputs() {
    return Table.of(words.text("sheet.inputs"), findings.inputs())
        .illustrative(i -> i.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.input"), i -> text(i.input()))
        .freeze()
        .column(words.text("column.role"), i -> text(words.role(i.role())))
        .column(words.text("book.origin"), i -> text(words.origin(i.origin())))
        .column(words.text("column.read"), i -> new Cell.Count(i.read()))
        .column(words.text("column.accepted"), i -> new Cell.Count(i.accepted()))
        .column(words.text("column.quarantined"), i -> new Cell.Count(i.quarantined()))
        .column(words.text("column.skipped"), i -> new Cell.Count(i.skipped()))
        .column(words.text("book.bytes"), i -> new Cell.Count(i.bytes()))
        .column("SHA-256", i -> text(i.sha256()))
        .build();
  }

  Table<SourceEntry> sources() {
    return Table.of(words.text("sheet.sources"), findings.sources())
        .illustrative(s -> s.grade().equals("I"))
        .column(words.text("book.source"), s -> text(s.source()))
        .freeze()
        .column(words.text("book.title"), s -> new Cell.Prose(s.title()))
        .column(
            words.text("book.grade"),
            s -> text(words.text("sources.grade", s.grade(), words.grade(s.grade()))))
        .column(words.text("book.url"), s -> new Cell.Address(s.url()))
        .build();
  }

  private static Cell figure(BigDecimal value) {
    return new Cell.Figure(value, ALL_DIGITS);
  }
}
