package org.dabiao.report.word;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** A document that was written for a test, and its parts. */
record Written(Path file) {

  /** Writes a report with a small picture for each chart. */
  static Written of(
      Findings findings,
      List<Picture> pictures,
      Optional<Path> template,
      Optional<AreaEntry> area,
      Path folder) {
    try {
      for (Picture picture : pictures) {
        Files.write(folder.resolve(picture.id() + ".png"), png(picture.id()));
      }
      Path file = Files.createTempFile(folder, "report", ".docx");
      WordReport.of(findings, pictures, folder, template).write(area, file);
      return new Written(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] png(String name) {
    BufferedImage image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
    image.setRGB(1, 1, name.hashCode());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** All text, with headers, footers and tables. */
  String text() {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in);
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  Map<String, byte[]> parts() {
    try {
      return parts(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A part as text. */
  String xml(String name) {
    return new String(parts().get(name), StandardCharsets.UTF_8);
  }

  /** What keeps Word from opening a document, found in the XML of its parts. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    Map<String, String> ids = new LinkedHashMap<>();
    parts()
        .forEach(
            (name, bytes) -> {
              if (name.matches("word/(document|header\\d*|footer\\d*)\\.xml")) {
                String xml = new String(bytes, StandardCharsets.UTF_8);
                Matcher empty = Pattern.compile("(?<!</w:p>|<w:p/>)</w:tc>").matcher(xml);
                if (empty.find()) {
                  faults.add(name + ": a cell does not end with a paragraph");
                }
                Matcher id = Pattern.compile("<wp:docPr [^>]*\\bid=\"(\\d+)\"").matcher(xml);
                while (id.find()) {
                  if (ids.put(id.group(1), name) != null) {
                    faults.add(name + ": id " + id.group(1) + " twice");
                  }
                }
                if (xml.matches("(?s).*<w:tbl>(?:(?!<w:tr[ >]).)*</w:tbl>.*")) {
                  faults.add(name + ": a table without rows");
                }
              }
            });
    return faults;
  }

  /** Where the document departs from the schema of WordprocessingML. */
  List<String> schemaFaults() {
    List<XmlError> faults = new ArrayList<>();
    try {
      DocumentDocument.Factory.parse(xml("word/document.xml"))
          .validate(new XmlOptions().setErrorListener(faults));
    } catch (XmlException e) {
      return List.of(e.getMessage());
    }
    return faults.stream().map(XmlError::getMessage).distinct().toList();
  }
}
