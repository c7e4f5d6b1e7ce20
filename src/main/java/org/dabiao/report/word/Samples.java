package org.dabiao.report.word;

import java.util.List;
import java.util.Map;

/** A model in which every tag has something: one item a list, one row a table, no pictures. */
final class Samples {
  private Samples() {}

  static Scope of(Map<String, Tag> tags, Scope around) {
    Scope scope = new Scope(around);
    for (Tag tag : tags.values()) {
      switch (tag.kind()) {
        case TEXT -> scope.text(tag.name(), tag.name());
        case CONDITION -> scope.condition(tag.name(), true);
        case LIST, ROWS -> scope.items(tag.name(), List.of(of(tag.fields(), scope)));
        case PICTURE -> {
          // Drawn charts only.
        }
      }
    }
    return scope;
  }
}
