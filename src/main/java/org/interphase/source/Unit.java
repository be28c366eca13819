package org.interphase.source;

import com.fasterxml.jackson.annotation.JacksonInject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.interphase.model.Place;

/**
 * A unit of the catalogue and its way to the reference unit: value × multiplier + offset, or value
 * ÷ divisor where only the divisor is exact.
 *
 * @param place where it stands
 * @param conversionMultiplier what QUDT multiplies by to come to the SI's own unit
 * @param conversionOffset what QUDT adds before it multiplies
 */
public record Unit(
    @JacksonInject Place place,
    String symbol,
    String iri,
    String label,
    List<String> spellings,
    String reference,
    Optional<BigDecimal> multiplier,
    Optional<BigDecimal> divisor,
    Optional<BigDecimal> offset,
    Optional<BigDecimal> conversionMultiplier,
    Optional<BigDecimal> conversionOffset,
    Optional<Integer> significantDigits) {

  /** True if {@code other} is the same unit in another file. */
  boolean isBroughtTwice(Unit other) {
    return !place.file().equals(other.place.file()) && equals(other.at(place));
  }

  private Unit at(Place another) {
    return new Unit(
        another,
        symbol,
        iri,
        label,
        spellings,
        reference,
        multiplier,
        divisor,
        offset,
        conversionMultiplier,
        conversionOffset,
        significantDigits);
  }

  /** {@code number} of this unit, expressed in the reference unit. */
  public BigDecimal toReference(BigDecimal number) {
    var scaled =
        divisor
            .map(d -> number.divide(d, MathContext.DECIMAL64))
            .orElseGet(() -> number.multiply(multiplier.orElse(BigDecimal.ONE)));
    var shifted = scaled.add(offset.orElse(BigDecimal.ZERO));
    return significantDigits
        .map(digits -> shifted.round(new MathContext(digits, RoundingMode.HALF_UP)))
        .orElse(shifted);
  }
}
