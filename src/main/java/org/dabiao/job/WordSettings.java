package org.dabiao.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dabiao.report.word.TemplateCheck;
import org.dabiao.report.word.TemplateFault;

/**
 * The Word documents of a run: keys of the section {@code report}.
 *
 * @param written whether any is written
 * @param asked whether the project file asks for any; else large runs do without
 * @param perArea whether each area that is part of another gets one of its own
 * @param template the user's template; nothing for the program's own
 */
public record WordSettings(
    boolean written, boolean asked, boolean perArea, Optional<NamedFile> template) {
  private static final int FAULTS_SHOWN = 10;

  static WordSettings read(YamlSection report, ProjectFolder files) {
    boolean written = !report.has("word") || report.truth("word");
    Optional<NamedFile> template =
        report.has("template")
            ? Optional.of(NamedFile.read(report, "template", files))
            : Optional.empty();
    template.ifPresent(file -> check(report, file.path()));
    boolean perArea = report.truth("per_area");
    boolean asked = report.has("word") || perArea || template.isPresent();
    return new WordSettings(written, asked, perArea, template);
  }

  /** Whether documents are written of a run that is too large to be read as a whole, or is not. */
  boolean written(boolean large) {
    return written && (asked || !large);
  }

  /** Before the run begins, not at its end. */
  private static void check(YamlSection report, Path file) {
    List<TemplateFault> faults = TemplateCheck.of(file);
    if (!faults.isEmpty()) {
      List<TemplateFault> shown = faults.subList(0, Math.min(FAULTS_SHOWN, faults.size()));
      throw report.refuse("template", "project.template", file, faults.size(), Lines.of(shown));
    }
  }
}
