package org.dabiao.statistics.source.workbook;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.dabiao.reference.Reason;

/** The parts of an .xlsx file (ECMA-376 part 2): XML files in a zip, related to each other. */
final class PackedParts implements Closeable {
  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();

  PackedParts(File file) throws IOException {
    zip = new ZipFile(file);
    zip.stream().forEach(e -> entries.put(key(e.getName()), e));
  }

  /** Part names differ in case and in the leading sign from one program to the next. */
  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** Opens a part that has to be there. */
  XmlPart xml(String name) throws IOException, XMLStreamException {
    ZipEntry entry = entries.get(key(name));
    if (entry == null) {
      throw WorkbookFault.damaged(name);
    }
    if ((entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED)) {
      throw WorkbookFault.damaged(name);
    }
    InputStream in = zip.getInputStream(entry);
    return new XmlPart(new GuardedStream(in, entry));
  }

  /** The part that another one names first under a type of relationship. */
  Optional<String> related(String source, String type) throws IOException, XMLStreamException {
    return relations(source).values().stream()
        .filter(r -> r.type().endsWith("/" + type))
        .map(Relation::target)
        .findFirst();
  }

  /** The relationships of a part, by id; the empty name stands for the file as a whole. */
  Map<String, Relation> relations(String source) throws IOException, XMLStreamException {
    int slash = source.lastIndexOf('/');
    String folder = source.substring(0, slash + 1);
    String name = folder + "_rels/" + source.substring(slash + 1) + ".rels";
    Map<String, Relation> relations = new HashMap<>();
    if (!has(name)) {
      return relations;
    }
    try (XmlPart xml = xml(name)) {
      while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
        if (xml.starts("Relationship") && !xml.attribute("TargetMode", "").equals("External")) {
          relations.put(
              xml.attribute("Id", ""),
              new Relation(
                  xml.attribute("Type", ""), resolved(folder, xml.attribute("Target", ""))));
        }
      }
    }
    return relations;
  }

  /**
   * A relationship.
   *
   * @param type its type, a URI that differs between the strict and the usual form only at its
   *     start
   * @param target name of the part
   */
  record Relation(String type, String target) {}

  private static String resolved(String folder, String target) {
    try {
      return key(new URI("/" + folder).resolve(new URI(target.replace(" ", "%20"))).getPath());
    } catch (URISyntaxException e) {
      throw WorkbookFault.damaged(target);
    }
  }

  /** Refuses packed files that are no workbooks, saying what they are. */
  void requireWorkbook() {
    if (has("[Content_Types].xml")) {
      if (has("xl/workbook.bin")) {
        throw FileKind.refused(".xlsb");
      }
      if (has("word/document.xml")) {
        throw FileKind.refused(".docx");
      }
      return;
    }
    throw has("content.xml") ? FileKind.refused(".ods") : FileKind.refused(".zip");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  static WorkbookFault entityRefused() {
    return new WorkbookFault(Reason.DAMAGED_WORKBOOK, 0, "", "<!DOCTYPE", "");
  }
}
