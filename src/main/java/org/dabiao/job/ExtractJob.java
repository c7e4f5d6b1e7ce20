package org.dabiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.findings.TextReview;
import org.dabiao.job.TextFiles.TextFile;
import org.dabiao.plan.TargetTable;
import org.dabiao.plan.text.Extraction;
import org.dabiao.plan.text.RejectedNumber;
import org.dabiao.plan.text.TargetPhrase;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Language;
import org.dabiao.report.ReviewReport;

/** Texts of work reports in; their targets, the numbers that are none, and a review page out. */
public final class ExtractJob {
  private ExtractJob() {}

  /**
   * What to extract.
   *
   * @param texts files and folders of {@code .txt} and {@code .docx}
   * @param out table of targets to write; its companions stand beside it
   * @param areas area catalogue
   * @param indicators indicator catalogue
   * @param area code of the area whose documents they are; absent: each text tells
   * @param language of the review page and of reasons
   * @param merge table whose edits to keep
   */
  public record Request(
      List<Path> texts,
      Path out,
      Path areas,
      Path indicators,
      Optional<String> area,
      Language language,
      Optional<Path> merge) {}

  /**
   * What an extraction left.
   *
   * @param files what was written and where
   * @param review what the review page shows
   */
  public record Outcome(ExtractFiles files, TextReview review) {}

  /**
   * Extracts; writes all files or none.
   *
   * @throws ExtractRefusedException when the request cannot be met
   * @throws org.dabiao.reference.InputException when a text or catalogue cannot be read
   */
  public static Outcome run(Request request) {
    ExtractFiles files = ExtractFiles.beside(request.out());
    refuseToLoseEdits(request, files);
    Catalogues catalogues = catalogues(request);
    Optional<EditedTable> edited = request.merge().map(file -> EditedTable.read(file, files));
    TextReader reader = new TextReader(catalogues, request.area());
    List<Extraction> extractions = new ArrayList<>();
    for (TextFile file : TextFiles.find(request.texts())) {
      extractions.add(reader.read(file.id(), file.text()));
    }
    Set<String> documents =
        extractions.stream().map(Extraction::document).collect(Collectors.toSet());
    List<Map<String, String>> extracted = targets(extractions);
    Merge.Result merged =
        edited
            .map(table -> table.merge(extracted, documents))
            .orElse(new Merge.Result(extracted, List.of()));
    TextReview review = Reviews.of(extractions, merged, catalogues, request.language());
    try (WholeFiles whole = new WholeFiles()) {
      Files.createDirectories(files.targets().toAbsolutePath().getParent());
      List<String> columns = new ArrayList<>(TargetTable.COLUMNS);
      edited.ifPresent(table -> columns.addAll(table.extra()));
      CsvTable.write(whole.stage(files.targets()), columns, merged.rows());
      CsvTable.write(
          whole.stage(files.extracted()),
          TargetTable.COLUMNS,
          edited.map(table -> table.nextBase(extracted, documents)).orElse(extracted));
      CsvTable.write(
          whole.stage(files.rejected()),
          RejectedTable.COLUMNS,
          rejected(extractions, request.language()));
      if (edited.isPresent()) {
        CsvTable.write(
            whole.stage(files.changes()),
            ChangesTable.COLUMNS,
            merged.changes().stream().map(ChangesTable::cells).toList());
      }
      ReviewReport.write(review, whole.stage(files.review()));
      whole.publish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Outcome(files, review);
  }

  /** A table that was edited since it was extracted is not written over, unless it is merged. */
  private static void refuseToLoseEdits(Request request, ExtractFiles files) {
    try {
      boolean edited =
          request.merge().isEmpty()
              && Files.exists(files.targets())
              && Files.exists(files.extracted())
              && Files.mismatch(files.targets(), files.extracted()) >= 0;
      if (edited) {
        throw new ExtractRefusedException("error.edited", files.targets().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Catalogues catalogues(Request request) {
    Catalogues catalogues =
        Catalogues.read(
            Path.of(""),
            request.areas().toString(),
            request.indicators().toString(),
            Optional.empty());
    request
        .area()
        .filter(code -> catalogues.areas().stream().noneMatch(a -> a.code().equals(code)))
        .ifPresent(
            code -> {
              throw new ExtractRefusedException("error.no_area", code);
            });
    return catalogues;
  }

  private static List<Map<String, String>> targets(List<Extraction> extractions) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Extraction extraction : extractions) {
      for (TargetPhrase target : extraction.targets()) {
        rows.add(TargetTable.cells(target));
      }
    }
    return rows;
  }

  private static List<Map<String, String>> rejected(
      List<Extraction> extractions, Language language) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Extraction extraction : extractions) {
      for (RejectedNumber number : extraction.rejected()) {
        rows.add(RejectedTable.cells(extraction.document(), number, language));
      }
    }
    return rows;
  }
}
