package org.interphase.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.model.Doi;
import org.interphase.question.Answer;
import org.interphase.question.AnswerCell;
import org.interphase.source.bibliography.Reference;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.Prefixes;

/** Which publications an answer rests on: its sources, and those that its rows cite from them. */
public final class AnswerReferences {

  private static final Set<String> KEYS = Set.of("reference", "references", "bestReference");

  /** Between the keys of one cell. */
  static final String BETWEEN = "; ";

  private static final String CITED =
      Prefixes.declared("dcterms", "iph")
          + """
          SELECT ?publication ?source ?key ?authors ?title ?journal ?year ?volume ?pages ?doi ?how {
            ?publication iph:referenceKey ?key ; iph:citedBy ?source .
            OPTIONAL { ?publication iph:authorList ?authors }
            OPTIONAL { ?publication dcterms:title ?title }
            OPTIONAL { ?publication iph:journalName ?journal }
            OPTIONAL { ?publication dcterms:issued ?year }
            OPTIONAL { ?publication iph:volume ?volume }
            OPTIONAL { ?publication iph:pages ?pages }
            OPTIONAL { ?publication dcterms:identifier ?doi }
            OPTIONAL { ?publication iph:identifierFoundBy ?how }
          }
          ORDER BY ?publication
          """;

  private static final String SOURCES =
      Prefixes.declared("dcterms", "iph")
          + """
          SELECT ?publication ?authors ?title ?journal ?year ?volume ?doi {
            ?publication a iph:Publication ; iph:fileName ?file .
            OPTIONAL { ?publication iph:authorList ?authors }
            OPTIONAL { ?publication dcterms:title ?title }
            OPTIONAL { ?publication iph:journalName ?journal }
            OPTIONAL { ?publication dcterms:issued ?year }
            OPTIONAL { ?publication iph:volume ?volume }
            OPTIONAL { ?publication dcterms:identifier ?doi }
          }
          ORDER BY ?publication
          """;

  private final Map<String, Reference> sources = new LinkedHashMap<>();
  private final Map<String, Reference> cited = new LinkedHashMap<>();

  private AnswerReferences() {}

  /** The references, the sources first, then the cited ones in the order of the rows. */
  public static List<Reference> of(Answer answer, Supplier<QueryExecBuilder> service) {
    return read(service).in(answer);
  }

  /** All that the graph knows of. */
  static AnswerReferences read(Supplier<QueryExecBuilder> service) {
    var references = new AnswerReferences();
    select(SOURCES, service).forEach(references::addSource);
    select(CITED, service).forEach(references::addCited);
    return references;
  }

  static boolean isOfKeys(String column) {
    return KEYS.contains(column);
  }

  /** What one key in a row of an answer means. */
  Optional<Reference> meant(String key, List<AnswerCell> row) {
    return cited(key, sourcesOf(row))
        .flatMap(iri -> Optional.ofNullable(cited.get(iri)).stream())
        .findFirst();
  }

  /** The publication with this IRI: one of the sources, or what one of them cites. */
  public static Optional<Reference> publication(String iri, Supplier<QueryExecBuilder> service) {
    Supplier<QueryExecBuilder> itself =
        () -> service.get().substitution("publication", NodeFactory.createURI(iri));
    var references = read(itself);
    return Stream.concat(references.sources.values().stream(), references.cited.values().stream())
        .findFirst();
  }

  private List<Reference> in(Answer answer) {
    var used = new LinkedHashSet<String>();
    var publications = new LinkedHashSet<Reference>();
    for (var row : answer.rows()) {
      var of = sourcesOf(row);
      used.addAll(of);
      keys(answer, row)
          .flatMap(cell -> cell.iri().isEmpty() ? cited(cell.text(), of) : Stream.of(cell.iri()))
          .flatMap(iri -> Optional.ofNullable(cited.get(iri)).stream())
          .forEach(publications::add);
    }
    var all = new ArrayList<Reference>();
    sources.forEach(
        (iri, source) -> {
          if (used.isEmpty() || used.contains(iri)) {
            all.add(source);
          }
        });
    all.addAll(publications);
    return all;
  }

  private static Stream<AnswerCell> keys(Answer answer, List<AnswerCell> row) {
    return Stream.iterate(0, i -> i < row.size(), i -> i + 1)
        .filter(i -> isOfKeys(answer.columns().get(i)))
        .map(row::get)
        .filter(cell -> !cell.isEmpty());
  }

  /** A key says nothing without the source that has it; where a row names none, all are asked. */
  private Stream<String> cited(String keys, Set<String> of) {
    var asked = of.isEmpty() ? sources.keySet() : of;
    return Arrays.stream(keys.split(BETWEEN))
        .flatMap(key -> asked.stream().map(source -> IriMinter.reference(name(source), key)))
        .map(reference -> reference.getURI());
  }

  /** The sources that the cells of a row are, or lie below. */
  private Set<String> sourcesOf(List<AnswerCell> row) {
    var found = new LinkedHashSet<String>();
    for (var cell : row) {
      var path = cell.iri().isEmpty() ? cell.text() : name(cell.iri());
      for (var part : path.split("; ")) {
        var source = IriMinter.ID + part.replaceFirst("/.*", "");
        if (sources.containsKey(source) && (part.contains("/") || !cell.iri().isEmpty())) {
          found.add(source);
        }
      }
    }
    return found;
  }

  private void addSource(Binding found) {
    var iri = text(found, "publication");
    sources.putIfAbsent(iri, reference(name(iri), found));
  }

  private void addCited(Binding found) {
    var key = name(text(found, "source")) + ":" + text(found, "key");
    cited.putIfAbsent(text(found, "publication"), reference(key, found));
  }

  private static Reference reference(String key, Binding found) {
    var authors =
        Arrays.stream(text(found, "authors").split("; ")).filter(it -> !it.isEmpty()).toList();
    return new Reference(
        key,
        authors,
        text(found, "title"),
        text(found, "journal"),
        text(found, "year"),
        text(found, "volume"),
        text(found, "pages"),
        Doi.of(text(found, "doi")),
        text(found, "how"));
  }

  private static List<Binding> select(String sparql, Supplier<QueryExecBuilder> service) {
    var found = new ArrayList<Binding>();
    var query = QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
    try (var execution = service.get().query(query).build()) {
      execution.select().forEachRemaining(found::add);
    }
    return found;
  }

  private static String text(Binding found, String variable) {
    var node = found.get(variable);
    return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  private static String name(String iri) {
    return iri.startsWith(IriMinter.ID) ? iri.substring(IriMinter.ID.length()) : iri;
  }
}
