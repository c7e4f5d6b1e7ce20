package org.dabiao.job;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dabiao.plan.text.Extraction;
import org.dabiao.plan.text.TargetExtractor;
import org.dabiao.reference.Catalogues;

/** Extracts documents, each as the report of its own area. */
final class TextReader {
  private final Catalogues catalogues;
  private final Optional<String> area;
  private final DocumentArea areas;
  private final Map<String, TargetExtractor> extractors = new HashMap<>();

  /**
   * Prepares the catalogues.
   *
   * @param area code of the documents' area; when absent each text is asked
   */
  TextReader(Catalogues catalogues, Optional<String> area) {
    this.catalogues = catalogues;
    this.area = area;
    this.areas = new DocumentArea(catalogues.areas());
  }

  /** Code of the area whose document it is; empty when unknown. */
  String area(String document, String text) {
    return area.orElseGet(() -> areas.of(document, text));
  }

  /** Reads one document. */
  Extraction read(String document, String text) {
    return extractors
        .computeIfAbsent(
            area(document, text),
            code -> new TargetExtractor(catalogues.indicators(), catalogues.areas(), code))
        .extract(document, text);
  }
}
