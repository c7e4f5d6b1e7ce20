package org.dabiao.chart;

import java.awt.RenderingHints;
import java.awt.Shape;
import java.io.IOException;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws a page as SVG with real text, fit to be put into an HTML page beside others. */
final class SvgFile {
  private static final String FAMILIES =
      "'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',"
          + "'WenQuanYi Micro Hei',sans-serif";

  private SvgFile() {}

  /** The picture as an SVG document without prologue. */
  static String text(Sketch sketch, ChartFont font) throws IOException {
    Sheet sheet = new Sheet(sketch, font);
    Document document = empty();
    SvgContext context = new SvgContext(document, sketch.id());
    SVGGraphics2D graphics = new Bare(context);
    sheet.paint(new Pen(graphics, font));
    Element root = graphics.getRoot();
    describe(document, root, sketch, sheet.height());
    StringWriter text = new StringWriter();
    graphics.stream(root, text, false, false);
    return SvgSlim.slim(text.toString(), FAMILIES);
  }

  private static void describe(Document document, Element root, Sketch sketch, int height) {
    root.setAttribute("viewBox", "0 0 " + (int) Style.WIDTH + " " + height);
    root.setAttribute("width", String.valueOf((int) Style.WIDTH));
    root.setAttribute("height", String.valueOf(height));
    root.setAttribute("role", "img");
    String title = sketch.id() + "-title";
    String description = sketch.id() + "-desc";
    root.setAttribute("aria-labelledby", title + " " + description);
    root.insertBefore(element(document, "desc", description, sketch.alt()), root.getFirstChild());
    root.insertBefore(element(document, "title", title, sketch.title()), root.getFirstChild());
  }

  private static Element element(Document document, String name, String id, String words) {
    Element element = document.createElementNS("http://www.w3.org/2000/svg", name);
    element.setAttribute("id", id);
    element.appendChild(document.createTextNode(words));
    return element;
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Leaves out what only makes the document longer: clips, since nothing is drawn outside its
   * place, and rendering hints, which are the browser's business.
   */
  private static final class Bare extends SVGGraphics2D {
    Bare(SVGGeneratorContext context) {
      super(context, false);
    }

    @Override
    public void clip(Shape shape) {}

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {}
  }
}
