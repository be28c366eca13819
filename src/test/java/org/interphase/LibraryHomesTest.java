package org.interphase;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.interphase.ArchitectureTest.ROOT;
import static org.interphase.ArchitectureTest.SHIPPED;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each large library has one home, and what is printed is plain Java. */
class LibraryHomesTest {

  /** The only package that may use a library, for the packages that the library consists of. */
  private static final Map<String, List<String>> HOMES =
      new TreeMap<>(
          Map.of(
              "sheet",
                  List.of(
                      "org.apache.poi..",
                      "org.jsoup..",
                      "org.commonmark..",
                      "org.apache.commons.csv.."),
              "source",
                  List.of(
                      "tools.jackson..",
                      "com.fasterxml.jackson..",
                      "com.networknt..",
                      "org.jbibtex.."),
              "reasoning", List.of("org.semanticweb..", "uk.ac.manchester.."),
              "validation", List.of("org.apache.jena.shacl.."),
              "store",
                  List.of(
                      "org.apache.jena.tdb2..",
                      "org.apache.jena.query.text..",
                      "org.apache.lucene.."),
              "engine", List.of("com.google.re2j.."),
              "question", List.of("org.snakeyaml.."),
              "picture", List.of("org.apache.pdfbox.."),
              "server",
                  List.of(
                      "org.apache.jena.fuseki..",
                      "org.eclipse.jetty..",
                      "jakarta.servlet..",
                      "j2html.."),
              "cli", List.of("picocli..")));

  static {
    HOMES.put("assistant", List.of("io.modelcontextprotocol..", "reactor.."));
  }

  @ParameterizedTest
  @MethodSource("homes")
  void libraryHasOneHome(String home) {
    onlyAt(home).check(SHIPPED);
  }

  @ParameterizedTest
  @MethodSource("homes")
  void homeUsesItsLibrary(String home) {
    // Else the rule above would hold for a library's name that is misspelt.
    for (var library : HOMES.get(home)) {
      assertThat(SHIPPED.that(resideInAPackage(ROOT + home + "..")))
          .as(home + " uses " + library)
          .anyMatch(
              type ->
                  type.getDirectDependenciesFromSelf().stream()
                      .anyMatch(use -> resideInAPackage(library).test(use.getTargetClass())));
    }
  }

  @Test
  void whatIsPrintedKnowsNeitherJenaNorJackson() {
    plain().check(SHIPPED);
  }

  static Stream<String> homes() {
    return HOMES.keySet().stream();
  }

  private static ArchRule onlyAt(String home) {
    return noClasses()
        .that(not(resideInAPackage(ROOT + home + "..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(HOMES.get(home).toArray(String[]::new));
  }

  private static ArchRule plain() {
    return classes()
        .that()
        .resideInAnyPackage(ROOT + "model..", ROOT + "notation..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT + "model..", ROOT + "notation..");
  }
}
