package org.interphase.server.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Labels;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.OBO;

/** Reads from the graph what names can be linked to. */
final class EntityReading {

  /** What a client can choose from before it knows any other type. */
  static final List<Resource> KINDS =
      List.of(
          IPH.Material,
          IPH.InterfaceStrategy,
          IPH.FailureMechanism,
          IPH.Method,
          IPH.Interface,
          OWL2.Class,
          OWL2.ObjectProperty,
          OWL2.DatatypeProperty);

  private static final int MOST = 50_000;

  /** What the graph itself has no word for. */
  private static final Map<Node, String> WORDS =
      Map.of(
          OWL2.Class.asNode(),
          "class of the ontology",
          OWL2.ObjectProperty.asNode(),
          "link of the ontology",
          OWL2.DatatypeProperty.asNode(),
          "attribute of the ontology",
          RDF.Nodes.type,
          "class",
          RDFS.subClassOf.asNode(),
          "subclass of",
          RDFS.subPropertyOf.asNode(),
          "subproperty of",
          RDFS.domain.asNode(),
          "domain",
          RDFS.range.asNode(),
          "range");

  private final Excerpt excerpt;
  private final Labels labels;
  private final ClassOrder classes;
  private final List<Node> things;
  private final Set<Node> known;
  private final Map<Node, EntityType> types = new HashMap<>();

  /**
   * @param fetching fetches of things what is told of them
   */
  private EntityReading(QueryRun queries, BiConsumer<Excerpt, List<Node>> fetching) {
    excerpt = new Excerpt(queries);
    excerpt.members(KINDS.stream().map(Resource::asNode).toList(), MOST);
    things =
        excerpt.union().find(Node.ANY, RDF.Nodes.type, Node.ANY).toList().stream()
            .map(Triple::getSubject)
            .filter(thing -> thing.isURI() && thing.getURI().startsWith(Iris.BASE))
            .distinct()
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    known = new HashSet<>(things);
    fetching.accept(excerpt, things);
    classes = new ClassOrder(excerpt);
    labels = new Labels(excerpt.union());
  }

  /**
   * All of them, with neither properties nor values; to be used within {@link QueryRun#read}, as
   * the other.
   */
  static Entities named(QueryRun queries) {
    var reading = new EntityReading(queries, EntityReading::fetchNames);
    reading.excerpt.nameAll();
    return new Entities(reading.entities(thing -> Map.of()), reading.types(), List.of());
  }

  /** Every source may say something of a material, and names are little of that. */
  private static void fetchNames(Excerpt excerpt, List<Node> things) {
    excerpt.about(things, RDF.type);
    excerpt.said(
        things,
        SKOS.altLabel,
        SKOS.notation,
        IPH.formula,
        OBO.definition,
        RDFS.comment,
        IPH.explanation,
        RDFS.subClassOf);
  }

  /** The same with their properties and values. */
  static Entities whole(QueryRun queries) {
    var reading = new EntityReading(queries, Excerpt::about);
    var measured = new MeasuredValues(queries, reading.excerpt, reading.classes);
    reading.excerpt.nameAll();
    var entities = reading.entities(thing -> reading.values(thing, measured));
    return new Entities(entities, reading.types(), reading.properties(entities, measured.units()));
  }

  private List<Entity> entities(Function<Node, Map<String, List<EntityValue>>> values) {
    return things.stream().map(thing -> entity(thing, values.apply(thing))).toList();
  }

  private Entity entity(Node thing, Map<String, List<EntityValue>> values) {
    return new Entity(
        names(thing),
        narrowest(thing).stream().map(this::type).toList(),
        ownTypes(thing).stream().map(Node::getURI).collect(Collectors.toSet()),
        values);
  }

  /** Those that a curator gave it; what is concluded of it is no kind of thing, but a finding. */
  private List<Node> narrowest(Node thing) {
    var given =
        ownTypes(thing).stream()
            .filter(type -> !excerpt.isInferred(Triple.create(thing, RDF.Nodes.type, type)))
            .toList();
    return classes.narrowest(given.isEmpty() ? ownTypes(thing) : given);
  }

