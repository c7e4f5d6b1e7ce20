package org.dabiao.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.plot.CategoryPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartFontTest {
  @TempDir Path folder;

  @Test
  void theBundledFontShowsChineseInTheSimplifiedFace() {
    assertThat(TestFont.FONT.of(Type.BODY).getPSName()).isEqualTo("NotoSansCJKsc-Regular");
    assertThat(TestFont.FONT.of(Type.TITLE).getPSName()).isEqualTo("NotoSansCJKsc-Bold");
    assertThat(TestFont.FONT.of(Type.BODY).canDisplayUpTo(ChartFont.SAMPLE)).isEqualTo(-1);
  }

  @Test
  void noFontIsAnErrorInBothLanguages() {
    String nobodyHasIt = "\uE000\uE123";
    assertThatThrownBy(() -> ChartFont.load(folder, nobodyHasIt))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("没有能显示中文的字体")
        .hasMessageContaining("No font can display Chinese")
        .hasMessageContaining(folder.toString());
  }

  @Test
  void aCharacterWithoutAGlyphBecomesAGetaMark() {
    assertThat(TestFont.FONT.displayable("县\uD83D\uDE00城")).isEqualTo("县〓城");
  }

  /** A machine without fontconfig's files and without fonts, in a process of its own. */
  @Test
  void theBundledFontLoadsWhereNoFontIsConfigured() throws Exception {
    assertThat(drawnOn("<fontconfig/>", TestFont.FOLDER.toAbsolutePath()))
        .contains("NotoSansCJKsc-Regular");
  }

  /** The list of installed fonts has the faces of a collection, the Japanese one first. */
  @Test
  void anInstalledFontIsTakenInItsSimplifiedFace() throws Exception {
    Path installed = Files.createDirectory(folder.resolve("fonts"));
    for (String face : List.of("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc")) {
      Files.copy(TestFont.FOLDER.resolve(face), installed.resolve(face));
    }
    String config = "<fontconfig><dir>" + installed + "</dir></fontconfig>";

    assertThat(drawnOn(config, folder.resolve("nothing-bundled")))
        .contains("NotoSansCJKsc-Regular", "NotoSansCJKsc-Bold");
  }

  /** What {@link Bare} says on a machine with this fontconfig. */
  private String drawnOn(String fontconfig, Path bundled) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.home=" + folder,
            "-cp",
            classPath(ChartFont.class, Bare.class, CategoryPlot.class),
            Bare.class.getName(),
            bundled.toString());
    Path config = Files.writeString(folder.resolve("fonts.conf"), fontconfig);
    builder.environment().put("FONTCONFIG_FILE", config.toString());
    builder.environment().put("HOME", folder.toString());
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  private static String classPath(Class<?>... classes) {
    return Stream.of(classes)
        .map(
            c ->
                Path.of(
                    URI.create(c.getProtectionDomain().getCodeSource().getLocation().toString())))
        .map(Path::toString)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Loads the font and draws with it. */
  static final class Bare {
    private Bare() {}

    public static void main(String[] arguments) throws IOException {
      ChartFont font = ChartFont.load(Path.of(arguments[0]));
      Sketch sketch = ChartGallery.sketches(Fixture.few()).get(0);
      System.out.println(PngFile.bytes(sketch, font).length);
      System.out.println(font.of(Type.BODY).getPSName() + " " + font.of(Type.TITLE).getPSName());
    }
  }
}
