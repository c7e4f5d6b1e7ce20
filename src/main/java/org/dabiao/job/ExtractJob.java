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
import org.dabiao.job.Progress.Stage;
import org.dabiao.job.TextFiles.TextFile;
import org.dabiao.plan.TargetTable;
import org.dabiao.plan.text.Extraction;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.Language;
import org.dabiao.report.ReviewReport;

/** Texts of work reports in; their targets, the numbers that are none, and a review page out. */
public final class ExtractJob {
  private ExtractJob() {}

  /**
   * What to extract.
   *
   * @param texts files and folders of {@code .txt} and {@code .docx}; {@link CorpusJob} also reads
   *     addresses ({@code hdfs://…})
   * @param out table of targets to write; its companions stand beside it
   * @param areas area catalogue
   * @param indicators indicator catalogue
   * @param area code of the area whose documents they are; absent: each text tells
   * @param language of the review page and of reasons
   * @param merge table whose edits to keep
   */
  public record Request(
      List<String> texts,
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
   * @param counts what was found
   */
  public record Outcome(ExtractFiles files, ExtractCounts counts) {}

  /**
   * Extracts; writes all files or none.
   *
   * @throws ExtractRefusedException when the request cannot be met
   * @throws org.dabiao.reference.InputException when a text or catalogue cannot be read
   */
  public static Outcome run(Request request, Progress progress) {
    progress.begin(Stage.LISTING);
    ExtractFiles files = ExtractFiles.beside(request.out());
    refuseToLoseEdits(request, files);
    Catalogues catalogues = catalogues(request);
    Optional<EditedTable> edited = request.merge().map(file -> EditedTable.read(file, files));
    TextReader reader = new TextReader(catalogues, request.area());
    List<TextFile> texts = TextFiles.find(request.texts().stream().map(Path::of).toList());
    progress.begin(Stage.EXTRACTING);
    List<Extraction> extractions = new ArrayList<>();
    for (TextFile file : texts) {
      extractions.add(reader.read(file.id(), file.text()));
    }
    Set<String> documents =
        extractions.stream().map(Extraction::document).collect(Collectors.toSet());
    List<Map<String, String>> extracted =
        extractions.stream().flatMap(e -> targets(e).stream()).toList();
    Merge.Result merged =
        edited
            .map(table -> table.merge(extracted, documents))
            .orElse(new Merge.Result(extracted, List.of()));
    TextReview review = Reviews.of(extractions, merged, catalogues, request.language());
    progress.begin(Stage.TABLES);
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
          extractions.stream().flatMap(e -> rejected(e, request.language()).stream()).toList());
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
    progress.begin(Stage.DONE);
    return new Outcome(files, ExtractCounts.of(review));
  }

  /** A table that was edited since it was extracted is not written over, unless it is merged. */
  static void refuseToLoseEdits(Request request, ExtractFiles files) {
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

  /** The rows of one document's targets. */
  static List<Map<String, String>> targets(Extraction extraction) {
    return extraction.targets().stream().map(TargetTable::cells).toList();
  }

  /** The rows of one document's other numbers. */
  static List<Map<String, String>> rejected(Extraction extraction, Language language) {
    return extraction.rejected().stream()
        .map(number -> RejectedTable.cells(extraction.document(), number, language))
        .toList();
  }
}
