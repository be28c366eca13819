package org.interphase.source;

import com.fasterxml.jackson.annotation.JacksonInject;
import java.util.List;
import java.util.Optional;
import org.interphase.model.Place;

/**
 * Where a source is doubtful: an entry of its {@code discrepancies.json}, or of a file in its
 * folder {@code discrepancies}.
 *
 * @param place where the entry stands
 * @param at the places in the source that it is about: {@code table-2/row-10#life}
 */
public record DiscrepancyRecord(
    @JacksonInject Place place,
    String id,
    String kind,
    String label,
    List<String> at,
    List<CandidateReading> readings,
    String explanation,
    String confidence) {

  /**
   * One way to read the source there: what is printed, or what may be meant.
   *
   * @param place where the reading stands
   * @param elsewhere true where the print stands at no place that the discrepancy is about
   */
  public record CandidateReading(
      @JacksonInject Place place,
      Optional<String> printed,
      Optional<String> readAs,
      Optional<String> at,
      boolean elsewhere,
      Optional<String> quantity,
      boolean taken) {}

  /** The place in the source that {@code reading} quotes: its own, else the only one there is. */
  public Optional<String> quoted(CandidateReading reading) {
    boolean here = at.size() == 1 && reading.printed().isPresent() && !reading.elsewhere();
    return reading.at().or(() -> at.stream().filter(only -> here).findFirst());
  }

  /** The text that {@code at} is read as in the print's stead, where a curator decided so. */
  public Optional<String> readAs(String at) {
    return this.at.equals(List.of(at))
        ? readings.stream()
            .filter(CandidateReading::taken)
            .flatMap(reading -> reading.readAs().stream())
            .findFirst()
        : Optional.empty();
  }
}
