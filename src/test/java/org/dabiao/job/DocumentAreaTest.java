package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabiao.reference.Area;
import org.dabiao.reference.Catalogues;
import org.junit.jupiter.api.Test;
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
        "a | 咸宁市嘉鱼县潘家湾镇2024年工作安排 | 421221",
        "a | 武汉市2024年政府工作报告\\n对接咸宁。 | ''",
        "a | 2024年工作安排\\n咸宁功能区加快建设。 | 421200",
        "xianning-plan-2024 | 工作安排 | 421200",
        "赤壁2024 | 工作安排 | 421281",
        "a | 新建公厕20座。 | ''",
      })
  void area(String document, String text, String code) {
    assertThat(AREAS.of(document, text.replace("\\n", "\n"))).isEqualTo(code);
  }

  private static Area county(String code, String name, String alias) {
    Optional<LocalDate> always = Optional.empty();
    return new Area(code, name, "", List.of(alias), Optional.empty(), "county", always, always);
  }

  /** 城区 stands in 宣城区 too: the longer name takes its characters, and one name of two is none. */
  @Test
  void theLongestNameCountsAndASharedNameTellsNothing() {
    DocumentArea areas =
        new DocumentArea(
            List.of(county("1", "宣城区", "宣城"), county("2", "城区", "城关"), county("3", "市中区", "城关")));
    assertThat(areas.of("a", "宣城区2024年政府工作报告")).isEqualTo("1");
    assertThat(areas.of("a", "城区2024年政府工作报告")).isEqualTo("2");
    assertThat(areas.of("a", "城关2024年政府工作报告")).isEmpty();
  }

  /** The names of 6 000 areas cost no more than those of ten: the tree is walked, not the list. */
  @Test
  void aNationalCatalogueFindsTheSame() {
    List<Area> many = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      char first = (char) ('一' + i);
      many.add(county("9" + i, first + "某县", first + "某"));
    }
    many.add(county("421221", "嘉鱼县", "嘉鱼"));
    assertThat(new DocumentArea(many).of("a", "嘉鱼县2024年政府工作报告")).isEqualTo("421221");
  }
}
