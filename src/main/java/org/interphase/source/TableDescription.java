package org.interphase.source;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of a table mean, in <a href="https://www.w3.org/TR/tabular-metadata/">CSVW</a>
 * with a few properties of ours; {@code docs/curating.md} explains each.
 */
public record TableDescription(
    String url,
    @JsonProperty("dc:title") String title,
    @JsonProperty("iph:table") String table,
    @JsonProperty("iph:entities") List<Entity> entities,
    Schema tableSchema) {

  /** The columns in the order of the CSV. */
  public List<Column> columns() {
    return tableSchema.columns();
  }

  /** CSVW's {@code tableSchema}. */
  public record Schema(List<Column> columns) {}

  /** A thing that each row of the table speaks of. */
  public record Entity(String name, String type, Map<String, String> links) {}

  /**
   * What one column holds.
   *
   * @param repeats the columns one of whose values of the same row this one prints again
   */
  public record Column(
      String name,
      String titles,
      @JsonProperty("iph:notation") Notation notation,
      @JsonProperty("iph:about") Optional<String> about,
      @JsonProperty("iph:quantities") List<QuantityRule> quantities,
      @JsonProperty("iph:words") Map<String, WordRule> words,
      @JsonProperty("iph:defaults") Map<String, String> defaults,
      @JsonProperty("iph:repeats") List<String> repeats,
      @JsonProperty("iph:electrolyte") Optional<String> electrolyte,
      @JsonProperty("iph:interlayer") Optional<String> interlayer,
      @JsonProperty("null") List<String> notReported) {}

  /** How the cells of a column are read. */
  public enum Notation {
    @JsonProperty("expression")
    EXPRESSION,
    @JsonProperty("composition")
    COMPOSITION,
    @JsonProperty("cell-stack")
    CELL_STACK,
    @JsonProperty("method")
    METHOD,
    @JsonProperty("reference")
    REFERENCE,
    @JsonProperty("space-group")
    SPACE_GROUP,
    @JsonProperty("text")
    TEXT
  }

  /**
   * What a number in a cell may be.
   *
   * @param of the columns whose values it is a condition of; empty where it is in their own cells
   */
  public record QuantityRule(
      String quantity,
      String unit,
      Role role,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> of,
      Optional<String> word,
      boolean header,
      boolean factor,
      Optional<String> printedInHeader) {
    public QuantityRule {
      role = role == null ? Role.PROPERTY : role;
    }
  }

  /** What a bare word in a cell means. */
  public record WordRule(
      Optional<String> quantity, Role role, String property, Optional<String> value) {
    public WordRule {
      role = role == null ? Role.PROPERTY : role;
    }
  }

  /** How a value stands to the thing that its column speaks of. */
  public enum Role {
    @JsonProperty("property")
    PROPERTY,
    @JsonProperty("outcome")
    OUTCOME,
    @JsonProperty("condition")
    CONDITION,
    /** A condition of the value that the cell begins with, or of the values in other columns. */
    @JsonProperty("measurement-condition")
    MEASUREMENT_CONDITION
  }
}
