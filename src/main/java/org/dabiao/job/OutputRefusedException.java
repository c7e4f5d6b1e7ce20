package org.dabiao.job;

/** The output folder is something that this program did not make and will not replace. */
public final class OutputRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String folder;

  OutputRefusedException(String folder) {
    super(folder);
    this.folder = folder;
  }

  public String folder() {
    return folder;
  }
}
