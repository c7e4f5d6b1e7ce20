package org.dabiao.job;

import java.time.LocalDate;
import java.util.Optional;
import org.dabiao.reference.Language;

/** What the command line says in place of the project file. */
public record Overrides(
    Optional<Integer> year, Optional<LocalDate> asOf, Optional<Language> language) {

  /** Nothing. */
  public static final Overrides NONE =
      new Overrides(Optional.empty(), Optional.empty(), Optional.empty());
}
