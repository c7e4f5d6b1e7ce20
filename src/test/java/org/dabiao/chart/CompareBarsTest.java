package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.dabiao.findings.Picture;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;

class CompareBarsTest {
  @Test
  void theTitleSaysHowManyRoseAndWhoLeads() {
    assertThat(Drawn.one(Fixture.census(Language.ZH), "compare-population").title())
        .isEqualTo("常住人口：2010—2020 年 6 个地区中 2 个上升；咸安最高（+28.3%），崇阳最低（−6.4%）");
    assertThat(Drawn.one(Fixture.census(Language.EN), "compare-population").title())
        .isEqualTo(
            "Resident population: up in 2 of 6 areas, 2010—2020; highest Xian'an (+28.3%),"
                + " lowest Chongyang (−6.4%)");
  }

  @Test
  void ratesChangeByPercentagePoints() {
    Picture picture = Drawn.one(Fixture.census(Language.ZH), "compare-aged");
    assertThat(Drawn.words(picture)).contains("+7.4 个百分点", "+5 个百分点");
    assertThat(picture.title()).contains("6 个地区全部上升");
  }

  /** 3.5 − 0.125 a becomes 3 − 0.25 a: −0.5 − 0.125 a. */
  @Test
  void theCaptionSaysTheUnitOfAChangeOnceForAllRows() {
    Picture picture = Drawn.one(Fixture.census(Language.EN), "compare-household");
    assertThat(Drawn.words(picture)).contains("−0.5", "−0.75");
    assertThat(picture.caption()).contains("Unit: people per household");
    assertThat(picture.title()).contains("lowest Tongshan (−1.25 people per household)");
  }

  @Test
  void bothYearsArePrinted() {
    assertThat(Drawn.words(Drawn.one(Fixture.census(Language.ZH), "compare-population")))
        .contains("2,462,583", "2,658,316", "2010", "2020", "−6.4%");
  }
}
