package org.interphase.words;

import java.util.List;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;

/** The numbers of a text by which an answer is not limited, though the text asks for them. */
final class UnusedAmounts {

  /** Of what is converted from one unit to another, in parts of the value. */
  private static final double ROUNDING = 1e-6;

  private UnusedAmounts() {}

  /**
   * As they are written; without those for which the question holds, as 25 °C is room temperature.
   */
  static List<String> of(ReadText read, CompetencyQuestion question, Filled filled) {
    if (question.parameters().stream().anyMatch(parameter -> isSearched(parameter, filled))) {
      return List.of();
    }
    var held = Amounts.in(question.description());
    return read.amounts().stream()
        .filter(Amount::hasUnit)
        .filter(amount -> !filled.uses(amount))
        .filter(amount -> held.stream().noneMatch(own -> isWithin(amount, own)))
        .map(amount -> read.text().substring(amount.start(), amount.end()).strip())
        .distinct()
        .toList();
  }

  private static boolean isSearched(Parameter parameter, Filled filled) {
    return parameter.type() == Parameter.Type.SEARCH && filled.has(parameter.name());
  }

  private static boolean isWithin(Amount amount, Amount own) {
    if (!amount.unit().isLike(own.unit())) {
      return false;
    }
    double least = amount.unit().convert(amount.value(), own.unit());
    double most = amount.unit().convert(amount.upper(), own.unit());
    double room = ROUNDING * Math.abs(own.upper());
    return least >= own.value() - room && most <= own.upper() + room;
  }
}
