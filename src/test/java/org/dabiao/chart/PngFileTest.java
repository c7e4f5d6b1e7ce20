package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {
  @Test
  void flatColoursAreExact() throws IOException {
    BufferedImage image = new BufferedImage(90, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    Color[] colours = {Style.PAPER, Style.BAND, Style.RULE, Tone.GOOD.fill(), Tone.BAD.fill()};
    for (int i = 0; i < colours.length; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect(i * 18, 0, 18, 40);
    }
    BufferedImage read = read(image);
    for (int i = 0; i < colours.length; i++) {
      assertThat(new Color(read.getRGB(i * 18 + 9, 20))).isEqualTo(colours[i]);
    }
  }

  @Test
  void manyColoursStayCloseToThemselves() throws IOException {
    BufferedImage image = new BufferedImage(256, 64, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 256; x++) {
      for (int y = 0; y < 64; y++) {
        image.setRGB(x, y, new Color(x, 255 - x, (x + y) / 2).getRGB());
      }
    }
    BufferedImage read = read(image);
    for (int x = 0; x < 256; x++) {
      Color was = new Color(image.getRGB(x, 7));
      Color is = new Color(read.getRGB(x, 7));
      assertThat(Math.abs(was.getRed() - is.getRed())).isLessThan(28);
      assertThat(Math.abs(was.getGreen() - is.getGreen())).isLessThan(28);
    }
  }

  @Test
  void aRealPictureIsWhatWasDrawn() throws IOException {
    Sketch sketch = ChartGallery.sketches(Fixture.six()).get(0);
    BufferedImage read =
        ImageIO.read(new ByteArrayInputStream(PngFile.bytes(sketch, TestFont.FONT)));
    BufferedImage drawn = PngFile.image(sketch, TestFont.FONT);
    long far = 0;
    for (int x = 0; x < drawn.getWidth(); x++) {
      for (int y = 0; y < drawn.getHeight(); y++) {
        Color was = new Color(drawn.getRGB(x, y));
        Color is = new Color(read.getRGB(x, y));
        far +=
            Math.max(Math.abs(was.getRed() - is.getRed()), Math.abs(was.getBlue() - is.getBlue()))
                    > 24
                ? 1
                : 0;
      }
    }
    assertThat(far).isLessThan(drawn.getWidth() * drawn.getHeight() / 1000);
  }

  private static BufferedImage read(BufferedImage image) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(PngFile.encode(image)));
  }
}
