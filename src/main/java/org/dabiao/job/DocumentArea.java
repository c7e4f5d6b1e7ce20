package org.dabiao.job;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dabiao.plan.text.WordTree;
import org.dabiao.reference.Area;

/**
 * Recognises whose report a text is.
 *
 * <p>Asked in order: the lines among the first that call themselves a report, plan or list or name
 * a people's government; the file's name; the first lines at large, unless a title names a place
 * that the catalogue lacks. An answer counts when all areas named lie on one line of descent
 * (咸宁市咸安区): then it is the lowest of them.
 */
final class DocumentArea {
  private static final int LINES = 12;
  private static final int READ = 120;
  private static final List<String> TITLES =
      List.of("报告", "计划", "规划", "要点", "安排", "清单", "方案", "人民政府", "代表大会");
  private static final String PLACE = ".*[\\p{IsHan}](省|市|县|区|州|旗|盟).*";

  /** A name at a place of a line, with the codes of the areas that bear it. */
  private record Named(int start, int end, String[] codes) {
    int length() {
      return end - start;
    }
  }

  /** Codes by name: a tree, for the work may not grow with a national catalogue. */
  private final WordTree names = new WordTree();

  private final Map<String, String> parents = new TreeMap<>();

  DocumentArea(List<Area> areas) {
    Map<String, Set<String>> byName = new TreeMap<>();
    for (Area area : areas) {
      if (area.validTo().isPresent()) {
        continue;
      }
      area.parent().ifPresent(p -> parents.put(area.code(), p));
      Stream.concat(Stream.of(area.name(), plain(area.nameEn())), area.aliases().stream())
          .filter(name -> name.length() > 1)
          .forEach(name -> byName.computeIfAbsent(name, n -> new TreeSet<>()).add(area.code()));
    }
    byName.forEach((name, codes) -> names.add(name, String.join(" ", codes)));
  }

  /**
   * The code of the area; empty when the text does not tell, or names several.
   *
   * @param document the file's name
   */
  String of(String document, String text) {
    List<String> lines =
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(LINES).toList();
    List<String> heads =
        lines.stream().map(l -> l.substring(0, Math.min(READ, l.length()))).toList();
    List<String> titles = heads.stream().filter(DocumentArea::isTitle).toList();
    Optional<String> found = lowest(titles).or(() -> lowest(List.of(document, plain(document))));
    boolean elsewhere = titles.stream().anyMatch(t -> t.matches(PLACE));
    return found.or(() -> elsewhere ? Optional.empty() : lowest(heads)).orElse("");
  }

  private static boolean isTitle(String line) {
    return TITLES.stream().anyMatch(line::contains);
  }

  private Optional<String> lowest(List<String> lines) {
    Set<String> found = new TreeSet<>();
    for (String line : lines) {
      BitSet taken = new BitSet();
      for (Named name : named(line)) {
        // So that a name inside a longer one is not found again.
        int next = taken.nextSetBit(name.start());
        if (next >= 0 && next < name.end()) {
          continue;
        }
        if (name.codes().length > 1) {
          return Optional.empty();
        }
        taken.set(name.start(), name.end());
        found.add(name.codes()[0]);
      }
    }
    Set<String> low = new TreeSet<>(found);
    found.forEach(code -> ancestors(code).forEach(low::remove));
    return low.size() == 1 ? Optional.of(low.iterator().next()) : Optional.empty();
  }

  /** The names that the line holds, the longest first. */
  private List<Named> named(String line) {
    List<Named> found = new ArrayList<>();
    for (int start = 0; start < line.length(); start++) {
      WordTree node = names;
      for (int i = start; i < line.length(); i++) {
        node = node.child(line.charAt(i));
        if (node == null) {
          break;
        }
        if (node.tag() != null) {
          found.add(new Named(start, i + 1, node.tag().split(" ")));
        }
      }
    }
    found.sort(Comparator.comparingInt(Named::length).reversed());
    return found;
  }

  private List<String> ancestors(String code) {
    List<String> above = new ArrayList<>();
    String parent = parents.get(code);
    while (parent != null && !above.contains(parent)) {
      above.add(parent);
      parent = parents.get(parent);
    }
    return above;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9\\p{IsHan}]", "");
  }
}
