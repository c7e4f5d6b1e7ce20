package org.dabiao.findings;

import org.dabiao.reference.Origin;

/**
 * What was read from one input: {@code read = accepted + quarantined + skipped} always holds.
 *
 * @param input path as the project file writes it
 * @param role {@code plan} or {@code statistics}
 * @param bytes size of the file; 0 when it is none
 * @param sha256 digest of the file; empty when it is none
 * @param skipped titles, notes and blank rows, which hold no figure
 */
public record InputCount(
    String input,
    String role,
    Origin origin,
    long bytes,
    String sha256,
    long read,
    long accepted,
    long quarantined,
    long skipped) {

  /** Counts of which {@code read} is the sum. */
  public static InputCount of(
      String input,
      String role,
      Origin origin,
      long bytes,
      String sha256,
      long accepted,
      long quarantined,
      long skipped) {
    return new InputCount(
        input,
        role,
        origin,
        bytes,
        sha256,
        accepted + quarantined + skipped,
        accepted,
        quarantined,
        skipped);
  }
}
