package org.dabiao.job;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dabiao.reference.Language;

/**
 * Lines below a message, in the language that it comes to be told in.
 *
 * @param lines the lines
 */
record Lines(List<Function<Language, String>> lines) implements Function<Language, String> {
  static Lines of(List<? extends Function<Language, String>> lines) {
    return new Lines(List.copyOf(lines));
  }

  @Override
  public String apply(Language language) {
    return lines.stream().map(l -> "\n  " + l.apply(language)).collect(Collectors.joining());
  }
}
