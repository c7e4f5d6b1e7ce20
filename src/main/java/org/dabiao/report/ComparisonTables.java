package org.dabiao.report;

import static org.dabiao.report.Cell.text;

import java.math.BigDecimal;
import org.dabiao.findings.Compared;
import org.dabiao.findings.Disparity;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Origin;

/** The workbook's sheets that set areas and years side by side. */
final class ComparisonTables {
  private final Findings findings;
  private final Names names;
  private final Words words;

  ComparisonTables(Findings findings, Words words) {
    this.findings = findings;
    this.names = new Names(findings.areas());
    this.words = words;
  }

  Table<Compared> comparison() {
    return Table.of(words.text("sheet.comparison"), findings.compared())
        .illustrative(c -> c.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), c -> text(names.of(c.area())))
        .column(words.text("column.indicator"), c -> text(c.indicatorName()))
        .freeze()
        .column(words.text("book.from"), c -> new Cell.Count(c.from()))
        .column(words.text("book.to"), c -> new Cell.Count(c.to()))
        .column(words.text("book.value_from"), c -> figure(c.valueFrom(), c.decimals()))
        .column(words.text("book.value_to"), c -> figure(c.valueTo(), c.decimals()))
        .column(words.text("book.unit"), c -> text(words.unit(c.unit())))
        .column(words.text("column.change"), c -> figure(c.change(), c.decimals()))
        .column(words.text("book.gap_unit"), c -> text(words.differenceUnit(c.unit())))
        .column(words.text("column.growth"), c -> new Cell.Rate(c.growth()))
        .column(words.text("column.average_growth"), c -> new Cell.Rate(c.averageGrowth()))
        .column(words.text("book.contribution"), c -> figure(c.contribution(), 2))
        .column(words.text("book.rank_from"), c -> Cell.countOrNone(c.rankFrom()))
        .column(words.text("book.rank_to"), c -> Cell.countOrNone(c.rankTo()))
        .column(words.text("column.gap_best"), c -> figure(c.gapBest(), c.decimals()))
        .column(words.text("column.gap_mean"), c -> figure(c.gapMean(), c.decimals()))
        .column("n", c -> Cell.countOrNone(c.n()))
        .column(words.text("book.origin"), c -> text(words.origin(c.origin())))
        .column(words.text("column.note"), c -> text(words.comparedNote(c.note())))
        .build();
  }

  Table<Disparity> disparity() {
    return Table.of(words.text("sheet.disparity"), findings.disparities())
        .illustrative(d -> d.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.parts_of"), d -> text(names.of(d.area())))
        .column(words.text("column.indicator"), d -> text(d.indicatorName()))
        .column(words.text("column.year"), d -> new Cell.Count(d.year()))
        .freeze()
        .column(words.text("column.measure"), d -> text(words.measure(d.measure())))
        .column("n", d -> new Cell.Count(d.n()))
        .column(words.text("column.mean"), d -> figure(d.mean(), 2))
        .column(words.text("column.cv"), d -> figure(d.cv(), 3))
        .column(words.text("column.williamson"), d -> figure(d.williamson(), 3))
        .column(words.text("column.gini"), d -> figure(d.gini(), 3))
        .column(words.text("column.theil"), d -> figure(d.theil(), 4))
        .column(words.text("column.theil_between"), d -> figure(d.between(), 4))
        .column(words.text("column.max_min"), d -> figure(d.maxMin(), 2))
        .column(words.text("column.best"), d -> text(names.of(d.best())))
        .column(words.text("book.origin"), d -> text(words.origin(d.origin())))
        .build();
  }

  private static Cell figure(BigDecimal value, int decimals) {
    return new Cell.Figure(value, decimals);
  }
}
