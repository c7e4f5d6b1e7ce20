package org.dabiao.chart;

import java.io.IOException;
import java.util.List;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;

/** Pictures as text, for tests that ask what stands in them. */
final class Drawn {
  private Drawn() {}

  static List<Picture> all(Findings findings) {
    return ChartGallery.sketches(findings).parallelStream().map(Drawn::picture).toList();
  }

  /** The pictures of some kinds: a pattern. */
  static List<Picture> all(Findings findings, String kinds) {
    return ChartGallery.sketches(findings).parallelStream()
        .filter(s -> s.kind().matches(kinds))
        .map(Drawn::picture)
        .toList();
  }

  static Picture one(Findings findings, String id) {
    return ChartGallery.sketches(findings).stream()
        .filter(s -> s.id().equals(id))
        .map(Drawn::picture)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no picture " + id));
  }

  /** The texts that stand in the picture. */
  static List<String> words(Picture picture) {
    return SvgText.of(picture.svg()).stream().map(SvgText::words).toList();
  }

  private static Picture picture(Sketch sketch) {
    try {
      return ChartGallery.picture(sketch, SvgFile.text(sketch, TestFont.FONT));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
