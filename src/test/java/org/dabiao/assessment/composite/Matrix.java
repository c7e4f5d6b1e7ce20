package org.dabiao.assessment.composite;

import java.util.Arrays;

/** Matrices written in rows, as books print them. */
final class Matrix {
  private Matrix() {}

  /** The columns of a matrix written row by row. */
  static double[][] columns(double[][] rows) {
    double[][] columns = new double[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        columns[j][i] = rows[i][j];
      }
    }
    return columns;
  }

  /** The whole of a reciprocal matrix of which the lower triangle is written. */
  static double[][] reciprocal(double[][] lower) {
    double[][] whole = new double[lower.length][lower.length];
    for (int i = 0; i < lower.length; i++) {
      for (int j = 0; j <= i; j++) {
        whole[i][j] = lower[i][j];
        whole[j][i] = 1 / lower[i][j];
      }
    }
    return whole;
  }

  /** Columns normalised by one rule; {@code "+-"} says for each whether more or less is better. */
  static double[][] normalised(double[][] columns, Normalisation rule, String good) {
    double[][] all = new double[columns.length][];
    for (int j = 0; j < columns.length; j++) {
      all[j] = rule.apply(columns[j], good.charAt(j) == '-', Normalisation.Scale.UNIT, null);
    }
    return all;
  }

  /** The columns, each divided by its sum. */
  static double[][] shares(double[][] columns) {
    return Arrays.stream(columns).map(Numbers::shares).toArray(double[][]::new);
  }
}
