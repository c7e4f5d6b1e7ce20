package org.dabiao.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Promise;
import org.dabiao.findings.YearFigure;
import org.dabiao.report.workbook.SheetNames;

/** Where in the workbook a finding stands: what links lead to. An empty text leads nowhere. */
final class Places {
  private static final int FIRST_ROW = 2;

  private final String attainment;
  private final String targets;
  private final String series;
  private final int year;
  private final Map<String, Integer> areas = new HashMap<>();
  private final Map<String, Integer> targetRows = new HashMap<>();
  private final Map<String, Integer> figureRows = new HashMap<>();
  private final Map<String, Integer> byTarget = new HashMap<>();
  private final Map<String, Integer> bySeries = new HashMap<>();

  Places(Findings findings, Words words) {
    this.attainment = SheetNames.quoted(words.text("sheet.attainment"));
    this.targets = SheetNames.quoted(words.text("sheet.targets"));
    this.series = SheetNames.quoted(words.text("sheet.series"));
    this.year = findings.subject().year();
    for (int i = 0; i < findings.areas().size(); i++) {
      areas.putIfAbsent(findings.areas().get(i).code(), i + 1);
    }
    List<Promise> promises = findings.audit().promises();
    for (int i = 0; i < promises.size(); i++) {
      targetRows.putIfAbsent(promises.get(i).targetId(), FIRST_ROW + i);
    }
    List<YearFigure> figures = findings.audit().figures();
    for (int i = 0; i < figures.size(); i++) {
      YearFigure f = figures.get(i);
      if (f.year() == year) {
        figureRows.putIfAbsent(key(f.area(), f.indicator()), FIRST_ROW + i);
      }
    }
    for (int i = 0; i < findings.attained().size(); i++) {
      Attained a = findings.attained().get(i);
      byTarget.putIfAbsent(a.targetId(), FIRST_ROW + i);
      bySeries.putIfAbsent(key(a.area(), a.indicator()), FIRST_ROW + i);
    }
  }

  private static String key(String area, String indicator) {
    return area + "|" + indicator;
  }

  /** An area's number among the areas of the findings, from 1; 0 when it is none of them. */
  int number(String area) {
    return areas.getOrDefault(area, 0);
  }

  /** The row of a target with its sentence; 0 when there is none. */
  int targetRow(Attained a) {
    return targetRows.getOrDefault(a.targetId(), 0);
  }

  /** The row of the year's figure; 0 when there is none. */
  int figureRow(Attained a) {
    return figureRows.getOrDefault(key(a.area(), a.indicator()), 0);
  }

  String target(Attained a) {
    return place(targets, targetRow(a));
  }

  String figure(Attained a) {
    return place(series, figureRow(a));
  }

  /** Where a target was judged, the first time. */
  String judged(Promise promise) {
    return place(attainment, byTarget.getOrDefault(promise.targetId(), 0));
  }

  /** Where a figure was set against a target, the first time. */
  String judged(YearFigure figure) {
    return figure.year() == year
        ? place(attainment, bySeries.getOrDefault(key(figure.area(), figure.indicator()), 0))
        : "";
  }

  private static String place(String sheet, int row) {
    return row == 0 ? "" : sheet + "!A" + row;
  }
}
