package org.dabiao.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A scoring scheme from the project file.
 *
 * @param name what it is called
 * @param usual rule of the indicators that have none of their own
 * @param missing what a missing figure does, unless the indicator says otherwise
 * @param indicators rules of single indicators by id
 * @param withheldAbove per cent of missing full marks above which a score is withheld
 * @param ties which place equal areas share
 * @param rankDecimals decimals that scores are rounded to before they are ranked; null: unrounded
 * @param classes classes of areas by code; areas of one class and parent are peers
 * @param themes the tree of themes by name
 * @param extras bonus and deduction items, in order
 * @param bonusCeiling most that all bonuses of an area give together; null without one
 * @param deductionCeiling most that all deductions of an area take together; null without one
 */
public record Scheme(
    String name,
    Terms usual,
    MissingPolicy missing,
    Map<String, Own> indicators,
    BigDecimal withheldAbove,
    TiesPolicy ties,
    Integer rankDecimals,
    Map<String, String> classes,
    Map<String, Theme> themes,
    List<Extra> extras,
    BigDecimal bonusCeiling,
    BigDecimal deductionCeiling)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * What a scheme says about one indicator.
   *
   * @param terms its rule
   * @param missing what a missing figure does
   * @param theme its theme; null for that of the catalogue
   */
  public record Own(Terms terms, MissingPolicy missing, String theme) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  Own own(String indicator) {
    Own own = indicators.get(indicator);
    return own == null ? new Own(usual, missing, null) : own;
  }

  String classOf(String area) {
    return classes.getOrDefault(area, "");
  }
}
