package org.dabiao.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.findings.Provenance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A written report, read back as a tree. The page is well-formed XML too, so the JDK can read it.
 */
record Html(String text, Document document) {

  static Html of(Findings findings, List<Picture> pictures, Path folder) {
    Path file = folder.resolve("report.html");
    HtmlReport.write(List.of(new Edition(findings, pictures)), Provenance.NONE, file);
    try {
      String text = Files.readString(file);
      return new Html(text, parse(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document parse(String text) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Element> all(String tag) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName(tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  List<Element> all(String tag, Predicate<Element> which) {
    return all(tag).stream().filter(which).toList();
  }

  Element byId(String id) {
    return all("*", e -> e.getAttribute("id").equals(id)).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no element " + id));
  }

  /** The text of each script that would run. */
  List<String> scripts() {
    return all("script", e -> !e.hasAttribute("type")).stream()
        .map(Element::getTextContent)
        .toList();
  }

  /** The scripts that the program puts into a report, as a tree holds them. */
  static List<String> ownScripts() {
    return Stream.of(Script.own("report.js"), Script.uplot(), Script.own("chart.js"))
        .map(script -> script.text().replace("<![CDATA[", "").replace("]]>", ""))
        .toList();
  }

  static boolean hasClass(Element element, String name) {
    return List.of(element.getAttribute("class").split(" ")).contains(name);
  }

  /** An element's text with white space made single. */
  static String words(Node node) {
    return node.getTextContent().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }

  /** The cells of the rows of a table, as text. */
  static List<List<String>> cells(Element table) {
    List<List<String>> rows = new ArrayList<>();
    NodeList nodes = table.getElementsByTagName("tr");
    for (int i = 0; i < nodes.getLength(); i++) {
      List<String> row = new ArrayList<>();
      for (Node n = nodes.item(i).getFirstChild(); n != null; n = n.getNextSibling()) {
        if (n instanceof Element) {
          row.add(words(n));
        }
      }
      rows.add(row);
    }
    return rows;
  }
}
