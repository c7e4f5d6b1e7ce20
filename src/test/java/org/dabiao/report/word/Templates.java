package org.dabiao.report.word;

import static org.dabiao.report.word.Markup.block;
import static org.dabiao.report.word.Markup.each;
import static org.dabiao.report.word.Markup.figures;
import static org.dabiao.report.word.Markup.pageBreak;
import static org.dabiao.report.word.Markup.pageNumber;
import static org.dabiao.report.word.Markup.paragraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the templates that come with the program. They may be edited in Word instead: then this is
 * to be changed alike, for a test holds the two together. {@code main} writes them.
 */
final class Templates {
  private Templates() {}

  static byte[] chinese() {
    return official(
        Look.CHINESE,
        new String[] {
          "总体情况",
          "分领域完成情况",
          "县（市、区）比较",
          "在各地区中的位次",
          "完成率",
          "得分",
          "综合指数",
          "年度变化",
          "未完成和无法判定的目标",
          "数据说明",
          "评价方法",
          "附件：目标原句与数据来源",
          "年度变化和地区差距"
        },
        new String[] {"表{{table_number}}　", "图", "（{{subtitle}}）"},
        Captions.CHINESE);
  }

  static byte[] english() {
    return official(
        Look.ENGLISH,
        new String[] {
          "Summary",
          "Results by field",
          "Areas side by side",
          "Place among the areas",
          "Rates of attainment",
          "Scores",
          "Composite indices",
          "Changes between years",
          "Targets not met or without a verdict",
          "About the figures",
          "Method",
          "Annex: words of the targets and sources of the figures",
          "Changes and differences"
        },
        new String[] {"Table {{table_number}}  ", "Figure ", "{{subtitle}}"},
        Captions.ENGLISH);
  }

  private static byte[] official(Look look, String[] heads, String[] words, Captions captions) {
    String t = words[0];
    String body =
        paragraph("Title", "{{title}}")
            + block("about_area", paragraph("Subtitle", words[2]))
            + block("has_targets", paragraph("Subtitle", "{{kind}}"))
            + block("illustrative", paragraph("Notice", "{{notice}}"))
            + paragraph("Heading1", heads[0])
            + each("summary", "BodyText")
            + block(
                "has_targets",
                paragraph("Heading1", heads[1]),
                block("blocks", paragraph("Heading2", "{{name}}"), each("sentences", "BodyText")),
                captions.targets(t),
                figures("figures_area", words[1]))
            + block(
                "has_standing",
                block("about_project", paragraph("Heading1", heads[2])),
                block("about_area", paragraph("Heading1", heads[3])),
                block("has_places", paragraph("Heading2", heads[4]), each("places", "BodyText")),
                block(
                    "about_project",
                    block("has_targets", captions.parts(t)),
                    figures("figures_overview", words[1])),
                block(
                    "has_scores",
                    paragraph("Heading2", heads[5]),
                    each("scores", "BodyText"),
                    captions.ranks(t),
                    figures("figures_assessment", words[1])),
                block(
                    "has_indices",
                    paragraph("Heading2", heads[6]),
                    each("indices", "BodyText"),
                    captions.indices(t),
                    figures("figures_composite", words[1])))
            + block(
                "has_targets",
                block(
                    "has_figures_comparison",
                    paragraph("Heading1", heads[12]),
                    figures("figures_comparison", words[1])))
            + block(
                "comparison_only",
                paragraph("Heading1", heads[7]),
                each("changes", "BodyText"),
                captions.changed(t),
                figures("figures_comparison", words[1]))
            + block(
                "has_targets",
                paragraph("Heading1", heads[8]),
                each("unmet_summary", "BodyText"),
                captions.unmet(t),
                captions.unmetParts(t),
                each("open_summary", "BodyText"),
                captions.open(t))
            + paragraph("Heading1", heads[9])
            + each("notes", "BodyText")
            + block("has_methods", paragraph("Heading2", heads[10]), each("methods", "BodyText"))
            + captions.sources(t)
            + block(
                "has_derivations",
                pageBreak(),
                paragraph("Subtitle", heads[11]),
                captions.derivations(t));
    DocxParts file = basis(look);
    String odd =
        file.part("footer", "w:ftr", pageNumber("right", "w:rightChars=\"100\" w:right=\"280\""));
    String even =
        file.part("footer", "w:ftr", pageNumber("left", "w:leftChars=\"100\" w:left=\"280\""));
    String grid =
        look.chinese()
            ? "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>"
            : "<w:docGrid w:linePitch=\"360\"/>";
    return file.document(
            body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\""
                + odd
                + "\"/><w:footerReference w:type=\"even\" r:id=\""
                + even
                + "\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\""
                + " w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\""
                + " w:footer=\"1304\" w:gutter=\"0\"/>"
                + grid
                + "</w:sectPr>")
        .bytes();
  }

  /** Styles, numbering, fonts and settings. */
  static DocxParts basis(Look look) {
    return new DocxParts()
        .only("styles", "w:styles", look.styles())
        .only("numbering", "w:numbering", look.numbering())
        .only("fontTable", "w:fonts", look.fontTable())
        .only(
            "settings",
            "w:settings",
            "<w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"compressPunctuation\"/>"
                + "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>");
  }

  /** Writes the templates into the repository. */
  public static void main(String[] folder) throws IOException {
    Path home = Path.of(folder[0]);
    Path resources = home.resolve("src/main/resources/org/dabiao/report/word");
    Files.write(resources.resolve("report-zh.docx"), chinese());
    Files.write(resources.resolve("report-en.docx"), english());
    Path own = Files.createDirectories(home.resolve("data/templates"));
    Files.write(own.resolve("bureau.docx"), BureauTemplate.make());
  }
}
