package org.interphase.source;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON files, holds each against its JSON Schema, and binds it to records. */
final class JsonFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .withConfigOverride(List.class, JsonFile::emptyWhereAbsent)
          .withConfigOverride(Map.class, JsonFile::emptyWhereAbsent)
          .build();

  private final Path schemas;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder()
                      .formatAssertionsEnabled(true)
                      .locale(Locale.ROOT)
                      .build()));
  private final Map<String, Schema> loaded = new ConcurrentHashMap<>();

  /**
   * @param schemas the folder of the {@code *.schema.json} files
   */
  JsonFile(Path schemas) {
    this.schemas = schemas;
  }

  private static void emptyWhereAbsent(MutableConfigOverride type) {
    type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }

  /**
   * The content of {@code file}, or nothing where it is missing or wrong; then {@code problems} has
   * been told why. Records that ask for a {@link Place} by {@code @JacksonInject} get their own.
   */
  <T> Optional<T> read(
      Path file, String shownAs, String schema, Class<T> type, Consumer<Problem> problems) {
    return read(file, shownAs, schema, type, Map.of(), problems);
  }

  /** As above; records that ask for one of the names in {@code given} get its value. */
  <T> Optional<T> read(
      Path file,
      String shownAs,
      String schema,
      Class<T> type,
      Map<String, String> given,
      Consumer<Problem> problems) {
    JsonNode content;
    try {
      content = MAPPER.readTree(TextFile.read(file));
    } catch (NoSuchFileException e) {
      problems.accept(
          new Problem(
              Place.file(shownAs),
              "no file",
              "a file as data/schema/" + schema + " describes",
              "Add the file; docs/curating.md shows one."));
      return Optional.empty();
    } catch (IOException e) {
      problems.accept(Unreadable.problem(shownAs, e));
      return Optional.empty();
    } catch (JacksonException e) {
      problems.accept(notJson(shownAs, e));
      return Optional.empty();
    }
    var rules = schema(schema);
    var words = new SchemaProblem(shownAs, schema, rules.getSchemaNode());
    var errors = rules.validate(content);
    var found = words.of(errors);
    found.forEach(problems);
    boolean readable = TextCheck.passes(content, shownAs, problemsBut(found, problems));
    return errors.isEmpty() && readable
        ? bind(content, new Injected(shownAs, given), schema, type, problems)
        : Optional.empty();
  }

  /** A text that the schema refuses has been told of. */
  private static Consumer<Problem> problemsBut(List<Problem> told, Consumer<Problem> problems) {
    var places = told.stream().map(Problem::place).collect(Collectors.toSet());
    return problem -> {
      if (!places.contains(problem.place())) {
        problems.accept(problem);
      }
    };
  }

  /** What the schema lets through can still be out of reach, such as a digit count of 1e12. */
  private static <T> Optional<T> bind(
      JsonNode content, Injected given, String schema, Class<T> type, Consumer<Problem> problems) {
    try {
      return Optional.of(MAPPER.reader(given).forType(type).readValue(content));
    } catch (JacksonException e) {
      problems.accept(
          new Problem(
              Place.file(given.file()),
              firstLine(e),
              "values within reach",
              "data/schema/" + schema + " says what may stand there."));
      return Optional.empty();
    }
  }

  private static String firstLine(JacksonException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("something else");
  }

  private Schema schema(String name) {
    return loaded.computeIfAbsent(
        name,
        n -> {
          try (var text = Files.newInputStream(schemas.resolve(n))) {
            return registry.getSchema(text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Problem notJson(String shownAs, JacksonException e) {
    var at = e.getLocation();
    var place =
        at == null ? Place.file(shownAs) : Place.line(shownAs, at.getLineNr(), at.getColumnNr());
    return JacksonWords.of(firstLine(e)).problem(place);
  }
}
