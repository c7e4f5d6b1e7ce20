package org.dabiao.findings;

import org.dabiao.reference.Origin;

/**
 * What was read from one input: {@code read = accepted + quarantined} always holds.
 *
 * @param input path as the project file writes it
 * @param role {@code plan} or {@code statistics}
 */
public record InputCount(
    String input,
    String role,
    Origin origin,
    long bytes,
    String sha256,
    long read,
    long accepted,
    long quarantined) {}
