package org.interphase.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * What the text of a source says: the content of one file of findings.
 *
 * @param file the file as a person would name it, for messages
 */
public record Findings(@JsonIgnore String file, List<Specimen> specimens, List<Finding> findings) {

  /** The same findings, read from {@code file}. */
  Findings in(String file) {
    return new Findings(file, specimens, findings);
  }

  /** A cell or sample that the text speaks of and no table lists. */
  public record Specimen(
      String id,
      @JsonProperty("class") String type,
      String label,
      Optional<String> stack,
      Optional<String> material,
      List<String> strategies,
      List<String> references,
      List<String> locus) {}

  /** One thing that a source says. */
  public record Finding(
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
      List<String> locus,
      List<String> references) {}

  /** How a thing was seen. */
  public record Evidence(String method, Optional<String> appliedTo, Optional<String> observation) {}

  /**
   * A value in the text, read as a cell would be.
   *
   * @param unit the unit of a number that is printed without one, such as a transference number
   */
  public record Value(
      Optional<String> about,
      String quantity,
      TableDescription.Role role,
      String text,
      Optional<String> unit,
      List<Condition> conditions) {
    public Value {
      role = role == null ? TableDescription.Role.PROPERTY : role;
    }
  }

  /** A condition at which a value holds. */
  public record Condition(String quantity, String text) {}
}
