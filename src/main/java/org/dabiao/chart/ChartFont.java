package org.dabiao.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dabiao.reference.Language;
import org.dabiao.reference.Messages;

/**
 * The font of the charts: one that can display Chinese, or none at all. An installed one that is
 * known to be good comes first, then the bundled Noto Sans CJK, then any that can do it.
 */
public final class ChartFont {
  /** What a font must be able to display: place names, units and the marks that charts use. */
  static final String SAMPLE = "咸安嘉鱼赤壁通城崇阳通山粮食产量亩户达标≥≤—％";

  /** Stands for a character that the font lacks (geta mark, as printers use it). */
  private static final char MISSING = '〓';

  /** What a font may change without becoming another. */
  private static final Set<Attribute> MEASURES =
      Set.of(TextAttribute.SIZE, TextAttribute.TRANSFORM);

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Font regular;
  private final Font bold;
  private final Map<Type, Font> sized = new EnumMap<>(Type.class);

  private ChartFont(Font regular, Font bold) {
    this.regular = new Named(regular);
    this.bold = new Named(bold);
    for (Type type : Type.values()) {
      sized.put(type, face(type).deriveFont(type.size()));
    }
  }

  /**
   * An installed font that can display Chinese, or the bundled one.
   *
   * @param bundledFolder folder that the build unpacked Noto Sans CJK into; it need not exist
   * @throws IllegalStateException in Chinese and English, when there is no such font
   */
  public static ChartFont load(Path bundledFolder) {
    return load(bundledFolder, SAMPLE);
  }

  /** The same for any text that the font must be able to display. */
  static ChartFont load(Path bundledFolder, String sample) {
    try {
      HeadlessFonts.prepare(bundledFolder);
      Optional<ChartFont> preferred = HeadlessFonts.preferred(sample).map(ChartFont::of);
      if (preferred.isPresent()) {
        return preferred.get();
      }
      return bundled(bundledFolder)
          .filter(font -> font.regular.canDisplayUpTo(sample) < 0)
          .or(() -> HeadlessFonts.any(sample).map(ChartFont::of))
          .orElseThrow(() -> none(bundledFolder));
    } catch (IOException | FontFormatException | LinkageError | InternalError e) {
      IllegalStateException none = none(bundledFolder);
      none.initCause(e);
      throw none;
    }
  }

  /** The font that the build unpacked, when it did. */
  static Optional<ChartFont> bundled(Path folder) throws IOException, FontFormatException {
    Path regular = folder.resolve("NotoSansCJK-Regular.ttc");
    Path bold = folder.resolve("NotoSansCJK-Bold.ttc");
    if (!Files.isRegularFile(regular) || !Files.isRegularFile(bold)) {
      return Optional.empty();
    }
    return Optional.of(
        new ChartFont(
            HeadlessFonts.face(regular, "NotoSansCJKsc-Regular"),
            HeadlessFonts.face(bold, "NotoSansCJKsc-Bold")));
  }

  private static ChartFont of(HeadlessFonts.Faces installed) {
    return new ChartFont(installed.regularFont(), installed.boldFont());
  }

  private static IllegalStateException none(Path folder) {
    return new IllegalStateException(
        Messages.of(ChartFont.class, Language.ZH).text("font.none", folder)
            + "\n"
            + Messages.of(ChartFont.class, Language.EN).text("font.none", folder));
  }

  Font of(Type type) {
    return sized.get(type);
  }

  Font of(Type type, float size) {
    return face(type).deriveFont(size);
  }

  private Font face(Type type) {
    return switch (type.weight()) {
      case REGULAR -> regular;
      case BOLD -> bold;
    };
  }

  /** Width in user units. */
  double width(String text, Type type) {
    return of(type).getStringBounds(displayable(text), CONTEXT).getWidth();
  }

  /** The text with what cannot be displayed replaced by 〓: charts never show boxes. */
  String displayable(String text) {
    if (regular.canDisplayUpTo(text) < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> shown.appendCodePoint(regular.canDisplay(c) ? c : MISSING));
    return shown.toString();
  }

  /**
   * Knows its family, and so do the fonts derived from it for a measurement: Java looks it up in
   * the font's file each time, and SVG asks at each text and shape.
   */
  private static final class Named extends Font {
    private static final long serialVersionUID = 1L;

    private final String family;

    Named(Font font) {
      this(font, font.getFamily());
    }

    private Named(Font font, String family) {
      super(font);
      this.family = family;
    }

    @Override
    public String getFamily() {
      return family;
    }

    @Override
    public Font deriveFont(float size) {
      return new Named(super.deriveFont(size), family);
    }

    @Override
    public Font deriveFont(Map<? extends Attribute, ?> attributes) {
      boolean sameFace = attributes.keySet().stream().allMatch(MEASURES::contains);
      Font derived = super.deriveFont(attributes);
      return sameFace ? new Named(derived, family) : derived;
    }
  }
}
