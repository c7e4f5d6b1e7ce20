package org.dabiao.statistics.source.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The texts of an .xlsx workbook, each of which stands in the file once; held as UTF-8. */
final class SharedStrings {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private byte[] bytes = new byte[1 << 10];
  private int[] ends = new int[1 << 6];
  private int count;

  /** Reads the part. */
  static SharedStrings read(XmlPart xml) throws XMLStreamException {
    SharedStrings strings = new SharedStrings();
    StringBuilder text = new StringBuilder();
    while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.starts("si")) {
        item(xml, "si", text);
        strings.add(text.toString());
      }
    }
    return strings;
  }

  /** Collects the text of an item, without the readings that stand above Japanese words. */
  static void item(XmlPart xml, String end, StringBuilder text) throws XMLStreamException {
    text.setLength(0);
    boolean inText = false;
    int reading = 0;
    for (int event = xml.next(); !xml.ends(end); event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        reading += xml.name().equals("rPh") ? 1 : 0;
        inText = xml.name().equals("t") && reading == 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        reading -= xml.name().equals("rPh") ? 1 : 0;
        inText = false;
      } else if (inText) {
        xml.text(text);
      }
    }
  }

  private void add(String text) {
    byte[] added = text.getBytes(StandardCharsets.UTF_8);
    int start = count == 0 ? 0 : ends[count - 1];
    long needed = (long) start + added.length;
    if (needed > Math.min(Integer.MAX_VALUE - 8, Runtime.getRuntime().maxMemory() / 4)) {
      throw GuardedStream.bomb("sharedStrings");
    }
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, needed * 3 / 2));
    }
    System.arraycopy(added, 0, bytes, start, added.length);
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = start + added.length;
  }

  /** The text of a number as a cell writes it. */
  String get(String number) {
    int index;
    try {
      index = Integer.parseInt(number.strip());
    } catch (NumberFormatException e) {
      throw WorkbookFault.damaged("sharedStrings[" + number + "]");
    }
    if (index < 0 || index >= count) {
      throw WorkbookFault.damaged("sharedStrings[" + index + "]");
    }
    int start = index == 0 ? 0 : ends[index - 1];
    return plain(new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8));
  }

  /** Signs that XML cannot hold are written _x000D_. */
  static String plain(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  /** No texts. */
  static SharedStrings none() {
    return new SharedStrings();
  }
}
