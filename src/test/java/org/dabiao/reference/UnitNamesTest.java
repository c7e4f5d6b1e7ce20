package org.dabiao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {
  @ParameterizedTest
  @CsvSource({
    "亿斤, ×100 million jin",
    "万吨, '×10,000 t'",
    "千公顷, '×1,000 ha'",
    "公里, km",
    "百分点, pp",
    "人/户, people per household",
    "微克/立方米, µg/m³",
    "万千瓦, '×10,000 kW'",
    "%, %",
    "桶, 桶",
    "万桶, 万桶",
    "'', ''"
  })
  void aUnitKeepsItsMultiplierAndChineseNeedsNoName(String unit, String english) {
    assertThat(UnitNames.of(Language.EN).text(unit)).isEqualTo(english);
    assertThat(UnitNames.of(Language.ZH).text(unit)).isEqualTo(unit);
  }
}
