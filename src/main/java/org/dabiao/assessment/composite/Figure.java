package org.dabiao.assessment.composite;

import java.io.Serializable;

/**
 * What a leaf takes of an indicator.
 *
 * @param indicator id of the indicator
 * @param rate whether it is the rate of attainment in per cent, and not the year's value
 */
public record Figure(String indicator, boolean rate) implements Serializable {
  private static final long serialVersionUID = 1L;
}
