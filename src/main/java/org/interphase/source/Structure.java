package org.interphase.source;

import com.fasterxml.jackson.annotation.JacksonInject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphase.model.Place;

/**
 * The sites of a crystal structure, and what may sit on them: what a formula of it is held against.
 *
 * @param place where it stands
 * @param type the class of the materials that have it
 */
public record Structure(@JacksonInject Place place, String type, List<Site> sites) {

  /**
   * A site, in one formula unit.
   *
   * @param name what messages call it: {@code Ge and what replaces it}
   * @param own the element to which it belongs in the undoped compound, one of its ions
   * @param ions the elements that may sit there, each with its charge
   * @param atoms how many there are, where that does not vary
   * @param atLeast how many there are at least, where that varies
   * @param atMost how many there are at most, where that varies
   */
  public record Site(
      String name,
      String own,
      Map<String, Integer> ions,
      Optional<BigDecimal> atoms,
      Optional<BigDecimal> atLeast,
      Optional<BigDecimal> atMost) {}
}
