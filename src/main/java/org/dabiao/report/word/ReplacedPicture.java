package org.dabiao.report.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.policy.reference.DefaultPictureTemplateRenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.PictureTemplate;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.picture.CTPicture;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTAnchor;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/**
 * Puts a chart in the place of a picture whose alternative text is a tag, in that picture's size.
 */
final class ReplacedPicture implements RenderPolicy {
  @Override
  public void render(ElementTemplate tag, Object data, XWPFTemplate template) {
    if (data instanceof Figure figure) {
      Figure.Image image = figure.image();
      PictureRenderData picture = Pictures.ofBytes(image.bytes(), PictureType.PNG).create();
      new DefaultPictureTemplateRenderPolicy().render(tag, picture, template);
      XWPFPicture shown = ((PictureTemplate) tag).getPicture();
      describe(shown, figure, image);
    }
  }

  /** The frame gets the chart's shape and words. */
  private static void describe(XWPFPicture shown, Figure figure, Figure.Image image) {
    String words = Scope.clean(figure.picture().alt());
    CTPicture picture = shown.getCTPicture();
    picture.getNvPicPr().getCNvPr().setDescr(words);
    CTPositiveSize2D size = picture.getSpPr().getXfrm().getExt();
    size.setCy(size.getCx() * image.height() / image.width());
    try (XmlCursor up = picture.newCursor()) {
      while (up.toParent()) {
        if (up.getObject() instanceof CTInline inline) {
          frame(inline.getExtent(), inline.getDocPr(), size, words);
          return;
        }
        if (up.getObject() instanceof CTAnchor anchor) {
          frame(anchor.getExtent(), anchor.getDocPr(), size, words);
          return;
        }
      }
    }
  }

  private static void frame(
      CTPositiveSize2D frame, CTNonVisualDrawingProps facts, CTPositiveSize2D size, String words) {
    frame.setCx(size.getCx());
    frame.setCy(size.getCy());
    facts.setDescr(words);
    if (facts.isSetTitle()) {
      facts.unsetTitle();
    }
  }
}
