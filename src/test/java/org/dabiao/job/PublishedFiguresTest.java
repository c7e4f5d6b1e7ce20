package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps that the bundled published figures really hold (data/statistics/observations.csv). */
@TestInstance(Lifecycle.PER_CLASS)
class PublishedFiguresTest {
  private static final String XIANNING = "421200";
  private static final String XIANAN = "421202";
  private static final String JIAYU = "421221";
  private static final String TONGCHENG = "421222";
  private static final String CHONGYANG = "421223";
  private static final String CHIBI = "421281";

  private Cells years;

  @BeforeAll
  void settle(@TempDir Path folder) {
    years = Runs.publishedYears(folder);
  }

  private Cells rows(String area, String indicator, String year) {
    return years.where("ref_area", area).where("indicator", indicator).where("year", year);
  }

  /** 43.37 (bulletin) and 58.7 (agriculture office) 万亩. */
  @Test
  void vegetableAreaOfJiayuHasTwoBasesThatNeverMix() {
    Cells both = rows(JIAYU, "vegetable_area", "2020");

    assertThat(both.column("basis")).containsExactly("", "农业部门");
    assertThat(both.column("low")).containsExactly("43.37", "58.7");
    assertThat(both.column("used")).containsExactly("true", "false");
  }

  /** 预计212.5亿元. */
  @Test
  void estimateStaysAnEstimate() {
    assertThat(rows(TONGCHENG, "gdp", "2023").cells("low", "high", "obs_status"))
        .containsExactly("212.5", "212.5", "E");
  }

  /** 生猪出栏超250万头. */
  @Test
  void lowerBoundStaysOpen() {
    assertThat(rows(XIANNING, "pigs_slaughtered", "2025").cells("low", "high"))
        .containsExactly("250", "");
  }

  /** 预计201.06—204.05亿元. */
  @Test
  void rangeKeepsItsEnds() {
    assertThat(rows(TONGCHENG, "gdp", "2022").cells("low", "high", "obs_status"))
        .containsExactly("201.06", "204.05", "E");
  }

  /** 688 estates in 2019–2023, 367 in 赤壁 in 2021–2025: no year's figure can be told from them. */
  @Test
  void countOverSeveralYearsIsNoYear() {
    assertThat(rows(XIANNING, "old_estates_renovated", "2023").cells("low", "usable"))
        .containsExactly("", "false");
    assertThat(rows(CHIBI, "old_estates_renovated", "2025").cells("low", "usable"))
        .containsExactly("", "false");
  }

  /** 累计新建改造农村户厕51.3万户, since when is not said. */
  @Test
  void countSinceAnUnstatedYearIsNoYear() {
    assertThat(rows(XIANNING, "rural_household_toilets", "2025").cells("low", "usable"))
        .containsExactly("", "false");
  }

  /** 127.41亿元 in 2018 before the economic census, 153.34亿元 in 2019 after it. */
  @Test
  void figuresBeforeTheEconomicCensusAreABasisOfTheirOwn() {
    assertThat(rows(CHONGYANG, "gdp", "2018").cells("low", "basis"))
        .containsExactly("127.41", "普查修订前");
    assertThat(rows(CHONGYANG, "gdp", "2019").cells("low", "basis")).containsExactly("153.34", "");
  }

  /** 40.85万 at the end of 2019, before the population census revised it. */
  @Test
  void figuresBeforeThePopulationCensusAreABasisOfTheirOwn() {
    assertThat(rows(CHONGYANG, "resident_population", "2019").cells("low", "basis"))
        .containsExactly("408500", "普查修订前");
    assertThat(rows(CHONGYANG, "resident_population", "2021").cells("low", "basis"))
        .containsExactly("427800", "");
  }

  /** 2020: 616.57亿元 in the first half, 1524.67亿元 in the year. */
  @Test
  void halfYearBesideAYearIsNotCounted() {
    assertThat(rows(XIANNING, "gdp", "2020").cells("low", "period", "months"))
        .containsExactly("1524.67", "2020", "12");
  }

  /** 2021 has only the first half: 802.81亿元. */
  @Test
  void halfYearAloneIsToDate() {
    assertThat(rows(XIANNING, "gdp", "2021").cells("low", "period", "months"))
        .containsExactly("802.81", "2021-S1", "6");
  }

  /** 65.76万 in the census of 2020, 60.91万 at the end of 2023: another territory, no trend. */
  @Test
  void residentsOfXiananAreTwoBases() {
    assertThat(rows(XIANAN, "resident_population", "2020").cells("low", "basis"))
        .containsExactly("657590", "人口普查");
    assertThat(rows(XIANAN, "resident_population", "2023").cells("low", "basis"))
        .containsExactly("609100", "");
  }

  /** 171337吨 = 17.1337万吨. */
  @Test
  void tonnesBesideTenThousandTonnes() {
    assertThat(rows(JIAYU, "grain_output", "2019").cell("low")).isEqualTo("17.1337");
    assertThat(rows(JIAYU, "grain_output", "2020").cell("low")).isEqualTo("17.61");
  }

  /** 造林27420亩 and 4073亩, told in the unit of the catalogue, 万亩 or 亩. */
  @Test
  void muBesideTenThousandMu() {
    BigDecimal before = new BigDecimal(rows(JIAYU, "afforestation_area", "2019").cell("low"));
    BigDecimal after = new BigDecimal(rows(JIAYU, "afforestation_area", "2020").cell("low"));

    assertThat(before.multiply(new BigDecimal("4073")))
        .isEqualByComparingTo(after.multiply(new BigDecimal("27420")));
    assertThat(rows(JIAYU, "grain_sown_area", "2019").cell("low")).isEqualTo("41.67");
  }

  /** The censuses of 2010 and 2020 are complete: the counties add up to the city. */
  @ParameterizedTest
  @ValueSource(strings = {"resident_population", "urban_population", "rural_population"})
  void censusOfTheCountiesAddsUpToTheCity(String indicator) {
    for (String year : List.of("2010", "2020")) {
      Cells census = years.where("indicator", indicator).where("year", year).where("basis", "人口普查");
      BigDecimal city = new BigDecimal(census.where("ref_area", XIANNING).cell("low"));
      BigDecimal all =
          census.column("low").stream().map(BigDecimal::new).reduce(BigDecimal::add).orElseThrow();

      assertThat(census.size()).isEqualTo(7);
      assertThat(all.subtract(city)).as(indicator + " " + year).isEqualByComparingTo(city);
    }
  }
}
