package org.dabiao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units are quantities, not strings (methods, section 1). */
class UnitsTest {
  @ParameterizedTest
  @CsvSource({
    "23.6,   亿斤,   万吨,    118",
    "171337, 吨,     万吨,    17.1337",
    "27420,  亩,     万亩,    2.742",
    "15,     亩,     公顷,    1",
    "1500,   亩,     平方公里, 1",
    "1,      吨,     斤,      2000",
    "1,      公斤,   斤,      2",
    "2,      里,     公里,    1",
    "3.7,    万人,   人,      37000",
    "2.72,   亿元,   万元,    27200",
    "1,      万亿元, 亿元,    10000",
    "1.27,   ‰,      %,       0.127",
    "0.8,    1,      %,       80",
    "5,      个百分点, 百分点, 5",
    "12000,  元/人,  万元/人, 1.2",
    "1,      亿千瓦时, 万千瓦时, 10000"
  })
  void convertExactly(String value, String from, String to, String expected) {
    assertThat(Units.conversion(from, to).orElseThrow().apply(new BigDecimal(value)))
        .isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "%, 百分点", "‰, 百分点", "个, 户", "人, 人次", "人, 户", "套, 间", "头, 只", "亩, 公里", "元, 美元", "吨, 立方米", "年, 月",
    "%, 个"
  })
  void neverConvert(String one, String other) {
    assertThat(Units.parse(one)).isPresent();
    assertThat(Units.parse(other)).isPresent();
    assertThat(Units.conversion(one, other)).isEmpty();
    assertThat(Units.conversion(other, one)).isEmpty();
  }

  @Test
  void percentAndPercentagePointDoNotConvert() {
    assertThat(Units.conversion("%", "百分点")).isEmpty();
  }

  @Test
  void jin23Point6YiIs118WanTonnes() {
    assertThat(Units.conversion("亿斤", "万吨").orElseThrow().apply(new BigDecimal("23.6")))
        .isEqualByComparingTo("118");
  }

  @Test
  void muIsAFifteenthOfAHectareWithoutRounding() {
    Conversion there = Units.conversion("亩", "公顷").orElseThrow();

    assertThat(there.then(there.inverse())).isEqualTo(Conversion.IDENTITY);
    assertThat(there.multiplier()).isOne();
    assertThat(there.divisor()).isEqualTo(15);
  }

  @ParameterizedTest
  @CsvSource({"''", "万", "亿", "斤斤", "万万人", "qux", "元/", "/人"})
  void isNoUnit(String text) {
    assertThat(Units.parse(text)).isEmpty();
  }

  @Test
  void fullWidthSignsAreRead() {
    assertThat(Units.conversion("％", "%")).contains(Conversion.IDENTITY);
    assertThat(Units.conversion("元／人", "元/人")).contains(Conversion.IDENTITY);
  }

  @Test
  void spellingsAreWhatConverts() {
    assertThat(Units.spellings("万吨")).containsKeys("吨", "亿斤", "公斤", "万吨").doesNotContainKey("亩");
    assertThat(Units.spellings("元/人")).containsKeys("万元/人", "元/人").doesNotContainKey("元/户");
  }
}
