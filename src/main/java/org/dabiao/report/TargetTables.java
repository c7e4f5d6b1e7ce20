package org.dabiao.report;

import static org.dabiao.report.Cell.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Digits;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Outlook;
import org.dabiao.findings.Trend;
import org.dabiao.reference.Origin;

/** The workbook's sheets about targets: attainment, what is missing, the series, the outlook. */
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

  Table<Attained> attainment() {
    return Table.of(words.text("sheet.attainment"), findings.attained())
        .illustrative(Attained::illustrative)
        .column(words.text("column.area"), a -> text(names.of(a.area())))
        .column(words.text("column.indicator"), a -> text(a.indicatorName()))
        .freeze()
        .column(words.text("column.theme"), a -> text(a.theme()))
        .column(words.text("book.comparator"), a -> text(words.comparator(a.comparator())))
        .column(words.text("book.target_low"), a -> target(a.targetLow(), a))
        .column(words.text("book.target_high"), a -> target(a.targetHigh(), a))
        .column(words.text("book.unit"), a -> text(words.unit(a.unit())))
        .column(words.text("book.actual_low"), a -> actual(a.actualLow(), a))
        .column(words.text("book.actual_high"), a -> actual(a.actualHigh(), a))
        .column(words.text("book.rate_low"), a -> new Cell.Rate(a.rateLow()))
        .column(words.text("book.rate_high"), a -> new Cell.Rate(a.rateHigh()))
        .column(words.text("column.gap"), a -> actual(a.gap(), a))
        .column(words.text("book.gap_unit"), a -> text(words.differenceUnit(a.unit())))
        .column(
            words.text("column.verdict"),
            a -> new Cell.Judged(a.verdict(), words.verdict(a.verdict())))
        .column(
            words.text("book.provisional"),
            a -> text(Phrases.provisional(a) ? words.text("book.yes") : ""))
        .column(words.text("book.origin"), a -> text(words.origin(a.origin())))
        .column(words.text("column.previous"), a -> new Cell.Figure(a.previous(), a.decimals()))
        .column(words.text("book.status"), a -> text(words.status(a.status())))
        .column(words.text("book.basis"), a -> text(a.basis()))
        .column(words.text("book.target_period"), a -> text(a.timePeriod()))
        .column(words.text("book.actual_period"), a -> text(a.actualPeriod()))
        .column(words.text("book.phrase"), a -> new Cell.Prose(a.phrase()))
        .column(words.text("book.sentence"), a -> new Cell.Prose(a.sentence()))
        .column(words.text("book.target_source"), a -> text(a.targetSource()))
        .column(words.text("book.actual_source"), a -> text(a.observationSource()))
        .column(words.text("book.target_id"), a -> text(a.targetId()))
        .build();
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

  /** A year of a series, with the target of that year when there is one. */
  private record Year(Trend trend, Trend.Point point, Trend.Mark target) {
    static Year of(Trend trend, Trend.Point point) {
      return new Year(
          trend,
          point,
          trend.targets().stream().filter(m -> m.year() == point.year()).findFirst().orElse(null));
    }

    Cell figure(BigDecimal value) {
      return new Cell.Figure(value, trend.decimals());
    }
  }

  Table<?> series() {
    List<Year> years = new ArrayList<>();
    for (Trend trend : findings.trends()) {
      trend.points().forEach(point -> years.add(Year.of(trend, point)));
    }
    return Table.of(words.text("sheet.series"), years)
        .illustrative(y -> y.point.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), y -> text(names.of(y.trend.area())))
        .column(words.text("column.indicator"), y -> text(y.trend.indicatorName()))
        .column(words.text("column.year"), y -> new Cell.Count(y.point.year()))
        .freeze()
        .column(words.text("book.low"), y -> y.figure(y.point.low()))
        .column(words.text("book.high"), y -> y.figure(y.point.high()))
        .column(words.text("book.unit"), y -> text(words.unit(y.trend.unit())))
        .column(words.text("book.origin"), y -> text(words.origin(y.point.origin())))
        .column(
            words.text("book.target_low"),
            y -> y.target == null ? text("") : y.figure(y.target.low()))
        .column(
            words.text("book.target_high"),
            y -> y.target == null ? text("") : y.figure(y.target.high()))
        .column(
            words.text("book.break"),
            y -> text(y.point.breakBefore() ? words.text("book.yes") : ""))
        .column(words.text("book.basis"), y -> text(y.point.basis()))
        .column(words.text("book.source"), y -> text(y.point.source()))
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

  private static Cell target(BigDecimal value, Attained a) {
    return new Cell.Figure(value, Digits.ofTarget(a));
  }

  private static Cell actual(BigDecimal value, Attained a) {
    return new Cell.Figure(value, Digits.shown(a));
  }
}
