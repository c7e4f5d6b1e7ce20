package org.dabiao.statistics.source.workbook;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dabiao.reference.Catalogues;

/** The names that the project's catalogues and its project file know. */
final class Names implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern FOOTNOTE = Pattern.compile("[*＊①-⑳]+$|[\\[〔][\\d①-⑳]+[\\]〕]$");

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:表?[\\d一二三四五六七八九十.-]+[、. 续]*)"
              + "|(?:19|20)\\d{2}(?:[-—–~～至]+(?:19|20)\\d{2})?年?|历年|主要年份"
              + "|(?:分|各)(?:县|市|区|地区|[(（、/]|[)）])+(?:的)?|情况(?:统计)?表?$|统计表$|一览表$");

  private final HashSet<String> areas = new HashSet<>();
  private final HashSet<String> indicators = new HashSet<>();
  private final HashMap<String, String> renamed = new HashMap<>();
  private final HashSet<String> skipped = new HashSet<>();

  Names(Catalogues catalogues, LayoutSettings settings) {
    catalogues
        .areas()
        .forEach(
            a -> add(areas, Stream.concat(Stream.of(a.code(), a.name()), a.aliases().stream())));
    catalogues
        .indicators()
        .forEach(
            i -> add(indicators, Stream.concat(Stream.of(i.id(), i.name()), i.aliases().stream())));
    settings.rename().forEach((label, name) -> renamed.put(Labels.squeeze(label), name));
    settings.skip().forEach(label -> skipped.add(Labels.squeeze(label)));
  }

  private static void add(Set<String> names, Stream<String> keys) {
    keys.forEach(names::add);
  }

  boolean isArea(String label) {
    return areas.contains(of(Dimension.AREA, label));
  }

  boolean isIndicator(String label) {
    return indicators.contains(of(Dimension.INDICATOR, label));
  }

  /** Whether the catalogue of a dimension has the name; all periods are known. */
  boolean knows(Dimension dimension, String name) {
    return switch (dimension) {
      case AREA -> areas.contains(name);
      case INDICATOR -> indicators.contains(name);
      case PERIOD -> PeriodText.of(name).isPresent();
    };
  }

  /** The area whose name a title begins with: the longest such name. */
  Optional<String> areaAtStart(String title) {
    String plain = Labels.squeeze(title);
    return areas.stream()
        .filter(a -> a.length() > 1 && plain.startsWith(a))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .filter(a -> a.chars().anyMatch(Character::isLetter) || plain.equals(a));
  }

  /** The indicator that a title is about, when it says nothing else but year, unit and areas. */
  Optional<String> indicatorAlone(String title) {
    String plain = Labels.split(title).name();
    plain = TITLE.matcher(plain).replaceAll("");
    String name = of(Dimension.INDICATOR, plain);
    return indicators.contains(name) ? Optional.of(name) : Optional.empty();
  }

  /** Whether the project file leaves rows and columns of this name out. */
  boolean skips(String label) {
    return !skipped.isEmpty() && skipped.contains(Labels.squeeze(label));
  }

  /** A total of the rows or columns beside it, and no area or indicator of its own. */
  boolean isSubtotal(Dimension dimension, String label) {
    return Labels.isSubtotal(label) && !knows(dimension, of(dimension, label));
  }

  /**
   * The name that a label stands for: what the project file says, or the label without aligning
   * spaces and the marks of footnotes.
   */
  String of(Dimension dimension, String label) {
    String plain = Labels.squeeze(label);
    String said = renamed.get(plain);
    if (said != null) {
      return said;
    }
    if (dimension == Dimension.PERIOD) {
      return PeriodText.of(plain).orElse(plain);
    }
    String stripped = label.strip();
    if (knows(dimension, stripped)) {
      return stripped;
    }
    String unmarked = FOOTNOTE.matcher(plain).replaceFirst("").strip();
    return !knows(dimension, plain) && knows(dimension, unmarked) ? unmarked : plain;
  }
}
