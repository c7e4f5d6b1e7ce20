package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dabiao.findings.InputCount;
import org.dabiao.plan.Target;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Language;
import org.dabiao.reference.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project whose plan is the text itself. */
class PlanTextTest {
  private static final String TEXT =
      """
      2024年工作安排
      粮食播种面积296万亩以上。新建公厕20座。建成市体育馆。办好第三届市运会。
      """;

  @TempDir private Path folder;

  @BeforeEach
  void project() throws IOException {
    Files.writeString(
        folder.resolve("areas.csv"),
        """
        code,name,name_en,aliases,parent,level,valid_from,valid_to
        421200,咸宁市,Xianning,咸宁,,city,,
        421221,嘉鱼县,Jiayu,嘉鱼,421200,county,,
        """);
    Files.writeString(
        folder.resolve("indicators.csv"),
        """
        id,name,name_en,aliases,unit,nature,direction,roll_up,weight,theme,decimals
        grain_area,粮食播种面积,Grain area,,万亩,flow,higher,sum,,农业,1
        city_games,市运会举办,City games,市运会|第三届市运会,%,milestone,higher,none,,体育,0
        """);
    Files.writeString(
        folder.resolve("statistics.csv"),
        "ref_area,indicator,time_period,obs_value,unit_measure\n421200,grain_area,2024,300,万亩\n");
    Files.writeString(folder.resolve("report.txt"), TEXT);
  }

  private Inputs.OnDriver read(String planEntry) throws IOException {
    Path file = folder.resolve("project.yaml");
    Files.writeString(
        file,
        """
        project: 试
        year: 2024
        areas: areas.csv
        indicators: indicators.csv
        plan:
        %s
        statistics:
          - path: statistics.csv
        """
            .formatted(planEntry));
    Overrides none = new Overrides(Optional.empty(), Optional.empty(), Optional.empty());
    return Inputs.onDriver(ProjectReader.read(file, none));
  }

  @Test
  void itsTargetsAreTargetsOfTheProject() throws IOException {
    Inputs.OnDriver inputs = read("  - {path: report.txt, area: \"421200\"}");
    assertThat(inputs.targets())
        .extracting(Target::indicator, Target::refArea, t -> t.low().get().toPlainString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("grain_area", "421200", "296"),
            org.assertj.core.groups.Tuple.tuple("city_games", "421200", "100"));
    assertThat(inputs.targets().get(0).source()).isEqualTo("report#s2");
  }

  @Test
  void whatNoIndicatorFitsIsQuarantined() throws IOException {
    Inputs.OnDriver inputs = read("  - {path: report.txt, area: \"421200\"}");
    assertThat(inputs.faults()).extracting(InputFault::reason).containsOnly(Reason.NO_INDICATOR);
    assertThat(inputs.faults()).extracting(InputFault::value).containsExactly("公厕", "市体育馆");
    assertThat(inputs.faults().get(1).text(Language.ZH))
        .isEqualTo("report.txt，第2行，列 indicator_phrase，值「市体育馆」：没有写明指标");
    InputCount count = inputs.planCounts().get(0);
    assertThat(count.read()).isEqualTo(4);
    assertThat(count.accepted()).isEqualTo(2);
    assertThat(count.quarantined()).isEqualTo(2);
  }

  @Test
  void theTextTellsItsAreaWhenTheProjectDoesNot() throws IOException {
    Files.writeString(folder.resolve("report.txt"), "嘉鱼县2024年政府工作报告\n" + TEXT);
    assertThat(read("  - path: report.txt").targets())
        .extracting(Target::refArea)
        .containsOnly("421221");
  }

  @Test
  void aTextOfUnknownAreaIsQuarantined() throws IOException {
    Inputs.OnDriver inputs = read("  - path: report.txt");
    assertThat(inputs.targets()).isEmpty();
    assertThat(inputs.faults()).extracting(InputFault::reason).containsOnly(Reason.UNKNOWN_AREA);
  }

  @Test
  void anAreaThatTheCatalogueLacksIsAFaultOfTheProjectFile() {
    assertThatThrownBy(() -> read("  - {path: report.txt, area: \"429999\"}"))
        .isInstanceOf(ProjectFileException.class)
        .extracting(fault -> ((ProjectFileException) fault).text(Language.EN))
        .asString()
        .endsWith("line 6, plan[1].area: the area catalogue areas.csv has no code 429999");
  }
}
