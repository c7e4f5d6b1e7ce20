package org.dabiao.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dabiao.plan.TargetTable;

/**
 * Finds the rows of two target tables that speak of the same target: the same sentence of the same
 * document, with evidence that overlaps. Where several do, the greatest overlap wins, then the same
 * words.
 */
final class RowMatch {
  static final int NONE = -1;

  private RowMatch() {}

  private record Pair(int left, int right, double score) {}

  /** For each left row the index of its right row, or {@link #NONE}; no right row twice. */
  static int[] of(List<Map<String, String>> left, List<Map<String, String>> right) {
    return match(left, right, new HashMap<>());
  }

  /** The same, rows with one id in one document being the same whatever else was edited. */
  static int[] byIdFirst(List<Map<String, String>> left, List<Map<String, String>> right) {
    Map<String, Integer> ids = new HashMap<>();
    for (int r = 0; r < right.size(); r++) {
      ids.putIfAbsent(id(right.get(r)), r);
    }
    Map<Integer, Integer> known = new HashMap<>();
    for (int l = 0; l < left.size(); l++) {
      Integer r = ids.remove(id(left.get(l)));
      if (r != null) {
        known.put(l, r);
      }
    }
    return match(left, right, known);
  }

  private static int[] match(
      List<Map<String, String>> left,
      List<Map<String, String>> right,
      Map<Integer, Integer> known) {
    int[] found = new int[left.size()];
    Arrays.fill(found, NONE);
    boolean[] taken = new boolean[right.size()];
    known.forEach((l, r) -> take(found, taken, l, r));
    Map<String, List<Integer>> bySentence = new HashMap<>();
    for (int r = 0; r < right.size(); r++) {
      bySentence.computeIfAbsent(sentence(right.get(r)), s -> new ArrayList<>()).add(r);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int l = 0; l < left.size(); l++) {
      for (int r : bySentence.getOrDefault(sentence(left.get(l)), List.of())) {
        double score = score(left.get(l), right.get(r));
        if (score > 0) {
          pairs.add(new Pair(l, r, score));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
    for (Pair pair : pairs) {
      if (found[pair.left()] == NONE && !taken[pair.right()]) {
        take(found, taken, pair.left(), pair.right());
      }
    }
    return found;
  }

  private static void take(int[] found, boolean[] taken, int left, int right) {
    found[left] = right;
    taken[right] = true;
  }

  /** Shared part of the evidence, and a little for the same words; 0 without overlap. */
  private static double score(Map<String, String> one, Map<String, String> other) {
    int from = Math.max(offset(one, TargetTable.START), offset(other, TargetTable.START));
    int to = Math.min(offset(one, TargetTable.END), offset(other, TargetTable.END));
    if (from >= to) {
      return 0;
    }
    int first = Math.min(offset(one, TargetTable.START), offset(other, TargetTable.START));
    int last = Math.max(offset(one, TargetTable.END), offset(other, TargetTable.END));
    boolean words =
        one.get(TargetTable.INDICATOR_PHRASE).equals(other.get(TargetTable.INDICATOR_PHRASE));
    return (double) (to - from) / (last - first) + (words ? 0.1 : 0);
  }

  private static int offset(Map<String, String> row, String column) {
    String cell = row.getOrDefault(column, "");
    return cell.matches("\\d{1,9}") ? Integer.parseInt(cell) : 0;
  }

  private static String id(Map<String, String> row) {
    return row.get(TargetTable.DOCUMENT) + "\n" + row.get(TargetTable.TARGET_ID);
  }

  private static String sentence(Map<String, String> row) {
    return row.get(TargetTable.DOCUMENT) + "\n" + row.get(TargetTable.SENTENCE);
  }
}
