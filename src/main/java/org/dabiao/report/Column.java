package org.dabiao.report;

import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param header its name in the header row
 * @param cell what it shows of a row
 */
record Column<T>(String header, Function<T, Cell> cell) {}
