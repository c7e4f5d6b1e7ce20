package org.dabiao.job;

import java.util.List;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Observed;

/**
 * What a run hands to charts and reports.
 *
 * @param editions the findings in each language of the report, the run's own first
 * @param observed figures as they were read, for derivations
 */
record Results(List<Findings> editions, List<Observed> observed) {
  /** The findings in the run's own language. */
  Findings own() {
    return editions.get(0);
  }
}
