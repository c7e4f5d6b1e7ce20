package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartGalleryTest {
  private static final String MAPS = "map|tiles";
  private static final String PEERS = "strip|radar";

  @TempDir Path folder;

  /** Findings of every size, language and degree of malice, drawn once. */
  enum Run {
    SIX_COUNTIES(Fixture::six),
    SIX_COUNTIES_ENGLISH(Fixture::sixEnglish),
    THIRTY_COUNTIES(() -> Fixture.thirty(Language.ZH)),
    THIRTY_COUNTIES_ENGLISH(() -> Fixture.thirty(Language.EN)),
    CENSUS(() -> Fixture.census(Language.ZH)),
    CENSUS_ENGLISH(() -> Fixture.census(Language.EN)),
    FEW_TARGETS(Fixture::few),
    AWKWARD_FIGURES(Fixture::awkward),
    EXTREME_SERIES(() -> Fixture.extreme(Language.ZH)),
    EXTREME_SERIES_ENGLISH(() -> Fixture.extreme(Language.EN)),
    HOSTILE_NAMES(Fixture::hostile),
    RICH_SIX(() -> beyondTargets(Rich.of(Fixture.six()))),
    RICH_SIX_ENGLISH(() -> beyondTargets(Rich.of(Fixture.sixEnglish()))),
    RICH_THIRTY(() -> beyondTargets(Rich.of(Fixture.thirty(Language.ZH)))),
    RICH_THIRTY_ENGLISH(() -> beyondTargets(Rich.of(Fixture.thirty(Language.EN)))),
    RICH_AWKWARD(() -> beyondTargets(Rich.awkward(Fixture.thirty(Language.ZH)))),
    RICH_AWKWARD_ENGLISH(() -> beyondTargets(Rich.awkward(Fixture.sixEnglish()))),
    RICH_HOSTILE(() -> beyondTargets(Rich.awkward(Fixture.hostile()))),
    SIX_ON_TILES(() -> MapFixture.tiled(Fixture.six()), MAPS),
    SIX_ON_TILES_ENGLISH(() -> MapFixture.tiled(Fixture.sixEnglish()), MAPS),
    THIRTY_ON_TILES(() -> MapFixture.tiled(Fixture.thirty(Language.ZH)), MAPS),
    THIRTY_ON_TILES_ENGLISH(() -> MapFixture.tiled(Fixture.thirty(Language.EN)), MAPS),
    HOSTILE_ON_TILES(() -> MapFixture.tiled(Fixture.hostile()), MAPS),
    SIX_ON_A_MAP(() -> MapFixture.outlined(Fixture.six()), MAPS),
    SIX_ON_A_MAP_ENGLISH(() -> MapFixture.outlined(Fixture.sixEnglish()), MAPS),
    THIRTY_ON_A_MAP(() -> MapFixture.outlined(Fixture.thirty(Language.ZH)), MAPS),
    THIRTY_ON_A_MAP_ENGLISH(() -> MapFixture.outlined(Fixture.thirty(Language.EN)), MAPS),
    HOSTILE_ON_A_MAP(() -> MapFixture.outlined(Fixture.hostile()), MAPS),
    TIES(() -> RateFixture.ties(Fixture.six()), PEERS),
    THIRTY_TIES(() -> RateFixture.ties(Fixture.thirty(Language.EN)), PEERS),
    ODD_RATES(() -> RateFixture.odd(Fixture.sixEnglish()), PEERS),
    THIRTY_ODD_RATES(() -> RateFixture.odd(Fixture.thirty(Language.ZH)), PEERS);

    private final Supplier<Findings> findings;
    private final String kinds;
    private List<Picture> pictures;

    Run(Supplier<Findings> findings) {
      this(findings, ".*");
    }

    Run(Supplier<Findings> findings, String kinds) {
      this.findings = findings;
      this.kinds = kinds;
    }

    synchronized List<Picture> pictures() {
      if (pictures == null) {
        pictures = Drawn.all(findings.get(), kinds);
        assertThat(pictures).isNotEmpty();
      }
      return pictures;
    }
  }

  /** What the targets give is drawn by the other runs. */
  private static Findings beyondTargets(Findings rich) {
    return Rich.with(
        Fixture.only(rich, List.of()),
        rich.compared(),
        rich.scoring(),
        rich.measures().placed(),
        rich.composed());
  }

  @ParameterizedTest
  @EnumSource(Run.class)
  void noTextLiesOnAnotherOrLeavesThePage(Run run) {
    for (Picture picture : run.pictures()) {
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
  @EnumSource(Run.class)
  void everyCharacterHasAGlyph(Run run) {
    for (Picture picture : run.pictures()) {
      for (SvgText text : SvgText.of(picture.svg())) {
        assertThat(TestFont.FONT.of(Type.BODY).canDisplayUpTo(text.words()))
            .as(text.words())
            .isEqualTo(-1);
      }
    }
  }

  @Test
  void nothingHasToBeReplacedInOrdinaryNames() {
    assertThat(Run.SIX_COUNTIES.pictures())
        .allSatisfy(p -> assertThat(p.svg()).doesNotContain("〓"));
  }

  @ParameterizedTest
  @EnumSource(Run.class)
  void picturesOfOnePageShareNoIdAndDescribeThemselves(Run run) {
    List<String> ids = new ArrayList<>();
    for (Picture picture : run.pictures()) {
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
    for (Run run : List.of(Run.SIX_COUNTIES, Run.RICH_SIX)) {
      assertThat(run.pictures())
          .allSatisfy(p -> assertThat(p.svg().length()).as(p.id()).isLessThan(60_000));
    }
  }

  @Test
  void picturesComeInReportOrder() {
    assertThat(
            Run.SIX_COUNTIES.pictures().stream()
                .filter(p -> !p.kind().matches("multiples|" + PEERS))
                .map(Picture::id))
        .startsWith("heat", "bars-421200", "bullet-421200", "bars-421202", "bullet-421202")
        .containsSubsequence("trend-farmland", "trend-roads", "bump-grain_area")
        .endsWith("bump-industry_growth", "bump-invest_growth");
    assertThat(Run.RICH_SIX.pictures().stream().map(Picture::id))
        .endsWith(
            "waterfall-population",
            "quadrant-population",
            "points-1",
            "places-2",
            "intervals-development");
  }

  @Test
  void hostileNamesStayText() {
    assertThat(Drawn.words(Drawn.one(Fixture.hostile(), "bars-421205")).get(0))
        .startsWith("=HYPERLINK(\"http://x\")\"rgb(x)");
    for (Picture picture : hostile()) {
      assertThat(picture.svg()).doesNotContain("<script").doesNotContain("\u202E");
      assertThat(picture.title() + picture.caption() + picture.alt())
          .doesNotContain("\u202E", "\u200F", "\u0000", "\uFFFE");
      assertThat(SvgText.parse(picture.svg()).getElementsByTagName("script").getLength()).isZero();
    }
  }

  private static List<Picture> hostile() {
    return Stream.of(Run.HOSTILE_NAMES, Run.RICH_HOSTILE)
        .flatMap(run -> run.pictures().stream())
        .toList();
  }

  @Test
  void aRunWithoutTargetsIsDrawnAsChanges() {
    assertThat(Drawn.all(Fixture.census(Language.ZH)).stream().map(Picture::id))
        .containsExactly("compare-population", "compare-aged", "compare-household");
  }

  @Test
  void everyKindIsDocumented() throws IOException {
    String page =
        Files.readString(Path.of(System.getProperty("dabiao.home", ".")).resolve("docs/charts.md"));
    for (Run run : Run.values()) {
      for (Picture picture : run.pictures()) {
        assertThat(page).contains("\n| `" + picture.kind() + "` | `" + picture.kind());
      }
    }
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
