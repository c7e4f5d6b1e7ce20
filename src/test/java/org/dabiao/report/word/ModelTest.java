package org.dabiao.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabiao.chart.ChartFont;
import org.dabiao.chart.ChartGallery;
import org.dabiao.findings.Picture;
import org.dabiao.reference.Language;
import org.dabiao.report.Fixtures;
import org.junit.jupiter.api.Test;

/** The model fills exactly the tags that templates are checked against. */
class ModelTest {
  private static final Scope CITY =
      Model.of(Fixtures.sixCounties(Language.ZH), Optional.empty(), List.of());

  @Test
  void everyTagIsFilledAndNothingElse() {
    assertThat(new TreeSet<>(CITY.names())).isEqualTo(new TreeSet<>(Tags.ALL.keySet()));
  }

  @Test
  void everyItemHasTheFieldsOfItsTag() {
    check(CITY, Tags.ALL);
  }

  @Test
  void numbersOfTablesCountThemselves() {
    Scope model = Model.of(Fixtures.census(), Optional.empty(), List.of());

    assertThat(model.compute("table_number")).isEqualTo("1");
    assertThat(model.compute("figure_number")).isEqualTo("1");
    assertThat(model.compute("table_number")).isEqualTo("2");
  }

  @Test
  void fieldsHideTheTagsAround() {
    Scope item = new Scope(CITY).text("area", "别处");

    assertThat(item.compute("area")).isEqualTo("别处");
    assertThat(item.compute("year")).isEqualTo("2024");
  }

  @Test
  void everyKindOfChartMayBeAskedFor() {
    ChartFont font = ChartFont.load(Path.of(System.getProperty("dabiao.fonts")));
    Set<String> drawn =
        Stream.of(Fixtures.sixCounties(Language.ZH), Fixtures.thirtyAreas(), Fixtures.census())
            .flatMap(f -> ChartGallery.draw(f, font).stream())
            .map(Picture::kind)
            .collect(Collectors.toSet());

    assertThat(Tags.CHARTS).containsAll(drawn);
    assertThat(drawn).hasSizeGreaterThan(5);
  }

  private static void check(Scope scope, Map<String, Tag> tags) {
    for (Tag tag : tags.values()) {
      if (scope.own(tag.name()) instanceof List<?> items) {
        for (Object each : items) {
          Scope item = (Scope) each;
          Set<String> fields = new TreeSet<>(tag.fields().keySet());
          Set<String> given = new TreeSet<>(item.names());
          given.removeIf(n -> n.startsWith(Tags.HAS) && fields.contains(n.substring(4)));
          assertThat(given).as(tag.name()).isEqualTo(fields);
          check(item, tag.fields());
        }
      }
    }
  }
}
