package org.dabiao.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dabiao.job.ExplainJob;
import org.dabiao.job.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code explain}: one figure's whole derivation, from sentence and cell to verdict. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    resourceBundle = "org.dabiao.cli.messages")
final class ExplainCommand implements Callable<Integer> {
  @Mixin private ProjectOptions options;

  @Option(names = "--area", required = true, paramLabel = "CODE", descriptionKey = "explain.area")
  private String area;

  @Option(
      names = "--indicator",
      required = true,
      paramLabel = "ID",
      descriptionKey = "explain.indicator")
  private String indicator;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Project project = options.read();
    List<String> lines;
    try (Console console = new Console(project.language(), options.quiet())) {
      lines = ExplainJob.run(project, area, indicator, options.session(), console);
    }
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(out::println);
    return CommandLineProgram.DONE;
  }
}
