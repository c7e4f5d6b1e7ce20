package org.dabiao.job;

import java.util.Arrays;
import org.dabiao.reference.Language;
import org.dabiao.reference.Messages;

/** The project file cannot be used; names file, line and key. */
public final class ProjectFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String key;
  private final String message;
  private final transient Object[] arguments;

  /**
   * @param file path of the project file
   * @param line line in it, from 1; 0 for the file as a whole
   * @param key full key (evaluation.exceeded), or an empty text
   * @param message key of the message in the bundle
   * @param arguments what the message speaks of
   */
  ProjectFileException(String file, int line, String key, String message, Object... arguments) {
    super(file + ":" + line + " " + key + " " + message);
    this.file = file;
    this.line = line;
    this.key = key;
    this.message = message;
    this.arguments = arguments.clone();
  }

  /** One line for people. */
  public String text(Language language) {
    Messages words = Messages.of(ProjectFileException.class, language);
    String place = line > 0 ? words.text("project.line", file, line) : file;
    String what = key.isEmpty() ? "" : words.text("project.key", key);
    return place + what + words.text("project.colon") + words.text(message, told(language));
  }

  private Object[] told(Language language) {
    return Arrays.stream(arguments)
        .map(a -> a instanceof Lines lines ? lines.apply(language) : a)
        .toArray();
  }
}
