package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Language;
import org.dabiao.testing.Book;
import org.dabiao.testing.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks that are damaged, hostile or none at all: each ends in one message that names file,
 * place and reason, and the figures of the other inputs are read all the same.
 */
class DamagedWorkbookTest {
  private static final String TABLE =
      "地区 | 粮食产量(万吨) | 茶叶产量(吨)\n咸安区 | 1.25 | 2.5\n嘉鱼县 | 3.75 | 4.5\n";

  private static final String HEADER = Packed.texts("地区", "粮食产量(万吨)");
  private static final String FIGURE = Packed.texts("咸安区") + "<c><v>1</v></c>";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Map<String, String> expected = new TreeMap<>();

  private void file(String name, byte[] bytes, String reason) {
    files.put(name, bytes);
    expected.put(name, reason);
  }

  private void file(String name, String said, byte[] bytes, String reason) {
    file(name, bytes, reason);
    settings.put(name, said);
  }

  private static byte[] book(String name) {
    return Book.of(name).sheet("表", TABLE).bytes();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void eachEndsInOneMessageAndTheOthersAreRead(@TempDir Path folder)
      throws IOException, GeneralSecurityException {
    noWorkbooks();
    damagedFiles();
    damagedParts();
    hostileParts();
    unfitSheets();

    Example example =
        Example.in(folder)
            .indicators(
                """
                id    | name     | unit
                grain | 粮食产量 | 万吨
                tea   | 茶叶产量 | 吨
                """);
    files.forEach(
        (name, bytes) ->
            example.statistics(
                name,
                bytes,
                ", fixed: {time_period: '2023', source: "
                    + name
                    + "}"
                    + settings.getOrDefault(name, "")));
    example.statistics("sound.xlsx", book("sound.xlsx"), ", fixed: {time_period: '2023'}");

    Map<String, String> found = new TreeMap<>();
    for (InputFault fault : example.faults()) {
      String text = fault.reason().code() + " [" + fault.value() + "]";
      // What a library says of the damage is shown, but not held fast.
      text = expected.get(fault.input()).equals("damaged_workbook") ? fault.reason().code() : text;
      assertThat(found.put(fault.input(), text)).as("one fault: " + fault).isNull();
      for (Language language : Language.values()) {
        assertThat(fault.text(language)).startsWith(fault.input()).doesNotContain("Exception");
      }
    }
    assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
    assertThat(example.accepted().column("input")).containsOnly("sound.xlsx");
    assertThat(example.accepted().size()).isEqualTo(4);
  }

  private void noWorkbooks() throws IOException {
    file("empty.xlsx", new byte[0], "empty_file []");
    file("page.xls", text("<html><table><tr><td>咸安区</td></tr></table>"), "not_a_workbook [HTML]");
    file("text.xls", text("地区,指标\n咸安区,粮食\n"), "not_a_workbook [CSV]");
    file("gbk.xls", "地区\t指标".getBytes("GBK"), "not_a_workbook [CSV]");
    file("sheet2003.xls", text("<?xml version=\"1.0\"?><Workbook/>"), "not_a_workbook [XML]");
    file("print.xlsx", text("%PDF-1.7\n%\u0001"), "not_a_workbook [PDF]");
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    file("noise.xlsx", noise, "not_a_workbook [?]");
    file(
        "letter.xlsx",
        Packed.sheet("").with("word/document.xml", "").bytes(),
        "not_a_workbook [.docx]");
    file(
        "binary.xlsx",
        Packed.sheet("").with("xl/workbook.bin", "").bytes(),
        "not_a_workbook [.xlsb]");
    byte[] open = Packed.sheet("").without("[Content_Types].xml").with("content.xml", "").bytes();
    file("open.xlsx", open, "not_a_workbook [.ods]");
    file(
        "other.xlsx",
        Packed.sheet("").without("[Content_Types].xml").bytes(),
        "not_a_workbook [.zip]");
    file("excel95.xls", compound("Book"), "not_a_workbook [Excel 5.0/95]");
    file("message.xls", compound("__properties"), "not_a_workbook [OLE2]");
  }

  private void damagedFiles() throws IOException, GeneralSecurityException {
    byte[] xlsx = book("a.xlsx");
    file(
        "half.xlsx",
        Arrays.copyOf(xlsx, xlsx.length / 2),
        "damaged_workbook [zip END header not found]");
    byte[] xls = book("a.xls");
    file("stub.xls", Arrays.copyOf(xls, 700), "damaged_workbook");
    file("no-records.xls", compound("Workbook"), "damaged_workbook");
    file("locked.xlsx", locked(), "encrypted_workbook []");
    file("locked.xls", lockedXls(), "encrypted_workbook []");
    byte[] flipped = Packed.rows(HEADER, FIGURE).stored();
    String latin = new String(flipped, StandardCharsets.ISO_8859_1);
    flipped[latin.indexOf("<v>1</v>") + 3] = '7';
    file("flipped.xlsx", flipped, "damaged_workbook [xl/worksheets/sheet1.xml: CRC-32]");
  }

  private void damagedParts() {
    file(
        "no-sheet.xlsx",
        Packed.sheet("").without("xl/worksheets/sheet1.xml").bytes(),
        "damaged_workbook [xl/worksheets/sheet1.xml]");
    file(
        "no-book.xlsx",
        Packed.sheet("").without("xl/workbook.xml").bytes(),
        "damaged_workbook [xl/workbook.xml]");
    file(
        "no-sheets.xlsx",
        Packed.sheet("").with("xl/workbook.xml", "<workbook/>").bytes(),
        "damaged_workbook [sheets]");
    file("torn.xlsx", Packed.sheet("<worksheet><sheetData><row><c>").bytes(), "damaged_workbook");
    file(
        "no-string.xlsx",
        Packed.rows(HEADER, "<c t=\"s\"><v>7</v></c>").bytes(),
        "damaged_workbook [sharedStrings[7]]");
    file(
        "far-column.xlsx",
        Packed.rows(HEADER, "<c r=\"ZZZZ1\"><v>7</v></c>").bytes(),
        "damaged_workbook [r=\"ZZZZ1\"]");
    file(
        "backwards.xlsx",
        Packed.sheet("<worksheet><sheetData><row r=\"5\"/><row r=\"2\"/></sheetData></worksheet>")
            .bytes(),
        "damaged_workbook [row r=\"2\"]");
    file(
        "far-row.xlsx",
        Packed.sheet("<worksheet><sheetData><row r=\"99999999\"/></sheetData></worksheet>").bytes(),
        "damaged_workbook [row r=\"99999999\"]");
    file(
        "no-number.xlsx",
        Packed.sheet("<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>").bytes(),
        "damaged_workbook [r=\"x\"]");
  }

  private void hostileParts() {
    String bomb = "<worksheet><sheetData>" + " ".repeat(80 << 20) + "</sheetData></worksheet>";
    file("bomb.xlsx", Packed.sheet(bomb).bytes(), "workbook_too_large [xl/worksheets/sheet1.xml]");
    String tag = "<worksheet><sheetData a=\"" + "x".repeat(5 << 20) + "\"/></worksheet>";
    file(
        "endless-tag.xlsx",
        Packed.sheet(tag).bytes(),
        "workbook_too_large [xl/worksheets/sheet1.xml]");
    String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    file(
        "external-entity.xlsx",
        Packed.sheet(
                entity
                    + "<worksheet><sheetData><row><c"
                    + " t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>")
            .bytes(),
        "damaged_workbook [<!DOCTYPE]");
    String laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"" + "&a;".repeat(1000) + "\">]>";
    file(
        "entities.xlsx",
        Packed.rows(HEADER)
            .with("xl/sharedStrings.xml", laughs + "<sst><si><t>&b;</t></si></sst>")
            .bytes(),
        "damaged_workbook [<!DOCTYPE]");
  }

  private void unfitSheets() {
    file("blank.xlsx", Book.xlsx().sheet("表", "").bytes(), "empty_file []");
    file("prose.xlsx", Book.xlsx().sheet("表", "说明书\n请看附件\n").bytes(), "no_layout []");
    file("other-sheet.xlsx", ", sheet: 粮食", book("a.xlsx"), "no_such_sheet [粮食]");
    file("ninth-sheet.xls", ", sheet: 9", book("a.xls"), "no_such_sheet [9]");
    file("no-rows.xlsx", ", layout: {rows: period}", book("a.xlsx"), "no_layout []");
    file("no-list.xls", ", layout: {rows: figure}", book("a.xls"), "no_layout []");
    byte[] twice = Book.xlsx().sheet("表", "地区 | 指标 | 数值 | 数值\n咸安区 | grain | 1 | 2\n").bytes();
    file("twice.xlsx", ", layout: {rows: figure}", twice, "no_layout [数值]");
  }

  private static byte[] compound(String part) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), part);
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] locked() throws IOException, GeneralSecurityException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var stream = encryptor.getDataStream(files)) {
        stream.write(book("a.xlsx"));
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] lockedXls() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(book("a.xls")));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      workbook.write(out);
      return out.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
