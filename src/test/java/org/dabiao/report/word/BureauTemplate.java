package org.dabiao.report.word;

import static org.dabiao.report.word.Markup.bare;
import static org.dabiao.report.word.Markup.block;
import static org.dabiao.report.word.Markup.cell;
import static org.dabiao.report.word.Markup.each;
import static org.dabiao.report.word.Markup.escaped;
import static org.dabiao.report.word.Markup.paragraph;
import static org.dabiao.report.word.Markup.run;

import java.util.Base64;

/**
 * A bureau's bulletin on a page or two, as an example of a template of one's own: letterhead, text
 * box, big numbers, charts side by side, and a chart that takes the place of a picture.
 */
final class BureauTemplate {
  private static final int TEXT_WIDTH = 9638;
  private static final long EMU_A_TWIP = 635;
  private static final byte[] GREY_DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8//8/AwAI/AL+5gTA"
                  + "1AAAAABJRU5ErkJggg==");

  private BureauTemplate() {}

  static byte[] make() {
    DocxParts file =
        new DocxParts()
            .only("styles", "w:styles", Look.BUREAU.styles())
            .only("numbering", "w:numbering", Look.BUREAU.numbering())
            .only("fontTable", "w:fonts", Look.BUREAU.fontTable())
            .only(
                "settings",
                "w:settings",
                "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>");
    String header = file.part("header", "w:hdr", letterhead());
    String footer =
        file.part(
            "footer", "w:ftr", aligned("PageNumber", "center", run("{{title}}　达标 {{version}}")));
    String dot = file.image("placeholder.png", GREY_DOT);
    return file.document(
            aligned("Title", "left", run("{{ar") + run("ea}}目标完成情况快报"))
                + aligned(
                    "Subtitle", "left", run("{{year}}年度{{?about_area}}　县（市、区）分报告{{/about_area}}"))
                + box("{{?illustrative}}提示：{{notice}}{{/illustrative}}")
                + numbers()
                + paragraph("AfterTable", "")
                + each("summary", "BodyText")
                + block(
                    "has_targets",
                    paragraph("Heading1", "目标与实际"),
                    bare(
                        "targets",
                        new String[] {"指标", "目标", "实际", "上年", "同比", "结论"},
                        new String[] {
                          "indicator", "target", "actual", "previous", "year_on_year", "verdict"
                        },
                        2838,
                        1500,
                        1500,
                        1300,
                        1100,
                        1400),
                    paragraph("AfterTable", ""))
                + paragraph("Heading1", "图")
                + sideBySide("{{@picture.bars}}", "{{@picture.bullet}}")
                + paragraph("AfterTable", "")
                + replaced(dot, "{{picture.heat}}")
                + block(
                    "has_unmet",
                    paragraph("Heading1", "未达到的目标"),
                    block("unmet_summary", paragraph("BodyText", "{{text}}")))
                + paragraph("Note", "本刊所用数据见下列来源。")
                + bare(
                    "sources",
                    new String[] {"序号", "来源"},
                    new String[] {"no", "[title]（[grade]）"},
                    900,
                    8738)
                + "<w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\""
                + header
                + "\"/><w:footerReference w:type=\"default\" r:id=\""
                + footer
                + "\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1800\""
                + " w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"600\""
                + " w:footer=\"500\" w:gutter=\"0\"/></w:sectPr>")
        .bytes();
  }

  private static String letterhead() {
    return "<w:p><w:pPr><w:pStyle w:val=\"PageNumber\"/><w:pBdr><w:bottom"
        + " w:val=\"thickThinSmallGap\" w:sz=\"18\" w:space=\"4\""
        + " w:color=\"C00000\"/></w:pBdr><w:jc"
        + " w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/><w:color"
        + " w:val=\"C00000\"/><w:spacing w:val=\"60\"/><w:sz w:val=\"40\"/></w:rPr><w:t"
        + " xml:space=\"preserve\">示例市统计局　统计快报（{{year}}）</w:t></w:r></w:p>";
  }

  private static String aligned(String style, String side, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/><w:jc w:val=\""
        + side
        + "\"/></w:pPr>"
        + runs
        + "</w:p>";
  }

  /** Four numbers in large type, each above its word. */
  private static String numbers() {
    int width = TEXT_WIDTH / 4;
    return table(
        cell(width, number("{{total}}", "目标"))
            + cell(width, number("{{judged}}", "可评价"))
            + cell(width, number("{{attained}}", "达到目标"))
            + cell(width, number("{{missed}}", "未完成")),
        width,
        width,
        width,
        width);
  }

  private static String number(String tag, String word) {
    return aligned("Title", "center", run(tag)) + aligned("Note", "center", run(word));
  }

  private static String sideBySide(String left, String right) {
    int width = TEXT_WIDTH / 2;
    return table(
        cell(width, paragraph("Figure", left)) + cell(width, paragraph("Figure", right)),
        width,
        width);
  }

  private static String table(String cells, int... widths) {
    StringBuilder grid = new StringBuilder();
    for (int width : widths) {
      grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    return "<w:tbl><w:tblPr><w:tblW w:w=\""
        + TEXT_WIDTH
        + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
        + grid
        + "</w:tblGrid><w:tr>"
        + cells
        + "</w:tr></w:tbl>";
  }

  /** A text box as Word writes it: once for itself, once for programs that do not know it. */
  static String box(String text) {
    String content = "<w:txbxContent>" + paragraph("Note", text) + "</w:txbxContent>";
    long width = TEXT_WIDTH * EMU_A_TWIP;
    long height = 460_000;
    return "<w:p><w:pPr><w:pStyle w:val=\"Figure\"/></w:pPr><w:r><mc:AlternateContent><mc:Choice"
        + " Requires=\"wps\"><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\""
        + " distR=\"0\">"
        + extent("wp:extent", width, height)
        + "<wp:docPr id=\"101\" name=\"Text box\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData"
        + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
        + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
        + extent("a:ext", width, height)
        + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr"
        + " val=\"EAF1F8\"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx>"
        + content
        + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
        + "</mc:Choice><mc:Fallback><w:pict><v:rect style=\"width:482pt;height:36pt\""
        + " fillcolor=\"#eaf1f8\" stroked=\"f\"><v:textbox>"
        + content
        + "</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
  }

  /** A picture whose alternative text says which chart is to take its place. */
  static String replaced(String relation, String tag) {
    long width = TEXT_WIDTH * EMU_A_TWIP;
    long height = width * 3 / 8;
    return "<w:p><w:pPr><w:pStyle w:val=\"Figure\"/></w:pPr><w:r><w:drawing>"
        + "<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
        + extent("wp:extent", width, height)
        + "<wp:docPr id=\"102\" name=\"Placeholder\" descr=\""
        + escaped(tag)
        + "\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData"
        + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
        + "<pic:cNvPr id=\"102\" name=\"placeholder.png\"/><pic:cNvPicPr/></pic:nvPicPr>"
        + "<pic:blipFill><a:blip r:embed=\""
        + relation
        + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        + "<a:off x=\"0\" y=\"0\"/>"
        + extent("a:ext", width, height)
        + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
  }

  private static String extent(String element, long width, long height) {
    return "<" + element + " cx=\"" + width + "\" cy=\"" + height + "\"/>";
  }
}
