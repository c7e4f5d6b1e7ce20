package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dabiao.findings.AreaEntry;
import org.dabiao.findings.Findings;
import org.dabiao.findings.Picture;
import org.dabiao.reference.FileName;
import org.dabiao.report.word.WordReport;

/** Writes the Word documents of a run into its folder. */
final class WordDocuments {
  private WordDocuments() {}

  /** Writes {@code report.docx} and, if so set, {@code areas/<code>.docx}; gives their number. */
  static int write(Findings findings, List<Picture> pictures, WordSettings settings, Path folder) {
    WordReport report =
        WordReport.of(
            findings, pictures, folder.resolve("charts"), settings.template().map(NamedFile::path));
    report.write(Optional.empty(), folder.resolve("report.docx"));
    List<AreaEntry> parts = settings.perArea() ? findings.parts() : List.of();
    Path areas = folder(folder, parts);
    parts.parallelStream()
        .forEach(a -> report.write(Optional.of(a), areas.resolve(FileName.of(a.code()) + ".docx")));
    return 1 + parts.size();
  }

  private static Path folder(Path folder, List<AreaEntry> parts) {
    Path areas = folder.resolve("areas");
    try {
      return parts.isEmpty() ? areas : Files.createDirectories(areas);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
