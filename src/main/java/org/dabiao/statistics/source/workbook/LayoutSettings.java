package org.dabiao.statistics.source.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the project file says about the sheets of a workbook; what it leaves open is found out.
 *
 * @param sheets names, numbers from 1, or patterns with * and ?; empty: all that are visible
 * @param isList whether each row is one figure
 * @param rows what the rows are
 * @param columns what the columns are
 * @param headerRows how many header rows there are; 0: found out
 * @param firstRow number of the first header row; 0: found out
 * @param footer beginning of the row after the last figure
 * @param rename what rows and columns are called in the sheet → name or code in the catalogue
 * @param skip names of rows and columns to leave out
 */
public record LayoutSettings(
    List<String> sheets,
    boolean isList,
    List<Dimension> rows,
    List<Dimension> columns,
    int headerRows,
    int firstRow,
    Optional<String> footer,
    Map<String, String> rename,
    List<String> skip) {
  /** Nothing is said. */
  public static final LayoutSettings NONE =
      new LayoutSettings(
          List.of(), false, List.of(), List.of(), 0, 0, Optional.empty(), Map.of(), List.of());
}
