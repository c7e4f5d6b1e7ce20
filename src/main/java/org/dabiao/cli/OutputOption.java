package org.dabiao.cli;

import java.nio.file.Path;
import org.dabiao.job.Project;
import picocli.CommandLine.Option;

/** Where commands that publish a folder put it. */
final class OutputOption {
  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private Path out;

  /** The folder to publish: {@code out/<project name><suffix>} unless one is named. */
  Path folder(Project read, String suffix) {
    return out == null ? Path.of("out", read.name() + suffix) : out;
  }
}
