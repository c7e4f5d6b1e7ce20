package org.dabiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The floors of the house: a package may use those below it, never one above or beside it. */
class ArchitectureTest {
  /** From the top; packages of one floor do not use each other. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("cli"),
          List.of("job"),
          List.of("report"),
          List.of("chart"),
          List.of("findings"),
          List.of("assessment"),
          List.of("attainment", "comparison"),
          List.of("plan", "statistics"),
          List.of("reference"),
          // Run by the build only.
          List.of("start"));

  private static final JavaClasses DABIAO =
      new ClassFileImporter()
          .importUrl(Dabiao.class.getProtectionDomain().getCodeSource().getLocation());

  private static Stream<String> packages() {
    return FLOORS.stream().flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesNothingAboveOrBeside(String name) {
    List<String> forbidden = new ArrayList<>();
    for (List<String> floor : FLOORS) {
      forbidden.addAll(floor);
      if (floor.contains(name)) {
        break;
      }
    }
    forbidden.remove(name);

    noClasses()
        .that()
        .resideInAPackage(inside(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden.stream().map(p -> inside(p)).toArray(String[]::new))
        .allowEmptyShould(false)
        .check(DABIAO);
  }

  @Test
  void everyPackageHasAFloor() {
    Set<String> found =
        DABIAO.stream()
            .map(c -> c.getPackageName())
            .filter(p -> p.startsWith("org.dabiao."))
            .map(p -> p.substring("org.dabiao.".length()).split("\\.")[0])
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found).containsExactlyElementsOf(packages().sorted().toList());
  }

  @Test
  void whatTheBuildRunsIsNoPartOfTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("start"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(inside("start"))
        .check(DABIAO);
  }

  /** Inside the report: pages and workbook know no sentences, sentences no Word. */
  @Test
  void theReportsOwnFloors() {
    noClasses()
        .that()
        .resideInAPackage("org.dabiao.report")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(inside("report.narrative"), inside("report.word"))
        .check(DABIAO);
    noClasses()
        .that()
        .resideInAPackage(inside("report.narrative"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(inside("report.word"), "org.apache.poi..", "com.deepoove..")
        .check(DABIAO);
  }

  @Test
  void chartAndReportKnowNoSpark() {
    noClasses()
        .that()
        .resideInAnyPackage(inside("chart"), inside("report"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.spark..")
        .check(DABIAO);
  }

  @Test
  void chartAndReportSeeNothingBelowFindingsButTheWordsEveryoneShares() {
    noClasses()
        .that()
        .resideInAnyPackage(inside("chart"), inside("report"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            inside("assessment"),
            inside("attainment"),
            inside("comparison"),
            inside("plan"),
            inside("statistics"))
        .check(DABIAO);
  }

  @Test
  void nothingBelowFindingsKnowsAChartOrAReport() {
    noClasses()
        .that()
        .resideInAnyPackage(
            inside("assessment"),
            inside("attainment"),
            inside("comparison"),
            inside("plan"),
            inside("statistics"),
            inside("reference"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jfree..", "gg.jte..", inside("findings"))
        .check(DABIAO);
  }

  @Test
  void belowFindingsOnlyWorkbooksThatAreReadKnowTheOfficeLibrary() {
    noClasses()
        .that()
        .resideInAnyPackage(
            inside("assessment"),
            inside("attainment"),
            inside("comparison"),
            inside("plan"),
            inside("statistics"),
            inside("reference"))
        .and()
        .resideOutsideOfPackage(inside("statistics.source.workbook"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.poi..")
        .check(DABIAO);
  }

  @Test
  void onlyTheJobOpensSessions() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("job"))
        .should()
        .callMethod("org.apache.spark.sql.SparkSession", "builder")
        .check(DABIAO);
  }

  private static String inside(String name) {
    return "org.dabiao." + name + "..";
  }
}
