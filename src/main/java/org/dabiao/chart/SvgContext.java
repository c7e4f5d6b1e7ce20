package org.dabiao.chart;

import java.text.DecimalFormat;
import org.apache.batik.svggen.DefaultErrorHandler;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/**
 * Batik's settings for one picture. Batik shares its number formats between all documents, which is
 * not safe when two are drawn at a time: each picture gets a format of its own. Ids begin with the
 * picture's, because many pictures stand in one HTML page.
 */
final class SvgContext extends SVGGeneratorContext {
  private static final int DECIMALS = 2;

  SvgContext(Document document, String picture) {
    super(document);
    setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String prefix) {
            return picture + "-" + super.generateID(prefix);
          }
        });
    setExtensionHandler(new DefaultExtensionHandler());
    setImageHandler(new ImageHandlerBase64Encoder());
    setStyleHandler(new DefaultStyleHandler());
    setErrorHandler(new DefaultErrorHandler());
    setComment(null);
    synchronized (SvgContext.class) {
      setPrecision(DECIMALS);
      decimalFormat = (DecimalFormat) decimalFormat.clone();
    }
  }
}
