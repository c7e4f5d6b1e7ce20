package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
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

  private JsonNode files(String rest) throws IOException {
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
            + rest);
    Project project = ProjectReader.read(file, Overrides.NONE);
    Manifest.write(folder, project, List.of(), QualityFound.NOTHING, List.of());
    return new ObjectMapper().readTree(folder.resolve(Manifest.FILE).toFile()).get("files");
  }

  /** The entry of a role; there is one. */
  private static JsonNode only(String role, JsonNode files) {
    List<JsonNode> found = new ArrayList<>();
    files.forEach(f -> found.add(f));
    found.removeIf(f -> !f.get("role").asText().equals(role));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> roles(JsonNode files) {
    return files.findValuesAsText("role");
  }

  private String sha256(String file) throws IOException, NoSuchAlgorithmException {
    byte[] bytes = Files.readAllBytes(folder.resolve(file));
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void projectFileAndCataloguesAreThere() throws IOException, NoSuchAlgorithmException {
    Files.writeString(folder.resolve("sources.csv"), "abc");
    JsonNode files = files("sources: sources.csv\n");
    assertThat(roles(files)).containsExactly("project", "areas", "indicators", "sources");
    assertThat(only("sources", files).toString())
        .isEqualTo(
            "{\"file\":\"sources.csv\",\"role\":\"sources\",\"bytes\":3,\"sha256\":\""
                + ABC
                + "\"}");
    assertThat(only("project", files).get("file").asText()).isEqualTo("project.yaml");
    assertThat(only("project", files).get("sha256").asText()).isEqualTo(sha256("project.yaml"));
    assertThat(only("areas", files).get("sha256").asText()).isEqualTo(sha256("areas.csv"));
  }

  /** Two tables quote one document: it is listed once. */
  @Test
  void theTextThatAPlanQuotesIsThereOnce() throws IOException {
    Files.writeString(folder.resolve("ours/plan.txt"), "abc");
    Files.writeString(folder.resolve("one.csv"), "target_id\n");
    Files.writeString(folder.resolve("two.csv"), "target_id\n");
    JsonNode text =
        only(
            "plan_text",
            files(
                """
                plan:
                  - {path: one.csv, text: ours/plan.txt}
                  - {path: two.csv, text: ours/plan.txt}
                """));
    assertThat(text.get("file").asText()).isEqualTo("ours/plan.txt");
    assertThat(text.get("sha256").asText()).isEqualTo(ABC);
  }

  @Test
  void boundariesAreThereByTheirNameAsWritten() throws IOException {
    JsonNode files =
        files("report: {boundaries: {path: ours/counties.geojson, code: adcode}, word: false}");
    assertThat(only("boundaries", files).toString())
        .isEqualTo(
            "{\"file\":\"ours/counties.geojson\",\"role\":\"boundaries\",\"bytes\":3,\"sha256\":\""
                + ABC
                + "\"}");
  }

  @Test
  void theTemplateIsThereWithTheDigestOfItsBytes() throws IOException, NoSuchAlgorithmException {
    JsonNode template = only("template", files("report: {template: ours/bureau.docx}"));
    assertThat(template.get("file").asText()).isEqualTo("ours/bureau.docx");
    assertThat(template.get("bytes").asLong())
        .isEqualTo(Files.size(folder.resolve("ours/bureau.docx")));
    assertThat(template.get("sha256").asText()).isEqualTo(sha256("ours/bureau.docx"));
  }

  @Test
  void theProgramsOwnTemplateIsNoneOfTheProject() throws IOException {
    assertThat(roles(files(""))).containsExactly("project", "areas", "indicators");
  }
}
