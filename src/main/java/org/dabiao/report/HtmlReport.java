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
import java.util.List;
import java.util.Optional;
import org.dabiao.findings.Provenance;
import org.dabiao.reference.Language;

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
    Optional<Packed> second =
        editions.stream()
            .skip(1)
            .findFirst()
            .map(
                e -> {
                  Page page = new Page(e, Optional.of(language(editions.get(0))), provenance);
                  return Packed.of(page, filled("edition.jte", page));
                });
    Page first =
        new Page(
            editions.get(0),
            editions.stream().skip(1).findFirst().map(HtmlReport::language),
            provenance);
    render("report.jte", Book.of(first, second), file);
  }

  private static Language language(Edition edition) {
    return edition.findings().subject().language();
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
      if (isForbidden(page, i)) {
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
