package org.interphase.source;

import com.fasterxml.jackson.annotation.JacksonInject;
import java.util.List;
import java.util.Optional;
import org.interphase.model.Place;

/**
 * What the text of a source says: the content of one file of findings.
 *
 * @param place the file
 * @param section the place in the source of all that says nothing else: {@code section-3.2}
 */
public record Findings(
    @JacksonInject Place place,
    Optional<String> section,
    List<Specimen> specimens,
    List<Finding> findings) {

  /** Whatever stands somewhere in the text, and may be taken from a reference cited there. */
  public sealed interface Quoted {

    /** Where it stands in the file. */
    Place place();

    /** Its name among those of its kind. */
    String id();

    /** Where it stands in the source, in place of the file's section. */
    List<String> at();

    /** Where else it stands in the source. */
    List<String> also();

    /** The keys of the references cited there; none where the source speaks for itself. */
    List<String> references();
  }

  /** A cell or sample that the text speaks of and no table lists. */
  public record Specimen(
      @JacksonInject Place place,
      String id,
      String type,
      String label,
      Optional<String> stack,
      Optional<String> material,
      List<String> strategies,
      List<String> at,
      List<String> also,
      List<String> references)
      implements Quoted {}

  /** One thing that a source says. */
  public record Finding(
      @JacksonInject Place place,
      String id,
      String type,
      String statement,
      String subject,
      Optional<String> object,
      Optional<String> direction,
      Optional<String> grade,
      String wording,
      List<Evidence> evidence,
      List<Value> values,
      Optional<String> caveat,
      Optional<String> effect,
      Optional<String> comparedWith,
      Optional<String> status,
      List<String> topic,
      List<String> at,
      List<String> also,
      List<String> references)
      implements Quoted {}

  /** How a thing was seen. */
  public record Evidence(
      @JacksonInject Place place,
      String method,
      Optional<String> appliedTo,
      Optional<String> observation) {}

  /**
   * A value in the text, read as a cell would be.
   *
   * @param printed the words of the source, where they are not {@code text}: {@code within 4 min}
   * @param unit the unit of a number that is printed without one, such as a transference number
   */
  public record Value(
      @JacksonInject Place place,
      Optional<String> about,
      String quantity,
      TableDescription.Role role,
      String text,
      Optional<String> printed,
      Optional<String> unit,
      List<Condition> conditions) {
    public Value {
      role = role == null ? TableDescription.Role.PROPERTY : role;
    }
  }

  /**
   * A condition at which a value holds.
   *
   * @param printed the words of the source, where they are not {@code text}
   */
  public record Condition(
      @JacksonInject Place place, String quantity, String text, Optional<String> printed) {}
}
