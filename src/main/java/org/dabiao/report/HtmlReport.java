package org.dabiao.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Provenance;
import org.dabiao.findings.SampleFindings;
import org.dabiao.reference.Language;
import org.dabiao.report.Volumes.Volume;

/**
 * The report as one HTML file that needs nothing else: style and pictures are inside, and it
 * fetches nothing from anywhere.
 *
 * <p>The pages under {@code src/main/jte} are compiled into this package by the build. Pictures are
 * put in as data URIs, not as elements of the page: a picture then cannot run a script, and the ids
 * of two pictures cannot clash.
 */
public final class HtmlReport {
  private static final int TYPICAL_LENGTH = 1 << 20;

  private HtmlReport() {}

  /**
   * Writes the report; the same findings and pictures always give the same bytes.
   *
   * @param editions the report in each of its languages; the first is the one that opens, the
   *     second the one that the reader may switch to
   * @param provenance where figures come from, for derivations
   * @param file the file to write, replaced when it is there
   * @throws UncheckedIOException when the file cannot be written
   */
  public static void write(List<Edition> editions, Provenance provenance, Path file) {
    List<Findings> found = editions.stream().map(Edition::findings).toList();
    List<Body> bodies = new ArrayList<>();
    for (Edition edition : editions) {
      Setting setting = new Setting(other(edition.findings(), found), provenance, "");
      bodies.add(Body.of(new Page(edition, setting)));
    }
    write(bodies, file);
  }

  /**
   * Writes the report of a large run: an index, and a volume for each parent area with its parts.
   * Volumes are written side by side; few of them are in memory at a time. They have tables and
   * interactive charts, no pictures: drawing thousands would take longer than the run.
   *
   * @param editions what the run found, in each language of the report
   * @param folder where {@code report.html} and the folder {@code report} are written
   */
  public static void writeVolumes(List<Findings> editions, Provenance provenance, Path folder) {
    List<Volumes> all = editions.stream().map(f -> new Volumes(f, provenance)).toList();
    List<Body> index = new ArrayList<>();
    for (Volumes v : all) {
      index.add(Body.of(new IndexPage(v, other(v.all(), editions))));
    }
    write(index, folder.resolve("report.html"));
    try {
      Files.createDirectories(folder.resolve("report"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    IntStream.range(0, all.get(0).volumes().size())
        .parallel()
        .forEach(
            number -> {
              List<Body> bodies = new ArrayList<>();
              for (Volumes v : all) {
                Volume volume = v.volumes().get(number);
                Findings part = v.findings(volume);
                Setting setting =
                    new Setting(other(part, editions), v.provenance(volume), "../report.html");
                bodies.add(Body.of(new Page(new Edition(part, List.of()), setting)));
              }
              String name = all.get(0).volumes().get(number).file() + ".html";
              write(bodies, folder.resolve("report").resolve(name));
            });
  }

  /**
   * Fills the pages for a reader that there is not, so that the next ones find their classes ready.
   */
  public static void rehearse(List<Picture> pictures) {
    Setting setting = new Setting(Optional.empty(), Provenance.NONE, "");
    Body body = Body.of(new Page(new Edition(SampleFindings.of(Language.ZH), pictures), setting));
    filled("report.jte", Book.of(body.page(), body.html(), Optional.empty()));
  }

  /** What stands in a page: a filled template is written for it in each language. */
  private record Body(Page page, String template, Object model) {
    static Body of(Page page) {
      return new Body(page, "edition.jte", page);
    }

    static Body of(IndexPage index) {
      return new Body(index.page(), "index.jte", index);
    }

    String html() {
      return filled(template, model);
    }
  }

  /** The first body opens, the second is packed beside it. */
  private static void write(List<Body> bodies, Path file) {
    Optional<Packed> second =
        bodies.stream().skip(1).findFirst().map(b -> Packed.of(b.page(), b.html()));
    Body first = bodies.get(0);
    render("report.jte", Book.of(first.page(), first.html(), second), file);
  }

  private static Optional<Language> other(Findings own, List<Findings> editions) {
    return editions.stream()
        .limit(2)
        .map(f -> f.subject().language())
        .filter(l -> l != own.subject().language())
        .findFirst();
  }

  /** Fills a template and writes it as UTF-8. */
  static void render(String template, Object model, Path file) {
    String page = filled(template, model);
    try (Writer writer =
        new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16)) {
      writer.write(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String filled(String template, Object model) {
    StringOutput page = new StringOutput(TYPICAL_LENGTH);
    templates().render(template, model, page);
    return withoutControls(page.toString());
  }

  private static TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(
        null,
        ContentType.Html,
        HtmlReport.class.getClassLoader(),
        HtmlReport.class.getPackageName());
  }

  /** Characters that no HTML document may hold become the replacement character. */
  private static String withoutControls(String page) {
    StringBuilder clean = null;
    for (int i = 0; i < page.length(); i++) {
      char c = page.charAt(i);
      if ((c < ' ' || c >= 0x7F) && isForbidden(page, i)) {
        clean = clean == null ? new StringBuilder(page) : clean;
        clean.setCharAt(i, '\uFFFD');
      }
    }
    return clean == null ? page : clean.toString();
  }

  private static boolean isForbidden(String text, int index) {
    char c = text.charAt(index);
    if (c < ' ') {
      return c != '\n' && c != '\t' && c != '\r';
    }
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
    return c == 0xFFFE || c == 0xFFFF || c >= 0x7F && c < 0xA0;
  }
}
