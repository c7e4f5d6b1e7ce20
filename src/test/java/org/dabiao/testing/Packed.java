package org.dabiao.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx file written part by part, for what no program would write. */
public final class Packed {
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private Packed() {}

  /** A workbook of one sheet, named 表. */
  public static Packed sheet(String xml) {
    Packed packed = new Packed();
    packed.with("[Content_Types].xml", "<Types/>");
    packed.with(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(RELATION));
    packed.with(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"%s\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            .formatted(RELATION));
    packed.with(
        "xl/_rels/workbook.xml.rels",
        ("<Relationships><Relationship Id=\"r1\" Type=\"%1$s/worksheet\""
                + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\""
                + " Type=\"%1$s/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>")
            .formatted(RELATION));
    return packed.with("xl/worksheets/sheet1.xml", xml);
  }

  /** A sheet of rows, each the XML of its cells. */
  public static Packed rows(String... rows) {
    StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
    for (String row : rows) {
      xml.append("<row>").append(row).append("</row>");
    }
    return sheet(xml.append("</sheetData></worksheet>").toString());
  }

  /** The XML of a row of texts. */
  public static String texts(String... texts) {
    StringBuilder xml = new StringBuilder();
    for (String text : texts) {
      xml.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    return xml.toString();
  }

  /** Adds or replaces a part. */
  public Packed with(String name, String text) {
    parts.put(name, text);
    return this;
  }

  public Packed without(String name) {
    parts.remove(name);
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    return bytes(Deflater.DEFAULT_COMPRESSION);
  }

  /** The file with its parts as they are, so that a test can change a byte of one. */
  public byte[] stored() {
    return bytes(Deflater.NO_COMPRESSION);
  }

  private byte[] bytes(int level) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(level);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
