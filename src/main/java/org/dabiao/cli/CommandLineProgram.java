package org.dabiao.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dabiao.job.ExtractRefusedException;
import org.dabiao.job.OutputRefusedException;
import org.dabiao.job.ProjectFileException;
import org.dabiao.job.ResultsRefusedException;
import org.dabiao.job.SparkSessions;
import org.dabiao.reference.InputException;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Language;
import org.dabiao.reference.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command line: finds the command, runs it, and turns what goes wrong into words and a code.
 */
@Command(
    name = "dabiao",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    resourceBundle = "org.dabiao.cli.messages",
    subcommands = {
      EvaluateCommand.class,
      CheckCommand.class,
      ExtractCommand.class,
      ExplainCommand.class,
      InitCommand.class
    })
public final class CommandLineProgram implements Runnable {
  /** Done. */
  public static final int DONE = 0;

  /** The job failed. */
  public static final int FAILED = 1;

  /** Wrong usage or project file. */
  public static final int USAGE = 2;

  /** Inputs so bad that nothing can be evaluated. */
  public static final int BAD_INPUT = 3;

  /** Commands that always need a session. */
  private static final Set<String> SPARK = Set.of("evaluate", "check", "explain");

  @Spec private CommandSpec spec;

  /** Runs a command line and gives its exit code. */
  public static int run(String... args) {
    String[] complete = withCommand(args);
    if (SPARK.contains(complete[0])) {
      SparkSessions.prepare();
    }
    Language language = language(args);
    Locale.setDefault(Locale.forLanguageTag(language.code()));
    CommandLine line = new CommandLine(new CommandLineProgram());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> explain(fault, command, language));
    return line.execute(complete);
  }

  /** Options or a project file alone mean {@code evaluate}. */
  private static String[] withCommand(String[] args) {
    boolean complete =
        args.length > 0
            && (List.of("-h", "--help", "-V", "--version").contains(args[0])
                || !args[0].startsWith("-") && !args[0].matches(".*\\.ya?ml"));
    return complete
        ? args
        : Stream.concat(Stream.of("evaluate"), Arrays.stream(args)).toArray(String[]::new);
  }

  /**
   * Ends the program at once: all that is to be kept has been published. The training run ends the
   * slow way, in which Java writes the class data archive.
   */
  public static void exit(int code) {
    System.out.flush();
    System.err.flush();
    SparkSessions.close();
    if (Boolean.getBoolean("dabiao.train")) {
      System.exit(code);
    }
    Runtime.getRuntime().halt(code);
  }

  private static int explain(Exception fault, CommandLine command, Language language) {
    Messages words = Messages.of(CommandLineProgram.class, language);
    PrintWriter err = command.getErr();
    if (fault instanceof ProjectFileException project) {
      err.println(project.text(language));
      return USAGE;
    }
    if (fault instanceof InputException input) {
      err.println(words.text("error.input"));
      for (InputFault each : input.faults()) {
        err.println("  " + each.text(language));
      }
      return BAD_INPUT;
    }
    if (fault instanceof ResultsRefusedException refused) {
      err.println(refused.text(language));
      return FAILED;
    }
    if (fault instanceof OutputRefusedException refused) {
      err.println(words.text("error.output", refused.folder()));
      return USAGE;
    }
    if (fault instanceof ExtractRefusedException refused) {
      err.println(words.text(refused.key(), refused.subject()));
      return USAGE;
    }
    if (fault instanceof UsageException usage) {
      err.println(words.text(usage.key(), usage.arguments()));
      return USAGE;
    }
    Throwable inner = innermost(fault);
    err.println(
        inner instanceof SQLException
            ? words.text("error.database", firstLine(inner))
            : words.text(
                "error.failed", inner.getClass().getSimpleName() + ": " + firstLine(inner)));
    if (Boolean.getBoolean("dabiao.trace")) {
      fault.printStackTrace(err);
    }
    return FAILED;
  }

  private static Throwable innermost(Throwable fault) {
    Throwable inner = fault;
    while (inner.getCause() != null && inner.getCause() != inner) {
      inner = inner.getCause();
    }
    return inner;
  }

  private static String firstLine(Throwable fault) {
    return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
  }

  /** The language has to be known before the arguments are read, for the help is in it. */
  private static Language language(String[] args) {
    String joined = String.join(" ", args);
    return Arrays.asList(args).contains("--language=en") || joined.contains("--language en")
        ? Language.EN
        : Language.ZH;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), spec.resourceBundle().getString("error.no_command"));
  }
}
