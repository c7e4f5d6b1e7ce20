package org.dabiao.findings;

/**
 * A chart that was drawn.
 *
 * @param id file name without extension (bars-421202)
 * @param kind kind of chart (bars, bullet, heat, trend, compare, waterfall, bump, quadrant, points,
 *     intervals)
 * @param area code of the area it shows, or an empty text
 * @param title the finding it states
 * @param caption unit, period, source and origin
 * @param alt text for those who cannot see it
 * @param svg the picture as an SVG document
 */
public record Picture(
    String id, String kind, String area, String title, String caption, String alt, String svg) {}
