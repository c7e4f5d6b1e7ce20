package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dabiao.findings.QualityFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manifest says of files that are no inputs. */
class ManifestTest {
  /** FIPS 180-4 and its example, "abc". */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;

  @BeforeEach
  void inputs() throws IOException {
    for (String file : List.of("areas.csv", "indicators.csv", "observations.csv")) {
      Files.writeString(folder.resolve(file), "code\n");
    }
    Files.createDirectory(folder.resolve("ours"));
    Files.writeString(folder.resolve("ours/counties.geojson"), "abc");
    Files.copy(Runs.DATA.resolve("templates/bureau.docx"), folder.resolve("ours/bureau.docx"));
  }

  private JsonNode files(String report) throws IOException {
    Path file = folder.resolve("project.yaml");
    Files.writeString(
        file,
        """
        project: example
        year: 2024
        areas: areas.csv
        indicators: indicators.csv
        statistics: [{path: observations.csv}]
        """
            + report);
    Project project = ProjectReader.read(file, Overrides.NONE);
    Manifest.write(folder, project, List.of(), QualityFound.NOTHING, List.of());
    return new ObjectMapper().readTree(folder.resolve(Manifest.FILE).toFile()).get("files");
  }

  @Test
  void boundariesAreThereByTheirNameAsWritten() throws IOException {
    JsonNode files =
        files("report: {boundaries: {path: ours/counties.geojson, code: adcode}, word: false}");
    assertThat(files).hasSize(1);
    assertThat(files.get(0).toString())
        .isEqualTo(
            "{\"file\":\"ours/counties.geojson\",\"role\":\"boundaries\",\"bytes\":3,\"sha256\":\""
                + ABC
                + "\"}");
  }

  @Test
  void theTemplateIsThereWithTheDigestOfItsBytes() throws IOException, NoSuchAlgorithmException {
    byte[] bytes = Files.readAllBytes(folder.resolve("ours/bureau.docx"));
    JsonNode template = files("report: {template: ours/bureau.docx}").get(0);
    assertThat(template.get("file").asText()).isEqualTo("ours/bureau.docx");
    assertThat(template.get("role").asText()).isEqualTo("template");
    assertThat(template.get("bytes").asInt()).isEqualTo(bytes.length);
    assertThat(template.get("sha256").asText())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
  }

  @Test
  void theProgramsOwnTemplateIsNoneOfTheProject() throws IOException {
    assertThat(files("")).isEmpty();
  }
}
