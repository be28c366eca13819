package org.interphase.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.interphase.cli.Main;
import org.interphase.store.Progress;
import org.interphase.store.Workspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the documentation promises: links that lead somewhere, queries that answer, true figures.
 */
class DocumentationTest {

  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern SPARQL = Pattern.compile("```sparql\n(.*?)```", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> linksLeadSomewhere() throws IOException {
    return pages().stream()
        .flatMap(
            page ->
                LINK.matcher(read(page))
                    .results()
                    .map(link -> link.group(1))
                    .filter(target -> !target.contains("://") && !target.startsWith("mailto:"))
                    .map(
                        target ->
                            DynamicTest.dynamicTest(
                                HOME.relativize(page) + " → " + target,
                                () -> assertLeadsSomewhere(page, target))));
  }

  @TestFactory
  Stream<DynamicTest> queriesOfTheCookbookAnswer() {
    var graph = Workspace.at(HOME).open(Progress.silent());
    return SPARQL
        .matcher(read(HOME.resolve("docs/queries.md")) + read(HOME.resolve("docs/mappings.md")))
        .results()
        .map(query -> query.group(1))
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.lines().filter(line -> line.contains("SELECT")).findFirst().orElseThrow(),
                    () -> assertThat(hasRows(graph, query)).isTrue()));
  }

  /** Each row of the README's table stands in the question's expected answer, figure for figure. */
  @Test
  void answerInTheReadmeIsTheExpectedOne() {
    var expected =
        read(HOME.resolve("queries/ge-reduction-suppressors.expected.csv")).lines().toList();
    var rows =
        read(HOME.resolve("README.md"))
            .lines()
            .filter(
                line ->
                    line.contains("| directly observed |")
                        || line.contains("| stated purpose |")
                        || line.contains("| inferred only |"))
            .map(
                line ->
                    Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList())
            .toList();

    assertThat(rows).hasSize(4);
    for (var row : rows) {
      var line =
          expected.stream()
              .filter(answer -> answer.startsWith(row.get(0) + "," + row.get(1) + ","))
              .findFirst()
              .orElseThrow();
      var figures = String.join(",", row.get(4), row.get(5)) + ",";
      assertThat(line)
          .startsWith(String.join(",", row.get(0), row.get(1), row.get(2), row.get(3)) + ",")
          .contains(figures)
          .contains("," + String.join(",", row.get(6), row.get(7), row.get(8)) + ",");
    }
  }

  @Test
  void coverageIsCurrent() {
    var printed = new ByteArrayOutputStream();

    int status =
        Main.run(
            new String[] {"check", "data/zhang-2023", "--coverage"},
            InputStream.nullInputStream(),
            new PrintStream(printed, true, StandardCharsets.UTF_8),
            System.err);

    assertThat(status).isZero();
    assertThat(read(HOME.resolve("docs/coverage.md")))
        .as(
            "docs/coverage.md; ./interphase check data/zhang-2023 --coverage > docs/coverage.md renews it")
        .isEqualTo(printed.toString(StandardCharsets.UTF_8));
  }

  private static boolean hasRows(DatasetGraph graph, String query) {
    try (var execution = QueryExec.dataset(graph).query(query).build()) {
      return execution.select().hasNext();
    }
  }

  private static void assertLeadsSomewhere(Path page, String target) {
    int hash = target.indexOf('#');
    var file = hash < 0 ? target : target.substring(0, hash);
    var to = file.isEmpty() ? page : page.getParent().resolve(file).normalize();
    assertThat(to).exists();
    if (hash >= 0) {
      assertThat(anchors(to)).contains(target.substring(hash + 1));
    }
  }

  private static List<String> anchors(Path page) {
    return read(page)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(title -> title.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
        .toList();
  }

  private static List<Path> pages() throws IOException {
    try (var top = Files.list(HOME);
        var docs = Files.walk(HOME.resolve("docs"));
        var queries = Files.list(HOME.resolve("queries"))) {
      return Stream.of(top, docs, queries)
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
