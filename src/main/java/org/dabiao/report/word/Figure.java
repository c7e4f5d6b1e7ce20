package org.dabiao.report.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dabiao.findings.Picture;

/**
 * A chart as a file to be put into a document.
 *
 * @param picture what it shows
 * @param png the file
 */
record Figure(Picture picture, Path png) {
  private static final int WIDTH_AT = 16;
  private static final int HEIGHT_AT = 20;

  /** A file as it goes into a document, with its size in pixels. */
  record Image(byte[] bytes, int width, int height) {}

  /** Reads the file; sizes stand in the first part of every PNG file. */
  Image image() {
    try {
      byte[] bytes = Files.readAllBytes(png);
      ByteBuffer fields = ByteBuffer.wrap(bytes);
      return new Image(bytes, fields.getInt(WIDTH_AT), fields.getInt(HEIGHT_AT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
