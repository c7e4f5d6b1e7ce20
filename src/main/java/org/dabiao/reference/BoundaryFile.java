package org.dabiao.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Outlines of areas out of a GeoJSON file (RFC 7946): features whose property bears the code of an
 * area. Features of other codes, or without that property, are passed over: a province's file
 * serves its cities.
 */
public final class BoundaryFile {
  private static final int SHOWN = 5;
  private static final Envelope DEGREES = new Envelope(-180, 180, -90, 90);

  private final String name;
  private final String property;
  private final List<InputFault> faults = new ArrayList<>();

  private BoundaryFile(String name, String property) {
    this.name = name;
    this.property = property;
  }

  /**
   * Reads a file.
   *
   * @param name how messages and maps call it
   * @param property name of the property that bears an area's code
   * @param codes the codes that the catalogue has
   * @return outlines by code
   * @throws InputException when it is not GeoJSON, no feature has the property or a known code, a
   *     code comes twice, or an outline is missing or not valid
   */
  public static Map<String, Boundary> read(
      Path path, String name, String property, Set<String> codes) {
    return new BoundaryFile(name, property).outlines(path, codes);
  }

  private Map<String, Boundary> outlines(Path path, Set<String> codes) {
    JsonNode features = parsed(path).path("features");
    if (!features.isArray()) {
      throw fault("features", "", Reason.NOT_GEOJSON, "FeatureCollection");
    }
    Map<String, Geometry> shapes = shapes(features, codes);
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    Envelope all = new Envelope();
    shapes.values().forEach(s -> all.expandToInclude(s.getEnvelopeInternal()));
    boolean degrees = DEGREES.covers(all);
    Map<String, Boundary> outlines = new TreeMap<>();
    shapes.forEach((code, shape) -> outlines.put(code, new Boundary(shape, degrees, name)));
    return outlines;
  }

  private JsonNode parsed(Path path) {
    try {
      return new ObjectMapper().readTree(Files.readAllBytes(path));
    } catch (JsonProcessingException e) {
      String place =
          e.getLocation() == null
              ? ""
              : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr() + " ";
      throw fault("", "", Reason.NOT_JSON, place + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Geometry> shapes(JsonNode features, Set<String> codes) {
    Map<String, Geometry> shapes = new HashMap<>();
    Set<String> found = new LinkedHashSet<>();
    Set<String> properties = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>();
    for (int i = 0; i < features.size(); i++) {
      JsonNode feature = features.get(i);
      feature.path("properties").fieldNames().forEachRemaining(properties::add);
      // A number as a code, 421202, is as good as a text.
      String code = feature.path("properties").path(property).asText("").strip();
      if (code.isEmpty()) {
        continue;
      }
      found.add(code);
      if (!codes.contains(code)) {
        continue;
      }
      String place = "features[" + (i + 1) + "]";
      if (!known.add(code)) {
        add(place + "." + property, code, Reason.DUPLICATE_KEY, "");
        continue;
      }
      try {
        shapes.put(code, GeoJsonShape.of(feature.path("geometry")));
      } catch (BadCell bad) {
        add(place + ".geometry", code, faultOf(bad), expected(bad));
      }
    }
    if (found.isEmpty()) {
      throw fault(property, "", Reason.NO_SUCH_PROPERTY, first(properties));
    }
    if (known.isEmpty()) {
      throw fault(property, first(found), Reason.UNKNOWN_AREA, first(codes));
    }
    return shapes;
  }

  private static Reason faultOf(BadCell bad) {
    return bad.in("", 0).reason();
  }

  private static String expected(BadCell bad) {
    return bad.in("", 0).expected();
  }

  private static String first(Set<String> names) {
    String joined = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return names.size() > SHOWN ? joined + " …" : joined;
  }

  private void add(String column, String value, Reason reason, String expected) {
    faults.add(new InputFault(name, 0, column, value, reason, expected));
  }

  private InputException fault(String column, String value, Reason reason, String expected) {
    return new InputException(new InputFault(name, 0, column, value, reason, expected));
  }
}
