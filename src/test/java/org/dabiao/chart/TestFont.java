package org.dabiao.chart;

import java.nio.file.Path;

/** The charts' font in tests: what the build unpacked, unless a property names another folder. */
final class TestFont {
  static final Path FOLDER = Path.of(System.getProperty("dabiao.fonts", "target/app/fonts"));

  /** Loaded once: every test draws with it. */
  static final ChartFont FONT = ChartFont.load(FOLDER);

  private TestFont() {}
}
