package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabiao.findings.Attained;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.reference.Boundary;
import org.dabiao.reference.Language;
import org.dabiao.reference.MapPlace;
import org.dabiao.reference.Tile;
import org.dabiao.reference.Verdict;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** All outlines here are made up. */
class MapsTest {
  private static Boundary outline(String wkt, boolean degrees) {
    return new Boundary(MapFixture.shape(wkt), degrees, "made-up.geojson");
  }

  private static SvgText named(Picture picture, String name) {
    return SvgText.of(picture.svg()).stream()
        .filter(t -> t.words().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tilesStandAsTheCatalogueSays() {
    Picture picture = Drawn.one(MapFixture.tiled(Fixture.six()), "tiles");
    assertThat(named(picture, "嘉鱼").box().getX()).isLessThan(named(picture, "咸安").box().getX());
    assertThat(named(picture, "嘉鱼").box().getY()).isLessThan(named(picture, "赤壁").box().getY());
    assertThat(named(picture, "通山").box().getX()).isGreaterThan(named(picture, "崇阳").box().getX());
    assertThat(picture.caption()).contains("示意图");
  }

  @Test
  void aTileHasNameShareCountAndVerdicts() {
    Findings findings = MapFixture.tiled(Fixture.six());
    AreaShare first = AreaShare.of(new Wording(findings)).get(0);
    List<String> words = Drawn.words(Drawn.one(findings, "tiles"));
    assertThat(words)
        .contains("咸安", first.figure(), first.judged().size() + " 项中 " + first.met() + " 项");
    assertThat(first.verdicts().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(first.judged().size());
    assertThat(words).contains("超额完成", "未完成");
  }

  @Test
  void aTargetThatIsNotBehindCountsWhileTheYearRuns() {
    AreaShare share =
        AreaShare.of(new Wording(Fixture.six())).stream()
            .filter(s -> s.verdicts().containsKey(Verdict.AHEAD))
            .findFirst()
            .orElseThrow();
    long attained = share.judged().stream().filter(t -> t.verdict().attained()).count();
    assertThat(share.met()).isEqualTo(attained + 1);
    assertThat(Drawn.one(MapFixture.tiled(Fixture.six()), "tiles").title()).contains("目标达成或不落后的比例");
  }

  @Test
  void anAreaWithoutATileIsNamedInTheNote() {
    Findings findings =
        MapFixture.placed(
            Fixture.six(),
            i ->
                i == 0
                    ? MapPlace.NOWHERE
                    : new MapPlace(Optional.of(new Tile(i, 1)), Optional.empty()));
    assertThat(Drawn.one(findings, "tiles").caption()).contains("未排入示意图的地区（1 个）：咸安");
  }

  @Test
  void withoutPlacesThereIsNoMap() {
    assertThat(ChartGallery.sketches(Fixture.six()))
        .noneMatch(s -> s.kind().equals("tiles") || s.kind().equals("map"));
  }

  /** Parts of two areas may stand on one tile; a picture of both would hide one of them. */
  @Test
  void tilesThatLieOnEachOtherAreNotDrawn() {
    Findings findings =
        MapFixture.placed(
            Fixture.six(),
            i -> new MapPlace(Optional.of(new Tile(1 + i % 3, 1)), Optional.empty()));
    assertThat(ChartGallery.sketches(findings)).noneMatch(s -> s.kind().equals("tiles"));
  }

  @Test
  void whereThereAreOutlinesTheRealMapIsDrawn() {
    assertThat(ChartGallery.sketches(MapFixture.outlined(Fixture.six())))
        .anyMatch(s -> s.kind().equals("map"))
        .noneMatch(s -> s.kind().equals("tiles"));
  }

  @Test
  void theNoteSaysWhereBoundariesComeFromAndWhoHasNone() {
    assertThat(Drawn.one(MapFixture.outlined(Fixture.six()), "map").caption())
        .contains("边界来自项目文件指定的 made-up.geojson", "没有边界数据、未画出的地区（1 个）：崇阳");
  }

  @Test
  void anAreaTooSmallForItsNameIsNamedInTheMargin() {
    Picture picture = Drawn.one(MapFixture.outlined(Fixture.six()), "map");
    assertThat(named(picture, "通城").box().getX()).isLessThan(60);
    assertThat(named(picture, "咸安").box().getX()).isGreaterThan(100);
  }

  @Test
  void anAreaWithoutJudgedTargetsIsHatchedAndNotZero() {
    Findings base = MapFixture.outlined(Fixture.six());
    List<Attained> others =
        base.attained().stream().filter(t -> !t.area().equals("421202")).toList();
    Findings findings = base.toBuilder().attained(others).build();
    Picture picture = Drawn.one(findings, "map");
    assertThat(Drawn.words(picture)).contains("没有可评目标", "—").doesNotContain("0%");
    assertThat(picture.alt()).contains("咸安区 没有可评目标");
  }

  /** At 60° north a degree of longitude is half as long as one of latitude. */
  @Test
  void degreesAreProjectedTrueAtTheMeanLatitude() {
    String square = "POLYGON((10 59, 12 59, 12 61, 10 61, 10 59))";
    Geometry onPage = MapShapes.of(List.of(outline(square, true)), 400, 400).get(0);
    assertThat(onPage.getEnvelopeInternal().getHeight()).isCloseTo(400, within(1e-6));
    assertThat(onPage.getEnvelopeInternal().getWidth()).isCloseTo(200, within(1e-6));
  }

  @Test
  void metresAreTakenAsTheyAre() {
    String square =
        "POLYGON((500000 3300000, 540000 3300000, 540000 3320000, 500000 3320000, 500000 3300000))";
    Geometry onPage = MapShapes.of(List.of(outline(square, false)), 400, 400).get(0);
    assertThat(onPage.getEnvelopeInternal().getWidth()).isCloseTo(400, within(1e-6));
    assertThat(onPage.getEnvelopeInternal().getHeight()).isCloseTo(200, within(1e-6));
  }

  @Test
  void northIsUp() {
    List<Geometry> shapes =
        MapShapes.of(
            List.of(
                outline("POLYGON((0 1, 1 1, 1 2, 0 2, 0 1))", true),
                outline("POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))", true)),
            100,
            100);
    assertThat(shapes.get(0).getCentroid().getY()).isLessThan(shapes.get(1).getCentroid().getY());
  }

  /** Two halves of a disc of 20,000 points, with a common border that is not straight. */
  @Test
  void finerDetailThanThePageShowsIsLeftOutAndNeighboursStayTogether() {
    List<Geometry> shapes = MapShapes.of(List.of(half(1), half(-1)), 600, 400);
    assertThat(shapes.get(0).getNumPoints() + shapes.get(1).getNumPoints()).isLessThan(800);
    assertThat(shapes).allMatch(Geometry::isValid);
    Geometry together = shapes.get(0).union(shapes.get(1));
    assertThat(together.getNumGeometries()).isEqualTo(1);
    assertThat(together.getArea())
        .isCloseTo(shapes.get(0).getArea() + shapes.get(1).getArea(), within(1e-6));
  }

  private static Boundary half(int side) {
    List<Coordinate> ring = new ArrayList<>();
    for (int i = 0; i <= 10_000; i++) {
      double angle = Math.PI * i / 10_000;
      ring.add(new Coordinate(side * Math.sin(angle), Math.cos(angle)));
    }
    for (int i = 1; i < 10_000; i++) {
      double y = -1 + i / 5_000.0;
      ring.add(new Coordinate(0.02 * Math.sin(40 * y) * (1 - y * y), y));
    }
    ring.add(ring.get(0).copy());
    return new Boundary(
        new GeometryFactory().createPolygon(ring.toArray(Coordinate[]::new)), true, "made-up");
  }

  @Test
  void longNamesWrapInsideTheirOutlines() {
    Findings findings = Fixture.thirty(Language.EN);
    AreaShare share = AreaShare.of(new Wording(findings)).get(0);
    Geometry square = MapFixture.shape("POLYGON((0 0, 100 0, 100 100, 0 100, 0 0))");
    MapLabel label = MapLabel.of(share, square, new Wording(findings), TestFont.FONT);
    assertThat(label.fits()).isTrue();
    assertThat(String.join(" ", label.name())).isEqualTo("County of the Northern Hills 1");
    assertThat(label.name().size()).isGreaterThan(1);
  }
}
