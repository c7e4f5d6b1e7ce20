package org.dabiao.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dabiao.report.word.Markup.bare;
import static org.dabiao.report.word.Markup.cell;
import static org.dabiao.report.word.Markup.paragraph;
import static org.dabiao.report.word.Markup.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dabiao.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of templates: which tag, where, and what was meant. */
class TemplateCheckTest {
  @TempDir Path folder;

  @Test
  void anUnknownTagWithItsPlaceAndTheNearestOne() {
    assertThat(faults(paragraph("BodyText", "第一段"), paragraph("BodyText", "见{{titel}}")))
        .containsExactly("正文，第2段：不认识标签 {{titel}}，是否想写 title？");
  }

  @Test
  void inEnglish() {
    assertThat(
            TemplateCheck.of(template(paragraph("BodyText", "{{yaer}}"))).get(0).apply(Language.EN))
        .isEqualTo("body, paragraph 1: unknown tag {{yaer}}; did you mean year?");
  }

  @Test
  void aTagSplitOverRunsAsWordDoesIt() {
    String split = "<w:p>" + run("{{ti") + run("t") + run("le}}和{") + run("{yeer}}") + "</w:p>";

    assertThat(faults(split)).containsExactly("正文，第1段：不认识标签 {{yeer}}，是否想写 year？");
  }

  @Test
  void aTagInATable() {
    String table =
        "<w:tbl><w:tr>"
            + cell(100, paragraph("TableText", "一"))
            + cell(100, paragraph("TableText", "{{judgd}}"))
            + "</w:tr></w:tbl>";

    assertThat(faults(paragraph("BodyText", ""), table))
        .containsExactly("正文，表格1，第1行，第2格，第1段：不认识标签 {{judgd}}，是否想写 judged？");
  }

  @Test
  void tagsInHeadersFootersAndTextBoxes() throws IOException {
    DocxParts parts = Templates.basis(Look.BUREAU);
    parts.part("header", "w:hdr", paragraph("BodyText", "{{aera}}"));
    parts.part("footer", "w:ftr", paragraph("BodyText", "{{versoin}}"));
    Path file =
        Files.write(
            folder.resolve("t.docx"), parts.document(BureauTemplate.box("{{notise}}")).bytes());

    assertThat(said(file))
        .containsExactly(
            "正文，第1段，文本框，第1段：不认识标签 {{notise}}，是否想写 notice？",
            "页脚1，第1段：不认识标签 {{versoin}}，是否想写 version？",
            "页眉1，第1段：不认识标签 {{aera}}，是否想写 area？");
  }

  @Test
  void rowsHaveFieldsOfTheirOwn() {
    String good = bare("targets", new String[] {"指标"}, new String[] {"indicator"}, 100);
    String bad = bare("targets", new String[] {"指标"}, new String[] {"indcator"}, 100);
    String outer = bare("targets", new String[] {"指标"}, new String[] {"[title] [no]"}, 100);

    assertThat(faults(good)).isEmpty();
    assertThat(faults(outer)).isEmpty();
    assertThat(faults(bad)).containsExactly("正文，表格1，第2行，第1格：不认识标签 [indcator]，是否想写 indicator？");
  }

  @Test
  void rowsNeedATableAndARowBelow() {
    assertThat(faults(paragraph("BodyText", "{{targets}}")))
        .containsExactly("正文，第1段：{{targets}} 是表格行，应写在表格的单元格里");
    String alone =
        "<w:tbl><w:tr>" + cell(9, paragraph("TableText", "{{targets}}")) + "</w:tr></w:tbl>";
    assertThat(faults(alone)).containsExactly("正文，表格1，第1行：{{targets}} 下面应有一行，用 [名称] 写明各列");
    assertThat(faults(bare("targets", new String[] {"指标"}, new String[] {"[no]{{title}}"}, 9)))
        .containsExactly("正文，表格1，第2行，第1格：{{targets}} 的行里应写 [名称]，不写 {{…}}");
  }

