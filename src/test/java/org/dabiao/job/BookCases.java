package org.dabiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dabiao.findings.InputCount;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Language;
import org.dabiao.testing.Book;

/**
 * Workbooks that are read together, since planning a query takes longer than running it. Each case
 * is written as .xlsx and as .xls, and both have to give the same. The first question reads all.
 */
final class BookCases {
  private final Example example;
  private int cases;

  private BookCases(Example example) {
    this.example = example;
  }

  static BookCases in(Path folder) {
    return new BookCases(
        Example.in(folder)
            .indicators(
                """
                id         | name     | unit | nature | aliases
                grain      | 粮食产量 | 万吨 | flow   |
                grain_area | 粮食面积 | 万亩 | stock  |
                tea        | 茶叶产量 | 吨   | flow   |
                growth     | 增速     | %    | growth |
                """));
  }

  /** A case that the project file says nothing about. */
  Case of(UnaryOperator<Book> write) {
    return of("", "", write);
  }

  /**
   * A case.
   *
   * @param fixed what the project file fixes, as YAML
   * @param settings further keys of the entry, as YAML
   */
  Case of(String fixed, String settings, UnaryOperator<Book> write) {
    String name = "case" + ++cases;
    for (String kind : List.of(".xlsx", ".xls")) {
      file(name + kind, write.apply(Book.of(kind)).bytes(), fixed, settings);
    }
    return new Case(name);
  }

  /** A file byte by byte. */
  Case file(String name, byte[] bytes, String fixed, String settings) {
    String all = "source: " + name + (fixed.isEmpty() ? "" : ", " + fixed);
    String rest = settings.isEmpty() ? "" : ", " + settings;
    example.statistics(name, bytes, ", fixed: {" + all + "}" + rest);
    return new Case(name);
  }

  /** One case. */
  final class Case {
    private final String name;

    private Case(String name) {
      this.name = name;
    }

    /** Area, indicator, period and value of each figure that was accepted. */
    List<String> figures() {
      return same(this::figures);
    }

    private List<String> figures(String input) {
      return example.accepted().where("input", input).rows().stream()
          .map(
              r ->
                  String.join(
                      " ",
                      r.get("ref_area"),
                      r.get("indicator"),
                      r.get("time_period"),
                      r.get("low")))
          .toList();
    }

    /** Sheet and reference of each figure that was accepted. */
    List<String> cells() {
      return same(i -> example.accepted().where("input", i).column("cell"));
    }

    /** Column, value and reason of each fault. */
    List<String> faults() {
      return same(
          i ->
              faults(i).stream()
                  .map(f -> f.column() + " [" + f.value() + "] " + f.reason().code())
                  .toList());
    }

    private List<InputFault> faults(String input) {
      return example.faults().stream().filter(f -> f.input().equals(input)).toList();
    }

    /** The only fault, in words. */
    String fault(Language language) {
      List<InputFault> faults = faults(name);
      assertThat(faults).hasSize(1);
      return faults.get(0).text(language);
    }

    /** How the sheets were read. */
    List<String> notes(Language language) {
      return same(
          i ->
              example.notes().stream()
                  .filter(n -> n.arguments().get(0).equals(i))
                  .map(n -> n.text(language).replace(i, name))
                  .toList());
    }

    /** Read, accepted, quarantined, skipped. */
    List<Long> counts() {
      return same(
          i -> {
            InputCount c =
                example.counts().stream()
                    .filter(n -> n.input().equals(i))
                    .findFirst()
                    .orElseThrow();
            assertThat(c.quarantined()).isEqualTo(faults(i).size());
            return List.of(c.read(), c.accepted(), c.quarantined(), c.skipped());
          });
    }

    private <T> List<T> same(Function<String, List<T>> question) {
      if (name.contains(".")) {
        return question.apply(name);
      }
      List<T> answer = new ArrayList<>(question.apply(name + ".xlsx"));
      assertThat(question.apply(name + ".xls")).as("the same as .xls").isEqualTo(answer);
      return answer;
    }
  }
}
