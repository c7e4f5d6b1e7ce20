package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Provenance;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One file, two languages, and nothing in it that could reach out. */
class TwoLanguagesTest {
  @TempDir Path folder;

  private static Edition edition(Language language) {
    Findings findings = Fixtures.sixCounties(language);
    return new Edition(findings, Fixtures.pictures(findings));
  }

  private Html both() throws IOException {
    Path file = folder.resolve("report.html");
    HtmlReport.write(List.of(edition(Language.ZH), edition(Language.EN)), Provenance.NONE, file);
    String text = Files.readString(file);
    return new Html(text, Html.parse(text));
  }

  private static String unpacked(Html page) throws IOException {
    byte[] packed = Base64.getDecoder().decode(page.byId("other-edition").getTextContent());
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Document tree(String edition) {
    return Html.parse("<div>" + edition + "</div>");
  }

  private static Set<String> ids(Document document) {
    return new Html("", document)
        .all("*", e -> e.hasAttribute("id")).stream()
            .map(e -> e.getAttribute("id"))
            .collect(Collectors.toSet());
  }

  @Test
  void theSecondLanguageHasThePlacesOfTheFirst() throws IOException {
    Html page = both();
    Set<String> first = ids(page.document());
    first.removeAll(Set.of("edition", "other-edition"));

    assertThat(ids(tree(unpacked(page)))).isEqualTo(first);
    assertThat(page.byId("other-edition").getAttribute("data-lang")).isEqualTo("en");
  }

  @Test
  void itIsTheReportThatARunInThatLanguageGives() throws IOException {
    Path english = folder.resolve("english.html");
    HtmlReport.write(List.of(edition(Language.EN), edition(Language.ZH)), Provenance.NONE, english);

    assertThat(Files.readString(english)).contains(unpacked(both()));
  }

  @Test
  void itHasTheSameFiguresToSortBy() throws IOException {
    Html page = both();

    assertThat(values(new Html("", tree(unpacked(page))))).isEqualTo(values(page)).isNotEmpty();
  }

  private static List<String> values(Html page) {
    return page.all("td", td -> td.hasAttribute("data-v")).stream()
        .map(td -> td.getAttribute("data-v"))
        .toList();
  }

  @Test
  void oneLanguageHasNoSwitch() {
    Findings findings = Fixtures.sixCounties(Language.ZH);
    Html page = Html.of(findings, Fixtures.pictures(findings), folder);

    assertThat(page.all("button", b -> b.getAttribute("data-do").equals("language"))).isEmpty();
    assertThat(page.text()).doesNotContain("id=\"other-edition\"");
  }

  /** A script that the policy does not name by its digest is not run. */
  @Test
  void thePolicyNamesEveryScriptAndForbidsTheNetwork()
      throws IOException, NoSuchAlgorithmException {
    Html page = both();
    String policy =
        page.all("meta", m -> m.getAttribute("http-equiv").equals("Content-Security-Policy"))
            .get(0)
            .getAttribute("content");

    assertThat(policy).startsWith("default-src 'none'; img-src data:;").doesNotContain("http");
    int at = 0;
    int scripts = 0;
    while ((at = page.text().indexOf("<script>", at)) >= 0) {
      String script =
          page.text().substring(at + "<script>".length(), page.text().indexOf("</script>", at));
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
      at++;
      scripts++;
    }
    assertThat(scripts).isEqualTo(page.scripts().size()).isPositive();
  }

  @Test
  void everyFigureOfATargetLeadsToItsDerivation() throws IOException {
    Html page = both();
    for (Element row : page.all("tr", r -> Html.hasClass(r, "target"))) {
      List<String> links =
          new Html("", page.document())
                  .all(
                      "a", a -> Html.hasClass(a, "fig") && a.getParentNode().getParentNode() == row)
                  .stream()
                  .map(a -> a.getAttribute("href").substring(1))
                  .distinct()
                  .toList();
      assertThat(links).hasSize(1);
      Element derivation = page.byId(links.get(0));
      assertThat(derivation.getAttribute("data-title"))
          .contains(Html.words(row.getElementsByTagName("bdi").item(0)).split(" ")[0]);
    }
  }
}
