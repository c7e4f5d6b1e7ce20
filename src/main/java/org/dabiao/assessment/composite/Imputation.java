package org.dabiao.assessment.composite;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

/** What stands in for a missing figure; figures put in are marked. */
public enum Imputation {
  /** Nothing. */
  NONE {
    @Override
    double stand(double[] column) {
      return Double.NaN;
    }
  },
  /** The mean of the peers that have the figure. */
  MEAN {
    @Override
    double stand(double[] column) {
      return Numbers.mean(column);
    }
  },
  /** Their median. */
  MEDIAN {
    @Override
    double stand(double[] column) {
      return Numbers.median(column);
    }
  };

  abstract double stand(double[] column);

  double[] fill(double[] column) {
    double stand = stand(column);
    return Numbers.map(column, x -> Double.isNaN(x) ? stand : x);
  }

  /**
   * The same within each group by itself; for an area in no group nothing stands in, as for a group
   * without a figure.
   *
   * @param areas codes of the areas, in the order of the column
   * @param groups code of an area → its group
   */
  double[] fill(double[] column, List<String> areas, Map<String, String> groups) {
    double[] filled = column.clone();
    areas.stream()
        .map(groups::get)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(group -> fillGroup(filled, column, i -> group.equals(groups.get(areas.get(i)))));
    return filled;
  }

  private void fillGroup(double[] filled, double[] column, IntPredicate member) {
    double[] own = new double[column.length];
    Arrays.setAll(own, i -> member.test(i) ? column[i] : Double.NaN);
    double[] made = fill(own);
    for (int i = 0; i < made.length; i++) {
      filled[i] = member.test(i) ? made[i] : filled[i];
    }
  }
}
