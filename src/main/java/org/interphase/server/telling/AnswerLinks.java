package org.interphase.server.telling;

import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.small;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** Between the keys of several references. */
  private static final Pattern KEYS = Pattern.compile("[,;]\\s*");

  private static final String REFERENCE = "reference";
  private static final String FLAGS = "flags";
  private static final String CLAIM = "claim";

  private final Excerpt excerpt;
  private final Labels labels;
  private final int references;
  private final int claimColumn;
  private final RowSource sources;
  private final PrintedPlaces places;
  private final Flags flags;
  private CitedNumbers cited;
  private ClaimedNumbers claims;
  private NamedThings things;
  private final NamedRows rows;

  private AnswerLinks(Answer answer, Excerpt excerpt, PrintedPlaces places, Flags flags) {
    this.excerpt = excerpt;
    this.labels = new Labels(excerpt.union());
    this.rows = new NamedRows(excerpt.union(), labels);
    this.references = answer.columns().indexOf(REFERENCE);
    this.claimColumn = answer.columns().indexOf(CLAIM);
    this.sources = new RowSource(answer, places);
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
              links.rows.in(row.get(i).text()).forEach(named::add);
            }
            named.addAll(links.references(row));
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
        ? rows.of(cell.text()).map(PrintedPlace::label).orElse(cell.text())
        : labels.of(Iris.node(cell.iri()));
  }

  /** The table row that a text stands for, with its label. */
  Optional<PrintedPlace> row(String text) {
    return rows.of(text);
  }

  /** Where the number of that column is printed, as far as the row says what it rests on. */
  public Optional<PrintedPlace> printed(List<AnswerCell> row, int column) {
    return areMedians(column) ? Optional.empty() : found(row, column);
  }

  /** Whether the numbers of a column are made of those of several rows, and printed nowhere. */
  public boolean areMedians(int column) {
    return places.areMedians(column);
  }

  private Optional<PrintedPlace> found(List<AnswerCell> row, int column) {
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
        ? sources.of(row).stream()
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

  /** The keys in the column of references, each with the publication that it stands for. */
  Optional<DomContent> cited(List<AnswerCell> row, int column, String text) {
    if (column != references) {
      return Optional.empty();
    }
    return reference(row)
        .flatMap(iri -> cited(text, Iris.node(iri)))
        .or(() -> cited(List.of(KEYS.split(text)), references(row)));
  }

  private Optional<DomContent> cited(List<String> keys, List<Node> publications) {
    boolean areKnown =
        keys.size() > 1
            && keys.size() == publications.size()
            && publications.stream().allMatch(this::isNamed);
    return areKnown
        ? Optional.of(
            ul(each(
                    IntStream.range(0, keys.size()).boxed().toList(),
                    i -> li(citedOrNamed(keys.get(i), publications.get(i)))))
                .withClass("plain"))
        : Optional.empty();
  }

  private DomContent citedOrNamed(String key, Node publication) {
    return cited(key, publication).orElseGet(() -> Links.to(publication.getURI(), key));
  }

  private Optional<DomContent> cited(String key, Node publication) {
    return Citations.behind(key, publication, excerpt.union())
        .map(citation -> join(Links.to(publication.getURI(), key), small(citation)));
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
    if (NamedRows.isRow(cell.text())) {
      return Optional.of(Iris.THINGS + cell.text());
    }
    return column == references && !cell.isEmpty()
        ? sources.of(row).map(source -> IriMinter.reference(source, cell.text()).getURI())
        : Optional.empty();
  }
}
