package org.interphase;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packages follow the data, without circles. A rule that no class is subject to fails by itself
 * (ArchUnit's {@code allowEmptyShould(false)}); the last tests show that the others bite.
 */
class ArchitectureTest {

  static final String ROOT = "org.interphase.";

  /** Each package uses only those before it. */
  private static final List<String> ORDER =
      List.of(
          "model",
          "vocabulary",
          "sheet",
          "picture",
          "source.bibliography",
          "source",
          "source.crossref",
          "notation",
          "intake",
          "mapping",
          "reasoning",
          "validation",
          "store.mapped",
          "store",
          "change",
          "engine",
          "question",
          "words",
          "export",
          "plot",
          "terminal",
          "server.http",
          "server.ask",
          "server.telling",
          "server.cell",
          "server.failure",
          "server.doubt",
          "server.spread",
          "server.change",
          "server.curate",
          "server.compare",
          "server.ontology",
          "server.thing",
          "server.dataset",
          "server.chart",
          "server.question",
          "server.search",
          "server.reconcile",
          "server.sparql",
          "assistant",
          "server.assistant",
          "server",
          "cli");

  /** Each class a slice of its own, what is nested in it included. */
  private static final SliceAssignment CLASSES =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return type.getPackageName().startsWith("org.interphase")
              ? SliceIdentifier.of(outermost(type).getName())
              : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
          return "classes";
        }
      };

  static final JavaClasses SHIPPED =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.interphase");

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(
            SHIPPED.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .map(name -> name.substring(ROOT.length())))
        .containsExactlyInAnyOrderElementsOf(ORDER);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packageUsesOnlyThoseBeforeIt(String name) {
    before(name, ORDER).check(SHIPPED);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.interphase.(**)").should().beFreeOfCycles().check(SHIPPED);
  }

  /** What the site is made of concerns the site alone. */
  @Test
  void commandsSeeOnlyTheTopOfTheServer() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "server.*..")
        .check(SHIPPED);
  }

  @Test
  void classesHaveNoCycles() {
    noCircles().check(SHIPPED);
  }

  @Test
  void namesSayWhatAClassIs() {
    speaking().check(SHIPPED);
  }

  @Test
  void onlyMainEndsTheProgram() {
    staysAlive().check(SHIPPED);
  }

  @Test
  void onlyTheCommandLineWritesToTheTerminal() {
    staysQuiet().check(SHIPPED);
  }

  /** Rules and their explanations are the program's own, and run over what it has built itself. */
  @Test
  void queriesAreRunByTheEngine() {
    runByTheEngine().check(SHIPPED);
  }

  /** A reply that is kept for others may depend on nothing that was not noted. */
  @Test
  void pagesLookAtRequestsWhereItIsNoted() {
    looksWhereItIsNoted().check(SHIPPED);
  }

  @ParameterizedTest
  @MethodSource("rulesThatLoudHelperBreaks")
  void ruleFindsWhatOffendsIt(ArchRule rule) {
    var offending = new ClassFileImporter().importClasses(LoudHelper.class);

    assertThatThrownBy(() -> rule.check(offending))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("LoudHelper");
  }

  @Test
  void circleOfClassesIsFound() {
    var circle = new ClassFileImporter().importClasses(Hen.class, Egg.class);

    assertThatThrownBy(() -> noCircles().check(circle))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("Hen", "Egg");
  }

  static Stream<ArchRule> rulesThatLoudHelperBreaks() {
    return Stream.of(
        speaking(), staysAlive(), staysQuiet(), runByTheEngine(), looksWhereItIsNoted());
  }

  @ParameterizedTest
  @MethodSource("packagesThatUseOthers")
  void orderTurnedRoundIsFoundWrong(String name) {
    var turnedRound = new ArrayList<String>(ORDER);
    Collections.reverse(turnedRound);

    assertThatThrownBy(() -> before(name, turnedRound).check(SHIPPED))
        .isInstanceOf(AssertionError.class);
  }

  static List<String> packagesThatUseOthers() {
    return ORDER.subList(ORDER.indexOf("source"), ORDER.size()).stream()
        .filter(name -> !name.equals("store.mapped"))
        .toList();
  }

  /** Does what no shipped class may do. */
  @SuppressWarnings("unused")
  private static final class LoudHelper {
    void fail(Exception e, HttpServletRequest request) {
      request.getRequestURL();
      QueryExec.newBuilder();
      e.printStackTrace();
      System.out.println("failed");
      System.exit(1);
    }
  }

  static List<String> packages() {
    return ORDER.subList(0, ORDER.size() - 1);
  }

  private static ArchRule noCircles() {
    return slices().assignedFrom(CLASSES).should().beFreeOfCycles();
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  private static ArchRule before(String name, List<String> order) {
    var after = order.subList(order.indexOf(name) + 1, order.size());
    return noClasses()
        .that()
        .resideInAPackage(ROOT + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(after.stream().map(later -> ROOT + later).toArray(String[]::new));
  }

  private static ArchRule speaking() {
    return noClasses().should().haveNameMatching(".*(Util|Helper|Manager|Impl)[^.]*");
  }

  private static ArchRule staysAlive() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.interphase.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class);
  }

  private static ArchRule runByTheEngine() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "engine", ROOT + "reasoning")
        .should()
        .callMethodWhere(
            target(owner(type(QueryExec.class)))
                .and(target(nameMatching("dataset|graph|newBuilder"))));
  }

  /** Neither the endpoint's answers nor those to a curator are kept. */
  private static ArchRule looksWhereItIsNoted() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "server.http", ROOT + "server.curate")
        .and()
        .doNotHaveSimpleName("EndpointDescription")
        .should()
        .callMethodWhere(
            target(owner(type(HttpServletRequest.class)))
                .and(
                    target(
                        nameMatching(
                            "getRequestURL|getHeaders?|get(Int|Date)Header|getCookies|getScheme"
                                + "|get(Server|Remote|Local).*|isSecure|getSession"))));
  }

  private static ArchRule staysQuiet() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace");
  }
}

/** Comes from an egg. */
record Hen(Egg from) {}

/** Comes from a hen. */
record Egg(Hen from) {}
