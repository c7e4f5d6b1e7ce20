package org.dabiao.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** A score card as rows of {@code scores}, {@code score_cards} and {@code ranks}. */
final class CardRows {
  private final Scheme scheme;
  private final Card card;
  private final ThemeTree tree;

  CardRows(Scheme scheme, Card card) {
    this.scheme = scheme;
    this.card = card;
    this.tree = new ThemeTree(scheme.themes(), List.of());
  }

  List<Row> scores() {
    return card.lines().stream().map(this::score).toList();
  }

  private Row score(Line line) {
    return RowFactory.create(
        card.area(),
        line.indicator(),
        line.targetId(),
        line.rule(),
        line.rate(),
        line.verdict(),
        line.full(),
        line.points(),
        line.origin(),
        scheme.name(),
        card.clazz(),
        line.theme(),
        line.item(),
        line.uncapped(),
        line.lost(),
        line.why(),
        line.inputs());
  }

  /** The whole card, then its themes in the order in which they first occur. */
  List<Row> cards() {
    Set<String> themes = new LinkedHashSet<>();
    for (Line line : card.lines()) {
      List<String> path = tree.path(line.theme());
      for (int i = path.size() - 1; i >= 0; i--) {
        themes.add(path.get(i));
      }
    }
    List<Row> rows = new ArrayList<>();
    rows.add(sum("", card));
    for (String theme : themes) {
      rows.add(sum(theme, card.of(line -> tree.path(line.theme()).contains(theme))));
    }
    return rows;
  }

  private Row sum(String theme, Card some) {
    return RowFactory.create(
        scheme.name(),
        card.area(),
        card.clazz(),
        theme,
        tree.parent(theme),
        Scoring.stored(some.full()),
        Scoring.stored(some.scored()),
        Scoring.stored(some.points()),
        Scoring.stored(some.lost()),
        some.origin());
  }

  Row rank(BigDecimal place, BigDecimal first) {
    return RowFactory.create(
        card.area(),
        Scoring.stored(card.score()),
        Scoring.stored(place),
        Scoring.stored(card.missing()),
        card.origin(),
        Scoring.stored(card.points()),
        Scoring.stored(card.full()),
        card.clazz(),
        scheme.name(),
        Scoring.stored(first));
  }
}
