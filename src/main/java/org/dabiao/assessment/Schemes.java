package org.dabiao.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * How a project scores.
 *
 * @param all its schemes, one or more; the others are compared with the first
 * @param whatIf areas and indicators for which is asked what it would take
 * @param everyWhatIf whether that is asked of all
 */
public record Schemes(List<Scheme> all, List<Question> whatIf, boolean everyWhatIf)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * What would it take?
   *
   * @param area code of an area; empty for all
   * @param indicator id of an indicator; empty for all
   */
  public record Question(String area, String indicator) implements Serializable {
    private static final long serialVersionUID = 1L;

    boolean asks(Entry entry) {
      return (area.isEmpty() || area.equals(entry.area()))
          && (indicator.isEmpty() || indicator.equals(entry.indicator()));
    }
  }

  /** Whether anything is asked. */
  public boolean asks() {
    return everyWhatIf || !whatIf.isEmpty();
  }

  boolean asks(Entry entry) {
    return everyWhatIf || whatIf.stream().anyMatch(q -> q.asks(entry));
  }
}
