package org.interphase.source;

import com.fasterxml.jackson.annotation.JacksonInject;
import java.math.BigDecimal;
import org.interphase.model.Place;

/**
 * Between which numbers the median of a column of a quantity lies, as the field has seen it.
 *
 * @param place where it stands
 * @param unit the symbol of the unit that the numbers are in
 * @param from the least
 * @param about what such medians often are
 * @param to the most
 */
public record UsualRange(
    @JacksonInject Place place,
    String quantity,
    String unit,
    BigDecimal from,
    BigDecimal about,
    BigDecimal to) {}
