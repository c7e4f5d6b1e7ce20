package org.dabiao.report;

import static org.dabiao.report.Cell.text;

import java.util.List;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Outlook;
import org.dabiao.reference.Origin;

/** The workbook's sheets about targets beside attainment: what is missing, the outlook. */
final class TargetTables {
  private final Findings findings;
  private final Names names;
  private final Words words;
  private final Phrases phrases;

  TargetTables(Findings findings, Words words) {
    this.findings = findings;
    this.names = new Names(findings.areas());
    this.words = words;
    this.phrases = new Phrases(words);
  }

  Table<Attained> missing() {
    List<Attained> open = findings.attained().stream().filter(a -> !a.verdict().judged()).toList();
    return Table.of(words.text("sheet.missing"), open)
        .column(words.text("column.area"), a -> text(names.of(a.area())))
        .column(words.text("column.indicator"), a -> text(a.indicatorName()))
        .freeze()
        .column(words.text("column.target"), a -> text(phrases.target(a)))
        .column(
            words.text("column.verdict"),
            a -> new Cell.Judged(a.verdict(), words.verdict(a.verdict())))
        .column(words.text("column.reason"), a -> new Cell.Prose(phrases.reason(a)))
        .column(words.text("book.target_id"), a -> text(a.targetId()))
        .build();
  }

  Table<Outlook> outlook() {
    return Table.of(words.text("sheet.outlook"), findings.outlooks())
        .illustrative(o -> o.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), o -> text(names.of(o.area())))
        .column(words.text("column.indicator"), o -> text(o.indicatorName()))
        .freeze()
        .column(words.text("column.to_date"), o -> text(o.toDate()))
        .column(words.text("column.share_reached"), o -> new Cell.Rate(o.share()))
        .column(words.text("column.schedule"), o -> new Cell.Rate(o.schedule()))
        .column(words.text("book.low"), o -> new Cell.Figure(o.low(), o.decimals()))
        .column(words.text("column.year_end"), o -> new Cell.Figure(o.value(), o.decimals()))
        .column(words.text("book.high"), o -> new Cell.Figure(o.high(), o.decimals()))
        .column(words.text("book.unit"), o -> text(words.unit(o.unit())))
        .column(words.text("column.method"), o -> text(words.outlookMethod(o.method())))
        .column(words.text("book.years"), o -> Cell.countOrNone(o.earlierYears()))
        .column(words.text("book.origin"), o -> text(words.origin(o.origin())))
        .column(words.text("book.target_id"), o -> text(o.targetId()))
        .build();
  }
}
