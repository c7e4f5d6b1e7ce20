package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dabiao.plan.TargetReader;
import org.dabiao.plan.TargetTable;
import org.dabiao.plan.text.Extraction;
import org.dabiao.plan.text.Sentences;
import org.dabiao.plan.text.TargetPhrase;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.CsvFile;
import org.dabiao.reference.CsvFile.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The curated table of the plan and the extraction of its text say the same, row by row. The
 * curated table has the firm milestones only; each stands for 100 per cent.
 */
class PlanAgreementTest {
  private static final Path HOME = Path.of(System.getProperty("dabiao.home", "."));
  private static final String PLAN = "xianning-plan-2024";
  private static final Catalogues CATALOGUES =
      Catalogues.read(
          HOME.resolve("data/reference"), "areas.csv", "indicators.csv", Optional.empty());
  private static final String TEXT = text();
  private static final Extraction EXTRACTION =
      new TextReader(CATALOGUES, Optional.empty()).read(PLAN, TEXT);
  private static final List<TargetPhrase> EXTRACTED = EXTRACTION.targets();

  private static String text() {
    Path seed = HOME.resolve("seeds").resolve(PLAN + ".txt");
    return new TextFiles.TextFile(PLAN, seed).text();
  }

  static List<Row> curated() {
    Path table = HOME.resolve("data/plan/targets-2024.csv");
    return CsvFile.read(table, "targets", TargetTable.COLUMNS).rows().stream()
        .filter(r -> r.cell(TargetTable.DOCUMENT).equals(PLAN))
        .toList();
  }

  private static boolean isMilestone(Row row) {
    return row.cell(TargetTable.KIND).equals("milestone");
  }

  private static TargetPhrase extracted(Row row) {
    List<TargetPhrase> same =
        EXTRACTED.stream()
            .filter(t -> t.indicator().equals(row.cell(TargetTable.INDICATOR)))
            .toList();
    assertThat(same).as(row.cell(TargetTable.INDICATOR)).hasSize(1);
    return same.get(0);
  }

  @ParameterizedTest
  @MethodSource("curated")
  void everyCuratedRowIsExtracted(Row row) {
    TargetPhrase found = extracted(row);
    assertThat(
            List.of(
                found.refArea(),
                found.scope(),
                found.timePeriod(),
                found.comparator(),
                found.kind(),
                found.commitment(),
                found.heading(),
                String.valueOf(found.sentenceNo()),
                found.sentence()))
        .containsExactly(
            row.cell(TargetTable.REF_AREA),
            row.cell(TargetTable.SCOPE),
            row.cell(TargetTable.TIME_PERIOD),
            row.cell(TargetTable.COMPARATOR),
            row.cell(TargetTable.KIND),
            row.cell(TargetTable.COMMITMENT),
            row.cell(TargetTable.HEADING),
            row.cell(TargetTable.SENTENCE_NO),
            row.cell(TargetTable.SENTENCE));
    assertThat(found.start()).isLessThan(Integer.parseInt(row.cell(TargetTable.END)));
    assertThat(found.end()).isGreaterThan(Integer.parseInt(row.cell(TargetTable.START)));
  }

  @ParameterizedTest
  @MethodSource("curated")
  void everyValueIsTheSame(Row row) {
    TargetPhrase found = extracted(row);
    if (isMilestone(row)) {
      assertThat(found.valueLow()).isNull();
      assertThat(row.cell(TargetTable.VALUE_LOW) + row.cell(TargetTable.UNIT)).isEqualTo("100%");
      assertThat(found.commitment()).isEqualTo("complete");
    } else {
      assertThat(found.unit()).isEqualTo(row.cell(TargetTable.UNIT));
      assertThat(found.valueLow())
          .isEqualByComparingTo(new BigDecimal(row.cell(TargetTable.VALUE_LOW)));
      assertThat(found.valueHigh())
          .isEqualByComparingTo(new BigDecimal(row.cell(TargetTable.VALUE_HIGH)));
    }
  }

  @Test
  void everyQuantifiedTargetIsCurated() {
    assertThat(EXTRACTED.stream().filter(t -> !t.kind().equals("milestone")))
        .extracting(TargetPhrase::indicator)
        .containsExactlyElementsOf(
            curated().stream()
                .filter(r -> !isMilestone(r))
                .map(r -> r.cell(TargetTable.INDICATOR))
                .toList());
  }

  /** What the catalogue knows of the extraction becomes the same targets, milestones at 100 %. */
  @Test
  void bothReadAsTheSameTargets() {
    CsvFile table = TargetTable.of(PLAN, EXTRACTION, TEXT);
    TargetReader.Result read = new TargetReader(CATALOGUES).read(table, Sentences.split(TEXT));
    assertThat(read.targets()).hasSize(curated().size());
    assertThat(read.targets())
        .filteredOn(t -> t.indicator().equals("city_games_held"))
        .singleElement()
        .satisfies(t -> assertThat(t.low()).hasValue(BigDecimal.valueOf(100)));
  }
}
