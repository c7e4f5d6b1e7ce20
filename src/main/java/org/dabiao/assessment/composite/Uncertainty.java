package org.dabiao.assessment.composite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/**
 * How sure the ranks of an index are: Monte Carlo over its weights and methods.
 *
 * <p>Each draw takes the weights of every branch from a Dirichlet distribution around those in
 * force (Gamma variates divided by their sum), a normalisation and a rule of the root, each with
 * equal chance, and ranks the areas anew. The generator is seeded with the seed, the index and the
 * peer group, so that neither partitions nor other groups change a draw. Source of the approach:
 * Saisana, Saltelli and Tarantola, J. R. Statist. Soc. A 168 (2005) 307.
 */
final class Uncertainty {
  /** Chance beyond which the order of a pair counts as settled. */
  static final double SETTLED = 0.95;

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  private final CompositeIndex index;
  private final int[] areas;
  private final int[][] ranks;
  private final double[][] scores;
  private final double[][] weights;

  private Uncertainty(CompositeIndex index, String group) {
    this.index = index;
    double[] base = index.index();
    this.areas = IntStream.range(0, base.length).filter(i -> !Double.isNaN(base[i])).toArray();
    CompositeScheme.Draws draws = index.scheme().uncertainty();
    this.ranks = new int[draws.number()][];
    this.scores = new double[draws.number()][];
    this.weights = new double[draws.number()][];
    draw(draws, generator(draws.seed(), index.scheme().root().id(), group));
  }

  /** Simulates an index of one peer group. */
  static Uncertainty of(CompositeIndex index, String group) {
    return new Uncertainty(index, group);
  }

  private static RandomGenerator generator(long seed, String index, String group) {
    return new Well19937c(
        new int[] {(int) (seed >>> 32), (int) seed, index.hashCode(), group.hashCode()});
  }

  private void draw(CompositeScheme.Draws draws, RandomGenerator random) {
    Plan plan = index.plan();
    List<Normalisation> rules = orElse(draws.normalisations(), index.scheme().normalisation());
    List<Aggregation> tops = orElse(draws.aggregations(), index.scheme().root().aggregation());
    double[][][] normalised = new double[rules.size()][][];
    Arrays.setAll(normalised, i -> index.normalised(rules.get(i)));
    GammaDistribution[][] gammas = gammas(draws.concentration(), random);
    for (int draw = 0; draw < ranks.length; draw++) {
      double[][] drawn = weights(gammas);
      double[][] leaves = normalised[random.nextInt(normalised.length)];
      Aggregation top = tops.get(random.nextInt(tops.size()));
      double[] all = plan.scores(leaves, drawn, top)[plan.root()];
      scores[draw] = Arrays.stream(areas).mapToDouble(a -> all[a]).toArray();
      ranks[draw] = ranks(scores[draw]);
      weights[draw] = plan.effective(drawn);
    }
  }

  private static <T> List<T> orElse(List<T> alternatives, T usual) {
    return alternatives.isEmpty() ? List.of(usual) : alternatives;
  }

  /** A Gamma distribution for each weight that can vary; null for one that cannot. */
  private GammaDistribution[][] gammas(double concentration, RandomGenerator random) {
    return Arrays.stream(index.weights())
        .map(
            row ->
                Arrays.stream(row)
                    .mapToObj(
                        w ->
                            concentration > 0 && w > 0 && row.length > 1
                                ? new GammaDistribution(random, concentration * w, 1)
                                : null)
                    .toArray(GammaDistribution[]::new))
        .toArray(GammaDistribution[][]::new);
  }

  private double[][] weights(GammaDistribution[][] gammas) {
    double[][] base = index.weights();
    double[][] drawn = new double[base.length][];
    for (int b = 0; b < base.length; b++) {
      double[] row = base[b].clone();
      for (int i = 0; i < row.length; i++) {
        if (gammas[b][i] != null) {
          row[i] = gammas[b][i].sample();
        }
      }
      drawn[b] = Numbers.shares(row);
    }
    return drawn;
  }

