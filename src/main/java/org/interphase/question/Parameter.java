package org.interphase.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that an asker can choose: the variable of the same name in the query.
 *
 * @param name the variable, without {@code ?}
 * @param type what a value is
 * @param description what it chooses, in plain words
 * @param defaultValue what holds where the asker chooses nothing; empty where that means "all"
 * @param values the only values to choose from; empty where any will do
 * @param options where a form finds values to offer: the name of a column of the answer, or a
 *     {@code SELECT} of one variable that may use the prefixes of the question's query; empty where
 *     it offers none
 */
public record Parameter(
    String name,
    Type type,
    String description,
    Optional<String> defaultValue,
    List<String> values,
    Optional<String> options) {

  public Parameter {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(description);
    Objects.requireNonNull(defaultValue);
    values = List.copyOf(values);
    Objects.requireNonNull(options);
  }

  /** A parameter for which a form offers nothing but {@code values}. */
  public Parameter(
      String name,
      Type type,
      String description,
      Optional<String> defaultValue,
      List<String> values) {
    this(name, type, description, defaultValue, values, Optional.empty());
  }

  /** The column of the answer whose values a form offers. */
  public Optional<String> optionColumn() {
    return options.filter(text -> !isQuery(text));
  }

  /** The query, without its prefixes, that finds the values that a form offers. */
  public Optional<String> optionQuery() {
    return options.filter(Parameter::isQuery);
  }

  private static boolean isQuery(String options) {
    return options.matches("(?is)\\s*SELECT\\b.*");
  }

  /** What a value of a parameter is. */
  public enum Type {
    /** A thing: its whole IRI, or its path below {@code https://w3id.org/interphase/id/}. */
    IRI,
    /** A text; the query says how it matches. */
    STRING,
    /** Words for the full-text index, in its own syntax; an unreadable one is refused. */
    SEARCH,
    /** A number such as {@code 0.5} or {@code 2e-4}, bound as {@code xsd:decimal}. */
    NUMBER
  }
}
