package org.dabiao.assessment;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A branch of the tree that a scheme adds up.
 *
 * @param weight marks that all below it add up to; null: the sum of theirs
 * @param in name of the theme that it is part of; empty for none
 */
public record Theme(BigDecimal weight, String in) implements Serializable {
  private static final long serialVersionUID = 1L;
}
