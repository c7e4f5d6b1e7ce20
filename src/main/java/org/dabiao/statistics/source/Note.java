package org.dabiao.statistics.source;

import java.util.List;
import org.dabiao.reference.Language;
import org.dabiao.reference.Messages;

/**
 * How an input was read, where that had to be found out: a message of this package's bundle.
 *
 * @param key key of the message, {@code note.…}
 * @param arguments what fills its places, the input's name first
 */
public record Note(String key, List<String> arguments) {

  /** A note on an input. */
  public static Note of(String key, String... arguments) {
    return new Note(key, List.of(arguments));
  }

  /** The note in words. */
  public String text(Language language) {
    return Messages.of(Note.class, language).text(key, arguments.toArray());
  }
}
