package org.dabiao.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A bonus or deduction (加分项、扣分项).
 *
 * @param name what it is called
 * @param points points added, or taken away when negative
 * @param when what it is given for
 * @param onlyIf preconditions: without them it is listed and gives nothing
 */
public record Extra(String name, BigDecimal points, Condition when, List<Condition> onlyIf)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  boolean bonus() {
    return points.signum() > 0;
  }
}
