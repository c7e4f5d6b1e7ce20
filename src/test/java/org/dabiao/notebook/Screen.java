package org.dabiao.notebook;

import java.util.function.BiConsumer;

/** What notebook cells show things on; a kernel or a test listens. */
public final class Screen {
  private static volatile BiConsumer<Object, String> listener = (content, mime) -> {};

  private Screen() {}

  static void listen(BiConsumer<Object, String> to) {
    listener = to;
  }

  /**
   * Shows something, as cells call it.
   *
   * @param content text, or an image
   * @param mime media type to show it as
   */
  public static void display(Object content, String mime) {
    listener.accept(content, mime);
  }
}
