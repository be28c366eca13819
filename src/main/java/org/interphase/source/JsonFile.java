package org.interphase.source;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON files, holds each against its JSON Schema, and binds it to records. */
final class JsonFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final Path schemas;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> loaded = new HashMap<>();

  /**
   * @param schemas the folder of the {@code *.schema.json} files
   */
  JsonFile(Path schemas) {
    this.schemas = schemas;
  }

  /**
   * The content of {@code file}, or nothing where it is missing or wrong; then {@code problems} has
   * been told why.
   */
  <T> Optional<T> read(
      Path file, String shownAs, String schema, Class<T> type, Consumer<Problem> problems) {
    JsonNode content;
    try {
      content = MAPPER.readTree(TextFile.read(file));
    } catch (NoSuchFileException e) {
      problems.accept(
          new Problem(
              Place.file(shownAs),
              "no such file",
              "a file as data/schema/" + schema + " describes",
              "Add it, or take away what names it."));
      return Optional.empty();
    } catch (IOException e) {
      problems.accept(Unreadable.problem(shownAs, e));
      return Optional.empty();
    } catch (JacksonException e) {
      problems.accept(notJson(shownAs, e));
      return Optional.empty();
    }
    List<Error> errors = schema(schema).validate(content);
    errors.forEach(error -> problems.accept(problem(shownAs, schema, error)));
    return errors.isEmpty() ? bind(content, shownAs, schema, type, problems) : Optional.empty();
  }

  /** What the schema lets through can still be out of reach, such as the row number 1e12. */
  private static <T> Optional<T> bind(
      JsonNode content, String shownAs, String schema, Class<T> type, Consumer<Problem> problems) {
    try {
      return Optional.of(MAPPER.treeToValue(content, type));
    } catch (JacksonException e) {
      problems.accept(
          new Problem(
              Place.file(shownAs),
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
          try (InputStream text = Files.newInputStream(schemas.resolve(n))) {
            return registry.getSchema(text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Problem notJson(String shownAs, JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return new Problem(
        at == null ? Place.file(shownAs) : Place.line(shownAs, at.getLineNr(), at.getColumnNr()),
        firstLine(e),
        "JSON",
        "Correct the JSON there.");
  }

  private static Problem problem(String shownAs, String schema, Error error) {
    String message = error.getMessage();
    return new Problem(
        Place.pointer(shownAs, error.getInstanceLocation().toString()),
        shortened(String.valueOf(error.getInstanceNode())),
        message.startsWith(":") ? message.substring(1).strip() : message,
        "data/schema/" + schema + " says what may stand there.");
  }

  private static String shortened(String json) {
    return json.length() <= 80 ? json : json.substring(0, 77) + "…";
  }
}
