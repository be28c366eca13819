package org.interphase.server.telling;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.data;
import static j2html.TagCreator.each;
import static j2html.TagCreator.sub;
import static j2html.TagCreator.sup;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.XSD;
import org.interphase.plot.LoweredFormula;
import org.interphase.plot.NumberLabels;
import org.interphase.question.AnswerCell;

/** Numbers and formulas as they are written in print, and copied as they are typed. */
public final class Written {

  /** Zeros that nobody counts at a glance: four after the point, or what stands for millions. */
  private static final Pattern LONG =
      Pattern.compile("-?(0\\.0000\\d*[1-9]\\d*|[1-9]\\d{6,}(\\.\\d+)?)");

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(\\.\\d+)?(?![\\w.])");

  /** Counts and other whole numbers stay as they are: each of their digits is meant. */
  private static final Set<String> MEASURED =
      Set.of(XSD.decimal.getURI(), XSD.xdouble.getURI(), XSD.xfloat.getURI());

  /** The letters in a DOI or an address are no elements. */
  private static final Pattern ADDRESS = Pattern.compile("://|\\b10\\.\\d{4,}/");

  private Written() {}

  /** A text, the counts in its formulas below the line and charges above it. */
  public static DomContent words(String text) {
    if (ADDRESS.matcher(text).find()) {
      return bdi(text);
    }
    return bdi(
        each(
            LoweredFormula.runs(text),
            run ->
                switch (run.height()) {
                  case BELOW -> sub(run.text());
                  case ON_THE_LINE -> text(run.text());
                  case ABOVE -> sup(run.text());
                }));
  }

  /** A number: a measured one with a power of ten where its zeros are many. */
  static DomContent number(AnswerCell cell) {
    return bdi(MEASURED.contains(cell.datatype()) ? number(cell.text()) : text(cell.text()));
  }

  /** What was measured, such as a range or a bound: its numbers so written. */
  public static DomContent amount(String amount) {
    var parts = new ArrayList<DomContent>();
    var numbers = NUMBER.matcher(amount);
    int end = 0;
    while (numbers.find()) {
      parts.add(text(amount.substring(end, numbers.start())));
      parts.add(number(numbers.group()));
      end = numbers.end();
    }
    parts.add(text(amount.substring(end)));
    return bdi(each(parts, part -> part));
  }

  /**
   * Raised digits are read out in as many ways as there are screen readers, so it says it itself.
   */
  private static DomContent number(String plain) {
    if (!LONG.matcher(plain).matches()) {
      return text(plain);
    }
    var number = new BigDecimal(plain);
    int power = number.precision() - number.scale() - 1;
    var digits = number.scaleByPowerOfTen(-power).stripTrailingZeros().toPlainString();
    return data(NumberLabels.raised(number))
        .withValue(plain)
        .attr("role", "math")
        .attr("aria-label", digits + " times 10 to the power of " + power);
  }
}
