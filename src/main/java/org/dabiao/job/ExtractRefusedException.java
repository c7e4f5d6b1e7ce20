package org.dabiao.job;

/** An extraction was asked for in a way that cannot work. */
public final class ExtractRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String subject;

  /**
   * @param key key of the message in the command line's bundle
   * @param subject the file or code that it is about
   */
  ExtractRefusedException(String key, String subject) {
    super(key + " " + subject);
    this.key = key;
    this.subject = subject;
  }

  public String key() {
    return key;
  }

  public String subject() {
    return subject;
  }
}
