package org.dabiao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dabiao.findings.Findings;
import org.dabiao.findings.InputCount;
import org.dabiao.job.EvaluationJob;
import org.dabiao.job.Project;
import org.dabiao.reference.Messages;
import org.dabiao.reference.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code evaluate}: the main job. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    resourceBundle = "org.dabiao.cli.messages")
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private ProjectOptions options;
  @Mixin private OutputOption output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Project project = options.read();
    EvaluationJob.Outcome outcome;
    try (Console console = new Console(project.language(), options.quiet())) {
      Path folder = output.folder(project, "");
      outcome = EvaluationJob.run(project, folder, options.session(), console);
    }
    summarise(outcome, Messages.of(EvaluateCommand.class, project.language()));
    return CommandLineProgram.DONE;
  }

  private void summarise(EvaluationJob.Outcome outcome, Messages words) {
    PrintWriter out = spec.commandLine().getOut();
    Findings f = outcome.findings();
    out.println(words.text("done.report", outcome.folder().resolve("report.html")));
    if (f.attained().isEmpty()) {
      out.println(words.text("done.compared", f.compared().size(), f.areas().size()));
    } else {
      out.println(
          words.text(
              "done.verdicts",
              f.attained().size(),
              count(f, Verdict.EXCEEDED),
              count(f, Verdict.ACHIEVED),
              count(f, Verdict.NEARLY),
              count(f, Verdict.MISSED),
              count(f, Verdict.AHEAD) + count(f, Verdict.ON_SCHEDULE) + count(f, Verdict.BEHIND),
              count(f, Verdict.UNDETERMINED),
              count(f, Verdict.NO_DATA),
              count(f, Verdict.NOT_COMPARABLE)));
    }
    long invented =
        f.attained().stream().filter(a -> a.illustrative() && a.verdict().judged()).count();
    if (invented > 0) {
      out.println(words.text("done.illustrative", invented));
    }
    long quarantined = f.inputs().stream().mapToLong(InputCount::quarantined).sum();
    if (quarantined > 0) {
      out.println(
          words.text(
              "done.quarantined", quarantined, outcome.folder().resolve("tables/quarantine.csv")));
    }
  }

  private static long count(Findings findings, Verdict verdict) {
    return findings.attained().stream().filter(a -> a.verdict() == verdict).count();
  }
}
