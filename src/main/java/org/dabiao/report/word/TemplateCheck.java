package org.dabiao.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dabiao.report.word.TemplateFault.Place;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Holds a template against the tags that reports offer, before a run begins. It reads the file's
 * XML itself, so that nothing large is loaded for it.
 */
public final class TemplateCheck {
  private static final Pattern PART =
      Pattern.compile("word/(header|footer|footnotes|endnotes|comments)(\\d*)\\.xml");
  private static final String DOCUMENT = "word/document.xml";
  private static final byte[] OLD_WORD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final long MOST_BYTES = 64L << 20;

  private TemplateCheck() {}

  /** What is wrong with a template, in the order of the document; nothing when it is fit. */
  public static List<TemplateFault> of(Path file) {
    if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
      return List.of(fault("not_docx", file.getFileName().toString()));
    }
    try {
      if (isOldWord(file)) {
        return List.of(fault("old_word"));
      }
      try (ZipFile zip = new ZipFile(file.toFile())) {
        return faults(zip);
      }
    } catch (ZipException | SAXException e) {
      return List.of(fault("damaged", String.valueOf(e.getMessage())));
    } catch (IOException e) {
      return List.of(fault("unreadable", String.valueOf(e.getMessage())));
    }
  }

  private static List<TemplateFault> faults(ZipFile zip) throws IOException, SAXException {
    if (zip.getEntry(DOCUMENT) == null) {
      return List.of(fault("no_document"));
    }
    List<TemplateFault> faults = new ArrayList<>();
    new StoryCheck(faults).story(root(zip, DOCUMENT), new Place("body", 0));
    for (String name : otherParts(zip)) {
      Matcher part = PART.matcher(name);
      if (part.matches()) {
        int number = part.group(2).isEmpty() ? 0 : Integer.parseInt(part.group(2));
        new StoryCheck(faults).story(root(zip, name), new Place(part.group(1), number));
      }
    }
    return faults;
  }

  /** Headers and all other parts with text, by name and number. */
  private static List<String> otherParts(ZipFile zip) {
    TreeMap<String, String> names = new TreeMap<>();
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      String name = entries.nextElement().getName();
      Matcher part = PART.matcher(name);
      if (part.matches()) {
        names.put("%s%6s".formatted(part.group(1), part.group(2)), name);
      }
    }
    return List.copyOf(names.values());
  }

  private static Element root(ZipFile zip, String name) throws IOException, SAXException {
    ZipEntry entry = zip.getEntry(name);
    if (entry.getSize() > MOST_BYTES) {
      throw new ZipException(name + ": " + entry.getSize());
    }
    try (InputStream in = zip.getInputStream(entry)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(in).getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Files of Word before 2007, and newer ones behind a password, are of another make. */
  private static boolean isOldWord(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(OLD_WORD.length), OLD_WORD);
    }
  }

  private static TemplateFault fault(String reason, String... arguments) {
    return new TemplateFault(List.of(), "template." + reason, List.of(arguments));
  }
}
