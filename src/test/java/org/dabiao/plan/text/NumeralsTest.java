package org.dabiao.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Numbers in digits and in words.
 *
 * <p>Values marked R are restated from the number cases of Microsoft Recognizers-Text for Chinese,
 * those marked C from the test data of the cn2an project (both MIT licence).
 */
class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "一百五十二, 152", // R
    "两千四百五, 2450", // R
    "一百零一万一千, 1011000", // R
    "五亿零六, 500000006", // R
    "九万四, 94000", // R
    "十五点七, 15.7", // R
    "一万零一, 10001", // C
    "一十一万一千一百一十一, 111111", // C
    "一千零一万一千零一, 10011001", // C
    "零点零一, 0.01", // C
    "一七二零, 1720", // C
    "壹佰伍拾, 150", // R
    "十, 10"
  })
  void valuesOfChineseNumerals(String numeral, BigDecimal value) {
    assertThat(ChineseNumerals.value(numeral)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20万次|20|万次", // the published case says 200 000 without its unit's scale
        "4.78万亿元|4.78|万亿元",
        "7万5千4百人|75400|人", // R
        "4,565元|4565|元",
        "５．５％|5.5|%",
        "3.7 万人|3.7|万人",
        "百分之五点五|5.5|%", // R
        "百分之22|22|%", // R
        "三分之一|33.33|%",
        "五分之一|20|%",
        "八成|80|%", // R
        "七成六|76|%", // R
        "三成半|35|%", // R
        "十二万亩|12|万亩",
        "百万亩|100|万亩",
        "500余万元|500|万元",
        "十余万人|10|万人",
        "5个百分点|5|百分点",
        "35微克/立方米|35|微克/立方米",
        "1:4|0.25|比",
        "翻两番|4|倍"
      })
  void amountsKeepTheirScaleInTheUnit(String text, BigDecimal value, String unit) {
    Quantity quantity = Quantities.read(HalfWidth.fold(text)).get(0);
    assertThat(quantity.low()).isEqualByComparingTo(value);
    assertThat(quantity.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2—3个|2|3|个",
        "2-3个|2|3|个",
        "5%—5.5%|5|5.5|%",
        "5%至6%|5|6|%",
        "3到5家|3|5|家",
        "保7争8|7|8|%",
        "8000万元—1亿元|0.8|1|亿元",
        "两三家|2|3|家",
        "二三十家|20|30|家"
      })
  void rangesHaveTwoEnds(String text, BigDecimal low, BigDecimal high, String unit) {
    Quantity quantity = Quantities.read(HalfWidth.fold(text)).get(0);
    assertThat(quantity.low()).isEqualByComparingTo(low);
    assertThat(quantity.high()).isEqualByComparingTo(high);
    assertThat(quantity.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({"G107", "PM2.5", "5G", "7×24", "1+4+N", "一二三", "12:30:45"})
  void codesHaveNoValue(String text) {
    List<Numeral> tokens = Numerals.scan(text);
    assertThat(tokens).hasSize(1);
    assertThat(tokens.get(0).value()).isNull();
  }

  @Test
  void endlessDigitsAreNoNumber() {
    assertThat(Numerals.scan("7".repeat(500)).get(0).value()).isNull();
  }

  @Test
  void aRatioThatAddsUpToAHundredIsThreeShares() {
    assertThat(Numerals.scan("10:45:45"))
        .extracting(n -> n.value().toPlainString() + " " + n.form())
        .containsExactly("10 RATIO", "45 RATIO", "45 RATIO");
  }
}
