package org.dabiao.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabiao.report.word.Tag.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds docs/report-template.md against the tags: all of them, and no others. */
class TagsDocumentTest {
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| `([a-z_.]+)` \\| (text|condition|list|table)(?:: ([a-z_, ]+))? \\|");
  private static String page;

  @BeforeAll
  static void read() throws IOException {
    page =
        Files.readString(
            Path.of(System.getProperty("dabiao.home", "."), "docs/report-template.md"));
  }

  @Test
  void everyTagIsDescribedWithItsFieldsAndNoOther() {
    Map<String, String> described = new TreeMap<>();
    Matcher row = ROW.matcher(page);
    while (row.find()) {
      String fields = row.group(3) == null ? "" : row.group(3);
      described.put(row.group(1), row.group(2) + " " + new TreeSet<>(List.of(fields.split(", "))));
    }
    Map<String, String> offered = new TreeMap<>();
    add("", Tags.ALL, offered);

    assertThat(described).isEqualTo(offered);
  }

  @Test
  void theKindsOfChartsAreNamed() {
    Matcher kinds = Pattern.compile("Kinds: ((?:`\\w+`(?:, )?)+)\\.").matcher(page);

    assertThat(kinds.find()).isTrue();
    assertThat(kinds.group(1).replace("`", "").split(", "))
        .containsExactlyInAnyOrderElementsOf(Tags.CHARTS);
  }

  private static void add(String before, Map<String, Tag> tags, Map<String, String> offered) {
    for (Tag tag : tags.values()) {
      boolean simple = tag.kind() == Kind.TEXT || tag.kind() == Kind.PICTURE;
      boolean ofField = !before.isEmpty() && simple;
      boolean has = tag.name().startsWith(Tags.HAS) && tags.containsKey(tag.name().substring(4));
      if (!ofField && !has) {
        offered.put(before + tag.name(), word(tag.kind()) + " " + fields(tag));
      }
      add(tag.name() + ".", tag.fields(), offered);
    }
  }

  private static TreeSet<String> fields(Tag tag) {
    return tag.fields().isEmpty()
        ? new TreeSet<>(List.of(""))
        : new TreeSet<>(tag.fields().keySet());
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case TEXT -> "text";
      case CONDITION -> "condition";
      case LIST -> "list";
      case ROWS -> "table";
      case PICTURE -> "picture";
    };
  }
}
