package org.dabiao.statistics.source.workbook;

import java.io.Serializable;
import java.util.HashMap;
import org.dabiao.reference.Origin;

/**
 * One sheet to read, with all that it takes: may be sent to where it is read.
 *
 * @param address the file
 * @param input the input's name
 * @param origin origin of its figures
 * @param fixed what the project file fixes
 * @param footer beginning of the row after the last figure; empty: none
 */
record SheetTask(
    String address,
    String input,
    Origin origin,
    HashMap<String, String> fixed,
    String footer,
    WorkbookFile.SheetInfo sheet,
    Names names,
    SheetLayout layout)
    implements Serializable {}
