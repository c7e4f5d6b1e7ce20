package org.dabiao.report.word;

import java.util.List;
import java.util.Optional;
import org.dabiao.findings.AreaEntry;
import org.dabiao.report.Section;

/** The charts: in lists by the place where they belong, and each by its kind. */
final class FigureItems {
  private final List<Figure> figures;
  private final Optional<AreaEntry> subject;
  private final boolean aboutArea;
  private final Scope root;

  /**
   * @param subject the area whose own charts are shown
   * @param aboutArea whether the charts of all areas are left out
   */
  FigureItems(List<Figure> figures, Optional<AreaEntry> subject, boolean aboutArea, Scope root) {
    this.figures = figures;
    this.subject = subject;
    this.aboutArea = aboutArea;
    this.root = root;
  }

  void fill() {
    List<Figure> own =
        subject
            .map(a -> figures.stream().filter(f -> isOf(f, a.code())).toList())
            .orElse(List.of());
    List<Figure> ofAll =
        aboutArea ? List.of() : figures.stream().filter(f -> f.picture().area().isEmpty()).toList();
    list("figures_area", own);
    list("figures_overview", in(Section.OVERVIEW, ofAll));
    list("figures_comparison", in(Section.COMPARISON, ofAll));
    list("figures_assessment", in(Section.ASSESSMENT, ofAll));
    list("figures_composite", in(Section.COMPOSITE, ofAll));
    list("figures", figures.stream().filter(f -> own.contains(f) || ofAll.contains(f)).toList());
    figures.forEach(this::byKind);
  }

  private static List<Figure> in(Section section, List<Figure> figures) {
    return figures.stream().filter(f -> place(f) == section).toList();
  }

  /** Where a chart of no area belongs. */
  private static Section place(Figure figure) {
    return Section.ofPicture(figure.picture().kind());
  }

  private void list(String name, List<Figure> shown) {
    root.items(
        name,
        shown.stream()
            .map(
                f ->
                    new Scope(root)
                        .text("heading", f.picture().title())
                        .text("caption", f.picture().caption())
                        .picture("image", f))
            .toList());
  }

  /** The first one of a kind: of the document's area, or of all areas; and of each area. */
  private void byKind(Figure figure) {
    String kind = Tags.PICTURE + "." + figure.picture().kind();
    String code = figure.picture().area();
    if (!code.isEmpty()) {
      putFirst(kind + "." + code, figure);
    }
    if (code.isEmpty() || subject.map(a -> a.code().equals(code)).orElse(false)) {
      putFirst(kind, figure);
    }
  }

  private void putFirst(String name, Figure figure) {
    if (!root.names().contains(name)) {
      root.picture(name, figure);
    }
  }

  private static boolean isOf(Figure figure, String code) {
    return figure.picture().area().equals(code);
  }
}
