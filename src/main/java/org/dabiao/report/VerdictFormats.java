package org.dabiao.report;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.dabiao.reference.Verdict;
import org.dabiao.report.workbook.AttainmentFormulas;

/** Looks that follow what cells say: a colour for each verdict's word, a bar behind each rate. */
final class VerdictFormats {
  private static final int BAR = 0xC9DCEA;

  private VerdictFormats() {}

  /** Colours the verdicts in a range; the word stays, so that nothing hangs on colour alone. */
  static void verdicts(XSSFSheet sheet, CellRangeAddress range, Words words) {
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    Verdict[] verdicts = Verdict.values();
    XSSFConditionalFormattingRule[] rules = new XSSFConditionalFormattingRule[verdicts.length];
    for (int i = 0; i < verdicts.length; i++) {
      Mark mark = Mark.of(verdicts[i]);
      rules[i] =
          formats.createConditionalFormattingRule(
              ComparisonOperator.EQUAL, AttainmentFormulas.text(words.verdict(verdicts[i])));
      rules[i].createPatternFormatting().setFillBackgroundColor(color(mark.fill()));
      var font = rules[i].createFontFormatting();
      font.setFontColor(color(mark.ink()));
      font.setFontStyle(false, true);
    }
    formats.addConditionalFormatting(new CellRangeAddress[] {range}, rules);
  }

  /** Draws a bar from 0 to 150 % behind each rate. */
  static void rates(XSSFSheet sheet, CellRangeAddress range) {
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(color(BAR));
    XSSFDataBarFormatting bar = rule.getDataBarFormatting();
    bar.getMinThreshold().setRangeType(RangeType.NUMBER);
    bar.getMinThreshold().setValue(0d);
    bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
    bar.getMaxThreshold().setValue(1.5);
    formats.addConditionalFormatting(
        new CellRangeAddress[] {range}, new XSSFConditionalFormattingRule[] {rule});
  }

  private static XSSFColor color(int rgb) {
    return new XSSFColor(
        new byte[] {(byte) 255, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
