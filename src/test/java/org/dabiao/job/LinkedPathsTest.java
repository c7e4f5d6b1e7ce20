package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dabiao.reference.Language;
import org.dabiao.statistics.source.StatisticsInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths of statistics that lead elsewhere: through links, and upwards. */
class LinkedPathsTest {
  @TempDir private Path folder;
  private Path project;

  @BeforeEach
  void makeProject() throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    Files.writeString(project.resolve("areas.csv"), "code,name,level\n990100,甲市,city\n");
    Files.writeString(
        project.resolve("indicators.csv"), "id,name,unit,nature,direction\ngdp,生产总值,亿元,flow,\n");
    Files.writeString(
        folder.resolve("outside.csv"),
        "ref_area,indicator,time_period,obs_value,unit_measure\n990100,gdp,2024,1,亿元\n");
  }

  private Project read(String path) throws IOException {
    Path file =
        Files.writeString(
            project.resolve("x.yaml"),
            """
            project: x
            year: 2024
            areas: areas.csv
            indicators: indicators.csv
            statistics:
              - path: "%s"
            """
                .formatted(path));
    return ProjectReader.read(file, Overrides.NONE);
  }

  private void refused(String path, String reason) {
    assertThatThrownBy(() -> read(path))
        .isInstanceOfSatisfying(
            ProjectFileException.class,
            e -> assertThat(e.text(Language.EN)).contains("x.yaml").contains(reason));
  }

  @Test
  void pathMayLeadUpwardsOutOfTheProjectsFolder() throws IOException {
    assertThat(read("../outside.csv").statistics())
        .extracting(StatisticsInput::name)
        .containsExactly("../outside.csv");
  }

  @Test
  void pathUpwardsToNothingIsRefused() {
    refused("../../../nowhere/outside.csv", "there is no");
  }

  @Test
  void linkToAFileIsThatFile() throws IOException {
    Files.createSymbolicLink(project.resolve("link.csv"), folder.resolve("outside.csv"));

    assertThat(read("link.csv").statistics())
        .extracting(StatisticsInput::name)
        .containsExactly("link.csv");
  }

  @Test
  void deadLinkIsRefused() throws IOException {
    Files.createSymbolicLink(project.resolve("dead.csv"), folder.resolve("gone.csv"));

    refused("dead.csv", "is a symbolic link that leads to no file");
  }

  @Test
  void linksInACircleAreRefused() throws IOException {
    Files.createSymbolicLink(project.resolve("a.csv"), project.resolve("b.csv"));
    Files.createSymbolicLink(project.resolve("b.csv"), project.resolve("a.csv"));

    refused("a.csv", "is a symbolic link that leads to no file");
  }

  @Test
  void linkToAFolderIsRefused() throws IOException {
    Files.createSymbolicLink(project.resolve("folder.csv"), folder);

    refused("folder.csv", "is a folder");
  }
}
