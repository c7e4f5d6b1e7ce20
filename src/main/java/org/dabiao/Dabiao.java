package org.dabiao;

import org.dabiao.cli.CommandLineProgram;

/** The front door: what {@code bin/dabiao} and {@code spark-submit} start. */
public final class Dabiao {
  private Dabiao() {}

  /** Runs the command line and ends the program with its exit code. */
  public static void main(String[] args) {
    CommandLineProgram.exit(CommandLineProgram.run(args));
  }
}
