package org.dabiao.report;

import static org.dabiao.report.Cell.text;

import java.util.List;
import org.dabiao.findings.Composed;
import org.dabiao.findings.Findings;
import org.dabiao.reference.Origin;

/** The workbook's sheets of composite indices. */
final class CompositeSheets {
  private final Findings findings;
  private final Names names;
  private final Words words;

  CompositeSheets(Findings findings, Words words) {
    this.findings = findings;
    this.names = new Names(findings.areas());
    this.words = words;
  }

  private record Placed(Composed index, Composed.Place place) {}

  private record Paired(Composed index, Composed.Pair pair) {}

  Table<?> places() {
    List<Placed> rows =
        findings.composed().stream()
            .flatMap(i -> i.places().stream().map(p -> new Placed(i, p)))
            .toList();
    return Table.of(words.text("sheet.composite"), rows)
        .illustrative(r -> r.place.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.index"), r -> text(r.index.name()))
        .column(words.text("column.area"), r -> text(names.of(r.place.area())))
        .freeze()
        .column(words.text("column.rank"), r -> new Cell.Figure(r.place.rank(), 1))
        .column(
            words.text("column.score"), r -> new Cell.Figure(r.place.score(), r.index.decimals()))
        .column(words.text("book.rank_low"), r -> Cell.countOrNone(r.place.low()))
        .column(words.text("book.rank_high"), r -> Cell.countOrNone(r.place.high()))
        .column(words.text("column.available"), r -> new Cell.Rate(r.place.available()))
        .column(words.text("book.origin"), r -> text(words.origin(r.place.origin())))
        .build();
  }

  Table<?> pairs() {
    List<Paired> rows =
        findings.composed().stream()
            .flatMap(i -> i.pairs().stream().map(p -> new Paired(i, p)))
            .toList();
    return Table.of(words.text("sheet.pairs"), rows)
        .illustrative(r -> r.pair.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.index"), r -> text(r.index.name()))
        .column(words.text("column.ahead"), r -> text(names.of(r.pair.ahead())))
        .column(words.text("column.behind"), r -> text(names.of(r.pair.behind())))
        .freeze()
        .column(words.text("column.probability"), r -> new Cell.Rate(r.pair.probability()))
        .column(words.text("column.deciding"), r -> text(r.pair.deciding()))
        .column(words.text("book.origin"), r -> text(words.origin(r.pair.origin())))
        .build();
  }
}
