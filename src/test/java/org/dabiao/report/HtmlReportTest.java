package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Provenance;
import org.dabiao.reference.Language;
import org.dabiao.reference.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class HtmlReportTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTargetAppearsInItsAreaWithItsVerdict(Language language) {
    Findings findings = Fixtures.sixCounties(language);
    Html page = write(findings);
    Words words = new Words(language);
    Phrases phrases = new Phrases(words);

    int areaNumber = 0;
    for (AreaEntry area : findings.areas()) {
      areaNumber++;
      Element section = page.byId("area-" + areaNumber);
      List<String> rows = targetRows(section);
      for (Attained a : findings.of(area)) {
        if (a.kind().equals("milestone")) {
          continue;
        }
        assertThat(rows)
            .as("%s %s", area.name(), a.indicatorName())
            .anySatisfy(
                row ->
                    assertThat(row)
                        .startsWith(a.indicatorName())
                        .contains(plain(phrases.target(a)))
                        .contains(plain(phrases.actual(a)))
                        .contains(words.verdict(a.verdict())));
      }
      assertThat(rows)
          .hasSize(
              (int) findings.of(area).stream().filter(a -> !a.kind().equals("milestone")).count());
    }
    assertThat(targetRows(page.byId("milestones")))
        .satisfiesExactly(
            row -> assertThat(row).contains("市全民健身中心").contains(words.verdict(Verdict.ACHIEVED)),
            row -> assertThat(row).contains("食品安全").contains(words.verdict(Verdict.NO_DATA)));
  }

  @Test
  void headlineCountsEqualTheFindings() {
    Findings findings = Fixtures.sixCounties(Language.ZH);
    Element table = table(write(findings).byId("summary"));
    List<List<String>> rows = Html.cells(table);

    List<Verdict> verdicts = new Page(findings, List.of()).verdicts();
    for (int i = 0; i < findings.areas().size(); i++) {
      AreaEntry area = findings.areas().get(i);
      List<Attained> entries = findings.of(area);
      List<String> row = rows.get(i + 1);
      assertThat(row.get(0)).isEqualTo(area.name());
      assertThat(row.get(1)).isEqualTo(String.valueOf(entries.size()));
      for (int v = 0; v < verdicts.size(); v++) {
        Verdict verdict = verdicts.get(v);
        long expected = entries.stream().filter(a -> a.verdict() == verdict).count();
        assertThat(row.get(3 + v)).as("%s %s", area, verdict).isEqualTo("" + expected);
      }
    }
    List<String> total = rows.get(rows.size() - 1);
    assertThat(total.subList(0, 3)).containsExactly("合计", "47", "21/36");
    assertThat(total.subList(3, 3 + verdicts.size()))
        .containsExactly("7", "14", "7", "7", "1", "1", "9", "1");
  }

  @Test
  void everyHeadingFollowsInOrderAndEveryAnchorIsThere() {
    Html page = write(Fixtures.sixCounties(Language.ZH));

    int before = 0;
    for (Element heading : page.all("*", e -> e.getTagName().matches("h[1-6]"))) {
      int level = heading.getTagName().charAt(1) - '0';
      assertThat(level).as(Html.words(heading)).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(page.all("h1")).hasSize(1);
    assertThat(page.all("main")).hasSize(1);
    Set<String> ids = new HashSet<>();
    for (Element element : page.all("*", e -> e.hasAttribute("id"))) {
      assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
    }
    for (Element link : page.all("a", a -> a.getAttribute("href").startsWith("#"))) {
      assertThat(ids).contains(link.getAttribute("href").substring(1));
    }
    for (Element labelled : page.all("*", e -> e.hasAttribute("aria-labelledby"))) {
      assertThat(ids).contains(labelled.getAttribute("aria-labelledby"));
    }
  }

  @Test
  void tablesHaveCaptionsAndHeadersAndPicturesHaveWords() {
    Html page = write(Fixtures.sixCounties(Language.EN));

    assertThat(page.document().getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(page.all("table")).isNotEmpty();
    for (Element table : page.all("table")) {
      assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
    }
    assertThat(page.all("th")).allSatisfy(th -> assertThat(th.getAttribute("scope")).isNotEmpty());
    assertThat(page.all("img"))
        .hasSize(23)
        .allSatisfy(img -> assertThat(img.getAttribute("alt")).isNotEmpty())
        .allSatisfy(
            img ->
                assertThat(img.getAttribute("src"))
                    .startsWith("data:image/svg+xml;charset=utf-8,%3Csvg"));
  }

  @Test
  void nothingIsFetchedFromAnywhere() {
    Html page = write(Fixtures.sixCounties(Language.ZH));

    assertThat(page.all("*", e -> e.getTagName().matches("link|iframe|object|embed"))).isEmpty();
    assertThat(page.all("script", e -> e.hasAttribute("src"))).isEmpty();
    assertThat(page.all("*", e -> e.hasAttribute("srcset") || e.hasAttribute("poster"))).isEmpty();
    assertThat(page.text()).doesNotContain("url(").doesNotContain("@import");
    Element sources = page.byId("sources");
    for (Element link : page.all("a", a -> !a.getAttribute("href").startsWith("#"))) {
      assertThat(link.getAttribute("href")).startsWith("http");
      assertThat(sources.compareDocumentPosition(link) & 16).as("inside the sources").isEqualTo(16);
    }
    assertThat(page.all("a", a -> a.getAttribute("href").startsWith("http"))).hasSize(2);
  }

  @Test
  void aFigureLeadsToItsSentenceAndItsSource() {
    Html page = write(Fixtures.sixCounties(Language.ZH));

    Element details = page.all("details", d -> Html.words(d).contains("产量23.6亿斤以上")).get(0);
    assertThat(Html.words(details.getElementsByTagName("mark").item(0))).isEqualTo("产量23.6亿斤以上");
    assertThat(Html.words(details.getElementsByTagName("blockquote").item(0)))
        .isEqualTo("坚持稳面积、增单产两手发力，确保粮食播种面积296.1万亩以上、产量23.6亿斤以上。");
    Element cite = (Element) details.getElementsByTagName("a").item(1);
    assertThat(Html.words(page.byId(cite.getAttribute("href").substring(1))))
        .contains("咸宁市2024年统计公报");
  }

  @Test
  void thirtyAreasAreAllInTheContents() {
    Html page = write(Fixtures.thirtyAreas());

    Element nav = page.all("nav").get(0);
    assertThat(nav.getElementsByTagName("a").getLength())
        .isEqualTo(31 + new Page(Fixtures.thirtyAreas(), pictures()).sections().size());
    assertThat(Html.words(page.byId("summary"))).contains("30 个地区合计可评价");
  }

  @Test
  void equalFindingsGiveEqualBytes() {
    Findings findings = Fixtures.sixCounties(Language.ZH);
    List<Edition> editions = List.of(new Edition(findings, Fixtures.pictures(findings)));
    HtmlReport.write(editions, Provenance.NONE, folder.resolve("one.html"));
    HtmlReport.write(editions, Provenance.NONE, folder.resolve("two.html"));
    assertThat(folder.resolve("one.html")).hasSameBinaryContentAs(folder.resolve("two.html"));
  }

  private Html write(Findings findings) {
    return Html.of(findings, Fixtures.pictures(findings), folder);
  }

  private static List<Picture> pictures() {
    return Fixtures.pictures(Fixtures.thirtyAreas());
  }

  private static Element table(Element section) {
    return (Element) section.getElementsByTagName("table").item(0);
  }

  private static List<String> targetRows(Element section) {
    List<String> rows = new ArrayList<>();
    var all = section.getElementsByTagName("tr");
    for (int i = 0; i < all.getLength(); i++) {
      if (Html.hasClass((Element) all.item(i), "target")) {
        rows.add(Html.words(all.item(i)));
      }
    }
    return rows;
  }

  private static String plain(String figure) {
    return figure.replace('\u00a0', ' ');
  }
}
