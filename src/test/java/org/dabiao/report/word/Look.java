package org.dabiao.report.word;

import java.util.List;
import java.util.Locale;

/**
 * How a template looks: fonts with what may stand in for them, styles, numbering. Measures of the
 * Chinese one are those of GB/T 9704-2012 (party and government documents): text in 仿宋 of size 3
 * (16 pt), 22 lines of 28 characters; title in 小标宋 of size 2 (22 pt); headings in 黑体, 楷体 and 仿宋.
 */
record Look(
    String language,
    String text,
    String title,
    String first,
    String second,
    String numbers,
    int size,
    int titleSize,
    int line,
    String accent) {

  static final Look CHINESE =
      new Look("zh-CN", "仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312", "宋体", 32, 44, 579, "000000");
  static final Look ENGLISH =
      new Look(
          "en-GB",
          "Times New Roman",
          "Times New Roman",
          "Arial",
          "Arial",
          "Times New Roman",
          24,
          36,
          360,
          "000000");

  /** A bureau's own style, not that of official papers. */
  static final Look BUREAU =
      new Look("zh-CN", "微软雅黑", "微软雅黑", "微软雅黑", "微软雅黑", "微软雅黑", 22, 40, 360, "1F4E79");

  boolean chinese() {
    return language.equals("zh-CN");
  }

  /** Fonts with others that may stand in, the first that a machine has. */
  String fontTable() {
    return font("仿宋_GB2312", "仿宋,FangSong,STFangsong,华文仿宋,Noto Serif CJK SC,Noto Sans CJK SC")
        + font("楷体_GB2312", "楷体,KaiTi,STKaiti,华文楷体,Noto Serif CJK SC,Noto Sans CJK SC")
        + font("方正小标宋简体", "方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体,Noto Serif CJK SC")
        + font("黑体", "SimHei,STHeiti,华文黑体,Noto Sans CJK SC")
        + font("宋体", "SimSun,STSong,Noto Serif CJK SC,Noto Sans CJK SC")
        + font("微软雅黑", "Microsoft YaHei,PingFang SC,Noto Sans CJK SC")
        + font("Times New Roman", "Liberation Serif,Tinos")
        + font("Arial", "Liberation Sans,Arimo");
  }

  private static String font(String name, String others) {
    return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + others + "\"/></w:font>";
  }

  String styles() {
    int small = 18;
    return "<w:docDefaults><w:rPrDefault><w:rPr>"
        + fonts(text)
        + "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(size, size)
        + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + style("Normal", true, line(line) + "<w:jc w:val=\"both\"/>", "")
        + style("Mark", false, line(line), "<w:color w:val=\"808080\"/><w:sz w:val=\"18\"/>")
        + style(
            "Title",
            false,
            line(line * 12 / 10) + "<w:jc w:val=\"center\"/>",
            type(title, titleSize, !text.equals("仿宋_GB2312")))
        + style(
            "Subtitle", false, line(line) + "<w:jc w:val=\"center\"/>", type(second, size, false))
        + style("BodyText", false, line(line) + indent(), squeeze())
        + heading(1, first)
        + heading(2, second)
        + style(
            "Notice",
            false,
            "<w:pBdr>"
                + borders("top", "left", "bottom", "right")
                + "</w:pBdr><w:spacing w:before=\"240\" w:after=\"240\" w:line=\"400\""
                + " w:lineRule=\"exact\"/>",
            type(second, Math.min(size, 28), false))
        + style(
            "Figure",
            false,
            "<w:keepNext/><w:snapToGrid w:val=\"0\"/>"
                + single(120, 60)
                + "<w:jc w:val=\"center\"/>",
            "")
        + style(
            "FigureCaption",
            false,
            "<w:snapToGrid w:val=\"0\"/>" + single(0, 0) + "<w:jc w:val=\"center\"/>",
            type(first, small + 3, false))
        + style(
            "Note", false, "<w:snapToGrid w:val=\"0\"/>" + single(0, 200), type(text, small, false))
        + style(
            "TableCaption",
            false,
            "<w:keepNext/><w:snapToGrid w:val=\"0\"/>"
                + single(200, 60)
                + "<w:jc w:val=\"center\"/>",
            type(first, small + 3, false))
        + style(
            "TableHead",
            false,
            "<w:keepNext/><w:snapToGrid w:val=\"0\"/>"
                + single(40, 40)
                + "<w:jc w:val=\"center\"/>",
            type(first, small, !chinese()))
        + style(
            "TableText",
            false,
            "<w:snapToGrid w:val=\"0\"/>" + single(30, 30) + "<w:jc w:val=\"left\"/>",
            type(text, small, false))
        + style(
            "AfterTable",
            false,
            "<w:snapToGrid w:val=\"0\"/>" + single(0, 0),
            "<w:sz w:val=\"16\"/>")
        + style(
            "PageNumber",
            false,
            "<w:snapToGrid w:val=\"0\"/>" + single(0, 0),
            type(numbers, Math.min(28, size), false))
        + threeLines();
  }

  private String heading(int level, String font) {
    return style(
        "Heading" + level,
        false,
        "<w:keepNext/><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr>"
                .formatted(level - 1)
            + (chinese() ? line(line) : "<w:spacing w:before=\"240\" w:after=\"80\"/>")
            + "<w:outlineLvl w:val=\"%d\"/>".formatted(level - 1),
        fonts(font)
            + (chinese() ? "" : "<w:b/>")
            + "<w:color w:val=\"%s\"/>".formatted(accent)
            + squeeze()
            + "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(size, size));
  }

  /** Chinese headings count 一、 and （一）; each level is a style, so that they count themselves. */
  String numbering() {
    String format = chinese() ? "chineseCountingThousand" : "decimal";
    List<String> texts = chinese() ? List.of("%1、", "（%2）") : List.of("%1. ", "%1.%2 ");
    StringBuilder levels = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      levels.append(
          ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:pStyle"
                  + " w:val=\"Heading%d\"/><w:suff w:val=\"nothing\"/><w:lvlText"
                  + " w:val=\"%s\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind %s/></w:pPr></w:lvl>")
              .formatted(
                  i,
                  format,
                  i + 1,
                  texts.get(i),
                  chinese() ? firstLine() : "w:left=\"0\" w:firstLine=\"0\""));
    }
    return "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
        + levels
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  }

  private String threeLines() {
    return "<w:style w:type=\"table\" w:styleId=\"ThreeLines\"><w:name w:val=\"Three Lines\"/>"
        + "<w:tblPr><w:tblBorders>"
        + border("top", 12)
        + border("bottom", 12)
        + "</w:tblBorders><w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/>"
        + "<w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
        + "<w:tcPr><w:vAlign w:val=\"center\"/></w:tcPr>"
        + "<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders>"
        + border("bottom", 6)
        + "</w:tcBorders></w:tcPr></w:tblStylePr></w:style>";
  }

  private String borders(String... sides) {
    StringBuilder all = new StringBuilder();
    for (String side : sides) {
      all.append(
          "<w:%s w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"%s\"/>"
              .formatted(side, accent));
    }
    return all.toString();
  }

  private String border(String side, int size) {
    return "<w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"0\" w:color=\"%s\"/>"
        .formatted(side, size, accent);
  }

  private String indent() {
    return chinese() ? "<w:ind " + firstLine() + "/>" : "";
  }

  private String firstLine() {
    return "w:firstLineChars=\"200\" w:firstLine=\"%d\"".formatted(size * 20);
  }

  private String line(int height) {
    return "<w:spacing w:line=\"%d\" w:lineRule=\"%s\"/>"
        .formatted(height, chinese() ? "exact" : "atLeast");
  }

  /**
   * 28 characters of 16 pt are a little wider than the 156 mm of the text: a quarter point less
   * each.
   */
  private String squeeze() {
    return size == 32 ? "<w:spacing w:val=\"-5\"/>" : "";
  }

  private static String single(int before, int after) {
    return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"240\" w:lineRule=\"auto\"/>"
        .formatted(before, after);
  }

  private static String type(String font, int size, boolean bold) {
    return fonts(font)
        + (bold ? "<w:b/>" : "")
        + "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(size, size);
  }

  private static String fonts(String font) {
    boolean latin = font.chars().allMatch(c -> c < 128);
    String western = latin ? font : font.equals("微软雅黑") ? "Arial" : "Times New Roman";
    String eastern = latin ? "宋体" : font;
    return "<w:rFonts w:ascii=\"%s\" w:hAnsi=\"%s\" w:eastAsia=\"%s\" w:cs=\"%s\"/>"
        .formatted(western, western, eastern, western);
  }

  private static String style(String id, boolean usual, String paragraph, String type) {
    return "<w:style w:type=\"paragraph\"%s w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s<w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>"
        .formatted(
            usual ? " w:default=\"1\"" : "",
            id,
            name(id),
            usual ? "" : "<w:basedOn w:val=\"Normal\"/>",
            paragraph,
            type);
  }

  /** Names by which Word knows its own styles. */
  private static String name(String id) {
    return switch (id) {
      case "Heading1", "Heading2" -> "heading " + id.charAt(7);
      case "BodyText" -> "Body Text";
      case "TableCaption", "FigureCaption", "TableHead", "TableText", "AfterTable", "PageNumber" ->
          id.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
      default -> id;
    };
  }
}
