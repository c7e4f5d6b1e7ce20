package org.dabiao.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel allows as a sheet's name, from its own message on renaming one. */
class SheetNamesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "咸安区, 咸安区",
        "a[b]:c*d?e/f\\g, a_b__c_d_e_f_g",
        "'quoted', _quoted_",
        "', _",
        "History, History_",
        "<script>, <script>",
        "\u202e反向\u2066, 反向",
        "零\u0000响\u0007, 零响",
        "~   ~, _",
        "~=HYPERLINK(\"http://x\",\"y\")~, ~=HYPERLINK(\"http___x\"_\"y\")~",
        "甲&乙, 甲&乙",
        "~甲,乙!~, 甲_乙_",
      })
  void aNameBecomesALegalOne(String wanted, String name) {
    assertThat(new SheetNames().of(wanted)).isEqualTo(name);
    WorkbookUtil.validateSheetName(name);
  }

  @Test
  void twoHundredCharactersAreCutToThirtyOne() {
    assertThat(new SheetNames().of("县".repeat(200))).isEqualTo("县".repeat(31));
    assertThat(new SheetNames().of("x".repeat(30) + "😀")).isEqualTo("x".repeat(30));
    assertThat(new SheetNames().of("x".repeat(30) + "'" + "y".repeat(9)))
        .isEqualTo("x".repeat(30) + "_");
  }

  @Test
  void namesThatDifferInCaseOnlyOrAreCutAlikeGetNumbers() {
    SheetNames names = new SheetNames();
    assertThat(names.of("Summary")).isEqualTo("Summary");
    assertThat(names.of("SUMMARY")).isEqualTo("SUMMARY (2)");
    assertThat(names.of("summary")).isEqualTo("summary (3)");
    assertThat(names.of("y".repeat(40))).hasSize(31);
    assertThat(names.of("y".repeat(50))).isEqualTo("y".repeat(27) + " (2)");
  }

  @Test
  void anApostropheIsDoubledInFormulas() {
    assertThat(SheetNames.quoted("O'Neil")).isEqualTo("'O''Neil'");
  }
}
