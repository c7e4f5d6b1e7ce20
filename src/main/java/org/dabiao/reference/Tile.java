package org.dabiao.reference;

/**
 * Where an area stands on a schematic map, a grid of equal tiles.
 *
 * @param column from 1, in the west
 * @param row from 1, in the north
 */
public record Tile(int column, int row) {}
