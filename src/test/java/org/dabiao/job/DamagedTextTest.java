package org.dabiao.job;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dabiao.findings.InputCount;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged texts: what can be read is read, the rest is said in words, and every row is counted. */
@TestInstance(Lifecycle.PER_CLASS)
class DamagedTextTest {
  private static final String HEADER = "ref_area,indicator,time_period,obs_value,unit_measure\n";
  private static final Charset GBK = Charset.forName("GBK");
  private static final Map<String, Damaged> CASES = cases();

  private Example example;

  /**
   * A file and what becomes of it.
   *
   * @param counts rows accepted, quarantined and skipped
   * @param message of the first row in quarantine, after the file's name; empty for none
   */
  private record Damaged(
      String name, byte[] bytes, String settings, List<Integer> counts, String message) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Map<String, Damaged> cases() {
    Cases all = new Cases();
    byte[] packed = gzip(text(500, "2024"));
    all.add("truncated.csv.gz", Arrays.copyOf(packed, packed.length / 2), 0, 1, 0, "，值「");
    byte[] broken = packed.clone();
    Arrays.fill(broken, 30, 60, (byte) 0x55);
    all.add("corrupt.csv.gz", broken, 0, 1, 0, "，值「");
    all.add("no-gzip.csv.gz", HEADER.getBytes(UTF_8), 0, 1, 0, "，值「");
    all.add("gzip-as.csv", packed, 0, 1, 0, "，值「gzip」：不是分隔符文本，而是别的格式");
    all.add(
        "nul-in-a-cell.csv",
        HEADER + row("2001") + "421202,gr\0ain,2002,1,万吨\n" + row("2003"),
        2,
        1,
        0,
        "，第3行，值「421202  gr␣ain");
    all.add(
        "nul-at-a-start.csv",
        HEADER + row("2001").replace("2001", "2004") + "\000421202,grain,2005,1,万吨\n",
        1,
        1,
        0,
        "，第3行，值「␣421202");
    all.add("utf-16le.csv", text(3, "").getBytes(UTF_16LE), 3, 0, 0, "");
    all.add("utf-16be.csv", (HEADER + row("2010")).getBytes(UTF_16BE), 1, 0, 0, "");
    all.add("utf-16-bom.csv", ("\uFEFF" + HEADER + row("2011")).getBytes(UTF_16LE), 1, 0, 0, "");
    all.add(
        "mixed.csv",
        join(
            (HEADER + "咸安区,grain,2012,1,万吨\n嘉鱼县,grain,2012,1,万吨\n").getBytes(UTF_8),
            "咸安区,grain,2013,1,万吨\n".getBytes(GBK)),
        2,
        1,
        0,
        "，第4行，值「");
    all.add(
        "wrongly-stated.csv",
        (HEADER + "咸安区,grain,2014,1,万吨\n").getBytes(GBK),
        ", encoding: UTF-8",
        0,
        1,
        0,
        "，第2行，值「");
    all.add(
        "long-cell.csv",
        HEADER + row("2015") + "421202,grain,2016," + "9".repeat(10 << 20) + ",万吨\n" + row("2017"),
        2,
        1,
        0,
        "，第3行，列 obs_value，值「" + "9".repeat(120) + "…」：不是数字；应为：1234.5");
    all.add(
        "wide.csv",
        HEADER.strip()
            + ",".repeat(16_379)
            + "\n"
            + row("2018").strip()
            + ",".repeat(16_379)
            + "\n",
        1,
        0,
        0,
        "");
    all.add("nan.csv", HEADER + value("NaN"), 0, 1, 0, "，第2行，列 obs_value，值「NaN」：不是数字；应为：1234.5");
    all.add(
        "infinity.csv",
        HEADER + value("Infinity"),
        0,
        1,
        0,
        "，第2行，列 obs_value，值「Infinity」：不是数字；应为：1234.5");
    all.add(
        "overflow.csv",
        HEADER + value("1e400"),
        0,
        1,
        0,
        "，第2行，列 obs_value，值「1e400」：不是数字；应为：1234.5");
    all.add(
        "underflow.csv",
        HEADER + value("1e-999999999"),
        0,
        1,
        0,
        "，第2行，列 obs_value，值「1e-999999999」：不是数字；应为：1234.5");
    all.add(
        "date-as-number.csv",
        HEADER + row("45292"),
        0,
        1,
        0,
        "，第2行，列 time_period，值「45292」：时期写法无法识别；应为：2024, 2024-S1");
    all.add(
        "twice.csv",
        "ref_area,indicator,year,数值,value,unit\n421202,grain,2019,1,2,万吨\n",
        0,
        1,
        0,
        "，第1行，列 obs_value，值「数值 | value」：表头中这一列出现不止一次，无法判断用哪一列");
    all.add(
        "nested-quotes.csv",
        HEADER + "421202,grain,1990,\"他说\"好\"\",万吨\n" + row("1991"),
        1,
        1,
        0,
        "，第2行，列 obs_value，值「");
    all.add(
        "open-quote.csv",
        HEADER + row("1992") + "421202,grain,\"1993,1,万吨\n" + row("1994") + row("1995"),
        3,
        1,
        0,
        "，第3行，值「421202,grain,\"1993,1,万吨」：行的列数与表头不符，或引号不配对");
    all.add(
        "ragged.csv",
        HEADER + "421202,grain\n" + row("1996") + "421202,grain,1997,1,万吨,A,x\n",
        1,
        2,
        0,
        "，第2行，值「421202,grain」：行的列数与表头不符，或引号不配对");
    all.add("only-header.csv", HEADER, 0, 1, 0, "，第1行：文件为空或没有数据行");
    all.add("empty.csv", "", 0, 1, 0, "，第1行：文件为空或没有数据行");
    all.add("bom-alone.csv", "\uFEFF", 0, 1, 0, "，第1行：文件为空或没有数据行");
    all.add("blank.csv", " \n\n  \n", 0, 1, 0, "，第1行：文件为空或没有数据行");
    all.add(
        "spaces-for-header.csv",
        " , , , , \n" + row("1998"),
        0,
        1,
        0,
        "，第2行，列 ref_area/area_name：缺少必需的列");
    all.add("blank-rows.csv", "\n" + HEADER + "\n,,,,\n" + row("1999") + " , ,,,\n\n", 1, 0, 2, "");
    all.add(
        "picture.csv",
        join("\u0089PNG\r\n\u001A\n".getBytes(Charset.forName("ISO-8859-1")), new byte[400]),
        0,
        1,
        0,
        "，值「PNG」：不是分隔符文本，而是别的格式");
    all.add(
        "page.csv",
        "<!DOCTYPE html>\n<html><body><table><tr><td>1</td></tr></table></body></html>\n",
        0,
        1,
        0,
        "，值「HTML」：不是分隔符文本，而是别的格式");
    all.add("workbook.csv", join(new byte[] {'P', 'K', 3, 4}, new byte[90]), 0, 1, 0, "，值「ZIP");
    all.add("cr-only.csv", (HEADER + row("1980") + row("1981")).replace('\n', '\r'), 2, 0, 0, "");
    all.add(
        "cr-only-quoted.csv",
        (HEADER.strip() + ",备注\n" + row("1982").strip() + ",\"a\nb\"\n").replace('\n', '\r'),
        1,
        0,
        0,
        "");
    all.add("thousands.csv", HEADER + "421202,grain,1983,\"1,234.5\",万吨\n", 1, 0, 0, "");
    all.add(
        "bad-thousands.csv",
        HEADER + "421202,grain,1984,\"12,34\",万吨\n",
        0,
        1,
        0,
        "，第2行，列 obs_value，值「12,34」：不是数字；应为：1234.5");
    all.add("full-width.csv", HEADER + "421202,grain,１９８５,１２．５,万吨\n", 1, 0, 0, "");
    all.add("spoken-year.csv", HEADER + "421202,grain,1986年,12.5,万吨\n", 1, 0, 0, "");
    all.add("exponent.csv", HEADER + "421202,grain,1987,1.2E+3,万吨\n", 1, 0, 0, "");
    all.add("negative-zero.csv", HEADER + "421202,grain,1988,-0.0,万吨\n", 1, 0, 0, "");
    all.add(
        "unit-in-value.csv",
        HEADER + value("12万吨"),
        0,
        1,
        0,
        "，第2行，列 obs_value，值「12万吨」：不是数字；应为：1234.5");
    return all.cases;
  }

