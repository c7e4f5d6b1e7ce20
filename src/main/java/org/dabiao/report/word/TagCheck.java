package org.dabiao.report.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.dabiao.report.word.Tag.Kind;
import org.dabiao.report.word.TemplateFault.Place;

/**
 * Checks tags in their surroundings: whether they are offered there, whether they are written as
 * their kind is, and whether the marks of lists and conditions match.
 */
final class TagCheck {
  private static final Pattern TAG =
      Pattern.compile("\\{\\{([#*+@=?/>]?)([\\w\\u4e00-\\u9fa5]+(?:\\.[\\w\\u4e00-\\u9fa5]+)*)?}}");
  private static final Pattern PICTURE = Pattern.compile(Tags.PICTURE + "\\.(\\w+)(?:\\.(\\w+))?");

  private final TagCheck around;
  private final boolean table;
  private final Deque<Mark> open = new ArrayDeque<>();
  private Tag rows;

  private TagCheck(TagCheck around, boolean table) {
    this.around = around;
    this.table = table;
  }

  /** Something wrong in a place. */
  record Finding(List<Place> place, String reason, List<String> arguments) {}

  private record Mark(Tag tag, List<Place> place, boolean alone) {}

  /** Where only the tags of the document as a whole are offered. */
  static TagCheck root() {
    return new TagCheck(null, false);
  }

  TagCheck inside() {
    return new TagCheck(this, table);
  }

  TagCheck inTable() {
    return new TagCheck(this, true);
  }

  /** The table that a cell asked for, once. */
  Tag rowsAskedFor() {
    Tag asked = rows;
    rows = null;
    return asked;
  }

  /** Checks a paragraph. */
  void text(List<Place> place, String text, Consumer<Finding> faults) {
    Matcher tag = TAG.matcher(text);
    StringBuilder rest = new StringBuilder();
    int from = 0;
    int before = open.size();
    boolean alone = text.strip().length() > 0 && TAG.matcher(text.strip()).matches();
    while (tag.find()) {
      rest.append(text, from, tag.start());
      from = tag.end();
      String name = tag.group(2) == null ? "" : tag.group(2);
      check(place, tag.group(1), name, alone, faults);
    }
    rest.append(text.substring(from));
    if (open.size() > before && !alone) {
      faults.accept(new Finding(place, "not_alone", List.of(written(open.peek().tag))));
    }
    for (String brace : List.of("{{", "}}")) {
      int at = rest.indexOf(brace);
      if (at >= 0) {
        faults.accept(new Finding(place, "broken", List.of(excerpt(rest, at), "{{title}}")));
        break;
      }
    }
  }

  private void check(
      List<Place> place, String sign, String name, boolean alone, Consumer<Finding> faults) {
    switch (sign) {
      case "" -> plain(place, name, faults);
      case "@" -> picture(place, name, faults);
      case "?" -> begin(place, name, alone, faults);
      case "/" -> end(place, name, alone, faults);
      default ->
          faults.accept(new Finding(place, "sign", List.of("{{" + sign + name + "}}", sign)));
    }
  }

  private void plain(List<Place> place, String name, Consumer<Finding> faults) {
    Tag tag = find(name);
    if (tag == null) {
      faults.accept(unknown(place, "{{" + name + "}}", name, names()));
    } else if (tag.kind() == Kind.ROWS) {
      if (table) {
        asked(tag);
      } else {
        faults.accept(new Finding(place, "rows_outside_table", List.of("{{" + name + "}}")));
      }
    } else if (tag.kind() != Kind.TEXT) {
      faults.accept(wrongKind(place, "{{" + name + "}}", tag));
    }
  }

  /** Tells the table around the cell. */
  private void asked(Tag tag) {
    TagCheck at = this;
    while (at.around != null && at.around.table) {
      at = at.around;
    }
    (at.around == null ? at : at.around).rows = tag;
  }

  private void picture(List<Place> place, String name, Consumer<Finding> faults) {
    String written = "{{@" + name + "}}";
    Tag tag = find(name);
    if (tag != null && tag.kind() == Kind.PICTURE) {
      return;
    }
    if (tag != null) {
      faults.accept(wrongKind(place, written, tag));
      return;
    }
    Matcher chart = PICTURE.matcher(name);
    if (!chart.matches()) {
      faults.accept(unknown(place, written, name, pictures()));
    } else if (!Tags.CHARTS.contains(chart.group(1))) {
      faults.accept(unknown(place, written, name, pictures()));
    }
  }

