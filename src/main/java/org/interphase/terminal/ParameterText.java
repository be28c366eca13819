package org.interphase.terminal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.interphase.question.Parameter;

/** A parameter in words: how it is given, what it chooses, and what may stand there. */
final class ParameterText {

  /** What a description gives for an example: {@code such as "SPI"}. */
  private static final Pattern SUCH_AS = Pattern.compile("such as (\"([^\"]+)\"|[\\w./-]*[\\w])");

  private final Parameter parameter;

  ParameterText(Parameter parameter) {
    this.parameter = parameter;
  }

  /** Such as {@code minimumHours=NUMBER}. */
  String usage() {
    return parameter.name()
        + "="
        + switch (parameter.type()) {
          case IRI -> "THING";
          case STRING -> "TEXT";
          case SEARCH -> "WORDS";
          case NUMBER -> "NUMBER";
        };
  }

  /** What it chooses, in which unit; the values to choose from, and the default. */
  String meaning() {
    var text = new StringBuilder(parameter.description());
    if (!parameter.values().isEmpty()) {
      text.append("; one of ").append(String.join(", ", parameter.values()));
    }
    parameter
        .defaultValue()
        .filter(value -> !value.isEmpty())
        .ifPresent(value -> text.append("; default ").append(value));
    return text.toString();
  }

  /** How it could be given; nothing where its header has no value to show. */
  Optional<String> example() {
    return parameter.values().stream()
        .findFirst()
        .or(parameter::defaultValue)
        .filter(value -> !value.isEmpty())
        .or(this::suchAs)
        .map(value -> parameter.name() + "=" + value)
        .map(text -> text.matches("[\\w=./+-]+") ? text : "'" + text.replace("'", "'\\''") + "'");
  }

  private Optional<String> suchAs() {
    var found = SUCH_AS.matcher(parameter.description());
    return found.find()
        ? Optional.of(found.group(2) == null ? found.group(1) : found.group(2))
        : Optional.empty();
  }
}
