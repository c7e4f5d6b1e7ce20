package org.dabiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dabiao.job.Example;
import org.dabiao.reference.TimePeriod;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.Test;

/** The two readers of periods, one on the driver and one in columns, hold each other. */
class PeriodColumnsTest {
  private static final List<String> TEXTS =
      List.of(
          "2024",
          "1999",
          "0000",
          "9999",
          "24",
          "20245",
          "２０２４",
          "2024-S1",
          "2024-S2",
          "2024-S0",
          "2024-S3",
          "2024-H1",
          "2024-H2",
          "2024-h1",
          "2024-s2",
          "2024-Q1",
          "2024-Q4",
          "2024-Q5",
          "2024-Q0",
          "2024-q3",
          "2024-M01",
          "2024-M12",
          "2024-M13",
          "2024-M00",
          "2024-M1",
          "2024-01",
          "2024-12",
          "2024-13",
          "2024-00",
          "2024-1",
          "2024-06-30",
          "2024-06-31",
          "2024-02-29",
          "2023-02-29",
          "2024-00-10",
          "2024-13-01",
          "2024-1-1",
          "2024-01/2024-03",
          "2024-03/2024-01",
          "2023-12/2024-02",
          "2024-M01/2024-M09",
          "2024-M01/2024-09",
          "2024-01/2024-M09",
          "2024-M10/2024-M09",
          "2021/2025",
          "2025/2021",
          "2024/2024",
          "/2025",
          "2025/",
          "/",
          "",
          "-",
          "—",
          "2024年",
          "2024-S1/2024-S2",
          "2024/25",
          "abc",
          "2024-XX",
          "2024-M99",
          "2024-99-99",
          "0000/2024",
          "2024-07-15T00:00",
          "'2024",
          "2024-S11",
          "12024-S1");

  @Test
  void readTheSameInEveryText() {
    List<String> texts = new ArrayList<>(TEXTS);
    texts.addAll(nonsense(2000));

    Cells read = read(texts);

    assertThat(
            IntStream.range(0, texts.size())
                .filter(i -> !row(read, i).equals(onDriver(texts.get(i))))
                .mapToObj(i -> texts.get(i) + ": " + row(read, i) + ", " + onDriver(texts.get(i))))
        .isEmpty();
    assertThat(read.column("period_kind")).contains("year", "part", "day", "span", "open_span", "");
  }

  /** Texts made of the characters that periods are made of, the same ones every time. */
  private static List<String> nonsense(int count) {
    Random random = new Random(20241231);
    String[] pieces = {"2024", "2023", "-", "/", "S", "Q", "M", "1", "02", "12", "30", "H2", "0"};
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("2024");
      int length = random.nextInt(6);
      for (int j = 0; j < length; j++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static Cells read(List<String> texts) {
    Dataset<Row> rows =
        Example.spark()
            .createDataset(texts, Encoders.STRING())
            .toDF(ObservationTable.TIME_PERIOD)
            .coalesce(1);
    return Cells.of(PeriodColumns.add(rows));
  }

  private static String row(Cells read, int at) {
    var row = read.rows().get(at);
    return row.get("period_kind").isEmpty()
        ? "none"
        : String.join(
            " ",
            row.get("period_kind"),
            row.get("start_year"),
            row.get("year"),
            row.get("from_month"),
            row.get("to_month"));
  }

  private static String onDriver(String text) {
    return TimePeriod.parse(text.toUpperCase(Locale.ROOT))
        .map(
            p ->
                p.kind().name().toLowerCase(Locale.ROOT)
                    + " "
                    + p.startYear()
                    + " "
                    + p.endYear()
                    + " "
                    + p.fromMonth()
                    + " "
                    + p.toMonth())
        .orElse("none");
  }
}
