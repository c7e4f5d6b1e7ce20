package org.dabiao.findings;

import org.dabiao.reference.MapPlace;

/**
 * An area as reports show it.
 *
 * @param code its code
 * @param name full name (咸安区)
 * @param shortName name for charts and narrow tables (咸安)
 * @param isParent whether it stands above the others, and is no part of one of them
 * @param place where maps show it
 * @param parent code of the area that it is part of, or an empty text
 */
public record AreaEntry(
    String code, String name, String shortName, boolean isParent, MapPlace place, String parent) {
  /** An area of which it is not said whether it is part of another. */
  public AreaEntry(String code, String name, String shortName, boolean isParent, MapPlace place) {
    this(code, name, shortName, isParent, place, "");
  }

  /** An area on no map. */
  public AreaEntry(String code, String name, String shortName, boolean isParent) {
    this(code, name, shortName, isParent, MapPlace.NOWHERE);
  }

  /** The same area where it stands above its parts: a city among its counties. */
  public AreaEntry aboveItsParts() {
    return new AreaEntry(code, name, shortName, true, place, parent);
  }
}
