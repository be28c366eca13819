package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.interphase.model.Amount;
import org.interphase.model.Connector;
import org.interphase.model.Expression;
import org.interphase.model.Qualifier;
import org.interphase.model.Quantity;
import org.interphase.model.Term;

class ExpressionPropertiesTest {

  private final ExpressionNotation notation = new ExpressionNotation(PrintedCells.units());

  @Property
  void readsWhatItPrints(@ForAll("expressions") Expression expression) {
    assertThat(notation.read(notation.print(expression))).isEqualTo(new Reading.Of<>(expression));
  }

  @Property
  void printsACellInOneWay(@ForAll("expressions") Expression expression) {
    var print = notation.print(expression);
    var again =
        (Reading.Of<Expression>) notation.read(print.replace("–", " to ").replace(" ", "\u00A0 "));

    assertThat(notation.print(again.value())).isEqualTo(print);
  }

  @Property
  void readsNoChange(@ForAll("amounts") Amount from, @ForAll("amounts") Amount to) {
    var one = notation.print(new Expression(List.of(term(Connector.NONE, from, "", ""))));
    var other = notation.print(new Expression(List.of(term(Connector.NONE, to, "", ""))));

    assertThat(notation.read(one + "→" + other)).isInstanceOf(Reading.Unreadable.class);
    assertThat(notation.read(one + " S/cm → " + other + " S/cm"))
        .isInstanceOf(Reading.Unreadable.class);
  }

  @Property
  void readsAFractionOfARateInBothPrints(@ForAll @IntRange(min = 1, max = 999) int parts) {
    var before = notation.read("1/" + parts + " C");

    if (notation.read("C/" + parts) instanceof Reading.Of<Expression> behind) {
      assertThat(before).isEqualTo(behind);
    } else {
      assertThat(before).isInstanceOf(Reading.Unreadable.class);
    }
  }

  /**
   * A power of ten is the same however it is set, with an uncertainty or a range before it, too.
   */
  @Property
  void readsAPowerAlikeInEachPrint(
      @ForAll @IntRange(min = 11, max = 99) int digits,
      @ForAll @IntRange(min = 1, max = 9) int exponent,
      @ForAll("powers") String power) {
    var mantissa = digits / 10 + "." + digits % 10;
    for (var before : List.of(mantissa, mantissa + "(1)", "(" + mantissa + " ± 0.1)")) {
      var print = before + power.formatted(exponent);
      assertThat(notation.read(print))
          .as(print)
          .isEqualTo(notation.read(before + " × 10^-" + exponent))
          .isInstanceOf(Reading.Of.class);
    }
  }

  @Provide
  Arbitrary<String> powers() {
    return Arbitraries.of(
        "e-%s",
        "E−%s",
        "e–0%s",
        " E-0%s",
        "×10-%s",
        " x 10−%s",
        "·10^{-%s}",
        "*10^(-%s)",
        "*10**-%s",
        " • 10^–%s",
        "×１０-%s");
  }

  /** A lost superscript is asked about, never a difference, a range that runs down, or a number. */
  @Property
  void readsNoPowerThatLostItsRaisedExponent(
      @ForAll @IntRange(min = 1, max = 9) int exponent, @ForAll("dashes") String dash) {
    assertThat(notation.read("10" + dash + exponent)).isInstanceOf(Reading.Unreadable.class);
    assertThat(notation.read("~10" + dash + exponent + " S/cm"))
        .isInstanceOf(Reading.Unreadable.class);
  }

  @Provide
  Arbitrary<String> dashes() {
    return Arbitraries.of("-", "–", "—", " - ", " – ");
  }

  @Property
  void throwsOnNoText(@ForAll String text) {
    assertThat(notation.read(text)).isNotNull();
  }

  @Property(tries = 3000)
  void throwsOnNoDamagedCell(@ForAll("damagedCells") String cell) {
    assertThat(notation.read(cell)).isNotNull();
  }

  @Provide
  Arbitrary<Expression> expressions() {
    var first = terms(Connector.NONE);
    var next =
        Arbitraries.of(Connector.class)
            .filter(connector -> connector != Connector.NONE)
            .flatMap(this::terms);
    return Combinators.combine(first, next.list().ofMaxSize(4))
        .as(
            (head, tail) -> {
              var terms = new ArrayList<Term>(List.of(head));
              terms.addAll(tail);
              return new Expression(terms);
            });
  }

  private Arbitrary<Term> terms(Connector connector) {
    var units =
        Arbitraries.of("S/cm", "kJ/mol", "%", "g/cm³", "nm", "µm", "h", "mA/cm²", "C", "1", "°C");
    var words =
        Arbitraries.of("bulk", "Cr", "Al2O3", "fading", "R.T.", "glass fibers", "Li/Li⁺", "C");
    var bare = amounts().map(amount -> term(connector, amount, "", ""));
    var withUnit =
        Combinators.combine(amounts(), units, Arbitraries.oneOf(words, Arbitraries.just("")))
            .as((amount, unit, behind) -> term(connector, amount, unit, behind));
    var wordsOnly = words.map(said -> new Term(connector, Optional.empty(), said));
    return switch (connector) {
      case TIMES -> Arbitraries.oneOf(bare, withUnit);
      case NOTE -> Arbitraries.oneOf(withUnit, wordsOnly);
      default -> Arbitraries.oneOf(bare, withUnit, wordsOnly);
    };
  }

  private static Term term(Connector connector, Amount amount, String unit, String words) {
    return new Term(connector, Optional.of(new Quantity(amount, unit)), words);
  }

  @Provide
  Arbitrary<Amount> amounts() {
    var qualified =
        Combinators.combine(Arbitraries.of(Qualifier.class), numbers()).as(Amount::qualified);
    var ranges =
        Combinators.combine(numbers(), numbers(), Arbitraries.of(true, false))
            .as((a, b, about) -> range(a.min(b), a.max(b), about));
    var uncertain =
        Combinators.combine(numbers(), numbers().map(BigDecimal::abs)).as(Amount::uncertain);
    return Arbitraries.oneOf(qualified, ranges, uncertain);
  }

  private static Amount range(BigDecimal lower, BigDecimal upper, boolean about) {
    var qualifier = about ? Qualifier.APPROXIMATELY : Qualifier.NONE;
    return new Amount(lower, Optional.of(upper), Optional.empty(), qualifier);
  }

  private Arbitrary<BigDecimal> numbers() {
    var digits =
        Arbitraries.oneOf(
            Arbitraries.bigIntegers().between(BigInteger.valueOf(-100), BigInteger.valueOf(100)),
            Arbitraries.bigIntegers());
    return Combinators.combine(digits, Arbitraries.integers().between(-30, 30)).as(BigDecimal::new);
  }

  @Provide
  Arbitrary<String> damagedCells() {
    return Damage.to(PrintedCells.expressions().toList());
  }
}
