package org.interphase.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.interphase.export.AnswerFile;
import org.interphase.question.AnswerFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the name of what an answer is written as: an {@link AnswerFormat} or {@link AnswerFile}.
 */
final class AnswerFormatName implements ITypeConverter<Enum<?>> {

  /** All names, in the order in which they are told. */
  static final List<String> NAMES = all().map(AnswerFormatName::name).toList();

  @Override
  public Enum<?> convert(String name) {
    return all()
        .filter(format -> name(format).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "found \"" + name + "\", expected " + String.join(", ", NAMES) + "."));
  }

  private static Stream<Enum<?>> all() {
    return Stream.concat(Arrays.stream(AnswerFormat.values()), Arrays.stream(AnswerFile.values()));
  }

  private static String name(Enum<?> format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
