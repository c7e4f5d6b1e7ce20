package org.dabiao.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * At most 256 colours that stand for all colours of an image. Colours are told apart to five bits a
 * channel (smoothed edges make many that nobody can tell apart). Flat areas keep their colour
 * exactly; of the rest the most frequent groups get a place, and the others the nearest one.
 */
final class Palette {
  private static final int GROUPS = 1 << 15;
  private static final int MOST = 256;
  private static final int FLAT = 4;

  private final int[] pixels;
  private int[] ends = new int[1 << 16];
  private int runs;
  private final int[] group = new int[GROUPS];
  private final int[] colours = new int[MOST];
  private int size;

  private Palette(int[] pixels) {
    this.pixels = pixels;
    Arrays.fill(group, -1);
  }

  static Palette of(int[] pixels) {
    Palette palette = new Palette(pixels);
    int[] count = new int[GROUPS];
    // Colours that fill runs of pixels come first: the flat ones, which must be exact.
    for (int from = 0, to; from < pixels.length; from = to) {
      to = palette.run(from);
      if (to - from >= FLAT) {
        palette.add(pixels[from]);
      }
      count[key(pixels[from])] += to - from;
    }
    IntStream.range(0, GROUPS)
        .filter(key -> count[key] > 0 && palette.group[key] < 0)
        .boxed()
        .sorted(Comparator.comparing(key -> -count[key]))
        .forEach(key -> palette.add(spread(key)));
    return palette;
  }

  private void add(int colour) {
    int key = key(colour);
    if (group[key] < 0) {
      if (size < MOST) {
        colours[size] = colour & 0xFFFFFF;
        group[key] = size++;
      } else {
        group[key] = nearest(colour);
      }
    }
  }

  private int nearest(int colour) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      int red = (colour >> 16 & 255) - (colours[i] >> 16 & 255);
      int green = (colour >> 8 & 255) - (colours[i] >> 8 & 255);
      int blue = (colour & 255) - (colours[i] & 255);
      int distance = red * red + green * green + blue * blue;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int key(int colour) {
    return colour >> 9 & 0x7C00 | colour >> 6 & 0x3E0 | colour >> 3 & 0x1F;
  }

  private static int spread(int key) {
    return wide(key >> 10) << 16 | wide(key >> 5) << 8 | wide(key);
  }

  /** Five bits as eight, from 0 to 255. */
  private static int wide(int bits) {
    int five = bits & 31;
    return five << 3 | five >> 2;
  }

  /** Red, green and blue of each colour. */
  byte[] colours() {
    byte[] bytes = new byte[size * 3];
    for (int i = 0; i < size; i++) {
      bytes[i * 3] = (byte) (colours[i] >> 16);
      bytes[i * 3 + 1] = (byte) (colours[i] >> 8);
      bytes[i * 3 + 2] = (byte) colours[i];
    }
    return bytes;
  }

  /** The place of each pixel's colour. */
  byte[] indices() {
    byte[] indices = new byte[pixels.length];
    int from = 0;
    for (int run = 0; run < runs; run++) {
      Arrays.fill(indices, from, ends[run], (byte) group[key(pixels[from])]);
      from = ends[run];
    }
    return indices;
  }

  /**
   * Notes the end of the run of one colour that begins here: charts are mostly such runs, and going
   * by them is several times faster than by pixels.
   */
  private int run(int from) {
    int to = from + 1;
    int colour = pixels[from];
    while (to < pixels.length && pixels[to] == colour) {
      to++;
    }
    if (runs == ends.length) {
      ends = Arrays.copyOf(ends, runs * 2);
    }
    ends[runs++] = to;
    return to;
  }
}
