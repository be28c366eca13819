package org.interphase.source;

import java.util.List;
import java.util.Optional;

/** Where a source is doubtful: an entry of its {@code discrepancies.json}. */
public record DiscrepancyRecord(
    String id,
    String kind,
    String label,
    List<At> at,
    List<CandidateReading> readings,
    String explanation,
    String confidence) {

  /** A place in the source: a table's cell or row, a section, a figure. */
  public record At(
      Optional<String> table,
      Optional<Integer> row,
      Optional<String> column,
      Optional<String> section,
      Optional<String> figure) {}

  /** One way to read the place: what is printed, or what may be meant. */
  public record CandidateReading(
      Optional<String> printed,
      Optional<String> readAs,
      Optional<At> at,
      Optional<String> quantity,
      boolean taken) {}

  /** The text that {@code place} is read as in the print's stead, where a curator decided so. */
  public Optional<String> readAs(At place) {
    return at.equals(List.of(place))
        ? readings.stream()
            .filter(CandidateReading::taken)
            .flatMap(reading -> reading.readAs().stream())
            .findFirst()
        : Optional.empty();
  }
}
