package org.dabiao.report.word;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** WordprocessingML in short: paragraphs by style, blocks between tags, three-line tables. */
final class Markup {
  private Markup() {}

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
  }

  static String paragraph(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
  }

  /** Content between the marks of a condition or list, each mark in a paragraph of its own. */
  static String block(String tag, String... content) {
    return paragraph("Mark", "{{?" + tag + "}}")
        + String.join("", content)
        + paragraph("Mark", "{{/" + tag + "}}");
  }

  /** One paragraph for each item of a list. */
  static String each(String list, String style) {
    return block(list, paragraph(style, "{{text}}"));
  }

  /** Charts with number, heading and caption. */
  static String figures(String list, String word) {
    return block(
        list,
        paragraph("Figure", "{{@image}}"),
        paragraph("FigureCaption", word + "{{figure_number}}　{{heading}}"));
  }

  /** A numbered three-line table: its head is repeated on every page and no row is split. */
  static String table(String caption, String rows, String[] heads, String[] fields, int... widths) {
    return block(
        Tags.HAS + rows,
        paragraph("TableCaption", caption),
        bare(rows, heads, fields, widths),
        paragraph("AfterTable", ""));
  }

  static String bare(String rows, String[] heads, String[] fields, int... widths) {
    String[] cells = heads.clone();
    cells[0] = "{{" + rows + "}}" + cells[0];
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"ThreeLines\"/><w:tblW w:w=\""
        + Arrays.stream(widths).sum()
        + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>"
        + "<w:tblLook w:val=\"0420\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>"
        + Arrays.stream(widths)
            .mapToObj(w -> "<w:gridCol w:w=\"" + w + "\"/>")
            .collect(Collectors.joining())
        + "</w:tblGrid>"
        + row(true, "TableHead", cells, widths)
        + row(
            false,
            "TableText",
            Arrays.stream(fields).map(Markup::field).toArray(String[]::new),
            widths)
        + "</w:tbl>";
  }

  /** A field's tag; what is no plain name is put in as it stands. */
  private static String field(String field) {
    return field.contains("[") ? field : "[" + field + "]";
  }

  private static String row(boolean head, String style, String[] cells, int... widths) {
    return "<w:tr><w:trPr><w:cantSplit/>"
        + (head ? "<w:tblHeader/>" : "")
        + "</w:trPr>"
        + IntStream.range(0, cells.length)
            .mapToObj(i -> cell(widths[i], paragraph(style, cells[i])))
            .collect(Collectors.joining())
        + "</w:tr>";
  }

  static String cell(int width, String content) {
    return "<w:tc><w:tcPr><w:tcW w:w=\""
        + width
        + "\" w:type=\"dxa\"/></w:tcPr>"
        + content
        + "</w:tc>";
  }

  static String pageBreak() {
    return "<w:p><w:pPr><w:pStyle w:val=\"Mark\"/></w:pPr><w:r><w:br w:type=\"page\"/></w:r></w:p>";
  }

  /** A field that counts pages, between dashes: "— 1 —". */
  static String pageNumber(String alignment, String indent) {
    return "<w:p><w:pPr><w:pStyle w:val=\"PageNumber\"/><w:ind "
        + indent
        + "/><w:jc w:val=\""
        + alignment
        + "\"/></w:pPr>"
        + run("— ")
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + run("1")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        + run(" —")
        + "</w:p>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
