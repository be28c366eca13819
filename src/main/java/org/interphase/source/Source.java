package org.interphase.source;

import java.util.List;

/**
 * A source, read: what it is, what it cites, its tables as printed, what its text says, where it is
 * doubtful.
 *
 * @param folder the folder as a person would name it, for messages
 * @param tablesAreWhole false where a table or some of its rows could not be read
 */
public record Source(
    String folder,
    SourceDescription description,
    List<Reference> references,
    List<Table> tables,
    boolean tablesAreWhole,
    List<Findings> findings,
    List<DiscrepancyRecord> discrepancies) {

  public Source {
    references = List.copyOf(references);
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
    discrepancies = List.copyOf(discrepancies);
  }

  /** True if a discrepancy is about this row, {@code table-2/row-06}, or one of its cells. */
  public boolean doubtsRow(String row) {
    return discrepancies.stream()
        .flatMap(discrepancy -> discrepancy.at().stream())
        .anyMatch(at -> at.equals(row) || at.startsWith(row + "#"));
  }
}
