package org.dabiao.report;

import java.util.Optional;
import org.dabiao.findings.Provenance;
import org.dabiao.reference.Language;

/**
 * What a page stands among.
 *
 * @param other the language that the reader may switch to
 * @param provenance where figures come from
 * @param up address of the page that this one is a volume of, or an empty text
 */
record Setting(Optional<Language> other, Provenance provenance, String up) {
  static final Setting ALONE = new Setting(Optional.empty(), Provenance.NONE, "");
}
