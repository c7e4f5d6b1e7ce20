package org.dabiao.statistics.source;

/**
 * A span of years.
 *
 * @param first first year
 * @param last last year, included
 */
public record Years(int first, int last) {}
