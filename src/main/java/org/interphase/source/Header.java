package org.interphase.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.interphase.source.TableDescription.Notation;
import org.interphase.source.TableDescription.QuantityRule;

/**
 * What a column may hold whose header has one of these words.
 *
 * @param words as headers print them, without units and conditions
 * @param quantity what its numbers are
 * @param about what its cells speak of
 * @param also what else its cells may hold beside the number
 */
public record Header(
    List<String> words,
    Optional<Notation> notation,
    Optional<QuantityRule> quantity,
    Optional<About> about,
    List<QuantityRule> also) {

  /** What the columns of a table can speak of. */
  public enum About {
    @JsonProperty("electrolyte")
    ELECTROLYTE,
    @JsonProperty("interlayer")
    INTERLAYER,
    @JsonProperty("symmetric-cell")
    SYMMETRIC_CELL,
    @JsonProperty("full-cell")
    FULL_CELL,
    /** Plating and stripping in a symmetric cell. */
    @JsonProperty("plating")
    PLATING,
    /** The search for the critical current of a symmetric cell. */
    @JsonProperty("critical-current")
    CRITICAL_CURRENT,
    /** The cycling of a full cell. */
    @JsonProperty("cycling")
    CYCLING,
    /** Whichever test the other columns of the table speak of. */
    @JsonProperty("test")
    TEST
  }
}
