package org.dabiao.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A command line that was run, and what came of it.
 *
 * @param code its exit code
 * @param out what it said on standard output
 * @param err what it said on standard error; progress goes past it
 */
record Line(int code, String out, String err) {
  static Line run(String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    Locale locale = Locale.getDefault();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream wrong = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(wrong, true, StandardCharsets.UTF_8));
    try {
      int code = CommandLineProgram.run(args);
      return new Line(
          code, said.toString(StandardCharsets.UTF_8), wrong.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
      Locale.setDefault(locale);
    }
  }
}
