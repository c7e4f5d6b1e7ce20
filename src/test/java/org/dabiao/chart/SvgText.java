package org.dabiao.chart;

import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A text of an SVG picture with the box that its glyphs fill.
 *
 * @param words the text
 * @param box from the top of capitals to a little below the baseline, in user units
 */
record SvgText(String words, Rectangle2D box) {
  private static final double CAPITALS = 0.74;
  private static final double BELOW = 0.06;

  static Document parse(String svg) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError(svg.substring(0, Math.min(300, svg.length())), e);
    }
  }

  static List<SvgText> of(String svg) {
    NodeList elements = parse(svg).getElementsByTagName("text");
    List<SvgText> texts = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (!inherited(element, "transform").isEmpty()) {
        throw new AssertionError("transformed text: " + element.getTextContent());
      }
      texts.add(of(element));
    }
    return texts;
  }

  private static SvgText of(Element element) {
    float size = Float.parseFloat(inherited(element, "font-size").replace("px", ""));
    Type type = inherited(element, "font-weight").equals("bold") ? Type.STRONG : Type.BODY;
    String words = element.getTextContent();
    double x = Double.parseDouble(element.getAttribute("x"));
    double y = Double.parseDouble(element.getAttribute("y"));
    double width = TestFont.FONT.width(words, type) / type.size() * size;
    return new SvgText(
        words, new Rectangle2D.Double(x, y - CAPITALS * size, width, (CAPITALS + BELOW) * size));
  }

  private static String inherited(Element element, String attribute) {
    Node node = element;
    while (node instanceof Element holder) {
      if (holder.hasAttribute(attribute)) {
        return holder.getAttribute(attribute);
      }
      node = node.getParentNode();
    }
    return "";
  }
}
