package org.dabiao.report;

import static org.dabiao.report.Cell.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Measures;
import org.dabiao.findings.Measures.Converged;
import org.dabiao.findings.Measures.Moved;
import org.dabiao.findings.Measures.Placed;
import org.dabiao.findings.Measures.Progressed;
import org.dabiao.findings.Measures.Quotient;
import org.dabiao.findings.Measures.Rated;
import org.dabiao.findings.Measures.Shifted;
import org.dabiao.reference.Origin;

/** The further measures between areas and years, as sheets and as tables of the page. */
final class MeasureTables {
  private final Measures measures;
  private final Names names;
  private final Words words;

  MeasureTables(Findings findings, Words words) {
    this.measures = findings.measures();
    this.names = new Names(findings.areas());
    this.words = words;
  }

  /** The tables by key, in order; those that nobody asked for have no rows. */
  Map<String, Table<?>> all() {
    Map<String, Table<?>> all = new LinkedHashMap<>();
    all.put("standing", standing());
    all.put("mobility", mobility());
    all.put("convergence", convergence());
    all.put("quotient", quotients());
    all.put("shift_share", shiftShare());
    all.put(chart() ? "progress_chart" : "progress", progress());
    all.put("quadrant", quadrants());
    return all;
  }

  private Table<Rated> standing() {
    return Table.of(words.text("sheet.standing"), measures.rated())
        .illustrative(r -> r.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), r -> text(names.of(r.area())))
        .column(words.text("column.indicator"), r -> text(r.indicatorName()))
        .freeze()
        .column(words.text("column.period"), r -> text(r.timePeriod()))
        .column("n", r -> new Cell.Count(r.n()))
        .column(words.text("column.rate"), r -> new Cell.Rate(r.rate()))
        .column(words.text("column.rank"), r -> new Cell.Count(r.rank()))
        .column(words.text("column.gap_best"), r -> figure(r.gapBest(), 1))
        .column(words.text("column.gap_mean"), r -> figure(r.gapMean(), 1))
        .column(words.text("book.origin"), r -> text(words.origin(r.origin())))
        .build();
  }

  private Table<Moved> mobility() {
    return Table.of(words.text("sheet.mobility"), measures.moved())
        .illustrative(m -> m.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.parts_of"), m -> text(names.of(m.area())))
        .column(words.text("column.indicator"), m -> text(m.indicatorName()))
        .freeze()
        .column(words.text("column.years"), m -> years(m.from(), m.to()))
        .column("n", m -> new Cell.Count(m.n()))
        .column(words.text("column.moved"), m -> new Cell.Count(m.moved()))
        .column(words.text("column.mean_move"), m -> figure(m.meanMove(), 2))
        .column("Spearman ρ", m -> figure(m.spearman(), 3))
        .column("Kendall τ-b", m -> figure(m.kendall(), 3))
        .column(words.text("book.origin"), m -> text(words.origin(m.origin())))
        .build();
  }

  private Table<Converged> convergence() {
    return Table.of(words.text("sheet.convergence"), measures.converged())
        .illustrative(c -> c.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.parts_of"), c -> text(names.of(c.area())))
        .column(words.text("column.indicator"), c -> text(c.indicatorName()))
        .freeze()
        .column(words.text("column.years"), c -> years(c.from(), c.to()))
        .column("n", c -> new Cell.Count(c.n()))
        .column("β", c -> figure(c.beta(), 4))
        .column(words.text("column.standard_error"), c -> figure(c.standardError(), 4))
        .column("R²", c -> figure(c.r2(), 3))
        .column(words.text("column.sigma_from"), c -> figure(c.sigmaFrom(), 3))
        .column(words.text("column.sigma_to"), c -> figure(c.sigmaTo(), 3))
        .column(words.text("book.origin"), c -> text(words.origin(c.origin())))
        .build();
  }

  private Table<Quotient> quotients() {
    return Table.of(words.text("sheet.quotient"), measures.quotients())
        .illustrative(q -> q.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), q -> text(names.of(q.area())))
        .column(words.text("column.indicator"), q -> text(q.indicatorName()))
        .column(words.text("column.year"), q -> new Cell.Count(q.year()))
        .freeze()
        .column("n", q -> new Cell.Count(q.n()))
        .column(words.text("column.share"), q -> new Cell.Rate(q.share()))
        .column(words.text("column.parent_share"), q -> new Cell.Rate(q.parentShare()))
        .column(words.text("column.quotient"), q -> figure(q.quotient(), 3))
        .column(words.text("book.origin"), q -> text(words.origin(q.origin())))
        .build();
  }

  private Table<Shifted> shiftShare() {
    return Table.of(words.text("sheet.shift_share"), measures.shifted())
        .illustrative(s -> s.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), s -> text(names.of(s.area())))
        .column(words.text("column.indicator"), s -> text(orWhole(s.indicatorName())))
        .freeze()
        .column(words.text("column.years"), s -> years(s.from(), s.to()))
        .column(words.text("column.change"), s -> figure(s.change(), s.decimals()))
        .column(words.text("column.national"), s -> figure(s.national(), s.decimals()))
        .column(words.text("column.industry"), s -> figure(s.industry(), s.decimals()))
        .column(words.text("column.regional"), s -> figure(s.regional(), s.decimals()))
        .column(words.text("book.unit"), s -> text(words.unit(s.unit())))
        .column(words.text("book.origin"), s -> text(words.origin(s.origin())))
        .build();
  }

  private boolean chart() {
    return measures.progressed().stream().anyMatch(p -> p.method().equals("united_nations"));
  }

  private Table<Progressed> progress() {
    return Table.of(words.text("sheet.progress"), measures.progressed())
        .illustrative(p -> p.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), p -> text(names.of(p.area())))
        .column(words.text("column.indicator"), p -> text(orMean(p.indicatorName())))
        .freeze()
        .column(words.text("column.years"), p -> years(p.from(), p.to()))
        .column("n", p -> new Cell.Count(p.n()))
        .column(words.text("book.value_from"), p -> figure(p.valueFrom(), p.decimals()))
        .column(words.text("book.value_to"), p -> figure(p.valueTo(), p.decimals()))
        .column(words.text("column.target"), p -> figure(p.target(), p.decimals()))
        .column(words.text("column.target_year"), p -> Cell.countOrNone(p.targetYear()))
        .column(words.text("book.unit"), p -> text(words.unit(p.unit())))
        .column(words.text("column.average_growth"), p -> figure(p.growth(), 2))
        .column(words.text("column.required"), p -> figure(p.required(), 2))
        .column(words.text("column.progress"), p -> text(words.progress(p.status())))
        .column(words.text("column.progress_score"), p -> figure(p.score(), 2))
        .column(words.text("column.note"), p -> text(words.progressNote(p.note())))
        .column(words.text("book.origin"), p -> text(words.origin(p.origin())))
        .build();
  }

  private Table<Placed> quadrants() {
    return Table.of(words.text("sheet.quadrant"), measures.placed())
        .illustrative(p -> p.origin() == Origin.ILLUSTRATIVE)
        .column(words.text("column.area"), p -> text(names.of(p.area())))
        .column(words.text("column.indicator"), p -> text(p.indicatorName()))
        .freeze()
        .column("n", p -> new Cell.Count(p.n()))
        .column(words.text("column.status"), p -> figure(p.status(), 2))
        .column(words.text("column.status_line"), p -> figure(p.statusLine(), 2))
        .column(words.text("column.pace"), p -> figure(p.progress(), 2))
        .column(words.text("column.pace_line"), p -> figure(p.progressLine(), 2))
        .column(words.text("column.quadrant"), p -> text(words.quadrant(p.quadrant())))
        .column(words.text("book.origin"), p -> text(words.origin(p.origin())))
        .build();
  }

  private String orWhole(String name) {
    return name.isEmpty() ? words.text("shift_share.whole") : name;
  }

  private String orMean(String name) {
    return name.isEmpty() ? words.text("progress.mean") : name;
  }

  private Cell years(int from, int to) {
    return text(words.text("comparison.years", from, to));
  }

  private static Cell figure(BigDecimal value, int decimals) {
    return new Cell.Figure(value, decimals);
  }
}
