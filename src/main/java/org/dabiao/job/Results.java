package org.dabiao.job;

import java.util.List;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Provenance;

/**
 * What a run hands to charts and reports.
 *
 * @param editions the findings in each language of the report, the run's own first
 * @param provenance where figures come from, for derivations
 */
record Results(List<Findings> editions, Provenance provenance) {
  /** The findings in the run's own language. */
  Findings own() {
    return editions.get(0);
  }
}
