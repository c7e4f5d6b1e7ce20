package org.dabiao.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabiao.findings.ReviewChange;
import org.dabiao.findings.ReviewChange.Change;
import org.dabiao.plan.TargetTable;

/**
 * Extracting again over an edited table. Three tables are compared: what was extracted last time
 * (the base), what the analysts made of it, and what the text gives now. A cell that they changed
 * stays; one that they left alone follows the text. Rows that they deleted stay deleted, rows that
 * they added stay. Without a base every cell of theirs counts as changed.
 */
final class Merge {
  /** Places in the text, which move when it is edited elsewhere. */
  private static final Set<String> PLACES =
      Set.of(TargetTable.TARGET_ID, TargetTable.SENTENCE_NO, TargetTable.CONFIDENCE);

  private final List<Map<String, String>> base;
  private final List<Map<String, String>> edited;
  private final List<Map<String, String>> extracted;
  private final List<String> extra;
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final List<ReviewChange> changes = new ArrayList<>();

  private Merge(
      List<Map<String, String>> base,
      List<Map<String, String>> edited,
      List<Map<String, String>> extracted,
      List<String> extra) {
    this.base = base;
    this.edited = edited;
    this.extracted = extracted;
    this.extra = extra;
  }

  /** The merged rows, and what was kept or changed. */
  record Result(List<Map<String, String>> rows, List<ReviewChange> changes) {}

  /**
   * Merges.
   *
   * @param base rows extracted last time; empty when they are not known
   * @param extra columns of the edited table that are the analysts' own
   */
  static Result of(
      List<Map<String, String>> base,
      List<Map<String, String>> edited,
      List<Map<String, String>> extracted,
      List<String> extra) {
    Merge merge = new Merge(base, edited, extracted, extra);
    merge.run();
    return new Result(merge.rows, merge.changes);
  }

  private void run() {
    int[] baseOfEdited = RowMatch.byIdFirst(edited, base);
    int[] editedOfBase = inverse(baseOfEdited, base.size());
    int[] baseOfExtracted = RowMatch.of(extracted, base);
    // What the base does not link may still be one row: added by hand, and now found in the text.
    int[] direct = RowMatch.of(extracted, edited);
    boolean[] used = new boolean[edited.size()];
    for (int n = 0; n < extracted.size(); n++) {
      int b = baseOfExtracted[n];
      int linked = b == RowMatch.NONE ? RowMatch.NONE : editedOfBase[b];
      boolean free = direct[n] != RowMatch.NONE && baseOfEdited[direct[n]] == RowMatch.NONE;
      int e = b == RowMatch.NONE && free ? direct[n] : linked;
      if (e != RowMatch.NONE) {
        used[e] = true;
        rows.add(cells(b == RowMatch.NONE ? null : base.get(b), edited.get(e), extracted.get(n)));
      } else if (b != RowMatch.NONE) {
        note(Change.DELETED, extracted.get(n));
      } else {
        rows.add(new LinkedHashMap<>(extracted.get(n)));
        note(Change.NEW, extracted.get(n));
      }
    }
    Set<String> ids = rows.stream().map(Merge::id).collect(Collectors.toCollection(HashSet::new));
    for (int e = 0; e < edited.size(); e++) {
      if (!used[e]) {
        left(
            baseOfEdited[e] == RowMatch.NONE ? null : base.get(baseOfEdited[e]),
            edited.get(e),
            ids);
      }
    }
  }

  /** A row of the edited table that the text does not give now. */
  private void left(Map<String, String> before, Map<String, String> row, Set<String> ids) {
    boolean untouched =
        before != null
            && TargetTable.COLUMNS.stream().allMatch(c -> same(cell(before, c), cell(row, c)));
    if (untouched) {
      note(Change.GONE, row);
      return;
    }
    Map<String, String> kept = new LinkedHashMap<>(row);
    for (int n = 2; !ids.add(id(kept)); n++) {
      kept.put(TargetTable.TARGET_ID, id(row) + "-" + n);
    }
    rows.add(kept);
    note(before == null ? Change.ADDED : Change.GONE_KEPT, kept);
  }

  private Map<String, String> cells(
      Map<String, String> before, Map<String, String> row, Map<String, String> now) {
    Map<String, String> merged = new LinkedHashMap<>();
    for (String column : TargetTable.COLUMNS) {
      String theirs = cell(row, column);
      String text = cell(now, column);
      boolean place = PLACES.contains(column);
      boolean touched =
          before == null ? !place && !same(theirs, text) : !same(theirs, cell(before, column));
      boolean moved = before != null && !same(text, cell(before, column));
      merged.put(column, touched ? theirs : text);
      if (touched && !same(theirs, text)) {
        note(moved ? Change.CONFLICT : Change.KEPT, now, column, text, theirs);
      } else if (!touched && moved && !place) {
        note(Change.REREAD, now, column, text, text);
      }
    }
    extra.forEach(column -> merged.put(column, cell(row, column)));
    return merged;
  }

  private void note(Change change, Map<String, String> row) {
    note(change, row, "", "", "");
  }

  private void note(
      Change change, Map<String, String> row, String column, String extracted, String kept) {
    String phrase = cell(row, TargetTable.INDICATOR_PHRASE);
    changes.add(new ReviewChange(change, id(row), phrase, column, extracted, kept));
  }

  private static int[] inverse(int[] map, int size) {
    int[] inverse = new int[size];
    Arrays.fill(inverse, RowMatch.NONE);
    for (int i = 0; i < map.length; i++) {
      if (map[i] != RowMatch.NONE) {
        inverse[map[i]] = i;
      }
    }
    return inverse;
  }

  private static String id(Map<String, String> row) {
    return cell(row, TargetTable.TARGET_ID);
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** Equal as text or as numbers: a spreadsheet writes 296.10 as 296.1. */
  private static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    try {
      return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
