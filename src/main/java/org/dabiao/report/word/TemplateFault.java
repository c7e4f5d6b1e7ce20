package org.dabiao.report.word;

import java.util.List;
import java.util.function.Function;
import org.dabiao.reference.Language;
import org.dabiao.reference.Messages;

/**
 * Something in a template that cannot be filled, and where it stands.
 *
 * @param place from the outside in: {@code body}, {@code table 2}, {@code row 1} …
 * @param reason key of the message
 * @param arguments what the message speaks of
 */
public record TemplateFault(List<Place> place, String reason, List<String> arguments)
    implements Function<Language, String> {

  /**
   * A step on the way to a place.
   *
   * @param kind key of its name: body, header, table, paragraph …
   * @param number from 1; 0 for what there is one of
   */
  public record Place(String kind, int number) {}

  public TemplateFault {
    place = List.copyOf(place);
    arguments = List.copyOf(arguments);
  }

  /** One line for people: place, tag, and what is wrong. */
  @Override
  public String apply(Language language) {
    Messages words = Messages.of(TemplateFault.class, language);
    StringBuilder text = new StringBuilder();
    for (Place step : place) {
      text.append(text.isEmpty() ? "" : words.text("place.separator"))
          .append(words.text("place." + step.kind, step.number));
    }
    return text
        + (place.isEmpty() ? "" : words.text("place.colon"))
        + words.text(reason, arguments.toArray());
  }
}
