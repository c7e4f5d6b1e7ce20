package org.dabiao.report.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * Puts a chart in the place of its tag: as wide as the text, or as its table cell, and never higher
 * than a page. Lines of a fixed height would cut it off, so that its paragraph gets none.
 */
final class FigurePolicy implements RenderPolicy {
  private static final int TWIP = Units.EMU_PER_POINT / 20;
  private static final int A4_WIDTH = 11906;
  private static final int A4_HEIGHT = 16838;
  private static final int SINGLE = 240;

  /** Room for the caption below a picture that fills a page. */
  private static final double PAGE_SHARE = 0.84;

  @Override
  public void render(ElementTemplate tag, Object data, XWPFTemplate template) {
    XWPFRun run = ((RunTemplate) tag).getRun();
    run.setText("", 0);
    if (data instanceof Figure figure) {
      put(run, figure, template.getXWPFDocument());
    }
  }

  private static void put(XWPFRun run, Figure figure, XWPFDocument document) {
    Figure.Image image = figure.image();
    long width = width(run, document);
    long height = width * image.height() / image.width();
    long highest = (long) (textHeight(document) * PAGE_SHARE);
    if (height > highest) {
      width = width * highest / height;
      height = highest;
    }
    try {
      run.addPicture(
          new ByteArrayInputStream(image.bytes()),
          PictureType.PNG,
          figure.picture().id() + ".png",
          Math.toIntExact(width * TWIP),
          Math.toIntExact(height * TWIP));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CTNonVisualDrawingProps facts = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    facts.setDescr(Scope.clean(figure.picture().alt()));
    freeLine((XWPFParagraph) run.getParent());
  }

  private static void freeLine(XWPFParagraph paragraph) {
    CTPPr settings =
        paragraph.getCTP().isSetPPr()
            ? paragraph.getCTP().getPPr()
            : paragraph.getCTP().addNewPPr();
    CTSpacing spacing = settings.isSetSpacing() ? settings.getSpacing() : settings.addNewSpacing();
    spacing.setLine(BigInteger.valueOf(SINGLE));
    spacing.setLineRule(STLineSpacingRule.AUTO);
  }

  /** Room for a picture, in twentieths of a point. */
  private static long width(XWPFRun run, XWPFDocument document) {
    if (((XWPFParagraph) run.getParent()).getBody() instanceof XWPFTableCell cell
        && cell.getWidth() > 0) {
      return Math.max(1, cell.getWidth() - 216L);
    }
    CTSectPr page = document.getDocument().getBody().getSectPr();
    if (page == null || page.getPgSz() == null || page.getPgMar() == null) {
      return A4_WIDTH * 3 / 4;
    }
    return twips(page.getPgSz().getW())
        - twips(page.getPgMar().getLeft())
        - twips(page.getPgMar().getRight());
  }

  private static long textHeight(XWPFDocument document) {
    CTSectPr page = document.getDocument().getBody().getSectPr();
    if (page == null || page.getPgSz() == null || page.getPgMar() == null) {
      return A4_HEIGHT * 3 / 4;
    }
    return twips(page.getPgSz().getH())
        - Math.abs(twips(page.getPgMar().getTop()))
        - Math.abs(twips(page.getPgMar().getBottom()));
  }

  private static long twips(Object measure) {
    return measure == null ? 0 : new BigDecimal(measure.toString()).longValue();
  }
}
