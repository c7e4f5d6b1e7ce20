package org.dabiao.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What decides which figures make the yearly series.
 *
 * @param firstYear first year needed
 * @param lastYear last year needed
 * @param asOf ignore what was released, or what ended, after this day
 * @param bases bases in order of preference; "" is the unnamed one; others follow alphabetically
 */
public record Settings(int firstYear, int lastYear, Optional<LocalDate> asOf, List<String> bases) {}
