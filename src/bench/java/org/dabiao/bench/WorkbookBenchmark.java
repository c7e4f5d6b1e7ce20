package org.dabiao.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.spark.sql.SparkSession;
import org.dabiao.job.SparkSessions;
import org.dabiao.reference.Origin;
import org.dabiao.statistics.source.FileFacts;
import org.dabiao.statistics.source.Loaded;
import org.dabiao.statistics.source.Mapping;
import org.dabiao.statistics.source.StatisticsInput;
import org.dabiao.statistics.source.Years;
import org.dabiao.statistics.source.workbook.Dimension;
import org.dabiao.statistics.source.workbook.LayoutSettings;
import org.dabiao.statistics.source.workbook.Workbook;

/**
 * Time and memory of reading workbooks of growing size: areas × years, ten figures a row, every
 * figure another number.
 *
 * <p>Arguments: numbers of figures; {@code 655350.xls} asks for the old format. Run it with a small
 * heap ({@code -Xmx}) to show that memory does not grow with the sheet. Prints for each size the
 * file's bytes, the seconds until the layout and all counts are known, and the seconds until Spark
 * has had every figure.
 */
public final class WorkbookBenchmark {
  private static final int COLUMNS = 10;

  private WorkbookBenchmark() {}

  /** Runs the benchmark. */
  public static void main(String[] sizes) throws IOException {
    SparkSession spark =
        SparkSessions.open(new SparkSessions.Options(Optional.of("local[2]"), Map.of()), 0);
    for (String size : sizes) {
      boolean old = size.endsWith(".xls");
      Path file = Files.createTempFile("dabiao-bench", old ? ".xls" : ".xlsx");
      int rows = Integer.parseInt(size.replace(".xls", "")) / COLUMNS;
      try {
        if (old) {
          writeOld(file, rows);
        } else {
          write(file, rows);
        }
        measure(spark, file, size);
      } finally {
        Files.delete(file);
      }
    }
    spark.stop();
  }

  private static void measure(SparkSession spark, Path file, String size) throws IOException {
    LayoutSettings layout =
        new LayoutSettings(
            List.of(),
            false,
            List.of(Dimension.AREA),
            List.of(Dimension.PERIOD),
            0,
            0,
            Optional.empty(),
            Map.of(),
            List.of());
    StatisticsInput input =
        new StatisticsInput(
            "bench",
            Origin.ILLUSTRATIVE,
            new Mapping(Map.of(), Map.of("indicator", "grain", "unit_measure", "万吨")),
            new Workbook(file.toUri().toString(), layout));
    long start = System.nanoTime();
    Loaded loaded = input.form().load(spark, input, FileFacts.NONE, new Years(0, 9999));
    long known = System.nanoTime();
    long rows = loaded.rows().orElseThrow().filter("obs_value <> ''").count();
    long end = System.nanoTime();
    System.gc();
    Runtime memory = Runtime.getRuntime();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%9s figures  %9d bytes  %6.1f s read once  %6.1f s in Spark  %9d rows  %4d MB kept of"
                + " %d",
            size,
            Files.size(file),
            (known - start) / 1e9,
            (end - known) / 1e9,
            rows,
            (memory.totalMemory() - memory.freeMemory()) >> 20,
            memory.maxMemory() >> 20));
  }

  /** Writes the sheet as spreadsheet programs do, row by row. */
  private static void write(Path file, int rows) throws IOException {
    String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      part(zip, "[Content_Types].xml", "<Types/>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook><sheets><sheet name=\"表\" sheetId=\"1\" id=\"r1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"r1\" Type=\""
              + relation
              + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      text(zip, "<worksheet><sheetData><row r=\"1\">" + label("A1", "地区"));
      for (int c = 1; c <= COLUMNS; c++) {
        text(zip, "<c r=\"" + (char) ('A' + c) + "1\"><v>" + (2000 + c) + "</v></c>");
      }
      text(zip, "</row>");
      for (int r = 2; r <= rows + 1; r++) {
        StringBuilder row = new StringBuilder("<row r=\"" + r + "\">" + label("A" + r, "区" + r));
        for (int c = 1; c <= COLUMNS; c++) {
          long figure = (r * 7919L + c * 104_729L) % 1_000_003;
          row.append("<c r=\"").append((char) ('A' + c)).append(r).append("\" s=\"1\"><v>");
          row.append(figure).append('.').append(c).append("</v></c>");
        }
        text(zip, row.append("</row>").toString());
      }
      text(zip, "</sheetData></worksheet>");
      zip.closeEntry();
    }
  }

  /** Writes the same in the old format, of which a sheet has 65,536 rows at most. */
  private static void writeOld(Path file, int rows) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      HSSFSheet sheet = workbook.createSheet("表");
      for (int r = 0; r <= rows; r++) {
        HSSFRow row = sheet.createRow(r);
        row.createCell(0).setCellValue(r == 0 ? "地区" : "区" + r);
        for (int c = 1; c <= COLUMNS; c++) {
          row.createCell(c).setCellValue(r == 0 ? 2000 + c : (r * 7919L + c) % 1_000_003 + 0.5);
        }
      }
      workbook.write(out);
    }
  }

  private static String label(String reference, String text) {
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    text(zip, text);
    zip.closeEntry();
  }

  private static void text(ZipOutputStream zip, String text) throws IOException {
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
