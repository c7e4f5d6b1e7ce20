package org.dabiao.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gets fonts on machines that may have no screen, no installed font and no fontconfig. */
final class HeadlessFonts {
  private static final String CONFIG = "sun.awt.fontconfig";

  /** Families known to show simplified Chinese well, best first. */
  private static final List<String> PREFERRED =
      List.of(
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "Source Han Sans CN",
          "Microsoft YaHei",
          "PingFang SC",
          "WenQuanYi Micro Hei",
          "WenQuanYi Zen Hei");

  private HeadlessFonts() {}

  /**
   * Lets AWT start where there is nothing to start from. Without fontconfig even loading a font
   * from a file fails; a configuration file of our own, set before AWT is first used, cures it.
   */
  static void prepare(Path bundledFolder) throws IOException {
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    boolean configured = Files.exists(Path.of("/etc/fonts/fonts.conf"));
    if (linux
        && System.getProperty(CONFIG) == null
        && (Files.isDirectory(bundledFolder) || !configured)) {
      Path file = Files.createTempFile("dabiao-fontconfig", ".properties");
      file.toFile().deleteOnExit();
      Files.writeString(file, "version=1\nsequence.allfonts=default\n");
      System.setProperty(CONFIG, file.toString());
    }
  }

  /** One face of a font collection; {@link Font#createFont} would give the first, Japanese one. */
  static Font face(Path collection, String postScriptName) throws IOException, FontFormatException {
    for (Font face : Font.createFonts(collection.toFile())) {
      if (face.getPSName().equals(postScriptName)) {
        return face;
      }
    }
    throw new FontFormatException(collection + ": " + postScriptName + "?");
  }

  /**
   * Two faces of an installed font.
   *
   * @param regular name of the regular face's family
   * @param bold name of the bold face's family; the regular one's when it has none of its own
   */
  record Faces(String regular, String bold) {
    Font regularFont() {
      return new Font(regular, Font.PLAIN, 1);
    }

    Font boldFont() {
      return new Font(bold, bold.equals(regular) ? Font.BOLD : Font.PLAIN, 1);
    }
  }

  /** The best installed font of those known to be good that can display the sample. */
  static Optional<Faces> preferred(String sample) {
    Set<String> families = families();
    // Java lists the faces of a collection as families of their own: "Noto Sans CJK SC Regular".
    return PREFERRED.stream()
        .flatMap(name -> Stream.of(name, name + " Regular").filter(families::contains))
        .filter(family -> displays(family, sample))
        .map(family -> new Faces(family, bold(family, families)))
        .findFirst();
  }

  /** Any installed font that can display the sample. */
  static Optional<Faces> any(String sample) {
    return families().stream()
        .filter(family -> displays(family, sample))
        .map(family -> new Faces(family, family))
        .findFirst();
  }

  private static Set<String> families() {
    return new TreeSet<>(
        Arrays.asList(
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getAvailableFontFamilyNames(Locale.ROOT)));
  }

  private static String bold(String family, Set<String> families) {
    String own = family.replaceFirst(" Regular$", "") + " Bold";
    return families.contains(own) ? own : family;
  }

  private static boolean displays(String family, String sample) {
    return new Font(family, Font.PLAIN, 1).canDisplayUpTo(sample) < 0;
  }
}
