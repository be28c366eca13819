package org.interphase.cli;

import java.util.Locale;
import org.interphase.question.AnswerFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an answer's format. */
final class AnswerFormatName implements ITypeConverter<AnswerFormat> {

  @Override
  public AnswerFormat convert(String name) {
    for (var format : AnswerFormat.values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
        return format;
      }
    }
    throw new TypeConversionException(
        "found \"" + name + "\", expected table, csv, json, markdown or latex.");
  }
}
