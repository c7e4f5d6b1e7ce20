package org.dabiao.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word file as its parts: for the templates that come with the program, and for the tests' own.
 */
final class DocxParts {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final String NAMESPACES =
      """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:v="urn:schemas-microsoft-com:vml\"\
      """;
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private int relation;

  /** The document's body, its last part being {@code w:sectPr}. */
  DocxParts document(String body) {
    return xml(
        "word/document.xml",
        "document.main",
        element("w:document", "<w:body>" + body + "</w:body>"));
  }

  /** A part that the document refers to; gives the id to refer to it by. */
  String part(String kind, String root, String content) {
    String name = relation == 0 && !kind.matches("header|footer") ? kind : kind + (relation + 1);
    xml("word/" + name + ".xml", kind, element(root, content));
    return relate(kind, name + ".xml");
  }

  /** A part of which a document has one: styles, settings, numbering, fontTable. */
  DocxParts only(String kind, String root, String content) {
    xml("word/" + kind + ".xml", kind, element(root, content));
    relate(kind, kind + ".xml");
    return this;
  }

  /** A picture; gives the id to refer to it by. */
  String image(String name, byte[] png) {
    parts.put("word/media/" + name, png);
    return relate("image", "media/" + name);
  }

  private DocxParts xml(String path, String kind, String content) {
    types.append("<Override PartName=\"/" + path + "\" ContentType=\"" + TYPE + kind + "+xml\"/>");
    parts.put(path, text(content));
    return this;
  }

  private String relate(String kind, String target) {
    String id = "rId" + ++relation;
    relations.append(relation(id, OFFICE + kind, target));
    return id;
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String element(String root, String content) {
    return "<" + root + " " + NAMESPACES + ">" + content + "</" + root + ">";
  }

  private static byte[] text(String content) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The file. */
  byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        text(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + types
                + "</Types>"));
    all.put(
        "_rels/.rels", relations(relation("rId1", OFFICE + "officeDocument", "word/document.xml")));
    all.put("word/_rels/document.xml.rels", relations(relations.toString()));
    all.putAll(parts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] relations(String content) {
    return text(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + content
            + "</Relationships>");
  }
}
