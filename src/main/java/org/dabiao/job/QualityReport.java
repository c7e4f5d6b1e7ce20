package org.dabiao.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dabiao.findings.QualityFlag;
import org.dabiao.findings.QualityFound;
import org.dabiao.reference.Area;
import org.dabiao.reference.Indicator;
import org.dabiao.reference.Language;
import org.dabiao.reference.Messages;
import org.dabiao.reference.Severity;
import org.dabiao.statistics.ObservationTable;
import org.dabiao.statistics.Quality;
import org.dabiao.statistics.QualityRules;
import org.dabiao.statistics.QualityTable;

/** Writes the {@code quality} table: what the rules found about accepted figures. */
final class QualityReport {
  private static final StructType SCHEMA =
      new StructType()
          .add("severity", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("input", DataTypes.StringType)
          .add("row", DataTypes.LongType)
          .add("cell", DataTypes.StringType)
          .add("ref_area", DataTypes.StringType)
          .add("indicator", DataTypes.StringType)
          .add("time_period", DataTypes.StringType)
          .add("value", ObservationTable.VALUE)
          .add("least", ObservationTable.VALUE)
          .add("most", ObservationTable.VALUE)
          .add("figures", DataTypes.LongType)
          .add("detail", DataTypes.StringType);

  private QualityReport() {}

  /** Writes all findings and gives back the first ones, for the report. */
  static Found write(SparkSession spark, Project project, Inputs inputs, TableWriter tables) {
    Optional<Dataset<Row>> found =
        Quality.of(
            spark,
            inputs.checked(),
            inputs.tallies(),
            project.quality(),
            inputs.catalogues(),
            project.needed());
    Wording wording = new Wording(project, inputs, project.language());
    List<Row> first = new ArrayList<>();
    Map<String, Long> counts = new TreeMap<>();
    Iterator<Row> source =
        found
            .map(f -> SparkSessions.streamed(Quality.ordered(SparkSessions.arranged(f))))
            .orElse(List.<Row>of().iterator());
    Iterator<Row> rows =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return source.hasNext();
          }

          @Override
          public Row next() {
            Row row = source.next();
            QualityFlag flag = wording.flag(row);
            counts.merge(flag.rule(), 1L, Long::sum);
            if (first.size() < project.report().quarantineRows()) {
              first.add(row);
            }
            return Rows.named(
                RowFactory.create(
                    flag.severity(),
                    flag.rule(),
                    flag.input(),
                    flag.row(),
                    row.<String>getAs(QualityTable.CELL),
                    flag.area(),
                    row.<String>getAs(QualityTable.INDICATOR),
                    flag.timePeriod(),
                    row.<BigDecimal>getAs(QualityTable.VALUE),
                    row.<BigDecimal>getAs(QualityTable.LEAST),
                    row.<BigDecimal>getAs(QualityTable.MOST),
                    flag.figures(),
                    flag.detail()),
                SCHEMA);
          }
        };
    tables.write("quality", SCHEMA, List.of(SCHEMA.fieldNames()), rows, row -> {});
    return new Found(project, inputs, first, counts);
  }

  /** What was found, to be told in any language. */
  record Found(Project project, Inputs inputs, List<Row> first, Map<String, Long> counts) {
    QualityFound told(Language language) {
      Wording wording = new Wording(project, inputs, language);
      return new QualityFound(first.stream().map(wording::flag).toList(), counts);
    }
  }

  /** Says findings in a language. */
  private static final class Wording {
    private final Language language;
    private final Messages words;
    private final Map<String, Area> areas;
    private final Map<String, Indicator> indicators;
    private final Map<String, QualityRules.Own> own;

    Wording(Project project, Inputs inputs, Language language) {
      this.language = language;
      words = Messages.of(QualityReport.class, language);
      areas = inputs.catalogues().areasIn(project.year());
      indicators = inputs.catalogues().indicatorsById();
      own =
          project.quality().own().stream()
              .collect(Collectors.toMap(QualityRules.Own::name, rule -> rule));
    }

    QualityFlag flag(Row row) {
      String indicator = row.getAs(QualityTable.INDICATOR);
      return new QualityFlag(
          Severity.values()[row.<Integer>getAs(QualityTable.GRAVITY)].code(),
          row.getAs(QualityTable.RULE),
          row.getAs(QualityTable.INPUT),
          row.<Long>getAs(QualityTable.ROW),
          row.getAs(QualityTable.REF_AREA),
          name(indicator),
          row.getAs(QualityTable.TIME_PERIOD),
          row.<Long>getAs(QualityTable.FIGURES),
          detail(row));
    }

    private String detail(Row row) {
      String rule = row.getAs(QualityTable.RULE);
      String key = QualityRules.NAMES.contains(rule) ? "quality." + rule : "quality.own";
      String said = Optional.ofNullable(own.get(rule)).map(QualityRules.Own::message).orElse("");
      return words.text(
          key,
          place(row),
          number(row, QualityTable.VALUE),
          number(row, QualityTable.LEAST),
          number(row, QualityTable.MOST),
          said.isEmpty() ? rule : said);
    }

    /** Input and row, then area, indicator and period: as far as the finding has them. */
    private String place(Row row) {
      String input = row.getAs(QualityTable.INPUT);
      long number = row.<Long>getAs(QualityTable.ROW);
      String cell = (number + " " + row.<String>getAs(QualityTable.CELL)).strip();
      String where = number == 0 ? input : words.text("quality.row", input, cell);
      String area = row.getAs(QualityTable.REF_AREA);
      String indicator = row.getAs(QualityTable.INDICATOR);
      String period = number == 0 ? "" : row.<String>getAs(QualityTable.TIME_PERIOD);
      String what = String.join(" ", area(area), name(indicator), period).strip();
      return what.isEmpty() || where.isEmpty()
          ? where + what
          : words.text("quality.place", where, what.replaceAll(" +", " "));
    }

    private String area(String code) {
      Area area = areas.get(code);
      boolean english = language == Language.EN && area != null && !area.nameEn().isEmpty();
      return area == null ? code : english ? area.nameEn() : area.name();
    }

    private String name(String id) {
      Indicator i = indicators.get(id);
      boolean english = language == Language.EN && i != null && !i.nameEn().isEmpty();
      return i == null ? id : english ? i.nameEn() : i.name();
    }

    private static String number(Row row, String column) {
      BigDecimal value = row.getAs(column);
      if (value == null) {
        return "";
      }
      BigDecimal shown = value.setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
      return shown.signum() == 0 ? "0" : shown.toPlainString();
    }
  }
}
