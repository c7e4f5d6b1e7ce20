package org.dabiao.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A source of figures: a row of {@code sources.csv}.
 *
 * @param id how observations and targets name it
 * @param title what it is
 * @param grade A government page, B press, C reprint, I illustrative; earlier letters are preferred
 * @param released day of publication where it is known
 * @param url where it was read, or an empty text
 */
public record Source(
    String id, String title, String grade, Optional<LocalDate> released, String url) {}
