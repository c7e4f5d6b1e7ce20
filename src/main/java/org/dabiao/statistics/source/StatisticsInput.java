package org.dabiao.statistics.source;

import org.dabiao.reference.Origin;

/**
 * One input of statistics, as the project file names it.
 *
 * @param name path, or table, as the project file writes it
 * @param origin origin of its figures, unless a row says a weaker one
 * @param mapping what its columns are called, and what they leave unsaid
 * @param form how it keeps its figures
 */
public record StatisticsInput(String name, Origin origin, Mapping mapping, InputForm form) {}
