package org.dabiao.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.dabiao.findings.InputCount;
import org.dabiao.plan.Target;
import org.dabiao.plan.TargetReader;
import org.dabiao.plan.TargetTable;
import org.dabiao.plan.text.Extraction;
import org.dabiao.plan.text.Sentence;
import org.dabiao.plan.text.Sentences;
import org.dabiao.reference.Catalogues;
import org.dabiao.reference.InputException;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Origin;
import org.dabiao.statistics.source.FileFacts;

/**
 * What a project's plan files hold: every row is a target or a fault.
 *
 * @param targets accepted targets
 * @param counts what was read from each file
 * @param faults rows, and whole files, that were not accepted
 */
record PlanInputs(List<Target> targets, List<InputCount> counts, List<InputFault> faults) {

  static PlanInputs read(Project project, Catalogues catalogues, Configuration hadoop)
      throws IOException {
    TargetReader reader = new TargetReader(catalogues);
    PlanInputs all = new PlanInputs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Project.PlanInput input : project.plan()) {
      TargetReader.Result result =
          input.isText()
              ? extracted(input, catalogues, reader)
              : reader.read(input.path(), input.name(), sentences(input));
      all.targets.addAll(result.targets());
      all.faults.addAll(result.faults());
      FileFacts file = FileFacts.of(ProjectFolder.address(input.path()), hadoop);
      all.counts.add(
          InputCount.of(
              input.name(),
              "plan",
              Origin.SOURCED,
              file.bytes(),
              file.sha256(),
              result.targets().size(),
              result.faults().size(),
              0));
    }
    return all;
  }

  /** Targets out of the plan's own text; what the catalogue has no indicator for is a fault. */
  private static TargetReader.Result extracted(
      Project.PlanInput input, Catalogues catalogues, TargetReader reader) {
    String id = DocumentIds.of(input.path().getFileName().toString());
    try {
      String text = new TextFiles.TextFile(id, input.path()).text();
      Extraction extraction = new TextReader(catalogues, input.area()).read(id, text);
      return reader.read(TargetTable.of(input.name(), extraction, text), extraction.sentences());
    } catch (InputException e) {
      return new TargetReader.Result(List.of(), e.faults());
    }
  }

  private static List<Sentence> sentences(Project.PlanInput input) throws IOException {
    return input.text().isEmpty()
        ? List.of()
        : Sentences.split(new TextFiles.TextFile("", input.text().get().path()).text());
  }
}
