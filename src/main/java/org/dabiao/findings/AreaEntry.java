package org.dabiao.findings;

import org.dabiao.reference.MapPlace;

/**
 * An area as reports show it.
 *
 * @param code its code
 * @param name full name (咸安区)
 * @param shortName name for charts and narrow tables (咸安)
 * @param isParent whether the other areas are parts of it
 * @param place where maps show it
 */
public record AreaEntry(
    String code, String name, String shortName, boolean isParent, MapPlace place) {
  /** An area on no map. */
  public AreaEntry(String code, String name, String shortName, boolean isParent) {
    this(code, name, shortName, isParent, MapPlace.NOWHERE);
  }
}
