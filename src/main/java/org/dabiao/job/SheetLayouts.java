package org.dabiao.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dabiao.statistics.source.workbook.Dimension;
import org.dabiao.statistics.source.workbook.LayoutSettings;

/** Reads what an entry of {@code statistics} says about the sheets of its workbook. */
final class SheetLayouts {
  /** What the rows are when each is one figure. */
  private static final String FIGURE = "figure";

  private static final String CHOICES = "area | indicator | period";

  private SheetLayouts() {}

  static LayoutSettings read(YamlSection entry) {
    YamlSection layout = entry.section("layout");
    List<String> rows = texts(layout, "rows");
    boolean isList = rows.equals(List.of(FIGURE));
    LayoutSettings settings =
        new LayoutSettings(
            texts(entry, "sheet"),
            isList,
            isList ? List.of() : dimensions(layout, "rows", rows),
            dimensions(layout, "columns", texts(layout, "columns")),
            layout.wholeNumber("header_rows").orElse(0),
            layout.wholeNumber("first_row").orElse(0),
            layout.text("footer").filter(t -> !t.isBlank()),
            names(layout.section("rename")),
            texts(layout, "skip"));
    for (Dimension d : settings.columns()) {
      if (settings.rows().contains(d)) {
        throw layout.refuse("columns", "project.not_a_choice", code(d), CHOICES);
      }
    }
    layout.refuseUnknown();
    return settings;
  }

  /** One text, or a list of texts. */
  private static List<String> texts(YamlSection section, String key) {
    if (!section.has(key)) {
      return List.of();
    }
    return section.isScalar(key) ? section.text(key).stream().toList() : section.texts(key);
  }

  private static List<Dimension> dimensions(YamlSection layout, String key, List<String> codes) {
    List<Dimension> dimensions = new ArrayList<>();
    for (String code : codes) {
      Optional<Dimension> found =
          List.of(Dimension.values()).stream().filter(d -> code(d).equals(code)).findFirst();
      if (found.isEmpty() || dimensions.contains(found.get())) {
        String choices = key.equals("rows") ? CHOICES + " | " + FIGURE : CHOICES;
        throw layout.refuse(key, "project.not_a_choice", code, choices);
      }
      dimensions.add(found.get());
    }
    return dimensions;
  }

  private static Map<String, String> names(YamlSection section) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String label : section.keys()) {
      names.put(label, section.required(label));
    }
    return names;
  }

  private static String code(Dimension d) {
    return d.name().toLowerCase(Locale.ROOT);
  }
}
