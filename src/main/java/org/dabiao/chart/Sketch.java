package org.dabiao.chart;

import java.util.List;
import org.dabiao.reference.FileName;

/**
 * A chart before it is drawn.
 *
 * @param id file name without extension
 * @param kind kind of chart
 * @param area code of the area it shows, or an empty text
 * @param title the finding it states
 * @param alt text for those who cannot see it
 * @param legend what its marks mean
 * @param banner warning that stands out, or an empty text
 * @param body the chart proper
 * @param notes paragraphs of the caption
 */
record Sketch(
    String id,
    String kind,
    String area,
    String title,
    String alt,
    List<Key> legend,
    String banner,
    Body body,
    List<String> notes) {

  Sketch {
    // Ids are made of codes of areas and indicators, which may hold anything.
    id = FileName.of(id);
  }

  /** The same chart under another name, title and area. */
  Sketch named(String newId, String newArea, String newTitle) {
    return new Sketch(newId, kind, newArea, newTitle, alt, legend, banner, body, notes);
  }

  /** An entry of the legend: a mark drawn about a point, and what it means. */
  record Key(Mark mark, String words) {}

  /** Draws a mark about a point, within the height of a line. */
  interface Mark {
    void draw(Pen pen, double x, double y);
  }
}
