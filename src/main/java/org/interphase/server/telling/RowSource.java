package org.interphase.server.telling;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.server.http.Iris;

/** Which source a row of an answer speaks of: the keys of references mean nothing without it. */
public final class RowSource {

  /** What lies below a source, which thereby is known. */
  private static final Pattern PLACE =
      Pattern.compile("([a-z0-9-]+)/(?:table|section|figure|finding|discrepancy)[-/].*");

  /** Between the names of several things. */
  private static final Pattern PARTS = Pattern.compile("; ");

  private static final String COLUMN = "source";

  private final int column;
  private final PrintedPlaces places;

  RowSource(Answer answer, PrintedPlaces places) {
    this.column = answer.columns().indexOf(COLUMN);
    this.places = places;
  }

  /** The source that a thing was read in, by its IRI; empty for what sources share. */
  public static Optional<String> ofThing(String iri) {
    return iri.startsWith(Iris.THINGS)
        ? first(PLACE, iri.substring(Iris.THINGS.length())).findFirst()
        : Optional.empty();
  }

  /** The one source of a row; of a row that names nothing of any, that of the places it names. */
  Optional<String> of(List<AnswerCell> row) {
    if (column >= 0 && row.get(column).iri().startsWith(Iris.THINGS)) {
      return Optional.of(row.get(column).iri().substring(Iris.THINGS.length()));
    }
    var named = row.stream().flatMap(RowSource::named).distinct().toList();
    return one(named.isEmpty() ? ofPlaces(row) : named);
  }

  private static Stream<String> named(AnswerCell cell) {
    return cell.iri().isEmpty() ? first(NamedRows.ROW, cell.text()) : ofThing(cell.iri()).stream();
  }

  private List<String> ofPlaces(List<AnswerCell> row) {
    return row.stream()
        .flatMap(cell -> PARTS.splitAsStream(cell.text()))
        .flatMap(part -> places.named(part).stream())
        .flatMap(place -> ofThing(place.iri()).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> one(List<String> sources) {
    return Optional.of(sources).filter(all -> all.size() == 1).map(all -> all.get(0));
  }

  private static Stream<String> first(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    return match.matches() ? Stream.of(match.group(1)) : Stream.empty();
  }
}
