package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartGalleryTest {
  @TempDir Path folder;

  /** Findings of every size, language and degree of malice. */
  static Stream<Findings> everything() {
    return Stream.of(
        Fixture.six(),
        Fixture.sixEnglish(),
        Fixture.thirty(Language.ZH),
        Fixture.thirty(Language.EN),
        Fixture.census(Language.ZH),
        Fixture.census(Language.EN),
        Fixture.few(),
        Fixture.awkward(),
        Fixture.extreme(Language.ZH),
        Fixture.extreme(Language.EN),
        Fixture.hostile());
  }

  @ParameterizedTest
  @MethodSource("everything")
  void noTextLiesOnAnotherOrLeavesThePage(Findings findings) {
    for (Picture picture : Drawn.all(findings)) {
      List<SvgText> texts = SvgText.of(picture.svg());
      Element root = SvgText.parse(picture.svg()).getDocumentElement();
      double height = Double.parseDouble(root.getAttribute("height"));
      List<String> faults = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        SvgText text = texts.get(i);
        if (text.box().getMinX() < 10
            || text.box().getMaxX() > Style.WIDTH - 10
            || text.box().getMinY() < 0
            || text.box().getMaxY() > height) {
          faults.add("off the page: " + text);
        }
        for (SvgText other : texts.subList(i + 1, texts.size())) {
          if (text.box().intersects(other.box())) {
            faults.add(text + " on " + other);
          }
        }
      }
      assertThat(faults).as(picture.id()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everyCharacterHasAGlyph(Findings findings) {
    for (Picture picture : Drawn.all(findings)) {
      for (SvgText text : SvgText.of(picture.svg())) {
        assertThat(TestFont.FONT.of(Type.BODY).canDisplayUpTo(text.words()))
            .as(text.words())
            .isEqualTo(-1);
      }
    }
  }

  @Test
  void nothingHasToBeReplacedInOrdinaryNames() {
    assertThat(Drawn.all(Fixture.six())).allSatisfy(p -> assertThat(p.svg()).doesNotContain("〓"));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void picturesOfOnePageShareNoIdAndDescribeThemselves(Findings findings) {
    List<String> ids = new ArrayList<>();
    for (Picture picture : Drawn.all(findings)) {
      Document svg = SvgText.parse(picture.svg());
      NodeList all = svg.getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        String id = ((Element) all.item(i)).getAttribute("id");
        if (!id.isEmpty()) {
          ids.add(id);
        }
      }
      Element root = svg.getDocumentElement();
      assertThat(root.getAttribute("role")).isEqualTo("img");
      assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 800 " + root.getAttribute("height"));
      assertThat(root.getAttribute("font-family")).contains("Noto Sans CJK SC", "sans-serif");
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
      assertThat(picture.alt()).isNotBlank();
      assertThat(picture.caption()).isNotBlank();
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void theSameFindingsGiveTheSameBytes() throws IOException {
    ChartGallery.draw(Fixture.six(), folder.resolve("a"), TestFont.FONT);
    ChartGallery.draw(Fixture.six(), folder.resolve("b"), TestFont.FONT);
    Map<String, byte[]> first = files(folder.resolve("a"));
    Map<String, byte[]> second = files(folder.resolve("b"));
    assertThat(first).hasSizeGreaterThan(40);
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void imagesAreTwiceAsLargeAsTheSvg() throws IOException {
    for (Picture picture : ChartGallery.draw(Fixture.six(), folder, TestFont.FONT)) {
      BufferedImage image = ImageIO.read(folder.resolve(picture.id() + ".png").toFile());
      Element root = SvgText.parse(picture.svg()).getDocumentElement();
      assertThat(image.getWidth()).isEqualTo(1600);
      assertThat(image.getHeight()).isEqualTo(2 * Integer.parseInt(root.getAttribute("height")));
      assertThat(image.getRGB(2, 2)).isEqualTo(0xFFFFFFFF);
      assertThat(Files.readString(folder.resolve(picture.id() + ".svg"))).isEqualTo(picture.svg());
    }
  }

  @Test
  void svgStaysSmallEnoughToBeInlined() {
    assertThat(Drawn.all(Fixture.six()))
        .allSatisfy(p -> assertThat(p.svg().length()).as(p.id()).isLessThan(60_000));
  }

  @Test
  void picturesComeInReportOrder() {
    assertThat(Drawn.all(Fixture.six()).stream().map(Picture::id))
        .startsWith("heat", "bars-421200", "bullet-421200", "bars-421202", "bullet-421202")
        .endsWith("trend-farmland", "trend-roads");
  }

  @Test
  void hostileNamesStayText() {
    assertThat(Drawn.words(Drawn.one(Fixture.hostile(), "bars-421205")).get(0))
        .startsWith("=HYPERLINK(\"http://x\")\"rgb(x)");
    for (Picture picture : Drawn.all(Fixture.hostile())) {
      assertThat(picture.svg()).doesNotContain("<script").doesNotContain("\u202E");
      assertThat(picture.title() + picture.caption() + picture.alt())
          .doesNotContain("\u202E", "\u200F", "\u0000", "\uFFFE");
      assertThat(SvgText.parse(picture.svg()).getElementsByTagName("script").getLength()).isZero();
    }
  }

  @Test
  void aRunWithoutTargetsIsDrawnAsChanges() {
    assertThat(Drawn.all(Fixture.census(Language.ZH)).stream().map(Picture::id))
        .containsExactly("compare-population", "compare-aged");
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(
          Collectors.toMap(f -> f.getFileName().toString(), ChartGalleryTest::bytes));
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
