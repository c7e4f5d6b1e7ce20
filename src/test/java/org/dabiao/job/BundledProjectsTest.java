package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The projects that the program ships with, up to their tables. */
@TestInstance(Lifecycle.PER_CLASS)
class BundledProjectsTest {
  private Path main;
  private Path sourced;
  private Path half;
  private Path census;

  @BeforeAll
  void run(@TempDir Path out) {
    main = Runs.tables(Runs.DATA.resolve("xianning-2024.yaml"), out.resolve("main"));
    sourced = Runs.tables(Runs.DATA.resolve("xianning-2024-sourced.yaml"), out.resolve("sourced"));
    half = Runs.tables(Runs.DATA.resolve("xianning-2021-h1.yaml"), out.resolve("half"));
    census = Runs.tables(Runs.DATA.resolve("xianning-census.yaml"), out.resolve("census"));
  }

  private static Map<String, Long> verdicts(Path tables) {
    return Runs.table(tables, "attainment").column("verdict").stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  @Test
  void nothingIsQuarantined() {
    for (Path tables : List.of(main, sourced, half, census)) {
      assertThat(Runs.table(tables, "quarantine").size()).isZero();
    }
  }

  @Test
  void everyVerdictOfAFinishedYearOccurs() {
    assertThat(verdicts(main))
        .containsOnlyKeys(
            "exceeded",
            "achieved",
            "nearly",
            "missed",
            "undetermined",
            "no_data",
            "not_comparable");
    assertThat(verdicts(main).values().stream().mapToLong(Long::longValue).sum())
        .as("48 targets, some in six counties")
        .isEqualTo(101);
  }

  @Test
  void pigsAreUndeterminedAndToiletsNotComparable() {
    Cells city = Runs.table(main, "attainment").where("ref_area", "421200");

    assertThat(
            city.where("indicator", "pigs_slaughtered")
                .cells("actual_low", "actual_high", "verdict"))
        .containsExactly("250", "", "undetermined");
    assertThat(city.where("indicator", "rural_household_toilets").cell("verdict"))
        .isEqualTo("not_comparable");
  }

  /** 咸安88 + 嘉鱼137 + 赤壁100 + 通城18 + 崇阳63 + 通山28 = 434. */
  @Test
  void oldEstatesOfTheCountiesSumToTheCitys() {
    Cells targets = Runs.table(main, "attainment").where("indicator", "old_estates_renovated");
    Cells row =
        Runs.table(main, "reconciliation")
            .where("subject", "target")
            .where("indicator", "old_estates_renovated");

    assertThat(targets.column("target_low"))
        .containsExactly("434", "88", "137", "18", "63", "28", "100");
    assertThat(row.cells("published", "rolled_up", "difference", "parts", "available"))
        .containsExactly("434", "434", "0", "6", "6");
  }

  /** 23.6亿斤 = 118万吨; the illustrative city figure is 118.6万吨 = 23.72亿斤. */
  @Test
  void jinAreComparedWithTonnes() {
    Cells city =
        Runs.table(main, "attainment")
            .where("ref_area", "421200")
            .where("indicator", "grain_output");
    BigDecimal tonnes =
        new BigDecimal(
            Runs.table(main, "series")
                .where("ref_area", "421200")
                .where("indicator", "grain_output")
                .where("time_period", "2024")
                .cell("low"));

    assertThat(city.cells("target_low", "unit_measure", "verdict"))
        .containsExactly("23.6", "亿斤", "achieved");
    assertThat(new BigDecimal(city.cell("actual_low")))
        .isEqualByComparingTo(tonnes.multiply(new BigDecimal("0.2")));
  }

  @Test
  void allocatedTargetsAddUpToTheCitys() {
    Cells targets = Runs.table(main, "attainment").where("indicator", "vegetable_area");
    BigDecimal counties =
        targets.rows().stream()
            .filter(r -> !r.get("ref_area").equals("421200"))
            .map(r -> new BigDecimal(r.get("target_low")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(targets.size()).isEqualTo(7);
    assertThat(counties).isEqualByComparingTo("143");
  }

  @Test
  void noIllustrativeFigureReplacesASourcedOne() {
    Cells with = Runs.table(main, "series");
    Cells without = Runs.table(sourced, "series");

    assertThat(without.size()).isGreaterThan(200);
    assertThat(with.rows()).containsAll(without.rows());
  }

  @Test
  void sourcedProjectHasNothingInvented() {
    assertThat(Runs.table(sourced, "series").column("origin")).doesNotContain("illustrative");
    assertThat(verdicts(sourced)).containsOnly(Map.entry("no_data", 53L));
  }

  /** 咸宁 in the first half of 2021: 107 of 100, 25 of 10 and 80 of 100 projects. */
  @Test
  void halfYearCheckOf2021() {
    Cells rows = Runs.table(half, "attainment");

    assertThat(rows.where("indicator", "projects_100m_attracted").cells("rate_low", "verdict"))
        .containsExactly("107", "ahead");
    assertThat(rows.where("indicator", "projects_1bn_attracted").cells("rate_low", "verdict"))
        .containsExactly("250", "ahead");
    assertThat(
            rows.where("indicator", "industrial_projects_100m_started")
                .cells("rate_low", "verdict"))
        .containsExactly("80", "ahead");
    assertThat(verdicts(half)).containsOnly(Map.entry("ahead", 3L), Map.entry("no_data", 2L));
  }

  @Test
  void censusComparesSixCountiesAndTheCity() {
    Cells growth =
        Runs.table(census, "comparison_growth").where("indicator", "resident_population");

    assertThat(growth.column("ref_area"))
        .containsExactly("421200", "421202", "421221", "421222", "421223", "421224", "421281");
    assertThat(growth.column("basis")).containsOnly("人口普查");
    BigDecimal contributions =
        growth.column("contribution").stream()
            .filter(c -> !c.isEmpty())
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(contributions)
        .as("they add up to the city's growth")
        .isCloseTo(
            new BigDecimal(growth.where("ref_area", "421200").cell("growth")),
            org.assertj.core.data.Offset.offset(new BigDecimal("1e-12")));
    assertThat(Runs.table(census, "attainment").size()).isZero();
  }

  /** Six areas, and every measure says so. */
  @Test
  void censusMeasuresSayTheirN() {
    for (String table :
        List.of("disparity", "mobility", "convergence", "location_quotient", "quadrant")) {
      assertThat(Runs.table(census, "comparison_" + table).column("n")).as(table).containsOnly("6");
    }
    assertThat(Runs.table(census, "comparison_disparity").column("indicator"))
        .contains("resident_population", "family_households", "household_size", "age_65_share");
  }

  /** 1508314/2658316 of the city lived in towns in 2020, and 480879/657590 of 咸安. */
  @Test
  void censusLocationQuotientHoldsTheUrbanisationRate() {
    Cells row =
        Runs.table(census, "comparison_location_quotient")
            .where("indicator", "urban_population")
            .where("year", "2020")
            .where("ref_area", "421202");

    assertThat(new BigDecimal(row.cell("share"))).isCloseTo(new BigDecimal("73.1274806"), offset());
    assertThat(new BigDecimal(row.cell("parent_share")))
        .isCloseTo(new BigDecimal("56.7394546"), offset());
    assertThat(new BigDecimal(row.cell("location_quotient")))
        .isCloseTo(new BigDecimal("1.2888295"), offset());
  }

  @Test
  void censusShiftSharesAddUp() {
    Cells rows = Runs.table(census, "comparison_shift_share");

    assertThat(rows.where("indicator", "").column("change"))
        .containsExactly("145073", "-33554", "45530", "16507", "30232", "-8055");
    assertThat(rows.rows())
        .hasSize(18)
        .allSatisfy(
            r ->
                assertThat(
                        new BigDecimal(r.get("national"))
                            .add(new BigDecimal(r.get("industry")))
                            .add(new BigDecimal(r.get("regional"))))
                    .isCloseTo(new BigDecimal(r.get("change")), offset()));
  }

  private static org.assertj.core.data.Offset<BigDecimal> offset() {
    return org.assertj.core.data.Offset.offset(new BigDecimal("1e-7"));
  }

  @Test
  void conflictsOfTheOfficesOfJiayuAreListed() {
    Cells conflicts = Runs.table(main, "conflicts");

    assertThat(conflicts.column("indicator"))
        .containsExactly("grain_sown_area", "vegetable_area", "vegetable_output");
    assertThat(conflicts.where("indicator", "vegetable_area").cells("used_low", "other_low"))
        .containsExactly("43.37", "58.7");
  }
}
