package org.dabiao.job;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dabiao.assessment.composite.Ahp;
import org.dabiao.assessment.composite.Branch;
import org.dabiao.assessment.composite.Weighting;

/**
 * Reads judgements in pairs (AHP): rows of a reciprocal matrix, {@code [1 3 3, 1/3 1 2, 1/3 1/2
 * 1]}.
 */
final class Judgements {
  private static final BigDecimal TEN_PERCENT = new BigDecimal("0.1");
  private static final double SLIP = 1e-6;

  private Judgements() {}

  /** The weights that the judgements give; null for a branch without them. */
  static Branch.Judged read(YamlSection s, Weighting weighting, int children) {
    Ahp.Priority priority = s.choice("priority", Ahp.Priority.class, Ahp.Priority.EIGENVECTOR);
    Ahp.RandomIndex random =
        s.choice("random_index", Ahp.RandomIndex.class, Ahp.RandomIndex.CLASSIC);
    double most = s.number("consistency", TEN_PERCENT).doubleValue();
    if (weighting != Weighting.AHP) {
      if (s.has("judgements")) {
        throw s.refuse("judgements", "project.needs", "weights: ahp");
      }
      return null;
    }
    Ahp ahp = Ahp.of(matrix(s, children), priority, random);
    if (ahp.ratio() > most) {
      throw s.refuse(
          "judgements",
          "project.inconsistent",
          String.format(Locale.ROOT, "%.3f", ahp.ratio()),
          most);
    }
    return new Branch.Judged(Arrays.stream(ahp.weights()).boxed().toList(), ahp.ratio());
  }

  private static double[][] matrix(YamlSection s, int children) {
    List<String> rows = s.texts("judgements");
    double[][] matrix = new double[rows.size()][];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] =
          Arrays.stream(rows.get(i).strip().split("\\s+"))
              .mapToDouble(cell -> judgement(s, cell))
              .toArray();
    }
    if (!isReciprocal(matrix, children)) {
      throw s.refuse("judgements", "project.not_reciprocal", children);
    }
    return matrix;
  }

  /** A number or a fraction, above 0. */
  private static double judgement(YamlSection s, String cell) {
    String[] parts = cell.split("/", 2);
    double number = CompositeTree.number(s, "judgements", parts[0]);
    double value =
        parts.length == 1 ? number : number / CompositeTree.number(s, "judgements", parts[1]);
    if (!(value > 0) || Double.isInfinite(value)) {
      throw s.refuse("judgements", "project.not_a_number", cell);
    }
    return value;
  }

  private static boolean isReciprocal(double[][] matrix, int size) {
    boolean square =
        matrix.length == size && Arrays.stream(matrix).allMatch(row -> row.length == size);
    for (int i = 0; square && i < size; i++) {
      for (int j = 0; j < size; j++) {
        if (Math.abs(matrix[i][j] * matrix[j][i] - 1) > SLIP) {
          return false;
        }
      }
    }
    return square;
  }
}
