package org.dabiao.assessment.composite;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dabiao.reference.Origin;
import org.dabiao.statistics.ObservationTable;

/** The rows of one index over one peer group. */
final class GroupRows {
  private static final int SCALE = ObservationTable.VALUE.scale();

  private final CompositeIndex index;
  private final String group;
  private final String scheme;
  private final boolean[] invented;

  /**
   * @param group code of the area that the peers are parts of
   * @param invented for each figure the places of the areas whose figure is invented
   */
  GroupRows(CompositeIndex index, String group, Map<Figure, Set<Integer>> invented) {
    this.index = index;
    this.group = group;
    this.scheme = index.scheme().root().id();
    this.invented = invented(index.plan(), invented);
  }

  /** Which nodes rest on an invented figure of any peer: scores and places are relative. */
  private boolean[] invented(Plan plan, Map<Figure, Set<Integer>> figures) {
    List<List<Integer>> under = plan.leavesUnder();
    boolean[] nodes = new boolean[plan.size()];
    for (int node = 0; node < nodes.length; node++) {
      nodes[node] =
          under.get(node).stream()
              .map(leaf -> plan.leaves().get(leaf))
              .anyMatch(l -> isInvented(l.figure(), figures) || isInvented(l.per(), figures));
    }
    return nodes;
  }

  private boolean isInvented(Figure figure, Map<Figure, Set<Integer>> invented) {
    return invented.getOrDefault(figure, Set.of()).stream().anyMatch(index::kept);
  }

  private String origin(int node) {
    return (invented[node] ? Origin.ILLUSTRATIVE : Origin.DERIVED).code();
  }

  private String origin() {
    return origin(index.plan().root());
  }

  private String area(int area) {
    return index.peers().areas().get(area);
  }

  private int areas() {
    return index.peers().areas().size();
  }

  List<Row> composite() {
    Plan plan = index.plan();
    BigDecimal[] weights = weights(plan);
    List<List<Integer>> under = plan.leavesUnder();
    List<Row> rows = new ArrayList<>();
    for (int a = 0; a < areas(); a++) {
      int area = a;
      for (int node = plan.root(); node >= 0; node--) {
        rows.add(
            RowFactory.create(
                scheme,
                area(area),
                plan.node(node).id(),
                plan.node(node).name(),
                plan.level(node),
                stored(index.scores()[node][area]),
                weights[node],
                stored(index.ranks()[node][area]),
                under.get(node).stream().anyMatch(leaf -> index.imputed(leaf, area)),
                origin(node),
                plan.order(node)));
      }
    }
    return rows;
  }

  private BigDecimal[] weights(Plan plan) {
    BigDecimal[] weights = new BigDecimal[plan.size()];
    for (int b = 0; b < plan.branches().size(); b++) {
      int[] children = plan.children(b);
      for (int i = 0; i < children.length; i++) {
        weights[children[i]] = stored(index.weights()[b][i]);
      }
    }
    return weights;
  }

  List<Row> ranks(Uncertainty uncertainty) {
    Map<Integer, Uncertainty.Places> places = new HashMap<>();
    if (uncertainty != null) {
      uncertainty.places().forEach(p -> places.put(p.area(), p));
    }
    List<Row> rows = new ArrayList<>();
    for (int area = 0; area < areas(); area++) {
      Uncertainty.Places drawn = places.get(area);
      rows.add(
          RowFactory.create(
              scheme,
              area(area),
              stored(index.index()[area]),
              stored(index.places()[area]),
              stored(index.available(area)),
              drawn == null ? null : drawn.low(),
              drawn == null ? null : drawn.high(),
              drawn == null ? null : stored(drawn.mean()),
              origin()));
    }
    return rows;
  }

  List<Row> probabilities(Uncertainty uncertainty) {
    List<Row> rows = new ArrayList<>();
    for (Uncertainty.Places places : uncertainty.places()) {
      double[] chances = places.probabilities();
      IntStream.range(0, chances.length)
          .filter(i -> chances[i] > 0)
          .forEach(
              i ->
                  rows.add(
                      RowFactory.create(
                          scheme, area(places.area()), i + 1, percent(chances[i]), origin())));
    }
    return rows;
  }

  List<Row> pairs(Uncertainty uncertainty) {
    return uncertainty.unsettled().stream()
        .map(
            p ->
                RowFactory.create(
                    scheme,
                    area(p.ahead()),
                    area(p.behind()),
                    percent(p.probability()),
                    p.leaf() < 0 ? "" : index.plan().leaves().get(p.leaf()).id(),
                    p.leaf() < 0 ? null : stored(p.correlation()),
                    origin()))
        .collect(Collectors.toList());
  }

  List<Row> leftOuts() {
    return LeaveOneOut.of(index).stream()
        .map(
            p ->
                RowFactory.create(
                    scheme,
                    p.ofArea() ? "area" : "indicator",
                    p.left(),
                    area(p.area()),
                    stored(p.score()),
                    stored(p.before()),
                    stored(p.after()),
                    origin()))
        .collect(Collectors.toList());
  }

  List<Row> steps() {
    List<Steps.Step> steps = index.steps().all();
    return IntStream.range(0, steps.size())
        .mapToObj(
            i -> {
              Steps.Step step = steps.get(i);
              return RowFactory.create(
                  scheme,
                  step.name().ordinal() + 1,
                  step.name().code(),
                  step.area() < 0 ? group : area(step.area()),
                  step.node(),
                  stored(step.value()),
                  i);
            })
        .collect(Collectors.toList());
  }

  private static BigDecimal percent(double share) {
    return stored(100 * share);
  }

  /** A number as the tables hold it; null for none, or for one too large for them. */
  private static BigDecimal stored(double value) {
    BigDecimal exact = Numbers.exact(value);
    if (exact == null) {
      return null;
    }
    BigDecimal scaled = exact.setScale(SCALE, RoundingMode.HALF_EVEN);
    return scaled.precision() > ObservationTable.VALUE.precision() ? null : scaled;
  }
}
