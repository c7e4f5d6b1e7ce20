package org.dabiao.statistics;

import static org.apache.spark.sql.functions.broadcast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.dabiao.reference.Area;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Conversion;
import org.dabiao.reference.Indicator;
import org.dabiao.reference.Source;
import org.dabiao.reference.Units;

/** The catalogues as small tables to join observations with, each broadcast. */
final class Lookups {
  private static final int ALWAYS_FROM = 0;
  private static final int ALWAYS_TO = 9999;
  private static final int FACTOR_BITS = 46;
  private static final DecimalType FACTOR = DataTypes.createDecimalType(14, 0);
  private static final StructType SPAN =
      new StructType()
          .add("code", DataTypes.StringType)
          .add("from", DataTypes.IntegerType)
          .add("to", DataTypes.IntegerType);

  private Lookups() {}

  /**
   * Areas by every key they go by: {@code area_key} (code, name or alias) → {@code area_spans}, an
   * array of (code, from, to) with the years of validity, one for each area of that name.
   */
  static Dataset<Row> areas(SparkSession spark, Catalogues catalogues) {
    Map<String, List<Row>> byKey = new TreeMap<>();
    for (Area area : catalogues.areas()) {
      Row span =
          RowFactory.create(
              area.code(),
              area.validFrom().map(d -> d.getYear()).orElse(ALWAYS_FROM),
              area.validTo().map(d -> d.getYear()).orElse(ALWAYS_TO));
      keys(area)
          .distinct()
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(span));
    }
    List<Row> rows = new ArrayList<>();
    byKey.forEach((key, spans) -> rows.add(RowFactory.create(key, spans)));
    return table(
        spark,
        rows,
        new StructType()
            .add("area_key", DataTypes.StringType)
            .add("area_spans", DataTypes.createArrayType(SPAN)));
  }

  /**
   * Indicators by id, name and alias: {@code indicator_key} → {@code indicator_id} (null when the
   * key names several), {@code candidates}, {@code indicator_nature}, {@code indicator_unit}.
   */
  static Dataset<Row> indicators(SparkSession spark, Catalogues catalogues) {
    Map<String, TreeSet<String>> byKey = new TreeMap<>();
    Map<String, Indicator> byId = catalogues.indicatorsById();
    for (Indicator i : catalogues.indicators()) {
      keys(i).forEach(key -> byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(i.id()));
    }
    List<Row> rows = new ArrayList<>();
    byKey.forEach(
        (key, ids) -> {
          Optional<Indicator> only =
              ids.size() == 1 ? Optional.of(byId.get(ids.first())) : Optional.empty();
          rows.add(
              RowFactory.create(
                  key,
                  only.map(Indicator::id).orElse(null),
                  String.join(" | ", ids),
                  only.map(i -> i.nature().name().toLowerCase(Locale.ROOT)).orElse(null),
                  only.map(Indicator::unit).orElse(null)));
        });
    return table(
        spark, rows, texts("indicator_key", "indicator_id", "candidates", "nature", "unit"));
  }

  /** Factors: {@code from_unit}, {@code to_unit} → {@code multiplier}, {@code divisor}. */
  static Dataset<Row> units(SparkSession spark, Catalogues catalogues) {
    List<Row> rows = new ArrayList<>();
    catalogues.indicators().stream()
        .map(Indicator::unit)
        .distinct()
        .forEach(
            to ->
                Units.spellings(to)
                    .forEach(
                        (from, factor) -> {
                          if (usual(factor)) {
                            rows.add(
                                RowFactory.create(
                                    from,
                                    to,
                                    new BigDecimal(factor.multiplier()),
                                    new BigDecimal(factor.divisor())));
                          }
                        }));
    return table(
        spark,
        rows,
        texts("from_unit", "to_unit").add("multiplier", FACTOR).add("divisor", FACTOR));
  }

  /** Nobody writes 万亿吨 for an indicator in 克; leaving such pairs out keeps factors short. */
  private static boolean usual(Conversion factor) {
    return factor.multiplier().bitLength() <= FACTOR_BITS
        && factor.divisor().bitLength() <= FACTOR_BITS;
  }

  /** Sources: {@code source_id} → {@code grade}, {@code released} (ISO date or null). */
  static Dataset<Row> sources(SparkSession spark, Catalogues catalogues) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Source s : catalogues.sources()) {
      rows.putIfAbsent(
          s.id(),
          RowFactory.create(s.id(), s.grade(), s.released().map(Object::toString).orElse(null)));
    }
    return table(spark, List.copyOf(rows.values()), texts("source_id", "grade", "released"));
  }

  static Stream<String> areaKeys(Catalogues catalogues) {
    return catalogues.areas().stream().flatMap(Lookups::keys);
  }

  static Stream<String> indicatorKeys(Catalogues catalogues) {
    return catalogues.indicators().stream().flatMap(Lookups::keys);
  }

  private static Stream<String> keys(Area area) {
    return Stream.concat(Stream.of(area.code(), area.name()), area.aliases().stream());
  }

  private static Stream<String> keys(Indicator indicator) {
    return Stream.concat(Stream.of(indicator.id(), indicator.name()), indicator.aliases().stream());
  }

  private static StructType texts(String... names) {
    StructType type = new StructType();
    for (String name : names) {
      type = type.add(name, DataTypes.StringType);
    }
    return type;
  }

  private static Dataset<Row> table(SparkSession spark, List<Row> rows, StructType type) {
    return broadcast(spark.createDataFrame(rows, type));
  }
}