  @Test
  void marksOfListsAndConditionsMatch() {
    assertThat(faults(paragraph("Mark", "{{?summary}}"), paragraph("BodyText", "{{text}}")))
        .containsExactly("正文，第1段：{{?summary}} 没有结束：同一正文、单元格、页眉或文本框中应有 {{/summary}}");
    assertThat(faults(paragraph("BodyText", "a"), paragraph("Mark", "{{/summary}}")))
        .containsExactly("正文，第2段：{{/summary}} 之前没有 {{?summary}}");
    assertThat(faults(paragraph("Mark", "{{?summary}}"), paragraph("Mark", "{{/notes}}")))
        .containsExactly("正文，第2段：{{/notes}} 与前面的 {{?summary}} 不相配");
    assertThat(faults(paragraph("Mark", "x {{?summary}}"), paragraph("Mark", "{{/summary}}")))
        .containsExactly("正文，第1段：{{?summary}} … {{/summary}} 跨段使用时，起止记号应各自单独成段");
    assertThat(faults(paragraph("Mark", "{{?illustrative}}有{{/illustrative}}"))).isEmpty();
  }

  @Test
  void aBlockDoesNotReachOutOfItsCell() {
    String table =
        "<w:tbl><w:tr>"
            + cell(9, paragraph("Mark", "{{?illustrative}}"))
            + cell(9, paragraph("Mark", "{{/illustrative}}"))
            + "</w:tr></w:tbl>";

    assertThat(faults(table)).hasSize(2).allMatch(f -> f.startsWith("正文，表格1，第1行，第"));
  }

  @Test
  void fieldsOfAListOnlyInsideIt() {
    assertThat(faults(paragraph("BodyText", "{{text}}")))
        .singleElement()
        .asString()
        .contains("不认识标签 {{text}}");
    assertThat(faults(Markup.each("summary", "BodyText"))).isEmpty();
    assertThat(faults(Markup.block("blocks", Markup.each("sentences", "BodyText")))).isEmpty();
    assertThat(faults(Markup.each("sentences", "BodyText"))).hasSize(2);
  }

  @Test
  void eachKindIsWrittenInItsOwnWay() {
    assertThat(faults(paragraph("BodyText", "{{summary}}")))
        .containsExactly("正文，第1段：{{summary}} 的写法不对，应写作 {{?summary}} … {{/summary}}");
    assertThat(faults(paragraph("BodyText", "{{@title}}")))
        .containsExactly("正文，第1段：{{@title}} 的写法不对，应写作 {{title}}");
    assertThat(faults(paragraph("BodyText", "{{#title}}")))
        .containsExactly("正文，第1段：标签 {{#title}} 的记号 # 在模板中不能用");
    assertThat(faults(paragraph("BodyText", "{{ title }}")))
        .containsExactly("正文，第1段：标签没有写完整：「{{ title }}」；应写作 {{title}} 这样，两层花括号，中间没有空格");
  }

  @Test
  void picturesByKindAndArea() {
    assertThat(faults(paragraph("Figure", "{{@picture.bars}}{{@picture.bars.421202}}"))).isEmpty();
    assertThat(faults(paragraph("Figure", "{{@picture.bar}}")))
        .containsExactly("正文，第1段：不认识标签 {{@picture.bar}}，是否想写 picture.bars？");
    assertThat(faults(BureauTemplate.replaced("rId9", "{{picture.heet}}")))
        .containsExactly("正文，第1段：不认识标签 {{@picture.heet}}，是否想写 picture.heat？");
  }

  @Test
  void filesThatAreNoTemplates() throws IOException {
    byte[] good = Templates.chinese();
    assertThat(said(Files.write(folder.resolve("a.doc"), good)))
        .containsExactly("a.doc 不是 .docx 文件；请在 Word 中另存为 .docx");
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThat(said(Files.write(folder.resolve("b.docx"), old)))
        .singleElement()
        .asString()
        .startsWith("是旧的 .doc 文件，或设有密码");
    assertThat(said(Files.write(folder.resolve("c.docx"), Arrays.copyOf(good, good.length / 2))))
        .singleElement()
        .asString()
        .startsWith("文件已损坏");
    assertThat(said(Files.write(folder.resolve("d.docx"), new byte[0])))
        .singleElement()
        .asString()
        .startsWith("文件已损坏");
    assertThat(said(Files.write(folder.resolve("e.docx"), new DocxParts().bytes())))
        .containsExactly("不是 Word 文档：其中没有正文");
    Path broken = Files.write(folder.resolve("f.docx"), new DocxParts().document("<w:p>").bytes());
    assertThat(said(broken)).singleElement().asString().startsWith("文件已损坏");
  }

  private List<String> faults(String... body) {
    return said(template(body));
  }

  private static List<String> said(Path file) {
    return TemplateCheck.of(file).stream().map(f -> f.apply(Language.ZH)).toList();
  }

  private Path template(String... body) {
    try {
      return Files.write(
          folder.resolve("template.docx"),
          Templates.basis(Look.BUREAU).document(String.join("", body) + "<w:sectPr/>").bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