  /** Places in a draw, ties sharing the better one; an area without a score comes last. */
  private int[] ranks(double[] drawn) {
    int decimals = index.scheme().decimals();
    double[] keys =
        Numbers.map(
            drawn,
            x ->
                Double.isNaN(x)
                    ? Double.NEGATIVE_INFINITY
                    : decimals == CompositeScheme.UNROUNDED ? x : Numbers.published(x, decimals));
    double[] sorted = keys.clone();
    Arrays.sort(sorted);
    return Arrays.stream(keys).mapToInt(k -> 1 + above(sorted, k)).toArray();
  }

  /** How many of the ascending numbers are above one of them. */
  private static int above(double[] sorted, double key) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] > key) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return sorted.length - low;
  }

  /**
   * The places of one area.
   *
   * @param area its place in the peer group
   * @param low 5 % of the draws put it at this place or a better one
   * @param high 95 % of the draws put it at this place or a better one
   * @param mean mean place
   * @param probabilities chance of each place, the first for place 1
   */
  record Places(int area, int low, int high, double mean, double[] probabilities) {}

  /** The places of all areas that have a score. */
  List<Places> places() {
    return IntStream.range(0, areas.length).mapToObj(this::places).toList();
  }

  private Places places(int i) {
    int[] sorted = Arrays.stream(ranks).mapToInt(r -> r[i]).sorted().toArray();
    double[] probabilities = new double[areas.length];
    for (int place : sorted) {
      probabilities[place - 1] += 1;
    }
    return new Places(
        areas[i],
        sorted[at(LOW, sorted.length)],
        sorted[at(HIGH, sorted.length)],
        Arrays.stream(sorted).average().orElseThrow(),
        Numbers.map(probabilities, n -> n / sorted.length));
  }

  private static int at(double share, int number) {
    return Math.max(0, (int) Math.ceil(share * number) - 1);
  }

  /**
   * Two areas whose order is not settled.
   *
   * @param ahead place in the group of the area that is ahead in the index
   * @param behind place of the other
   * @param probability chance that the first is ahead, equal scores counting half
   * @param leaf the leaf whose weight goes with the difference of their scores most; −1 for none
   * @param correlation correlation of that weight and the difference: above 0, more weight helps
   *     the first
   */
  record Pair(int ahead, int behind, double probability, int leaf, double correlation) {}

  /** The pairs that are not settled, in the order of the index. */
  List<Pair> unsettled() {
    double[] base = index.index();
    Integer[] order = IntStream.range(0, areas.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (a, b) -> Double.compare(base[areas[b]], base[areas[a]]));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      for (int j = i + 1; j < order.length; j++) {
        double probability = probability(order[i], order[j]);
        if (probability < SETTLED && probability > 1 - SETTLED) {
          pairs.add(decided(order[i], order[j], probability));
        }
      }
    }
    return pairs;
  }

  private double probability(int a, int b) {
    double ahead = 0;
    for (int[] draw : ranks) {
      ahead += draw[a] < draw[b] ? 1 : draw[a] == draw[b] ? 0.5 : 0;
    }
    return ahead / ranks.length;
  }

  private Pair decided(int a, int b, double probability) {
    double[] difference = Arrays.stream(scores).mapToDouble(s -> s[a] - s[b]).toArray();
    int leaf = -1;
    double strongest = 0;
    for (int k = 0; ranks.length > 1 && k < index.plan().leaves().size(); k++) {
      int which = k;
      double[] weight = Arrays.stream(weights).mapToDouble(w -> w[which]).toArray();
      double r = new PearsonsCorrelation().correlation(weight, difference);
      if (Math.abs(r) > Math.abs(strongest)) {
        leaf = k;
        strongest = r;
      }
    }
    return new Pair(areas[a], areas[b], probability, leaf, strongest);
  }
}
