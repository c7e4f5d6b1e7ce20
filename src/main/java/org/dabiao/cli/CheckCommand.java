package org.dabiao.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dabiao.findings.InputCount;
import org.dabiao.findings.QualityFound;
import org.dabiao.findings.QuarantinedRow;
import org.dabiao.job.CheckJob;
import org.dabiao.job.Project;
import org.dabiao.reference.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check}: reads and checks all inputs, writes the quarantine, evaluates nothing. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    resourceBundle = "org.dabiao.cli.messages")
final class CheckCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  @Mixin private ProjectOptions options;
  @Mixin private OutputOption output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Project project = options.read();
    CheckJob.Outcome outcome;
    try (Console console = new Console(project.language(), options.quiet())) {
      outcome = CheckJob.run(project, output.folder(project, "-check"), options.session(), console);
    }
    summarise(outcome, Messages.of(CheckCommand.class, project.language()));
    return outcome.usable() ? CommandLineProgram.DONE : CommandLineProgram.BAD_INPUT;
  }

  private void summarise(CheckJob.Outcome outcome, Messages words) {
    PrintWriter out = spec.commandLine().getOut();
    for (InputCount c : outcome.inputs()) {
      out.println(
          words.text(
              "check.input", c.input(), c.read(), c.accepted(), c.quarantined(), c.skipped()));
    }
    outcome.notes().forEach(note -> out.println(note.text(words.language())));
    for (QuarantinedRow row : outcome.quarantine().stream().limit(SHOWN).toList()) {
      out.println("  " + row.detail());
    }
    if (outcome.quarantine().size() > SHOWN) {
      out.println(words.text("check.more"));
    }
    out.println(words.text("check.quarantine", outcome.folder().resolve("tables/quarantine.csv")));
    QualityFound quality = outcome.quality();
    if (quality.total() > 0) {
      out.println(
          words.text(
              "check.quality", quality.total(), outcome.folder().resolve("tables/quality.csv")));
      quality.first().stream().limit(SHOWN).forEach(f -> out.println("  " + f.detail()));
    }
    if (!outcome.usable()) {
      out.println(words.text("error.input"));
    }
  }
}
