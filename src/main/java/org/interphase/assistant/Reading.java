package org.interphase.assistant;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.QueryRun;

/**
 * What an assistant can read as a whole: the documents, the sources' descriptions, the questions.
 */
final class Reading {

  private static final String SCHEME = "interphase://";
  private static final String MARKDOWN = "text/markdown";

  private final QueryRun queries;
  private final QuestionCatalogue questions;
  private final Optional<Path> home;

  Reading(QueryRun queries, QuestionCatalogue questions, Optional<Path> home) {
    this.queries = queries;
    this.questions = questions;
    this.home = home;
  }

  List<SyncResourceSpecification> resources() {
    var all = new ArrayList<SyncResourceSpecification>();
    home.ifPresent(
        folder -> {
          file(
              folder.resolve("docs/model.md"),
              "model",
              "The graph: classes, properties, IRIs",
              MARKDOWN,
              all);
          file(
              folder.resolve("docs/ontology.md"),
              "ontology",
              "The ontology, term by term",
              MARKDOWN,
              all);
          file(
              folder.resolve("ontology/interphase.ttl"),
              "ontology.ttl",
              "The ontology as Turtle",
              "text/turtle",
              all);
          file(
              folder.resolve("docs/coverage.md"),
              "coverage",
              "What of the sources is in the graph",
              MARKDOWN,
              all);
        });
    all.add(
        text("sources", "The publications that the graph was read from", MARKDOWN, this::sources));
    questions
        .all()
        .forEach(
            question ->
                all.add(
                    text(
                        "question/" + question.name(),
                        question.summary(),
                        "application/sparql-query",
                        question::sparql)));
    return all;
  }

  private static void file(
      Path file, String name, String title, String type, List<SyncResourceSpecification> all) {
    if (Files.isRegularFile(file)) {
      all.add(text(name, title, type, () -> content(file)));
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SyncResourceSpecification text(
      String name, String title, String type, Supplier<String> content) {
    var uri = SCHEME + name;
    var resource =
        Resource.builder()
            .uri(uri)
            .name(name)
            .title(title)
            .description(title + ".")
            .mimeType(type)
            .build();
    return new SyncResourceSpecification(
        resource,
        (context, request) ->
            new ReadResourceResult(List.of(new TextResourceContents(uri, type, content.get()))));
  }

  private String sources() {
    return queries.read(() -> SchemaCard.sources(queries)).stream()
        .map(
            source ->
                source.entrySet().stream()
                    .map(said -> "- " + said.getKey() + ": " + said.getValue())
                    .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n"));
  }
}
