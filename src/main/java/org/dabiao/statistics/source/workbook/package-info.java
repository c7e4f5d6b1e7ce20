/**
 * Reads figures out of workbooks, .xlsx and .xls, as offices keep them.
 *
 * <p>From file to figures: {@link org.dabiao.statistics.source.workbook.WorkbookFile} gives the
 * rows of a sheet one by one, never the sheet as a whole. {@link
 * org.dabiao.statistics.source.workbook.LayoutFinder} reads the first rows and settles what the
 * project file leaves unsaid. {@link org.dabiao.statistics.source.workbook.SheetFigures} turns each
 * row into figures, or counts why it holds none. {@link
 * org.dabiao.statistics.source.workbook.Workbook} puts the three together.
 *
 * <p>.xlsx is read with what the JDK has: its zip and its pull parser. That costs no start-up time
 * and leaves the limits on hostile files in plain sight. .xls is read with POI's record stream.
 */
package org.dabiao.statistics.source.workbook;
