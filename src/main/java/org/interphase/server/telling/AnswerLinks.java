package org.interphase.server.telling;

import static j2html.TagCreator.join;
import static j2html.TagCreator.small;

import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.question.Column;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.vocabulary.IriMinter;

/** Where the cells of an answer lead: to the things, rows and references that they name. */
public final class AnswerLinks {

  private static final Pattern ROW =
      Pattern.compile("([a-z0-9-]+)/table-[A-Za-z0-9.-]+/row-[0-9]+(?:#.*)?");

  /** What lies below a source, which thereby is known. */
  private static final Pattern PLACE =
      Pattern.compile("([a-z0-9-]+)/(?:table|section|figure|finding|discrepancy)[-/].*");

  /** Between the keys of several references. */
  private static final Pattern KEYS = Pattern.compile("[,;]\\s*");

  /** Where the name of a source ends in the label of a row. */
  private static final String TABLE = ", Table ";

  private static final String REFERENCE = "reference";
  private static final String FLAGS = "flags";
  private static final String CLAIM = "claim";
  private static final String SOURCE = "source";

  private final Excerpt excerpt;
  private final Labels labels;
  private final int references;
  private final int claimColumn;
  private final int sourceColumn;
  private final PrintedPlaces places;
  private final Flags flags;
  private CitedNumbers cited;
  private ClaimedNumbers claims;
  private NamedThings things;
  private final Set<String> sources = new HashSet<>();

  private AnswerLinks(Answer answer, Excerpt excerpt, PrintedPlaces places, Flags flags) {
    this.excerpt = excerpt;
    this.labels = new Labels(excerpt.union());
    this.references = answer.columns().indexOf(REFERENCE);
    this.claimColumn = answer.columns().indexOf(CLAIM);
    this.sourceColumn = answer.columns().indexOf(SOURCE);
    this.places = places;
    this.flags = flags;
  }