  private List<Node> ownTypes(Node thing) {
    return excerpt.union().find(thing, RDF.Nodes.type, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .filter(
            type ->
                type.isURI() && type.getURI().startsWith(Iris.TERMS)
                    || KINDS.stream().anyMatch(kind -> kind.asNode().equals(type)))
        .distinct()
        .toList();
  }

  private EntityType type(Node type) {
    return types.computeIfAbsent(
        type,
        node ->
            new EntityType(names(node), classes.broader(node).stream().map(Node::getURI).toList()));
  }

  /** Those of things, and those above them. */
  private Collection<EntityType> types() {
    things.stream().flatMap(thing -> ownTypes(thing).stream()).distinct().forEach(this::type);
    return types.values().stream().sorted(Comparator.comparing(EntityType::label)).toList();
  }

  private Names names(Node node) {
    var formula = excerpt.objects(node, IPH.formula).stream().map(labels::of).findFirst();
    var label = label(node);
    var others =
        Stream.of(SKOS.altLabel, SKOS.notation, IPH.formula)
            .flatMap(property -> excerpt.objects(node, property).stream())
            .map(labels::of)
            .filter(other -> !other.equals(label))
            .distinct()
            .sorted()
            .toList();
    var about =
        Stream.of(OBO.definition, RDFS.comment, IPH.explanation)
            .flatMap(property -> excerpt.objects(node, property).stream())
            .map(labels::of)
            .findFirst()
            .orElse("");
    return Names.of(node.getURI(), label, others, formula.flatMap(Names::atoms), about);
  }

  private String label(Node node) {
    return Optional.ofNullable(WORDS.get(node)).orElseGet(() -> labels.of(node));
  }

  private Map<String, List<EntityValue>> values(Node thing, MeasuredValues measured) {
    var values = new TreeMap<String, List<EntityValue>>(measured.of(thing));
    for (var said : excerpt.union().find(thing, Node.ANY, Node.ANY).toList()) {
      if (isTold(said)) {
        values
            .computeIfAbsent(said.getPredicate().getURI(), property -> new ArrayList<>())
            .add(value(said.getObject()));
      }
    }
    values.values().forEach(all -> all.sort(Comparator.comparing(EntityValue::text)));
    values.put(RDF.type.getURI(), narrowest(thing).stream().map(this::value).toList());
    return values;
  }

  /** Logic is for reasoners, and what stands in a class expression has no name. */
  private static boolean isTold(Triple said) {
    return !said.getPredicate().getURI().startsWith(OWL2.NS)
        && !said.getPredicate().equals(RDF.Nodes.type)
        && !said.getPredicate().equals(RDFS.isDefinedBy.asNode())
        && !said.getObject().isBlank();
  }

  private EntityValue value(Node object) {
    if (known.contains(object)) {
      return EntityValue.thing(object.getURI(), label(object));
    }
    boolean ours = object.isURI() && object.getURI().startsWith(Iris.BASE);
    return EntityValue.text(object.isURI() && !ours ? object.getURI() : label(object));
  }

  private List<EntityProperty> properties(List<Entity> entities, Map<String, String> units) {
    var types = new LinkedHashMap<String, Set<String>>();
    for (var entity : entities) {
      for (var property : entity.values().keySet()) {
        types.computeIfAbsent(property, iri -> new HashSet<>()).addAll(entity.allTypes());
      }
    }
    return types.entrySet().stream()
        .map(
            entry ->
                new EntityProperty(
                    names(Iris.node(entry.getKey())),
                    entry.getValue(),
                    units.getOrDefault(entry.getKey(), "")))
        .sorted(Comparator.comparing(EntityProperty::label).thenComparing(EntityProperty::iri))
        .toList();
  }
}
