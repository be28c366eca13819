package org.interphase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;
import org.junit.jupiter.api.Test;

/**
 * Holds the libraries against {@code advisories.tsv}: none has a known weakness that is not
 * accepted with a reason, and no reason outlives the library that it was given for.
 */
class AdvisoriesTest {

  private static final Path LIST = Path.of("src/test/resources/advisories.tsv");

  @Test
  void noLibraryHasAWeaknessThatIsNotAccepted() throws Exception {
    assertThat(problems(libraries(), Files.readAllLines(LIST))).isEmpty();
  }

  @Test
  void tellsAWeaknessThatIsNotAccepted() throws Exception {
    var jetty =
        List.of("/m2/org/eclipse/jetty/jetty-http/12.1.11/jetty-http-12.1.11.jar", "/x/classes");

    assertThat(
            problems(jetty, list("org.eclipse.jetty:jetty-http\t[12.1.0,12.1.12)\tCVE-1\tx\t\t")))
        .containsExactly(
            "org.eclipse.jetty:jetty-http: found 12.1.11, which CVE-1 ([12.1.0,12.1.12)) applies"
                + " to, expected a version outside. Take one, or say in advisories.tsv why it does"
                + " no harm.");
    assertThat(problems(jetty, list("org.eclipse.jetty:jetty-http\t[12.1.12,)\tCVE-1\tx\t\t")))
        .isEmpty();
    assertThat(problems(jetty, list("org.example:jetty-http\t[12.1.0,12.1.12)\tCVE-1\tx\t\t")))
        .isEmpty();
  }

  @Test
  void tellsAReasonThatIsNoLongerNeeded() throws Exception {
    assertThat(problems(List.of(), list("a:b\t[,2)\tCVE-1\tx\tNot called.\t")))
        .containsExactly(
            "a:b: CVE-1 applies to no version that is here, expected no reason to accept it."
                + " Empty its column \"accepted\" in advisories.tsv.");
  }

  private static List<String> list(String row) {
    return List.of(
        "artifact\taffected\tadvisory\tabout\taccepted\tchecked", row + LocalDate.of(2026, 1, 1));
  }

  /** The jars that the tests run with: those of the program, and more. */
  private static List<String> libraries() {
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
  }

  private static List<String> problems(List<String> jars, List<String> list)
      throws InvalidVersionSpecificationException, IOException {
    List<String> problems = new ArrayList<>();
    for (String line : list.subList(1, list.size())) {
      Advisory.of(line).problem(jars).forEach(problems::add);
    }
    return problems;
  }

  private record Advisory(
      String artifact, VersionRange affected, String range, String id, String accepted) {

    static Advisory of(String line) throws InvalidVersionSpecificationException {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as(line).hasSize(6);
      assertThat(LocalDate.parse(cells[5])).as(line).isNotNull();
      return new Advisory(
          cells[0], VersionRange.createFromVersionSpec(cells[1]), cells[1], cells[2], cells[4]);
    }

    Stream<String> problem(List<String> jars) {
      List<String> found =
          jars.stream()
              .flatMap(this::version)
              .filter(version -> affected.containsVersion(new DefaultArtifactVersion(version)))
              .toList();
      if (found.isEmpty()) {
        return accepted.isEmpty() ? Stream.of() : Stream.of(reasonWithoutNeed());
      }
      return accepted.isEmpty() ? found.stream().map(this::weakness) : Stream.of();
    }

    /** Where a jar is this artifact's, by its place in Maven's repository, its version. */
    private Stream<String> version(String jar) {
      String name = artifact.substring(artifact.indexOf(':') + 1);
      String group = artifact.substring(0, artifact.indexOf(':')).replace('.', '/');
      Path version = Path.of(jar).getParent();
      return version != null
              && version.getParent() != null
              && version.getParent().endsWith(Path.of(group, name))
          ? Stream.of(version.getFileName().toString())
          : Stream.of();
    }

    private String weakness(String version) {
      return artifact
          + ": found "
          + version
          + ", which "
          + id
          + " ("
          + range
          + ") applies to,"
          + " expected a version outside. Take one, or say in advisories.tsv why it does no harm.";
    }

    private String reasonWithoutNeed() {
      return artifact
          + ": "
          + id
          + " applies to no version that is here, expected no reason to"
          + " accept it. Empty its column \"accepted\" in advisories.tsv.";
    }
  }
}
