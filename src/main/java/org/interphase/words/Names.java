package org.interphase.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.Prefixes;
import org.interphase.words.Meaning.Kind;

/** What the things of a dataset are called in all languages. */
final class Names {

  /** What a thing is labelled with comes before its other names, whoever holds the graph. */
  private static final String CALLED =
      """
      SELECT ?thing ?name WHERE {
        VALUES (?called ?order) { (rdfs:label 1) (skos:altLabel 2) (iph:formula 3) }
        ?thing ?called ?name .
        FILTER (STRSTARTS(STR(?thing), "https://w3id.org/interphase/ontology#")
          || STRBEFORE(STRAFTER(STR(?thing), "https://w3id.org/interphase/id/"), "/")
            IN ("strategy", "material", "mechanism", "method", "interface", "topic"))
      }
      ORDER BY ?thing ?order ?name
      """;

  private static final String OTHERS =
      """
      SELECT ?thing ?name WHERE {
        GRAPH <https://w3id.org/interphase/graph/names> {
          VALUES (?called ?order) { (rdfs:label 1) (skos:altLabel 2) }
          ?thing ?called ?name
        }
        FILTER (STRSTARTS(STR(?thing), "https://w3id.org/interphase/"))
      }
      ORDER BY ?thing ?order ?name
      """;

  private static final String SOURCES =
      """
      SELECT ?thing ?name WHERE {
        ?thing iph:reviewStatus ?how ; a iph:Publication ; rdfs:label ?name
      }
      ORDER BY ?thing ?name
      """;

  private static final String QUANTITIES =
      """
      SELECT DISTINCT ?thing WHERE {
        ?thing rdfs:subClassOf+ iph:Measurement
        FILTER (STRSTARTS(STR(?thing), "https://w3id.org/interphase/ontology#"))
      }
      ORDER BY ?thing
      """;

  private static final Map<String, Kind> FOLDERS =
      Map.of(
          "strategy", Kind.STRATEGY,
          "material", Kind.MATERIAL,
          "mechanism", Kind.MECHANISM,
          "method", Kind.METHOD,
          "interface", Kind.INTERFACE,
          "topic", Kind.TOPIC);

  private final Supplier<QueryExecBuilder> service;
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Set<String>> names = new LinkedHashMap<>();
  private final Set<String> catalogue = new LinkedHashSet<>();
  private final Set<String> measured = new LinkedHashSet<>();
  private final Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();

  private Names(Supplier<QueryExecBuilder> service) {
    this.service = service;
  }

  static Names read(Supplier<QueryExecBuilder> service, Lexicon lexicon) {
    var names = new Names(service);
    var others = new ArrayList<Binding>();
    names.select(OTHERS, others::add);
    others.forEach(row -> names.catalogue.add(row.get("thing").getURI()));
    names.select(CALLED, row -> names.take(row, lexicon));
    others.forEach(row -> names.take(row, lexicon));
    names.select(QUANTITIES, row -> names.measured.add(row.get("thing").getURI()));
    names.select(SOURCES, row -> names.source(row, lexicon));
    return names;
  }

  /** Names as they were packed, which tell what things are called, not in which language. */
  static Names unpacked(Unpacking in, Supplier<QueryExecBuilder> service) {
    var names = new Names(service);
    names.labels.putAll(in.map(in::text));
    names.names.putAll(in.map(in::texts));
    return names;
  }

  void pack(Packing out) {
    out.map(labels, out::text);
    out.map(names, out::texts);
  }

  void select(String sparql, Consumer<Binding> each) {
    try (var execution = service.get().query(parsed(sparql)).build()) {
      execution.select().forEachRemaining(each);
    }
  }

  /** A query in the project's prefixes, with whole IRIs for a service far away. */
  private static Query parsed(String sparql) {
    var query = new Query();
    var prefixes = PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL);
    query.setPrefixMapping(prefixes);
    QueryFactory.parse(query, sparql, null, Syntax.syntaxSPARQL_11);
    prefixes.clearNsPrefixMap();
    return query;
  }

  /** The English label of a thing; its IRI where it has none. */
  String label(String iri) {
    return labels.getOrDefault(iri, iri);
  }

  /** All names of a thing. */
  Set<String> of(String iri) {
    return names.getOrDefault(iri, Set.of());
  }

  /** What the catalogue's things of a folder are called in a language. */
  List<String> in(String folder, String language) {
    return called(
        catalogue.stream().filter(iri -> iri.startsWith(IriMinter.ID + folder + "/")), language);
  }

  /** What quantities are called in a language. */
  List<String> quantities(String language) {
    return called(measured.stream(), language);
  }

  private List<String> called(Stream<String> iris, String language) {
    return iris.flatMap(
            iri ->
                byLanguage.getOrDefault(iri, Map.of()).entrySet().stream()
                    .filter(name -> name.getKey().startsWith(language))
                    .map(Map.Entry::getValue)
                    .limit(1))
        .toList();
  }

  private void take(Binding row, Lexicon lexicon) {
    if (!row.get("name").isLiteral()) {
      return;
    }
    var iri = row.get("thing").getURI();
    if (isPartOf(iri)) {
      return;
    }
    var name = row.get("name").getLiteralLexicalForm();
    labels.putIfAbsent(iri, name);
    names.computeIfAbsent(iri, i -> new LinkedHashSet<>()).add(name);
    byLanguage
        .computeIfAbsent(iri, i -> new LinkedHashMap<>())
        .putIfAbsent(row.get("name").getLiteralLanguage(), name);
    if (iri.startsWith(IPH.NS)) {
      var key = iri.substring(IPH.NS.length());
      lexicon.add(name, new Meaning(Kind.TERM, key, iri, label(iri)));
      return;
    }
    var path = iri.substring(IriMinter.ID.length());
    var kind = FOLDERS.get(path.substring(0, Math.max(0, path.indexOf('/'))));
    if (kind != null) {
      boolean isFormula = kind == Kind.MATERIAL && !catalogue.contains(iri);
      lexicon.add(name, new Meaning(isFormula ? Kind.FORMULA : kind, path, iri, label(iri)));
      shorter(name).forEach(s -> lexicon.add(s, new Meaning(kind, path, iri, label(iri))));
    }
  }

  /** Whether something lies below another thing's IRI. */
  private static boolean isPartOf(String iri) {
    return iri.startsWith(IriMinter.ID)
        && iri.substring(IriMinter.ID.length()).matches("[^/]*/.*/.*");
  }

  /** A name without what explains it, and what explains it: {@code SPI (succinonitrile-…)}. */
  private static Set<String> shorter(String name) {
    int open = name.replace('(', '(').indexOf('(');
    return open > 1 && name.matches(".*[ \\p{IsHan}(][(].*") || name.indexOf('(') > 1
        ? Set.of(name.substring(0, open).strip())
        : Set.of();
  }

  private void source(Binding row, Lexicon lexicon) {
    var iri = row.get("thing").getURI();
    var label = row.get("name").getLiteralLexicalForm();
    var id = iri.substring(iri.lastIndexOf('/') + 1);
    labels.putIfAbsent(iri, label);
    var called = names.computeIfAbsent(iri, i -> new LinkedHashSet<>());
    called.add(label);
    called.add(id);
    var meaning = new Meaning(Kind.SOURCE, id, iri, label);
    lexicon.add(label, meaning);
    lexicon.add(id, meaning);
    if (!id.matches(".*\\d.*")) {
      lexicon.add(id, meaning);
    } else {
      lexicon.add(id.replaceAll("-\\d+.*", " et al"), meaning);
    }
  }
}
