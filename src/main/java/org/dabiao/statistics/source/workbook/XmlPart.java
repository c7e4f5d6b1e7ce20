package org.dabiao.statistics.source.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook as a stream of XML events. Document types, and so entities of any kind, are
 * refused.
 */
final class XmlPart implements Closeable {
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;

  XmlPart(InputStream in) throws XMLStreamException {
    this.in = in;
    this.xml = FACTORY.createXMLStreamReader(in);
  }

  private static XMLInputFactory factory() {
    // The JDK's own, whatever else the class path brings.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** The next event of {@link XMLStreamConstants}. */
  int next() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw PackedParts.entityRefused();
    }
    return event;
  }

  /** Whether this event opens an element of the name, in whatever namespace. */
  boolean starts(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  /** Name of the element that opens or closes. */
  String name() {
    return xml.getLocalName();
  }

  /** An attribute of this element, in whatever namespace. */
  String attribute(String name, String usual) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return usual;
  }

  /** Whether an attribute says yes. */
  boolean flag(String name) {
    String value = attribute(name, "0");
    return value.equals("1") || value.equals("true");
  }

  /** An attribute that is a whole number. */
  int number(String name, int usual) {
    String value = attribute(name, "");
    try {
      return value.isEmpty() ? usual : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw WorkbookFault.damaged(name + "=\"" + value + "\"");
    }
  }

  /** Adds the text of this event, up to one character more than a cell can hold. */
  void text(StringBuilder text) {
    int room = SheetCell.LONGEST + 1 - text.length();
    if (room > 0) {
      text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      in.close();
    }
  }
}
