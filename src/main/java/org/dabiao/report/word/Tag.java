package org.dabiao.report.word;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that a template may ask for.
 *
 * @param name its name, as written between the braces
 * @param kind how it is written
 * @param fields what each item of a list, or each row of a table, offers
 */
record Tag(String name, Kind kind, Map<String, Tag> fields) {

  /** How a tag is written. */
  enum Kind {
    /** {@code {{title}}}; in the row of a table {@code [title]}. */
    TEXT,
    /** {@code {{?illustrative}} … {{/illustrative}}}: kept or left out. */
    CONDITION,
    /** {@code {{?summary}} … {{/summary}}}: once for each item. */
    LIST,
    /** {@code {{targets}}} in the row above the one that stands for all rows. */
    ROWS,
    /** {@code {{@picture.heat}}}, or as the alternative text of a picture to be replaced. */
    PICTURE
  }

  static Tag of(String name, Kind kind, Tag... fields) {
    Map<String, Tag> all = new LinkedHashMap<>();
    for (Tag field : fields) {
      all.put(field.name, field);
    }
    return new Tag(name, kind, all);
  }
}
