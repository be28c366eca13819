package org.interphase.source;

import java.util.List;
import org.interphase.source.bibliography.ListedReference;

/**
 * A source, read: what it is, what it cites, its tables as printed, what its text says, where it is
 * doubtful.
 *
 * @param folder the folder as a person would name it, for messages
 * @param referenceLists the files that list its references; the table, where there are none
 * @param citesUnread true where those files could not be read, so that nobody knows what is cited
 * @param tablesAreWhole false where a table or some of its rows could not be read
 */
public record Source(
    String folder,
    SourceDescription description,
    List<ListedReference> references,
    List<String> referenceLists,
    boolean citesUnread,
    List<Table> tables,
    boolean tablesAreWhole,
    List<Findings> findings,
    List<DiscrepancyRecord> discrepancies) {

  public Source {
    references = List.copyOf(references);
    referenceLists = List.copyOf(referenceLists);
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
