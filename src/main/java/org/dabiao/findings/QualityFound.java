package org.dabiao.findings;

import java.util.List;
import java.util.Map;

/**
 * What the quality rules found about accepted figures.
 *
 * @param first the first findings, the gravest and widest first
 * @param counts number of findings, by rule
 */
public record QualityFound(List<QualityFlag> first, Map<String, Long> counts) {
  public static final QualityFound NOTHING = new QualityFound(List.of(), Map.of());

  /** Number of findings. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
