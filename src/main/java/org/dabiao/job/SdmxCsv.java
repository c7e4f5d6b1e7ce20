package org.dabiao.job;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Row;
import org.dabiao.attainment.AttainmentTable;
import org.dabiao.statistics.SeriesTable;

/**
 * A table as SDMX-CSV 2.0 (https://github.com/sdmx-twg/sdmx-csv): structure and action, then
 * dimensions, measures, attributes. {@code OBS_VALUE} is empty where the value is a range.
 */
final class SdmxCsv implements AutoCloseable {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})/(\\d{4})");
  private static final Pattern MONTHS = Pattern.compile("(\\d{4})-M?(\\d\\d)/\\d{4}-M?(\\d\\d)");

  /** SDMX for "not applicable": a dimension is never empty. */
  private static final String NOT_APPLICABLE = "_Z";

  private final CSVPrinter csv;
  private final List<Object> structure;
  private final Map<String, Function<Row, Object>> components;

  private SdmxCsv(CSVPrinter csv, String dataflow, Map<String, Function<Row, Object>> components) {
    this.csv = csv;
    this.structure = List.of("dataflow", "DABIAO:" + dataflow + "(1.0.0)", "I");
    this.components = components;
  }

  /** The file beside a table's CSV; nothing for tables that are no dataflow. */
  static Optional<SdmxCsv> create(Path folder, String table) throws IOException {
    Map<String, Function<Row, Object>> components =
        switch (table) {
          case "series" -> series();
          case "attainment" -> attainment();
          default -> Map.of();
        };
    if (components.isEmpty()) {
      return Optional.empty();
    }
    Writer text =
        Files.newBufferedWriter(folder.resolve(table + ".sdmx.csv"), StandardCharsets.UTF_8);
    CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
    List<String> header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
    header.addAll(components.keySet());
    csv.printRecord(header);
    return Optional.of(new SdmxCsv(csv, table.toUpperCase(Locale.ROOT), components));
  }

  /** Writes a row of the table. */
  void write(Row row) throws IOException {
    for (Object each : structure) {
      csv.print(each);
    }
    for (Function<Row, Object> component : components.values()) {
      csv.print(Cells.text(component.apply(row)));
    }
    csv.println();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private static Map<String, Function<Row, Object>> series() {
    Map<String, Function<Row, Object>> all = new LinkedHashMap<>();
    all.put("REF_AREA", cell(SeriesTable.REF_AREA));
    all.put("INDICATOR", cell(SeriesTable.INDICATOR));
    all.put("TIME_PERIOD", cell("time_period"));
    all.put("BASIS", dimension(SeriesTable.BASIS));
    all.put("OBS_VALUE", single(SeriesTable.LOW, SeriesTable.HIGH));
    all.put("VALUE_LOW", cell(SeriesTable.LOW));
    all.put("VALUE_HIGH", cell(SeriesTable.HIGH));
    all.put("UNIT_MEASURE", cell("unit_measure"));
    all.put("OBS_STATUS", cell(SeriesTable.STATUS));
    all.put("COVERED_PERIOD", row -> period(row.getAs(SeriesTable.PERIOD)));
    all.put("BREAK_BEFORE", cell(SeriesTable.BREAK));
    all.put("LINKED_VALUE", cell(SeriesTable.LINKED));
    all.put("RELEASE", cell(SeriesTable.RELEASE));
    all.put("ORIGIN", cell(SeriesTable.ORIGIN));
    all.put("SOURCE", cell(SeriesTable.SOURCE));
    return all;
  }

  private static Map<String, Function<Row, Object>> attainment() {
    Map<String, Function<Row, Object>> all = new LinkedHashMap<>();
    all.put("REF_AREA", cell(AttainmentTable.REF_AREA));
    all.put("INDICATOR", cell(AttainmentTable.INDICATOR));
    all.put("TIME_PERIOD", row -> period(row.getAs(AttainmentTable.TIME_PERIOD)));
    all.put("BASIS", dimension(AttainmentTable.BASIS));
    all.put("TARGET_ID", cell(AttainmentTable.TARGET_ID));
    all.put("OBS_VALUE", single(AttainmentTable.ACTUAL_LOW, AttainmentTable.ACTUAL_HIGH));
    for (String column :
        List.of(
            AttainmentTable.ACTUAL_LOW,
            AttainmentTable.ACTUAL_HIGH,
            AttainmentTable.TARGET_LOW,
            AttainmentTable.TARGET_HIGH,
            AttainmentTable.RATE_LOW,
            AttainmentTable.RATE_HIGH,
            AttainmentTable.GAP,
            AttainmentTable.UNIT_MEASURE,
            AttainmentTable.OBS_STATUS,
            AttainmentTable.COMPARATOR,
            AttainmentTable.VERDICT,
            AttainmentTable.ORIGIN,
            AttainmentTable.TARGET_SOURCE,
            AttainmentTable.OBSERVATION_SOURCE)) {
      all.put(column.toUpperCase(Locale.ROOT), cell(column));
    }
    return all;
  }

  private static Function<Row, Object> cell(String column) {
    return row -> row.getAs(column);
  }

  private static Function<Row, Object> dimension(String column) {
    return row -> {
      String text = row.getAs(column);
      return text == null || text.isEmpty() ? NOT_APPLICABLE : text;
    };
  }

  private static Function<Row, Object> single(String low, String high) {
    return row -> {
      BigDecimal least = row.getAs(low);
      BigDecimal most = row.getAs(high);
      return least != null && most != null && least.compareTo(most) == 0 ? least : null;
    };
  }

  /** A span as SDMX writes it: first day and length (2025-01-01/P3Y); others are alike. */
  static String period(String text) {
    Matcher years = YEARS.matcher(text == null ? "" : text);
    if (years.matches()) {
      int length = Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1)) + 1;
      return years.group(1) + "-01-01/P" + length + "Y";
    }
    Matcher months = MONTHS.matcher(text == null ? "" : text);
    if (months.matches()) {
      int length = Integer.parseInt(months.group(3)) - Integer.parseInt(months.group(2)) + 1;
      return months.group(1) + "-" + months.group(2) + "-01/P" + length + "M";
    }
    return text;
  }
}
