package org.dabiao.report.word;

import com.deepoove.poi.render.compute.RenderDataCompute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dabiao.report.Bidi;

/**
 * What tags stand for, in one place of a document: the fields of an item, else what its
 * surroundings offer. Texts are values, never read as tags themselves.
 */
final class Scope implements RenderDataCompute {
  private final Scope around;
  private final Map<String, Object> values = new LinkedHashMap<>();

  Scope(Scope around) {
    this.around = around;
  }

  Scope text(String name, Object value) {
    values.put(name, clean(String.valueOf(value)));
    return this;
  }

  /** A text that is made anew wherever it is asked for. */
  Scope counted(String name, Supplier<String> value) {
    values.put(name, value);
    return this;
  }

  Scope condition(String name, boolean value) {
    values.put(name, value);
    return this;
  }

  /** A list or table, and whether it has any items. */
  Scope items(String name, List<Scope> items) {
    values.put(name, items.isEmpty() ? Boolean.FALSE : items);
    return condition(Tags.HAS + name, !items.isEmpty());
  }

  Scope picture(String name, Figure figure) {
    values.put(name, figure);
    return this;
  }

  Set<String> names() {
    return values.keySet();
  }

  Object own(String name) {
    return values.get(name);
  }

  @Override
  public Object compute(String name) {
    if (values.containsKey(name)) {
      Object value = values.get(name);
      return value instanceof Supplier<?> made ? made.get() : value;
    }
    return around == null ? null : around.compute(name);
  }

  /**
   * The text without what no XML document may hold, and without marks that turn the text after it.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    Bidi.plain(text)
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\t' || c == '\r') {
                clean.append(' ');
              } else {
                boolean allowed =
                    c >= ' ' && c < 0x7F
                        || c >= 0xA0 && c < 0xD800
                        || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
                clean.appendCodePoint(allowed ? c : 0xFFFD);
              }
            });
    return clean.toString();
  }
}