  /** Puts the cases together; each is a file of its own. */
  private static final class Cases {
    private final Map<String, Damaged> cases = new LinkedHashMap<>();

    void add(String name, String text, int accepted, int refused, int skipped, String message) {
      add(name, text.getBytes(UTF_8), "", accepted, refused, skipped, message);
    }

    void add(String name, byte[] bytes, int accepted, int refused, int skipped, String message) {
      add(name, bytes, "", accepted, refused, skipped, message);
    }

    void add(
        String name,
        byte[] bytes,
        String settings,
        int accepted,
        int refused,
        int skipped,
        String message) {
      List<Integer> counts = List.of(accepted, refused, skipped);
      cases.put(name, new Damaged(name, bytes, settings, counts, message));
    }
  }

  private static String row(String year) {
    return "421202,grain," + year + ",1,万吨\n";
  }

  private static String value(String cell) {
    return "421202,grain,1989," + cell + ",万吨\n";
  }

  /** A header and some rows. */
  private static String text(int rows, String basis) {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < rows; i++) {
      text.append("421221,grain,").append(1910 + i % 90).append(',').append(i).append(",万吨\n");
    }
    return text.append(basis.isEmpty() ? "" : row(basis)).toString();
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static Stream<Damaged> damaged() {
    return CASES.values().stream();
  }

  @BeforeAll
  void read(@TempDir Path folder) {
    example = Example.in(folder).indicators("id | unit\ngrain | 万吨");
    CASES.values().forEach(c -> example.statistics(c.name(), c.bytes(), c.settings()));
    example.counts();
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void isSaidAndCounted(Damaged file) {
    InputCount count =
        example.counts().stream()
            .filter(c -> c.input().equals(file.name()))
            .findFirst()
            .orElseThrow();
    List<String> messages = new ArrayList<>();
    example.faults().stream()
        .filter(f -> f.input().equals(file.name()))
        .forEach(f -> messages.add(f.text(Language.ZH)));

    assertThat(messages).hasSize(file.counts().get(1));
    if (!messages.isEmpty()) {
      assertThat(messages.get(0)).startsWith(file.name() + file.message());
    }
    assertThat(List.of(count.accepted(), count.quarantined(), count.skipped()))
        .isEqualTo(file.counts().stream().map(Integer::longValue).toList());
    assertThat(count.read()).isEqualTo(file.counts().stream().mapToInt(Integer::intValue).sum());
  }
}