  /**
   * Looks up what {@code rows} of the answer name.
   *
   * @param columns what is known of the answer's columns, such as their units
   */
  public static AnswerLinks of(
      Answer answer, List<Column> columns, List<List<AnswerCell>> rows, QueryRun queries) {
    return queries.read(
        () -> {
          var excerpt = new Excerpt(queries);
          var symbols = UnitSymbols.of(queries);
          var links =
              new AnswerLinks(
                  answer,
                  excerpt,
                  PrintedPlaces.of(answer, columns, rows, symbols, queries),
                  answer.columns().contains(FLAGS) ? Flags.of(queries) : Flags.none());
          var named = new ArrayList<Node>();
          for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
              links.iri(row, i).map(Iris::node).ifPresent(named::add);
              links.name(row.get(i).text(), named);
            }
          }
          // What prints a number is called by its own name.
          links.places.tableRows().stream().sorted().map(Iris::node).forEach(named::add);
          excerpt.name(named);
          links.claims =
              ClaimedNumbers.of(
                  rows.stream().flatMap(row -> links.claim(row).stream()).toList(),
                  symbols,
                  queries);
          links.things = NamedThings.of(rows, queries);
          links.cited = CitedNumbers.of(links.unfound(rows), symbols, queries);
          return links;
        });
  }

  /** The table rows that a text names, one or several. */
  private void name(String text, List<Node> named) {
    for (var part : text.split(ListedNames.BETWEEN)) {
      first(ROW, part)
          .forEach(
              source -> {
                sources.add(source);
                named.add(Iris.node(Iris.THINGS + part));
              });
    }
  }

  /** The IRI that a cell names, of a thing that the graph knows. */
  public Optional<String> target(List<AnswerCell> row, int column) {
    var cell = row.get(column);
    return cell.iri().isEmpty()
        ? iri(row, column).filter(iri -> isNamed(Iris.node(iri)))
        : Optional.of(cell.iri());
  }

  /** The text of a cell: a thing's label where it has one. */
  public String text(AnswerCell cell) {
    return cell.iri().isEmpty()
        ? row(cell.text()).map(PrintedPlace::label).orElse(cell.text())
        : labels.of(Iris.node(cell.iri()));
  }

  /**
   * The table row that a text stands for, with its label; what is printed in one source alone need
   * not name it again.
   */
  Optional<PrintedPlace> row(String text) {
    return Optional.of(text)
        .filter(path -> ROW.matcher(path).matches())
        .map(path -> Iris.THINGS + path)
        .filter(iri -> isNamed(Iris.node(iri)))
        .map(iri -> new PrintedPlace(iri, shortened(labels.of(Iris.node(iri)))));
  }

  private String shortened(String label) {
    int table = label.lastIndexOf(TABLE);
    return sources.size() == 1 && table >= 0 ? label.substring(table + 2) : label;
  }

  /** Where the number of that column is printed, as far as the row says what it rests on. */
  public Optional<PrintedPlace> printed(List<AnswerCell> row, int column) {
    return claimed(row, column)
        .or(() -> places.cell(row, column))
        .or(() -> cited(row, column).flatMap(cited::of))
        .or(() -> places.rest(row, column));
  }

  /** A claim's own numbers stand where the claim says, whatever else prints the same. */
  private Optional<PrintedPlace> claimed(List<AnswerCell> row, int column) {
    return claim(row)
        .filter(claim -> places.isMeasured(row, column))
        .flatMap(
            claim ->
                claims.of(claim, new BigDecimal(row.get(column).text()), places.unit(row, column)));
  }

  private Optional<String> claim(List<AnswerCell> row) {
    return claimColumn < 0 || row.get(claimColumn).iri().isEmpty()
        ? Optional.empty()
        : Optional.of(row.get(claimColumn).iri());
  }

  /** The unit of the number in that column: 1 for a count, empty for what is no measured number. */
  public String unit(List<AnswerCell> row, int column) {
    return places.isMeasured(row, column) ? places.unit(row, column) : "";
  }

  /** The numbers that none of the cells holds that their rows rest on. */
  private Set<CitedNumbers.Cited> unfound(List<List<AnswerCell>> rows) {
    return rows.stream()
        .flatMap(
            row ->
                IntStream.range(0, row.size())
                    .filter(column -> places.cell(row, column).isEmpty())
                    .mapToObj(column -> cited(row, column)))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** The number as one that the row's reference has. */
  private Optional<CitedNumbers.Cited> cited(List<AnswerCell> row, int column) {
    return reference(row)
        .filter(reference -> places.isMeasured(row, column))
        .map(
            reference ->
                new CitedNumbers.Cited(
                    reference, new BigDecimal(row.get(column).text()), places.unit(row, column)));
  }

  /** The things that the cells of a row name. */
  List<Node> named(List<AnswerCell> row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> iri(row, i))
        .flatMap(Optional::stream)
        .map(Iris::node)
        .toList();
  }

  /** What a place that holds a number is called. */
  public String name(PrintedPlace place) {
    return place.label().isEmpty() ? labels.of(Iris.node(place.iri())) : place.label();
  }

  /** The publications whose keys a row has in the column of references. */
  public List<Node> references(List<AnswerCell> row) {
    if (references < 0 || row.get(references).isEmpty()) {
      return List.of();
    }
    var cell = row.get(references);
    return cell.iri().isEmpty()
        ? source(row).stream()
            .flatMap(source -> KEYS.splitAsStream(cell.text()).map(key -> key(source, key)))
            .toList()
        : List.of(Iris.node(cell.iri()));
  }

  private static Node key(String source, String key) {
    return IriMinter.reference(source, key).asNode();
  }

  private Optional<String> reference(List<AnswerCell> row) {
    return references < 0 ? Optional.empty() : iri(row, references);
  }

  /** A key in the column of references, with the publication that it stands for. */
  Optional<DomContent> cited(List<AnswerCell> row, int column, String text) {
    return column == references
        ? reference(row)
            .flatMap(
                iri ->
                    Citations.behind(text, Iris.node(iri), excerpt.union())
                        .map(citation -> join(Links.to(iri, text), small(citation))))
        : Optional.empty();
  }

  /** The thing that a text names, where there is just one of that name. */
  Optional<String> named(String text, String column) {
    return things.of(text, column);
  }

  /** The one table row that a row of the answer is read from; nothing where there are several. */
  public Optional<PrintedPlace> tableRow(List<AnswerCell> row) {
    return places.tableRow(row).map(iri -> new PrintedPlace(iri, labels.of(Iris.node(iri))));
  }

  /** The discrepancy that a flag names. */
  public Optional<String> discrepancy(String flag) {
    return flags.discrepancy(flag);
  }

  /** The places in which values are printed. */
  PrintedPlaces places() {
    return places;
  }

  /** The doubts about rows. */
  Flags flags() {
    return flags;
  }

  private boolean isNamed(Node thing) {
    return excerpt.union().contains(thing, RDFS.Nodes.label, Node.ANY);
  }

  private Optional<String> iri(List<AnswerCell> row, int column) {
    var cell = row.get(column);
    if (!cell.iri().isEmpty()) {
      return Optional.of(cell.iri());
    }
    if (ROW.matcher(cell.text()).matches()) {
      return Optional.of(Iris.THINGS + cell.text());
    }
    return column == references && !cell.isEmpty()
        ? source(row).map(source -> IriMinter.reference(source, cell.text()).getURI())
        : Optional.empty();
  }

  /** The one source that a row of an answer speaks of. */
  private Optional<String> source(List<AnswerCell> row) {
    if (sourceColumn >= 0 && row.get(sourceColumn).iri().startsWith(Iris.THINGS)) {
      return Optional.of(row.get(sourceColumn).iri().substring(Iris.THINGS.length()));
    }
    var sources =
        row.stream()
            .flatMap(
                cell ->
                    cell.iri().startsWith(Iris.THINGS)
                        ? first(PLACE, cell.iri().substring(Iris.THINGS.length()))
                        : first(ROW, cell.text()))
            .distinct()
            .toList();
    return sources.size() == 1 ? Optional.of(sources.get(0)) : Optional.empty();
  }

  private static Stream<String> first(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    return match.matches() ? Stream.of(match.group(1)) : Stream.empty();
  }
}
