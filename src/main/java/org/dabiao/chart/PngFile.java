package org.dabiao.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Draws a page as a PNG file at twice its size. The encoder is our own because charts are flat: a
 * palette and a quick deflation are several times faster than the library's and as small.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int LEVEL = 3;

  private PngFile() {}

  static byte[] bytes(Sketch sketch, ChartFont font) throws IOException {
    return encode(image(sketch, font));
  }

  static BufferedImage image(Sketch sketch, ChartFont font) {
    Sheet sheet = new Sheet(sketch, font);
    BufferedImage image =
        new BufferedImage(
            (int) Style.WIDTH * Style.SCALE,
            sheet.height() * Style.SCALE,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(Style.SCALE, Style.SCALE);
    sheet.paint(new Pen(graphics, font));
    graphics.dispose();
    return image;
  }

  static byte[] encode(BufferedImage image) throws IOException {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Palette palette = Palette.of(pixels);
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
    file.write(SIGNATURE);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(header);
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {8, 3, 0, 0, 0});
    chunk(file, "IHDR", header.toByteArray());
    chunk(file, "PLTE", palette.colours());
    chunk(file, "IDAT", rows(palette.indices(), width, height));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static byte[] rows(byte[] indices, int width, int height) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
    Deflater deflater = new Deflater(LEVEL);
    try (OutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 14)) {
      for (int y = 0; y < height; y++) {
        out.write(0);
        out.write(indices, y * width, width);
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static void chunk(OutputStream file, String name, byte[] data) throws IOException {
    DataOutputStream out = new DataOutputStream(file);
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(type);
    check.update(data);
    out.writeInt(data.length);
    out.write(type);
    out.write(data);
    out.writeInt((int) check.getValue());
    out.flush();
  }
}
