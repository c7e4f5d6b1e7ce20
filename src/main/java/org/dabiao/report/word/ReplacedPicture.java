package org.dabiao.report.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.policy.reference.DefaultPictureTemplateRenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.PictureTemplate;

/**
 * Puts a chart in the place of a picture whose alternative text is a tag, in that picture's size.
 */
final class ReplacedPicture implements RenderPolicy {
  @Override
  public void render(ElementTemplate tag, Object data, XWPFTemplate template) {
    if (data instanceof Figure figure) {
      PictureRenderData picture =
          Pictures.ofBytes(figure.image().bytes(), PictureType.PNG).create();
      new DefaultPictureTemplateRenderPolicy().render(tag, picture, template);
      ((PictureTemplate) tag)
          .getPicture()
          .getCTPicture()
          .getNvPicPr()
          .getCNvPr()
          .setDescr(Scope.clean(figure.picture().alt()));
    }
  }
}
