package org.dabiao.reference;

import org.locationtech.jts.geom.Geometry;

/**
 * The outline of an area.
 *
 * @param shape polygons, perhaps with holes; x to the east, y to the north
 * @param degrees whether they are longitude and latitude, and not metres of a projection
 * @param file the file they come from, as the project names it
 */
public record Boundary(Geometry shape, boolean degrees, String file) {}
