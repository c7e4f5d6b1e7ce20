package org.dabiao.report.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabiao.report.word.TagCheck.Finding;
import org.dabiao.report.word.TemplateFault.Place;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks through one part of a template (body, header …) and checks every tag in it. */
final class StoryCheck {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final Set<String> REMOVED = Set.of("del", "moveFrom", "instrText", "txbxContent");
  private static final Pattern ROW_TAG =
      Pattern.compile("\\[([#*+@=?/>]?)([\\w\\u4e00-\\u9fa5]+(?:\\.[\\w\\u4e00-\\u9fa5]+)*)?]");

  private final List<TemplateFault> faults;

  StoryCheck(List<TemplateFault> faults) {
    this.faults = faults;
  }

  /** Checks a part. */
  void story(Element root, Place part) {
    for (Element holder : List.copyOf(children(root))) {
      switch (holder.getLocalName()) {
        case "body" -> container(holder, List.of(part), TagCheck.root());
        case "footnote", "endnote", "comment" -> container(holder, List.of(part), TagCheck.root());
        default -> {
          container(root, List.of(part), TagCheck.root());
          return;
        }
      }
    }
  }

  /**
   * A body, cell, header or text box: the marks of lists and conditions have to match inside it.
   */
  private void container(Element holder, List<Place> place, TagCheck around) {
    TagCheck tags = around.inside();
    Map<String, Integer> counts = new HashMap<>();
    content(holder, place, tags, counts);
    tags.unclosed(finding -> report(finding.place(), finding));
  }

  private void content(
      Element holder, List<Place> place, TagCheck tags, Map<String, Integer> counts) {
    for (Element child : children(holder)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child, with(place, "paragraph", counts), tags);
        case "tbl" -> table(child, with(place, "table", counts), tags);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" ->
            content(child, place, tags, counts);
        default -> {
          // Settings of the page, bookmarks.
        }
      }
    }
  }

  private void table(Element table, List<Place> place, TagCheck tags) {
    List<Element> rows = named(table, "tr");
    Tag template = null;
    for (int r = 0; r < rows.size(); r++) {
      List<Place> at = step(place, "row", r + 1);
      List<Element> cells = named(rows.get(r), "tc");
      Tag next = null;
      for (int c = 0; c < cells.size(); c++) {
        List<Place> cell = step(at, "cell", c + 1);
        if (template != null) {
          rowFields(cells.get(c), cell, template, tags);
          continue;
        }
        container(cells.get(c), cell, tags.inTable());
        Tag asked = tags.rowsAskedFor();
        if (asked != null && next != null) {
          report(cell, new Finding(cell, "two_tables", List.of(asked.name(), next.name())));
        }
        next = asked == null ? next : asked;
      }
      if (next != null && r + 1 == rows.size()) {
        report(at, new Finding(at, "no_row_below", List.of("{{" + next.name() + "}}")));
      }
      template = next;
    }
  }

  /** The row that stands for all rows: its tags are in square brackets. */
  private void rowFields(Element cell, List<Place> place, Tag rows, TagCheck tags) {
    List<Element> paragraphs = new ArrayList<>();
    descend(cell, "p", paragraphs);
    for (Element paragraph : paragraphs) {
      String text = text(paragraph);
      Matcher tag = ROW_TAG.matcher(text);
      while (tag.find()) {
        tags.field(place, rows, tag.group(1), tag.group(2), f -> report(place, f));
      }
      if (text.contains("{{")) {
        report(
            place,
            new Finding(place, "braces_in_row", List.of("{{" + rows.name() + "}}", "{{…}}")));
      }
    }
  }

  private void paragraph(Element paragraph, List<Place> place, TagCheck tags) {
    tags.text(place, text(paragraph), finding -> report(finding.place(), finding));
    List<Element> boxes = new ArrayList<>();
    descend(paragraph, "txbxContent", boxes);
    // Word keeps a text box twice, for older programs too: both say the same.
    if (!boxes.isEmpty()) {
      container(boxes.get(0), step(place, "box", 0), tags);
    }
    List<Element> drawings = new ArrayList<>();
    descend(paragraph, "docPr", drawings);
    for (Element drawing : drawings) {
      for (String attribute : List.of("title", "descr")) {
        String alternative = drawing.getAttribute(attribute).strip();
        if (alternative.startsWith("{{") && alternative.endsWith("}}")) {
          tags.alternative(place, alternative, finding -> report(finding.place(), finding));
        }
      }
    }
  }

  /** A paragraph's text; tags may be split over several runs. */
  private static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    Deque<Node> open = new ArrayDeque<>();
    push(open, paragraph);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Element e && W.equals(e.getNamespaceURI())) {
        switch (e.getLocalName()) {
          case "t" -> text.append(e.getTextContent());
          case "br", "cr" -> text.append('\n');
          case "tab" -> text.append(e.getParentNode().getLocalName().equals("r") ? "\t" : "");
          default -> {
            if (!REMOVED.contains(e.getLocalName())) {
              push(open, e);
            }
          }
        }
      } else if (node instanceof Element e && !e.getLocalName().equals("Fallback")) {
        push(open, e);
      }
    }
    return text.toString();
  }

  private static void push(Deque<Node> open, Node parent) {
    for (Node n = parent.getLastChild(); n != null; n = n.getPreviousSibling()) {
      open.push(n);
    }
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        children.add(e);
      }
    }
    return children;
  }

  /** Rows or cells, also those in content controls. */
  private static List<Element> named(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : children(parent)) {
      if (child.getLocalName().equals(name)) {
        found.add(child);
      } else if (Set.of("sdt", "sdtContent").contains(child.getLocalName())) {
        found.addAll(named(child, name));
      }
    }
    return found;
  }

  private static void descend(Element parent, String name, List<Element> found) {
    for (Element child : children(parent)) {
      if (name.equals(child.getLocalName())) {
        found.add(child);
      } else {
        descend(child, name, found);
      }
    }
  }

  private static List<Place> with(List<Place> place, String kind, Map<String, Integer> counts) {
    return step(place, kind, counts.merge(kind, 1, Integer::sum));
  }

  private static List<Place> step(List<Place> place, String kind, int number) {
    List<Place> longer = new ArrayList<>(place);
    longer.add(new Place(kind, number));
    return longer;
  }

  private void report(List<Place> place, Finding finding) {
    faults.add(new TemplateFault(place, "template." + finding.reason(), finding.arguments()));
  }
}
