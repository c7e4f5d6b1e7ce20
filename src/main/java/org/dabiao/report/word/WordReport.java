package org.dabiao.report.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.template.PictureTemplate;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Subject;
import org.dabiao.reference.Language;
import org.dabiao.report.StableZip;

/**
 * The report as a Word document, made from a template: the one that comes with the program, in the
 * manner of GB/T 9704, or the user's own. docs/report-template.md describes the tags.
 */
public final class WordReport {
  private static final Date NO_TIME = Date.from(Instant.parse("1980-01-01T00:00:00Z"));

  private final Findings findings;
  private final List<Figure> figures;
  private final Optional<Path> template;

  private WordReport(Findings findings, List<Figure> figures, Optional<Path> template) {
    this.findings = findings;
    this.figures = figures;
    this.template = template;
  }

  /**
   * Reports of these findings.
   *
   * @param pictures the charts, in order
   * @param charts the folder that holds a PNG file of each
   * @param template the user's template, which {@link TemplateCheck} has found fit; nothing for the
   *     program's own
   */
  public static WordReport of(
      Findings findings, List<Picture> pictures, Path charts, Optional<Path> template) {
    List<Figure> figures =
        pictures.stream().map(p -> new Figure(p, charts.resolve(p.id() + ".png"))).toList();
    return new WordReport(findings, figures, template);
  }

  /**
   * Writes one document; the same findings, pictures and template give the same bytes.
   *
   * @param area the area that it is about; nothing for the whole project
   * @param file the file to write, replaced when it is there
   * @throws UncheckedIOException when the template cannot be read or the file not be written
   */
  public void write(Optional<AreaEntry> area, Path file) {
    Scope model = Model.of(findings, area, figures);
    try (InputStream in = template();
        XWPFTemplate filled = XWPFTemplate.compile(in, settings()).render(model)) {
      XWPFDocument document = filled.getXWPFDocument();
      Cells.mend(document);
      describe(document, area);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
      document.write(bytes);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        StableZip.copy(bytes.toByteArray(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream template() throws IOException {
    if (template.isPresent()) {
      return Files.newInputStream(template.get());
    }
    String name = "report-" + findings.subject().language().code() + ".docx";
    return WordReport.class.getResourceAsStream(name);
  }

  /** Tags are looked up in the model and nowhere else: no expression is ever evaluated. */
  private static Configure settings() {
    ConfigureBuilder settings =
        Configure.builder()
            .setRenderDataComputeFactory(model -> (Scope) model.getRoot())
            .addPlugin('@', new FigurePolicy())
            .addPlugin(PictureTemplate.class, new ReplacedPicture());
    rows(settings, Tags.ALL.values());
    return settings.build();
  }

  private static void rows(ConfigureBuilder settings, Iterable<Tag> tags) {
    for (Tag tag : tags) {
      if (tag.kind() == Tag.Kind.ROWS) {
        settings.bind(tag.name(), new LoopRowTableRenderPolicy());
      }
      rows(settings, tag.fields().values());
    }
  }

  private void describe(XWPFDocument document, Optional<AreaEntry> area) {
    Subject subject = findings.subject();
    CoreProperties properties = document.getProperties().getCoreProperties();
    String name = area.map(a -> " " + a.name()).orElse("");
    properties.setTitle(Scope.clean(subject.project() + name));
    properties.setCreator("Dabiao " + subject.version());
    properties.setLastModifiedByUser("Dabiao " + subject.version());
    properties.setCreated(Optional.of(NO_TIME));
    properties.setModified(Optional.of(NO_TIME));
    try {
      document
          .getPackage()
          .getPackageProperties()
          .setLanguageProperty(subject.language() == Language.ZH ? "zh-CN" : "en");
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
