package org.dabiao.reference;

import java.util.Optional;

/**
 * Where maps show an area.
 *
 * @param tile its place on the schematic map
 * @param boundary its outline on the real one
 */
public record MapPlace(Optional<Tile> tile, Optional<Boundary> boundary) {
  /** On no map. */
  public static final MapPlace NOWHERE = new MapPlace(Optional.empty(), Optional.empty());

  MapPlace within(Boundary outline) {
    return new MapPlace(tile, Optional.of(outline));
  }
}
