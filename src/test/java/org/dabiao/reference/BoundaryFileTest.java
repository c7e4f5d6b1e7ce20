package org.dabiao.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/** Outlines out of GeoJSON. All shapes are made up. */
class BoundaryFileTest {
  private static final String SQUARE =
      "{'type':'Polygon','coordinates':[[[114,30],[115,30],[115,31],[114,31],[114,30]]]}";

  @TempDir private Path folder;

  private Path file(String text) {
    try {
      return Files.writeString(folder.resolve("b.geojson"), text.replace('\'', '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String feature(String properties, String geometry) {
    return "{'type':'Feature','properties':{" + properties + "},'geometry':" + geometry + "}";
  }

  private static String collection(String... features) {
    return "{'type':'FeatureCollection','features':[" + String.join(",", features) + "]}";
  }

  private Map<String, Boundary> read(String text) {
    return BoundaryFile.read(file(text), "b.geojson", "adcode", Set.of("421202", "421221"));
  }

  private Map<String, Boundary> one(String geometry) {
    return read(collection(feature("'adcode':'421202'", geometry)));
  }

  private String refused(String text) {
    return catchThrowableOfType(InputException.class, () -> read(text)).faults().stream()
        .map(f -> f.text(Language.EN))
        .collect(Collectors.joining("\n"));
  }

  private String refusedShape(String geometry) {
    return refused(collection(feature("'adcode':'421202'", geometry)));
  }

  private static boolean covers(Boundary outline, double x, double y) {
    Point point = outline.shape().getFactory().createPoint(new Coordinate(x, y));
    return outline.shape().covers(point);
  }

  @Test
  void aPolygonBelongsToItsCode() {
    Boundary outline = one(SQUARE).get("421202");
    assertThat(outline.shape().getArea()).isEqualTo(1);
    assertThat(outline.degrees()).isTrue();
    assertThat(outline.file()).isEqualTo("b.geojson");
  }

  @Test
  void aCodeMayBeANumber() {
    assertThat(read(collection(feature("'adcode':421202", SQUARE)))).containsOnlyKeys("421202");
  }

  @Test
  void aHoleIsNotInside() {
    Boundary outline =
        one("""
        {"type":"Polygon","coordinates":[
          [[0,0],[10,0],[10,10],[0,10],[0,0]],
          [[4,4],[6,4],[6,6],[4,6],[4,4]]]}
        """)
            .get("421202");
    assertThat(outline.shape().getArea()).isEqualTo(96);
    assertThat(covers(outline, 5, 5)).isFalse();
  }

  @Test
  void anExclaveBelongsToTheArea() {
    Boundary outline =
        one("""
        {"type":"MultiPolygon","coordinates":[
          [[[0,0],[1,0],[1,1],[0,1],[0,0]]],
          [[[5,5],[6,5],[6,6],[5,6],[5,5]]]]}
        """)
            .get("421202");
    assertThat(covers(outline, 5.5, 5.5)).isTrue();
    assertThat(covers(outline, 3, 3)).isFalse();
  }

  @Test
  void aCollectionIsItsPolygons() {
    assertThat(
            one("{'type':'GeometryCollection','geometries':[" + SQUARE + "]}")
                .get("421202")
                .shape()
                .getArea())
        .isEqualTo(1);
  }

  @Test
  void coordinatesBeyondDegreesAreMetres() {
    assertThat(
            one("{'type':'Polygon','coordinates':[[[500000,0],[500010,0],[500010,10],[500000,0]]]}")
                .get("421202")
                .degrees())
        .isFalse();
  }

  /** A province's file serves its cities; a coast line without a code is no area. */
  @Test
  void otherFeaturesArePassedOver() {
    assertThat(
            read(
                collection(
                    feature("'adcode':'999999'", "null"),
                    feature("'name':'coast'", "{'type':'LineString','coordinates':[]}"),
                    feature("'adcode':'421221'", SQUARE))))
        .containsOnlyKeys("421221");
  }

  @Test
  void brokenJsonNamesThePlace() {
    assertThat(refused("{'features':[")).startsWith("b.geojson: not JSON; expected: 1:");
  }

  @Test
  void anotherJsonIsNoGeoJson() {
    assertThat(refused("{'a':1}"))
        .isEqualTo("b.geojson, column features: not GeoJSON; expected: FeatureCollection");
  }

  @Test
  void aPropertyThatNoFeatureHasNamesThoseThatAreThere() {
    assertThat(refused(collection(feature("'code':'421202','name':'x'", SQUARE))))
        .isEqualTo("b.geojson, column adcode: no feature has this property; expected: code, name");
  }

  @Test
  void codesThatNoAreaHasAreRefused() {
    assertThat(refused(collection(feature("'adcode':'110000'", SQUARE))))
        .startsWith("b.geojson, column adcode, value \"110000\": the area is not in the catalogue")
        .contains("421202");
  }

  @Test
  void aCodeCannotComeTwice() {
    assertThat(
            refused(
                collection(
                    feature("'adcode':'421202'", SQUARE), feature("'adcode':'421202'", SQUARE))))
        .isEqualTo(
            "b.geojson, column features[2].adcode, value \"421202\": another row has the same key");
  }

  @Test
  void anEmptyShapeIsNone() {
    for (String shape :
        List.of(
            "null",
            "{'type':'Polygon','coordinates':[]}",
            "{'type':'MultiPolygon','coordinates':[]}",
            "{'type':'GeometryCollection','geometries':[]}")) {
      assertThat(refusedShape(shape))
          .as(shape)
          .startsWith(
              "b.geojson, column features[1].geometry, value \"421202\": there is no geometry");
    }
  }

  /** A bow tie. */
  @Test
  void aRingThatCrossesItselfNamesThePlace() {
    assertThat(refusedShape("{'type':'Polygon','coordinates':[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}"))
        .contains("the outline is not valid", "Self-intersection (1.0, 1.0)");
  }

  @Test
  void anOpenRingIsNoOutline() {
    assertThat(refusedShape("{'type':'Polygon','coordinates':[[[0,0],[2,0],[2,2],[0,2]]]}"))
        .contains("the outline is not valid");
  }

  @Test
  void aPointIsNoArea() {
    assertThat(refusedShape("{'type':'Point','coordinates':[1,2]}"))
        .contains("expected: Polygon | MultiPolygon | GeometryCollection");
  }

  @Test
  void aWordIsNoCoordinate() {
    assertThat(refusedShape("{'type':'Polygon','coordinates':[[['x',0],[2,0],[2,2],['x',0]]]}"))
        .contains("expected: [x, y]");
  }

  @Test
  void allFaultsAreTold() {
    assertThat(
            refused(
                    collection(
                        feature("'adcode':'421202'", "null"), feature("'adcode':'421221'", "null")))
                .lines())
        .hasSize(2);
  }
}
