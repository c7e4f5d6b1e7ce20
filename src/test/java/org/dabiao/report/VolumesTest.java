package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Provenance;
import org.dabiao.findings.Ranked;
import org.dabiao.findings.Scoreboard;
import org.dabiao.findings.Subject;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A large report: an index, and a page for each parent area with its parts. */
class VolumesTest {
  @TempDir Path folder;

  private static Provenance under(AreaEntry parent, List<AreaEntry> parts) {
    Map<String, String> parents = new HashMap<>();
    parts.forEach(p -> parents.put(p.code(), parent.code()));
    return new Provenance(List.of(), Map.of(), parents);
  }

  private Html page(String name) throws IOException {
    String text = Files.readString(folder.resolve(name));
    return new Html(text, Html.parse(text));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> found = Files.list(folder.resolve("report"))) {
      return found.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aParentAndItsPartsShareAPage() throws IOException {
    Findings six = Fixtures.sixCounties(Language.ZH);
    HtmlReport.writeVolumes(
        List.of(six, Fixtures.sixCounties(Language.EN)),
        under(Fixtures.CITY, Fixtures.COUNTIES),
        folder);

    assertThat(files()).containsExactly("421200.html");
    Html volume = page("report/421200.html");
    assertThat(volume.all("tr", r -> Html.hasClass(r, "target")))
        .hasSize(six.attained().size())
        .as("targets and milestones");
    assertThat(volume.all("a", a -> a.getAttribute("href").equals("../report.html"))).hasSize(1);
    assertThat(volume.all("img")).isEmpty();
  }

  @Test
  void theIndexCountsAllAndLeadsToEachArea() throws IOException {
    Findings six = Fixtures.sixCounties(Language.ZH);
    HtmlReport.writeVolumes(List.of(six), under(Fixtures.CITY, Fixtures.COUNTIES), folder);
    Html index = page("report.html");
    Html volume = page("report/421200.html");
    Element table = (Element) index.byId("areas").getElementsByTagName("table").item(0);
    List<List<String>> rows = Html.cells(table);

    assertThat(rows).hasSize(8);
    assertThat(rows.get(1).subList(0, 2)).containsExactly("咸宁市", "");
    assertThat(rows.get(2).subList(0, 2)).containsExactly("咸安区", "咸宁市");
    assertThat(rows.stream().skip(1).mapToInt(r -> Integer.parseInt(r.get(2))).sum())
        .isEqualTo(six.attained().size());
    for (Element link : index.all("a", a -> a.getAttribute("href").startsWith("report/"))) {
      String[] address = link.getAttribute("href").split("#");
      assertThat(folder.resolve(address[0])).exists();
      if (address.length > 1) {
        assertThat(Html.words(volume.byId("h-" + address[1]))).startsWith(Html.words(link));
      }
    }
  }

  @Test
  void areasOfNoParentShareVolumes() throws IOException {
    HtmlReport.writeVolumes(List.of(Fixtures.thirtyAreas()), Provenance.NONE, folder);

    assertThat(files()).as("31 areas by 20").hasSize(2);
  }

  /** As on the page of a small run; not in the order of the catalogue. */
  @Test
  void placesOfAVolumeAreInTheOrderOfTheWhole() {
    Findings six = Fixtures.sixCounties(Language.ZH);
    List<Ranked> lastFirst = new ArrayList<>(six.scoring().ranked());
    Collections.reverse(lastFirst);
    Findings all =
        six.toBuilder().scoring(new Scoreboard(lastFirst, List.of(), List.of(), List.of())).build();
    Volumes volumes = new Volumes(all, under(Fixtures.CITY, Fixtures.COUNTIES));

    assertThat(volumes.findings(volumes.volumes().get(0)).scoring().ranked()).isEqualTo(lastFirst);
  }

  @Test
  void whatIsAboutAllAreasStaysWithTheWhole() {
    Findings six = Fixtures.sixCounties(Language.ZH);
    Volumes volumes = new Volumes(six, under(Fixtures.CITY, Fixtures.COUNTIES));
    Findings volume = volumes.findings(volumes.volumes().get(0));

    assertThat(six.quarantine()).isNotEmpty();
    assertThat(six.quality().first()).isNotEmpty();
    assertThat(volume.quarantine()).isEmpty();
    assertThat(volume.quality().first()).isEmpty();
    assertThat(volume.inputs()).isEqualTo(six.inputs());
  }

  /** A code is the user's; it must not say where a file goes. */
  @Test
  void aCodeIsNoPath() {
    AreaEntry hostile = new AreaEntry("../../etc/passwd", "甲", "甲", true);
    Subject subject = Fixtures.census().subject();
    Findings one = Findings.builder(subject, List.of(hostile)).build();

    assertThat(new Volumes(one, Provenance.NONE).volumes().get(0).file()).isEqualTo("areas-1");
  }
}
