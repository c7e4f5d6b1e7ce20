package org.dabiao.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.findings.Attained;
import org.dabiao.reference.MapPlace;
import org.dabiao.reference.Tile;

/**
 * The share of targets attained on a map: the real one where the project gives outlines, else the
 * schematic one where the catalogue places areas on tiles.
 */
final class Maps {
  private static final int LEAST = 2;

  private Maps() {}

  /** The map; nothing when fewer than two areas have a place on it and a figure. */
  static Optional<Sketch> of(Wording words) {
    List<AreaShare> shares = AreaShare.of(words);
    List<AreaShare> outlined =
        shares.stream().filter(s -> s.area().place().boundary().isPresent()).toList();
    if (known(outlined).size() >= LEAST) {
      return Optional.of(map(shares, outlined, words));
    }
    List<AreaShare> tiled =
        shares.stream().filter(s -> s.area().place().tile().isPresent()).toList();
    return known(tiled).size() >= LEAST && apart(tiled)
        ? Optional.of(tiles(shares, tiled, words))
        : Optional.empty();
  }

  private static List<AreaShare> known(List<AreaShare> shares) {
    return shares.stream().filter(AreaShare::isKnown).toList();
  }

  /** Whether no two areas stand on one tile: parts of different areas may. */
  private static boolean apart(List<AreaShare> tiled) {
    Set<Tile> seen = new HashSet<>();
    return tiled.stream().map(s -> s.area().place().tile().orElseThrow()).allMatch(seen::add)
        && seen.stream().mapToInt(Tile::column).max().orElse(0)
                - seen.stream().mapToInt(Tile::column).min().orElse(0)
            < TileMap.MOST_COLUMNS;
  }

  private static Sketch map(List<AreaShare> all, List<AreaShare> outlined, Wording words) {
    Caption caption = new Caption(words);
    caption.note("map.source", file(outlined));
    missing(caption, "map.missing", all, outlined, words);
    List<Sketch.Key> legend = new ArrayList<>(Legends.shades(known(outlined)));
    if (outlined.stream().anyMatch(s -> !s.isKnown())) {
      legend.add(Legends.unknown(words.text("share.unknown")));
    }
    return sketch("map", all, outlined, legend, new AreaMap(outlined, words), caption, words);
  }

  private static String file(List<AreaShare> outlined) {
    return outlined.stream()
        .map(s -> s.area().place())
        .map(MapPlace::boundary)
        .flatMap(Optional::stream)
        .map(b -> TextFit.brief(b.file(), 60))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Sketch tiles(List<AreaShare> all, List<AreaShare> tiled, Wording words) {
    Caption caption = new Caption(words);
    caption.note("tiles.note");
    missing(caption, "tiles.missing", all, tiled, words);
    List<Attained> judged = tiled.stream().flatMap(s -> s.judged().stream()).toList();
    List<Sketch.Key> legend = new ArrayList<>(Legends.shades(known(tiled)));
    if (tiled.stream().anyMatch(s -> !s.isKnown())) {
      legend.add(Legends.unknown(words.text("share.unknown")));
    }
    legend.addAll(Legends.signs(judged, words));
    legend.addAll(Legends.hollow(judged, words));
    return sketch("tiles", all, tiled, legend, new TileMap(tiled, words), caption, words);
  }

  private static void missing(
      Caption caption, String key, List<AreaShare> all, List<AreaShare> shown, Wording words) {
    List<String> names =
        all.stream()
            .filter(s -> !shown.contains(s))
            .map(s -> words.shortName(s.area().code()))
            .toList();
    if (!names.isEmpty()) {
      caption.note(key, names.size(), String.join(words.text("list.separator"), names));
    }
  }

  private static Sketch sketch(
      String kind,
      List<AreaShare> all,
      List<AreaShare> shown,
      List<Sketch.Key> legend,
      Body body,
      Caption caption,
      Wording words) {
    List<Attained> judged = shown.stream().flatMap(s -> s.judged().stream()).toList();
    String title = AreaShare.title(known(shown), words);
    return new Sketch(
        kind,
        kind,
        "",
        title,
        words.text("alt.area", title, AreaShare.alt(all, words)),
        legend,
        words.banner(judged.stream().map(Attained::origin).toList()),
        body,
        caption.unit(AreaShare.what(shown, "share.unit", words)).summed(judged).lines());
  }
}
