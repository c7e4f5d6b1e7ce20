package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dabiao.reference.InputException;
import org.junit.jupiter.api.Test;

/** What kinds of documents can be read. */
class DocumentTextTest {
  private static final String TEXT = "新建公厕20座，簰洲湾大桥通车。";

  @Test
  void readsUtf8WithAndWithoutByteOrderMark() {
    byte[] bare = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
    assertThat(DocumentText.of("a.txt", bare)).isEqualTo(TEXT);
    assertThat(DocumentText.of("a.txt", marked)).isEqualTo(TEXT);
  }

  @Test
  void readsGb18030() {
    byte[] bytes = TEXT.getBytes(Charset.forName("GB18030"));
    assertThat(DocumentText.of("a.TXT", bytes)).isEqualTo(TEXT);
  }

  @Test
  void readsParagraphsAndTablesOfWordInOrder() throws IOException {
    byte[] bytes = word();
    assertThat(DocumentText.of("a.docx", bytes).lines())
        .containsExactly("一、工作安排", "项目", "目标", "公厕", "新建公厕20座", "完。");
  }

  private static byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("一、工作安排");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("项目");
      table.getRow(0).getCell(1).setText("目标");
      table.getRow(1).getCell(0).setText("公厕");
      table.getRow(1).getCell(1).setText("新建公厕20座");
      document.createParagraph().createRun().setText("完。");
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    byte[] noise = {(byte) 0xFF, (byte) 0xFF, 0x20, (byte) 0xFE};
    assertThatThrownBy(() -> DocumentText.of("a.txt", noise))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("GB18030");
    byte[] cut = Arrays.copyOf(word(), 300);
    assertThatThrownBy(() -> DocumentText.of("a.docx", cut)).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> DocumentText.of("a.docx", noise)).isInstanceOf(InputException.class);
  }
}