  /** A picture whose alternative text is a tag. */
  void alternative(List<Place> place, String written, Consumer<Finding> faults) {
    String name = written.substring(2, written.length() - 2).replaceFirst("^@", "");
    picture(place, name, faults);
  }

  private void begin(List<Place> place, String name, boolean alone, Consumer<Finding> faults) {
    Tag tag = find(name);
    if (tag == null) {
      faults.accept(unknown(place, "{{?" + name + "}}", name, names()));
    } else if (tag.kind() != Kind.LIST && tag.kind() != Kind.CONDITION) {
      faults.accept(wrongKind(place, "{{?" + name + "}}", tag));
    }
    open.push(new Mark(tag == null ? Tag.of(name, Kind.CONDITION) : tag, place, alone));
  }

  private void end(List<Place> place, String name, boolean alone, Consumer<Finding> faults) {
    if (open.isEmpty()) {
      faults.accept(
          new Finding(place, "no_begin", List.of("{{/" + name + "}}", "{{?" + name + "}}")));
      return;
    }
    Mark begun = open.pop();
    if (!name.isEmpty() && !begun.tag.name().equals(name)) {
      faults.accept(
          new Finding(
              place, "other_end", List.of("{{/" + name + "}}", "{{?" + begun.tag.name() + "}}")));
    } else if (!begun.place.equals(place) && begun.alone && !alone) {
      faults.accept(new Finding(place, "not_alone", List.of("{{/" + name + "}}")));
    }
  }

  /** Marks that nothing ends in the part of the document where they stand. */
  void unclosed(Consumer<Finding> faults) {
    while (!open.isEmpty()) {
      Mark mark = open.pollLast();
      faults.accept(
          new Finding(
              mark.place,
              "no_end",
              List.of("{{?" + mark.tag.name() + "}}", "{{/" + mark.tag.name() + "}}")));
    }
  }

  /** A tag in the row that stands for all rows. */
  void field(List<Place> place, Tag of, String sign, String name, Consumer<Finding> faults) {
    String written = "[" + sign + (name == null ? "" : name) + "]";
    Tag tag = name == null ? null : of.fields().getOrDefault(name, find(name));
    if (tag == null) {
      faults.accept(
          unknown(place, written, name == null ? "" : name, List.copyOf(of.fields().keySet())));
    } else if (tag.kind() != Kind.TEXT || !sign.isEmpty()) {
      faults.accept(new Finding(place, "only_text_in_rows", List.of(written)));
    }
  }

  /** The innermost tag of a name: of the lists around, then of the document. */
  private Tag find(String name) {
    for (Mark mark : open) {
      Tag tag = mark.tag.fields().get(name);
      if (tag != null) {
        return tag;
      }
    }
    return around == null ? Tags.ALL.get(name) : around.find(name);
  }

  private List<String> names() {
    TreeSet<String> names = new TreeSet<>(Tags.ALL.keySet());
    for (TagCheck at = this; at != null; at = at.around) {
      at.open.forEach(mark -> names.addAll(mark.tag.fields().keySet()));
    }
    return List.copyOf(names);
  }

  private List<String> pictures() {
    return Tags.CHARTS.stream().map(k -> Tags.PICTURE + "." + k).sorted().toList();
  }

  private static Finding unknown(
      List<Place> place, String written, String name, List<String> offered) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String nearest =
        offered.stream()
            .min((a, b) -> distance.apply(name, a) - distance.apply(name, b))
            .orElse("");
    return new Finding(place, "unknown", List.of(written, nearest));
  }

  private static Finding wrongKind(List<Place> place, String as, Tag tag) {
    return new Finding(place, "kind", List.of(as, written(tag)));
  }

  /** How a tag of this kind is written. */
  private static String written(Tag tag) {
    String name = tag.name();
    return switch (tag.kind()) {
      case TEXT, ROWS -> "{{" + name + "}}";
      case PICTURE -> "{{@" + name + "}}";
      case CONDITION, LIST -> "{{?" + name + "}} … {{/" + name + "}}";
    };
  }

  private static String excerpt(CharSequence text, int at) {
    return text.subSequence(at, Math.min(text.length(), at + 30)).toString().strip();
  }
}
