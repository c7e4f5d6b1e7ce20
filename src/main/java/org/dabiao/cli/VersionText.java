package org.dabiao.cli;

import org.dabiao.job.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"dabiao " + Version.TEXT};
  }
}
