package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dabiao.reference.Area;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section report of a project file. */
class ReportSettingsTest {
  private static final String START =
      """
      project: 例
      year: 2024
      areas: areas.csv
      indicators: indicators.csv
      statistics:
        - path: figures.csv
      """;

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(
        folder.resolve("areas.csv"),
        """
        code,name,name_en,aliases,parent,level,valid_from,valid_to
        421200,咸宁市,,,,city,,
        421202,咸安区,,,421200,county,,
        """);
    Files.writeString(
        folder.resolve("indicators.csv"),
        "id,name,name_en,aliases,unit,nature,direction,roll_up,weight,theme,decimals\n");
    Files.writeString(folder.resolve("figures.csv"), "x\n");
    Files.writeString(
        folder.resolve("made-up.geojson"),
        """
        {"type":"FeatureCollection","features":[
          {"type":"Feature","properties":{"adcode":421202},
           "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}
        """);
  }

  private Project read(String report) throws IOException {
    return ProjectReader.read(
        Files.writeString(folder.resolve("p.yaml"), START + report), Overrides.NONE);
  }

  private String refused(String report) {
    return catchThrowableOfType(ProjectFileException.class, () -> read(report))
        .text(Language.EN)
        .replace(folder + "/", "");
  }

  @Test
  void theRunsOwnLanguageOpensFirst() throws IOException {
    ReportSettings usual = read("").report();
    assertThat(usual.editions(Language.ZH)).containsExactly(Language.ZH, Language.EN);
    assertThat(usual.editions(Language.EN)).containsExactly(Language.EN, Language.ZH);

    ReportSettings chinese = read("report:\n  languages: [zh]\n").report();
    assertThat(chinese.editions(Language.ZH)).containsExactly(Language.ZH);
    assertThat(chinese.editions(Language.EN)).containsExactly(Language.EN, Language.ZH);
  }

  @Test
  void anUnknownLanguageIsRefused() {
    assertThat(refused("report:\n  languages: [fr]\n")).contains("report.languages", "zh | en");
  }

  @Test
  void theCatalogueGetsTheOutlinesThatTheFileHas() throws IOException {
    Project project = read("report:\n  boundaries: {path: made-up.geojson, code: adcode}\n");
    Catalogues read =
        Catalogues.read(folder, project.areas(), project.indicators(), project.sources());
    List<Area> areas = project.report().outlined(read).areas();
    assertThat(areas.get(0).place().boundary()).isEmpty();
    assertThat(areas.get(1).place().boundary().orElseThrow().file()).isEqualTo("made-up.geojson");
  }

  @Test
  void withoutBoundariesTheCatalogueStaysAsItIs() throws IOException {
    Project project = read("");
    Catalogues read =
        Catalogues.read(folder, project.areas(), project.indicators(), project.sources());
    assertThat(project.report().outlined(read)).isSameAs(read);
  }

  @Test
  void aFileThatIsNotThereIsRefusedAtItsLine() {
    assertThat(refused("report:\n  boundaries:\n    path: none.geojson\n    code: adcode\n"))
        .startsWith("p.yaml, line 9, report.boundaries.path");
  }

  @Test
  void thePropertyOfTheCodeMustBeNamed() {
    assertThat(refused("report:\n  boundaries:\n    path: made-up.geojson\n"))
        .contains("report.boundaries.code");
  }

  @Test
  void aMisspeltKeyNamesTheNearest() {
    assertThat(refused("report:\n  boundaries: {path: made-up.geojson, code: adcode, nmae: x}\n"))
        .contains("report.boundaries.nmae: unknown key");
  }
}
