package org.dabiao.job;

import java.util.function.Function;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Language;
import org.dabiao.reference.Messages;

/** The database did not take the results: its content, and the former folder, are as they were. */
public final class ResultsRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final transient Function<Language, String> said;

  /**
   * @param place the database
   * @param said what it said
   */
  ResultsRefusedException(String place, String said) {
    super(place + ": " + said);
    this.place = place;
    this.said = language -> said;
  }

  /**
   * @param place the database
   * @param fault why it was not reached
   */
  ResultsRefusedException(String place, InputFault fault) {
    super(fault.toString());
    this.place = place;
    this.said = fault::text;
  }

  /** One line for people. */
  public String text(Language language) {
    return Messages.of(ResultsRefusedException.class, language)
        .text("results.refused", place, said.apply(language));
  }
}
