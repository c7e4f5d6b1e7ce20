package org.dabiao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dabiao.job.StarterProject;
import org.dabiao.reference.Language;
import org.dabiao.reference.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code init}: a commented starter project for another city. */
@Command(name = "init", mixinStandardHelpOptions = true, resourceBundle = "org.dabiao.cli.messages")
final class InitCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "DIR", descriptionKey = "init.folder")
  private Path folder;

  @Option(names = "--language", paramLabel = "zh|en", descriptionKey = "language")
  private Language language = Language.ZH;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!StarterProject.isFree(folder)) {
      throw new UsageException("error.not_empty", folder);
    }
    String file = quoted(StarterProject.create(folder, language).toString());
    Messages words = Messages.of(InitCommand.class, language);
    PrintWriter out = spec.commandLine().getOut();
    out.println(words.text("init.made", file));
    out.println(words.text("init.check", "bin/dabiao check " + file));
    out.println(words.text("init.evaluate", "bin/dabiao evaluate " + file));
    return CommandLineProgram.DONE;
  }

  /** The path as a shell takes it. */
  private static String quoted(String path) {
    return path.matches("[\\p{L}\\p{N}/._-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
  }
}
