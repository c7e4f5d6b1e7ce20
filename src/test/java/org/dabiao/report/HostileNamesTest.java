package org.dabiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Audit;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Judging;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Promise;
import org.dabiao.findings.QualityFlag;
import org.dabiao.findings.QualityFound;
import org.dabiao.findings.QuarantinedRow;
import org.dabiao.findings.SourceEntry;
import org.dabiao.findings.Subject;
import org.dabiao.findings.YearFigure;
import org.dabiao.reference.Indicator.Direction;
import org.dabiao.reference.Language;
import org.dabiao.reference.Origin;
import org.dabiao.reference.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Names that would do harm if they were taken for more than names. */
class HostileNamesTest {
  /** Elements that the style sheet or the language isolates, and the title of the window. */
  private static final Set<String> ISOLATED =
      Set.of("bdi", "span", "code", "q", "mark", "a", "strong", "blockquote", "title");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style><b>",
        "${7*7} !{x} @raw",
        "&lt;b&gt; &amp;",
        "\u202e反向\u2066",
        "]]>"
      })
  void aNameStaysAName(String name) {
    Html page = Html.of(everywhere(name), List.of(picture(name)), folder);

    assertThat(page.all("b")).isEmpty();
    assertThat(page.scripts()).isNotEmpty().isSubsetOf(Html.ownScripts());
    assertThat(page.all("*", e -> e.getAttributes().getNamedItem("onerror") != null)).isEmpty();
    assertThat(page.all("*", e -> e.getAttributes().getNamedItem("onmouseover") != null)).isEmpty();
    assertThat(page.all("img")).hasSize(1);
    assertThat(page.all("img").get(0).getAttribute("alt")).isEqualTo(name);
    assertThat(page.all("h1").get(0).getTextContent()).isEqualTo(name);
    assertThat(page.all("title").get(0).getTextContent()).startsWith(name);
  }

  @Test
  void directionMarksAreShutInOrLeftOutOfSentences() {
    String name = "\u202e反向";
    Html page = Html.of(everywhere(name), List.of(), folder);

    List<Element> holders =
        page.all(
            "*",
            e ->
                ownText(e).contains("\u202e")
                    && !ISOLATED.contains(e.getTagName())
                    && !Html.words(e).equals(name));
    assertThat(holders).isEmpty();
  }

  @Test
  void charactersThatNoPageMayHoldAreReplaced() {
    Html page = Html.of(everywhere("零\u0000响\u0007铃\ud800"), List.of(), folder);

    assertThat(page.all("h1").get(0).getTextContent()).isEqualTo("零\ufffd响\ufffd铃\ufffd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,<b>",
        "file:///etc/passwd",
        "//example.org/x",
        "http:example",
        "https://exa mple.org",
        "ftp://example.org/x"
      })
  void onlyWebAddressesBecomeLinks(String url) {
    assertThat(Links.web(url)).isEmpty();
  }

  @Test
  void webAddressesBecomeLinks() {
    assertThat(Links.web("http://www.xianning.gov.cn/a?b=1&c=2"))
        .contains("http://www.xianning.gov.cn/a?b=1&c=2");
    assertThat(Links.web("HTTPS://example.org/公报"))
        .contains("HTTPS://example.org/%E5%85%AC%E6%8A%A5");
  }

  /** Text that stands in the element itself, not in its children. */
  private static String ownText(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      text.append(n.getNodeType() == Node.TEXT_NODE ? n.getNodeValue() : "");
    }
    return text.toString();
  }

  static Findings everywhere(String name) {
    return Findings.builder(
            new Subject(name, 2024, name, Language.ZH, name),
            List.of(new AreaEntry(name, name, name, false)))
        .attained(
            List.of(
                Given.target(name, name, "1")
                    .in(name)
                    .theme(name)
                    .words(name, "前" + name + "后")
                    .id(name)
                    .basis(name)
                    .status(name)
                    .source(name)
                    .commitment(name)
                    .comparator(name)
                    .actual("2", Verdict.EXCEEDED)
                    .entry()))
        .quarantine(List.of(new QuarantinedRow(name, 2, name, name, name, name)))
        .quality(
            new QualityFound(
                List.of(new QualityFlag("warn", name, name, 2, name, name, name, 1, name)),
                Map.of(name, 1L)))
        .sources(List.of(new SourceEntry(name, name, name, name)))
        .audit(
            new Audit(
                Audit.Rules.USUAL,
                List.of(
                    new Judging(
                        Judging.Side.FLOOR,
                        Direction.HIGHER,
                        false,
                        false,
                        ONE,
                        ONE,
                        null,
                        false,
                        false,
                        null,
                        TWO_HUNDRED,
                        TWO_HUNDRED,
                        true,
                        true,
                        BigDecimal.valueOf(2))),
                List.of(
                    new Promise(
                        name, name, name, name, name, name, name, ONE, ONE, null, name, name, name,
                        name, name, 1, name, 0, 0, ONE)),
                List.of(
                    new YearFigure(
                        name,
                        name,
                        name,
                        2024,
                        ONE,
                        ONE,
                        name,
                        0,
                        name,
                        name,
                        name,
                        name,
                        Origin.SOURCED,
                        name,
                        false,
                        null))))
        .build();
  }

  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

  private static Picture picture(String name) {
    return new Picture("p", name, name, name, name, name, "<svg/>");
  }
}
