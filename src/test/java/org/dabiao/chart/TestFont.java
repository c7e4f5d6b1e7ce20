package org.dabiao.chart;

import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The charts' font in tests: the one that the build unpacked, so that what is installed on a
 * machine decides nothing.
 */
final class TestFont {
  static final Path FOLDER = Path.of(System.getProperty("dabiao.fonts", "target/app/fonts"));

  /** Loaded once: every test draws with it. */
  static final ChartFont FONT = bundled();

  private TestFont() {}

  private static ChartFont bundled() {
    try {
      HeadlessFonts.prepare(FOLDER);
      return ChartFont.bundled(FOLDER).orElseThrow();
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
