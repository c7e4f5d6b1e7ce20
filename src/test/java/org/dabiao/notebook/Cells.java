package org.dabiao.notebook;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Runs the code cells of a notebook, one after the other, in this Java machine. */
final class Cells implements AutoCloseable {
  private final JShell shell =
      JShell.builder()
          .executionEngine("local")
          .compilerOptions("--class-path", System.getProperty("java.class.path"))
          .build();

  Cells() {
    run("import static org.dabiao.notebook.Screen.display;");
  }

  /** A cell could not be understood, or what it does failed. */
  static final class CellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CellException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Runs a cell and gives the value of its last expression, if it ends with one. */
  Optional<String> run(String cell) {
    Optional<String> value = Optional.empty();
    String rest = cell;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (next.completeness() == Completeness.EMPTY) {
        break;
      }
      // What cannot be told apart is run whole, so that the compiler says what is wrong with it.
      String snippet = next.completeness().isComplete() ? next.source() : rest;
      rest = next.completeness().isComplete() ? next.remaining() : "";
      for (SnippetEvent event : shell.eval(snippet)) {
        if (event.causeSnippet() == null) {
          value = value(event);
        }
      }
    }
    return value;
  }

  private Optional<String> value(SnippetEvent event) {
    Snippet snippet = event.snippet();
    if (event.exception() != null) {
      Throwable fault = event.exception();
      String name = fault instanceof EvalException eval ? eval.getExceptionClassName() : "";
      throw new CellException(name + ": " + fault.getMessage() + "\n" + snippet.source(), fault);
    }
    if (event.status() != Snippet.Status.VALID) {
      String why =
          shell
              .diagnostics(snippet)
              .map(d -> d.getMessage(Locale.ROOT))
              .collect(Collectors.joining("\n"));
      throw new CellException(event.status() + ": " + why + "\n" + snippet.source(), null);
    }
    boolean isExpression =
        snippet.kind() == Snippet.Kind.EXPRESSION
            || snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
    return isExpression ? Optional.ofNullable(event.value()) : Optional.empty();
  }

  /** Stops the cell that runs. */
  void stop() {
    shell.stop();
  }

  @Override
  public void close() {
    shell.close();
  }
}
