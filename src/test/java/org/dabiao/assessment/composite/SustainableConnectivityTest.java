package org.dabiao.assessment.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dabiao.job.Example;
import org.dabiao.testing.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An index of 51 countries with 49 indicators on three levels, written in the project file alone
 * (sustainable-connectivity.yaml): denominators, means of Europe and of Asia for what is missing,
 * outliers drawn in, min-max, weights on each level.
 *
 * <p>The ASEM Sustainable Connectivity index of 2018, example of the R package COINr (MIT licence,
 * © William Becker). Figures and results: its documentation, repository bluefoxr/COINrDoc,
 * docs/helper-functions.html of commit 037effb (figures, rounded to three decimals) and
 * docs/visualising-results.html of commit 0f72f73 (scores of pillars and sub-indices with two
 * decimals, of the index with all). Method: COINr, R/build_ASEM.R.
 *
 * <p>From figures that are rounded, a score can differ from the published one: by up to 0.006 of
 * 100 in the index, 0.014 in a sub-index, 0.034 in a pillar.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class SustainableConnectivityTest {
  private static final List<String> SCORES =
      List.of(
          "Physical",
          "ConEcFin",
          "Political",
          "Instit",
          "P2P",
          "Environ",
          "Social",
          "SusEcFin",
          "Conn",
          "Sust",
          "Index");

  private final PublishedTable table = PublishedTable.of("sustainable-connectivity-2018.csv");
  private Cells composite;
  private Cells ranks;
  private Cells steps;

  @BeforeAll
  void make(@TempDir Path folder) {
    List<String> figures = table.columns(c -> !c.equals("code") && !SCORES.contains(c));
    Example example =
        table
            .fill(Example.in(folder), figures, 2018)
            .section(PublishedTable.text("sustainable-connectivity.yaml"));
    composite = example.composite("composite");
    ranks = example.composite("composite_ranks");
    steps = example.composite("composite_steps");
  }

  @Test
  void fortyNineIndicatorsOfFiftyOneCountries() {
    assertThat(table.codes()).hasSize(51);
    assertThat(composite.where("ref_area", "CHE").size()).isEqualTo(49 + SCORES.size());
  }

  @ParameterizedTest
  @CsvSource({
    "Index, 0.006",
    "Conn, 0.014",
    "Sust, 0.014",
    "Physical, 0.034",
    "ConEcFin, 0.034",
    "Political, 0.034",
    "Instit, 0.034",
    "P2P, 0.034",
    "Environ, 0.034",
    "Social, 0.034",
    "SusEcFin, 0.034"
  })
  void scoresAreThePublishedOnes(String node, double rounding) {
    Cells scores = composite.where("node", node);
    List<String> codes = table.codes();
    for (int row = 0; row < codes.size(); row++) {
      assertThat(Double.parseDouble(scores.where("ref_area", codes.get(row)).cell("value")))
          .as("%s of %s", node, codes.get(row))
          .isCloseTo(table.number(row, node), within(rounding));
    }
  }

  /** The index as COINr prints it, with two decimals: five countries are one off in the last. */
  @Test
  void indexIsThePublishedOneToTheLastDigitButForFiveCountries() {
    Cells scores = composite.where("node", "Index");
    List<String> codes = table.codes();
    List<String> others = new ArrayList<>();
    for (int row = 0; row < codes.size(); row++) {
      double made = Double.parseDouble(scores.where("ref_area", codes.get(row)).cell("value"));
      double difference =
          Numbers.published(made, 2) - Numbers.published(table.number(row, "Index"), 2);
      assertThat(difference).as(codes.get(row)).isBetween(-1e-9, 0.01 + 1e-9);
      if (difference > 1e-9) {
        others.add(codes.get(row));
      }
    }

    assertThat(others).containsExactly("CHE", "DNK", "SVN", "GBR", "CZE");
  }

  /** The file holds the countries in the published order. */
  @Test
  void everyCountryHasItsPublishedPlace() {
    List<String> places =
        ranks.column("ref_area").stream()
            .map(code -> String.valueOf(table.codes().indexOf(code) + 1))
            .toList();

    assertThat(ranks.column("rank")).isEqualTo(places);
  }

  /** "Missing data points imputed = 65": 63 figures, and two without their denominator. */
  @Test
  void asManyFiguresAreMadeUpAsPublished() {
    Cells before = steps.where("step", "denominated").where("value", "");
    Cells after = steps.where("step", "imputed").where("value", "");

    assertThat(before.size()).isEqualTo(65);
    assertThat(after.size()).isZero();
  }

  /**
   * COINrDoc, docs/data-treatment.html of commit 037effb: how many figures of an indicator are
   * drawn in, all those not named here none. This table was made without imputation.
   */
  @Test
  void outliersAreThePublishedOnes() {
    Winsorising rule = new Winsorising(2, 3.5, 6);
    Map<String, Integer> drawnIn = new TreeMap<>();
    for (String node : steps.where("step", "raw").where("ref_area", "CHE").column("node")) {
      double[] figures =
          steps.where("step", "denominated").where("node", node).column("value").stream()
              .mapToDouble(x -> x.isEmpty() ? Double.NaN : Double.parseDouble(x))
              .toArray();
      double[] treated = rule.apply(figures);
      long changed =
          IntStream.range(0, figures.length)
              .filter(i -> Double.compare(figures[i], treated[i]) != 0)
              .count();
      if (changed > 0) {
        drawnIn.put(node, (int) changed);
      }
    }

    assertThat(drawnIn)
        .isEqualTo(
            Map.ofEntries(
                Map.entry("Services", 4),
                Map.entry("FDI", 2),
                Map.entry("ForPort", 3),
                Map.entry("CostImpEx", 1),
                Map.entry("Tariff", 3),
                Map.entry("StMob", 2),
                Map.entry("CultServ", 2),
                Map.entry("Flights", 1),
                Map.entry("Bord", 3),
                Map.entry("Gas", 3),
                Map.entry("Forest", 2),
                Map.entry("Poverty", 3),
                Map.entry("NGOs", 3),
                Map.entry("FemLab", 1)));
  }

  /** COINrDoc, docs/helper-functions.html of commit 9dc7d56: Austria, three digits. */
  @Test
  void indicatorsAreThePublishedOnesToTheLastDigit() {
    Cells austria = composite.where("ref_area", "AUT");
    List<String> values = new ArrayList<>();
    for (String node :
        List.of(
            "Goods",
            "Services",
            "FDI",
            "PRemit",
            "ForPort",
            "CostImpEx",
            "Tariff",
            "TBTs",
            "TIRcon",
            "RTAs",
            "Visa")) {
      BigDecimal value = new BigDecimal(austria.where("node", node).cell("value"));
      values.add(value.round(new MathContext(3)).stripTrailingZeros().toPlainString());
    }

    assertThat(values)
        .containsExactly(
            "40.7", "33", "6.24", "16.8", "34.2", "100", "79.2", "34.8", "100", "64.4", "86.8");
  }

  /** COINrDoc, the framework of docs/initial-visualisation-and-analysis.html, commit 037effb. */
  @ParameterizedTest
  @CsvSource({
    "Sust, 0.5",
    "Conn, 0.5",
    "Instit, 0.1",
    "Social, 0.166666666666667",
    "Goods, 0.02",
    "Tariff, 0.0166666666666667",
    "Flights, 0.0125",
    "Embs, 0.0333333333333333",
    "Palma, 0.0185185185185185"
  })
  void nodesWeighInTheWholeAsPublished(String node, double weight) {
    Cells tree = composite.where("ref_area", "CHE");
    double[] onTheWayDown = new double[4];
    onTheWayDown[0] = 1;
    int place = tree.column("node").indexOf(node);
    for (int i = 1; i <= place; i++) {
      int level = Integer.parseInt(tree.column("level").get(i));
      onTheWayDown[level] =
          onTheWayDown[level - 1] * Double.parseDouble(tree.column("weight").get(i));
    }

    assertThat(onTheWayDown[Integer.parseInt(tree.column("level").get(place))])
        .isCloseTo(weight, within(1e-12));
  }
}
