package org.dabiao.job;

import java.util.Optional;
import org.dabiao.plan.text.Extraction;
import org.dabiao.plan.text.TargetExtractor;
import org.dabiao.reference.Catalogues;

/** Extracts documents, each as the report of its own area. */
final class TextReader {
  private final Optional<String> area;
  private final DocumentArea areas;
  private final TargetExtractor extractor;

  /**
   * Prepares the catalogues.
   *
   * @param area code of the documents' area; when absent each text is asked
   */
  TextReader(Catalogues catalogues, Optional<String> area) {
    this.area = area;
    this.areas = new DocumentArea(catalogues.areas());
    this.extractor = new TargetExtractor(catalogues.indicators(), catalogues.areas(), "");
  }

  /** Code of the area whose document it is; empty when unknown. */
  String area(String document, String text) {
    return area.orElseGet(() -> areas.of(document, text));
  }

  /** Reads one document. */
  Extraction read(String document, String text) {
    return extractor.of(area(document, text)).extract(document, text);
  }
}
