package org.dabiao.statistics.source;

import org.dabiao.reference.Origin;

/**
 * One input of statistics, as the project file names it.
 *
 * @param name path as the project file writes it
 * @param uri where it is: a local path or anything that Hadoop's file systems read
 * @param origin origin of its figures, unless a row says a weaker one
 * @param encoding character encoding (UTF-8, GB18030)
 * @param delimiter what separates cells
 */
public record StatisticsInput(
    String name, String uri, Origin origin, String encoding, String delimiter) {}
