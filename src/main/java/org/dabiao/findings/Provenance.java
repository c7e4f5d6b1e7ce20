package org.dabiao.findings;

import java.util.List;
import java.util.Map;

/**
 * Where figures come from, for derivations; no language has a part in it.
 *
 * @param observed figures as they were read, of the evaluated year and the indicators with targets
 * @param evidence where the words of a target are, by the target's id
 * @param parents code of the area that an area is a part of, by the part's code
 */
public record Provenance(
    List<Observed> observed, Map<String, Evidence> evidence, Map<String, String> parents) {
  /** Nothing known but the findings themselves. */
  public static final Provenance NONE = new Provenance(List.of(), Map.of(), Map.of());

  /**
   * Where the words of a target are in their sentence.
   *
   * @param start offset of the evidence in the sentence
   * @param end offset after it; 0 when the plan's table names none
   */
  public record Evidence(int start, int end) {}
}
