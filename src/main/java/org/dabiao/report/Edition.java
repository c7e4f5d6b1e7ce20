package org.dabiao.report;

import java.util.List;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;

/**
 * A report in one language.
 *
 * @param findings what the run found, in that language
 * @param pictures the charts, in the order to show them in
 */
public record Edition(Findings findings, List<Picture> pictures) {}
