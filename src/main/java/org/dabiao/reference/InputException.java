package org.dabiao.reference;

import java.util.List;

/**
 * An input is so bad that nothing can be evaluated with it. Each fault names file, row, column,
 * value and what was expected.
 */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<InputFault> faults;

  public InputException(List<InputFault> faults) {
    super(faults.get(0).toString());
    this.faults = List.copyOf(faults);
  }

  public InputException(InputFault fault) {
    this(List.of(fault));
  }

  public List<InputFault> faults() {
    return faults;
  }
}
