package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.reference.MapPlace;
import org.junit.jupiter.api.Test;

/** A province 420000 with two cities, each with three counties. */
class ScopeTest {
  private static final List<String> CODES =
      Fixture.six().areas().stream().map(AreaEntry::code).toList();

  /** The city and the six counties of the fixture: the last three are another city's. */
  private static Findings threeLevels() {
    Findings base = Fixture.six();
    List<AreaEntry> areas = new ArrayList<>();
    areas.add(area("420000", "湖北", ""));
    areas.add(area(CODES.get(0), "咸宁", "420000"));
    areas.add(area("420100", "武汉", "420000"));
    for (int i = 1; i < CODES.size(); i++) {
      areas.add(area(CODES.get(i), "县" + i, i <= 3 ? CODES.get(0) : "420100"));
    }
    return base.toBuilder().areas(areas).build();
  }

  private static AreaEntry area(String code, String name, String parent) {
    return new AreaEntry(code, name, name, parent.isEmpty(), MapPlace.NOWHERE, parent);
  }

  @Test
  void aFamilyIsAParentWithItsParts() {
    Map<String, Findings> families = Scope.families(threeLevels());
    assertThat(families.keySet()).containsExactly("420000", CODES.get(0), "420100");
    assertThat(families.get("420000").parts())
        .extracting(AreaEntry::name)
        .containsExactly("咸宁", "武汉");
    Findings city = families.get("420100");
    assertThat(city.parent().orElseThrow().name()).isEqualTo("武汉");
    assertThat(city.parts()).extracting(AreaEntry::name).containsExactly("县4", "县5", "县6");
    assertThat(city.attained()).allMatch(a -> !a.area().equals(CODES.get(1)));
  }

  @Test
  void oneParentIsOneFamily() {
    assertThat(Scope.families(Fixture.six()).keySet()).containsExactly("");
  }

  @Test
  void areasAreSetBesideTheirPeersOnly() {
    List<Sketch> sketches = ChartGallery.sketches(threeLevels());
    assertThat(sketches).extracting(Sketch::id).doesNotHaveDuplicates();
    List<Sketch> strips = sketches.stream().filter(s -> s.kind().equals("strip")).toList();
    assertThat(strips).extracting(Sketch::area).containsExactly(CODES.get(0), "420100");
    assertThat(strips.get(1).title()).startsWith("武汉：");
    assertThat(strips.get(1).alt()).contains("县4").doesNotContain("县1");
  }
}
