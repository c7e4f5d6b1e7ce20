package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.dabiao.reference.Catalogues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose report a text is. */
class DocumentAreaTest {
  private static final DocumentArea AREAS =
      new DocumentArea(
          Catalogues.read(
                  Path.of(System.getProperty("dabiao.home", "."), "data/reference"),
                  "areas.csv",
                  "indicators.csv",
                  Optional.empty())
              .areas());

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      delimiter = '|',
      value = {
        "a | 嘉鱼县2024年政府工作报告 | 421221",
        "a | 咸宁市咸安区2024年政府工作报告 | 421202",
        "a | 我代表咸宁市人民政府，向大会报告工作。 | 421200",
        "a | 嘉鱼县、通城县2024年工作要点 | ''",
        "a | 武汉市2024年政府工作报告\\n对接咸宁。 | ''",
        "a | 2024年工作安排\\n咸宁功能区加快建设。 | 421200",
        "xianning-plan-2024 | 工作安排 | 421200",
        "赤壁2024 | 工作安排 | 421281",
        "a | 新建公厕20座。 | ''",
      })
  void area(String document, String text, String code) {
    assertThat(AREAS.of(document, text.replace("\\n", "\n"))).isEqualTo(code);
  }
}
