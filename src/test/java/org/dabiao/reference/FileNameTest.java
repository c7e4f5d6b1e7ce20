package org.dabiao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNameTest {
  @Test
  void usualCodesStayAsTheyAre() {
    assertThat(FileName.of("bars-421202")).isEqualTo("bars-421202");
    assertThat(FileName.of("trend-粮食产量")).isEqualTo("trend-粮食产量");
  }

  @Test
  void noNameLeavesItsFolder() {
    assertThat(FileName.of("../../etc/passwd")).startsWith("_").doesNotContain("/");
    assertThat(FileName.of("..")).doesNotStartWith(".");
    assertThat(FileName.of("a\\b\u0000c:d")).startsWith("a_b_c_d-");
  }

  @Test
  void twoCodesKeepTwoNames() {
    assertThat(FileName.of("a/b")).isNotEqualTo(FileName.of("a:b")).isNotEqualTo("a_b");
  }

  @Test
  void noNameIsTooLongForAFileSystem() {
    String name = FileName.of("bars-" + "县".repeat(200));
    assertThat((name + ".png").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
    assertThat(name).isNotEqualTo(FileName.of("bars-" + "县".repeat(201)));
  }
}
