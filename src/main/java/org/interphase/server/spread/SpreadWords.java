package org.interphase.server.spread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words how far values lie apart, and what is stated of them that may be why. */
final class SpreadWords {

  /** Of fewer values the middle half says little. */
  private static final int ENOUGH = 8;

  private final ComparedValues compared;
  private final List<ComparedSample> samples;

  SpreadWords(ComparedValues compared, List<ComparedSample> samples) {
    this.compared = compared;
    this.samples = samples;
  }

  /** The sentences, in the order in which they are to be read. */
  List<String> sentences() {
    var sentences = new ArrayList<String>();
    var lowest = samples.get(0);
    var highest = samples.get(samples.size() - 1);
    sentences.add(
        String.format(
            Locale.ROOT,
            "%d values from “%s” to “%s”, the highest %s times the lowest: %s.",
            compared.size(),
            lowest.printed(),
            highest.printed(),
            Numbers.times(compared.highest(), compared.lowest()),
            compared.kind()));
    if (samples.size() >= ENOUGH && samples.size() == compared.size()) {
      sentences.add(
          String.format(
              Locale.ROOT,
              "The middle half of them lies between “%s” and “%s”.",
              samples.get(samples.size() / 4).printed(),
              samples.get(samples.size() - 1 - samples.size() / 4).printed()));
    }
    sentences.add(
        compared.apart().isEmpty()
            ? "Nothing that is stated tells them apart."
            : "Stated and not alike for all: " + compared.apart().replace("; ", ", ") + ".");
    sentences.add("The lowest: " + stated(lowest) + ". The highest: " + stated(highest) + ".");
    var sources = samples.stream().map(ComparedSample::source).distinct().toList();
    sentences.add("Read in: " + String.join("; ", sources) + ".");
    if (samples.size() < compared.size()) {
      sentences.add(samples.size() + " of them are shown; the endpoint gives them all.");
    }
    sentences.add("This project compares them; no source does.");
    return sentences;
  }

  /** How far one of the values is from the middle of all. */
  static String place(BigDecimal number, ComparedValues compared) {
    int side = number.compareTo(compared.median());
    if (side == 0) {
      return String.format(Locale.ROOT, "It is the median of %d values.", compared.size());
    }
    return side < 0
        ? String.format(
            Locale.ROOT,
            "The median of %d values is %s times as high.",
            compared.size(),
            Numbers.times(compared.median(), number))
        : String.format(
            Locale.ROOT,
            "It is %s times the median of %d values.",
            Numbers.times(number, compared.median()),
            compared.size());
  }

  private static String stated(ComparedSample sample) {
    return sample.inWords().isEmpty() ? "nothing is stated of it" : sample.inWords();
  }
}
