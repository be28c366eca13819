package org.interphase.assistant;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Thing;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/**
 * What the graph says of one thing, in parts.
 *
 * @param head its names and kinds
 * @param parts each with all that it has, by its name
 */
record ToldThing(Told head, Map<String, List<Map<String, Object>>> parts) {

  static final String VALUES = "values";

  static final String CLAIMS = "claims";

  static final String CELLS = "cells";

  private static final int MOST_LINKS = 400;

  /** So many of what links to a thing in one way are named. */
  private static final int FEW = 8;

  private static final int MANY = 20;

  /** What leads from a thing to those that were measured in its stead. */
  private static final List<Property> OWNERS =
      List.of(
          IPH.usesStrategy,
          IPH.realises,
          IPH.ofMaterial,
          PROV.wasQuotedFrom,
          PROV.hadPrimarySource);

  private static final List<Property> ABOUT =
      List.of(IPH.subject, IPH.object, IPH.comparedWith, PROV.wasQuotedFrom, PROV.hadPrimarySource);

  static ToldThing of(Node node, QueryRun queries) {
    var thing = Thing.of(node.getURI(), new Excerpt(queries), MOST_LINKS);
    var excerpt = thing.excerpt();
    var measured = measured(thing);
    excerpt.about(measured);
    ToldValues.fetch(ToldValues.of(measured, excerpt), excerpt);
    var claims = claims(thing, excerpt);
    ToldClaims.fetch(claims, excerpt);
    var doubts = excerpt.from(IPH.concerns, places(thing, excerpt));
    excerpt.about(doubts);
    excerpt.nameAll();
    var cites = new Cites(excerpt);
    var values = new ToldValues(excerpt, cites);
    var parts = new LinkedHashMap<String, List<Map<String, Object>>>();
    parts.put(VALUES, measured.stream().map(values::group).flatMap(Optional::stream).toList());
    var claimed = new ToldClaims(excerpt, cites);
    parts.put(CLAIMS, claimed.sorted(claims).stream().map(claimed::of).toList());
    parts.put(CELLS, cells(thing, cites));
    parts.put("doubts", cites.links(doubts));
    parts.put("statements", statements(thing, cites));
    parts.put("linkedFrom", linkedFrom(thing, cites));
    return new ToldThing(head(thing, cites), parts);
  }

  private static Told head(Thing thing, Cites cites) {
    return new Told()
        .withAlways("known", true)
        .with("label", thing.label())
        .with("thing", Iris.shortName(thing.iri()))
        .with("kinds", kinds(thing, cites))
        .with(
            "publication",
            thing.isA(IPH.Publication) ? cites.publications(List.of(thing.node())) : List.of())
        .with("link", thing.iri());
  }

  /** How many entries each part has. */
  Map<String, Object> counts() {
    var counts = new Told();
    parts.forEach((name, all) -> counts.withAlways(name, all.size()));
    return counts.map();
  }

  /** The thing itself, what was made or built of it, and the tests of all these. */
  private static List<Node> measured(Thing thing) {
    var excerpt = thing.excerpt();
    var itself = List.of(thing.node());
    var all = new LinkedHashSet<Node>(itself);
    for (var property : OWNERS) {
      all.addAll(excerpt.from(property, itself));
    }
    all.addAll(excerpt.from(IPH.ofCell, all));
    excerpt.about(all);
    return all.stream()
        .filter(node -> node.isURI() && !excerpt.isA(node, IPH.Claim))
        .sorted(Comparator.comparing((Node node) -> !thing.is(node)).thenComparing(Node::getURI))
        .toList();
  }

  private static Set<Node> claims(Thing thing, Excerpt excerpt) {
    var itself = List.of(thing.node());
    var claims = new LinkedHashSet<Node>(thing.isA(IPH.Claim) ? itself : List.of());
    for (var property : ABOUT) {
      claims.addAll(excerpt.from(property, itself));
    }
    excerpt.about(claims);
    claims.removeIf(claim -> !excerpt.isA(claim, IPH.Claim));
    return claims;
  }

  /** The cells of a table that a thing and its values were read from. */
  private static Set<Node> places(Thing thing, Excerpt excerpt) {
    var read = new LinkedHashSet<Node>(excerpt.objects(thing.node(), IPH.hasMeasurement));
    read.add(thing.node());
    var places = new LinkedHashSet<Node>(excerpt.objects(read, PROV.wasQuotedFrom));
    places.add(thing.node());
    thing.parts().forEach(part -> places.add(part.node()));
    return places;
  }

  /** A row of a table as it is printed. */
  private static List<Map<String, Object>> cells(Thing thing, Cites cites) {
    return thing.isA(IPH.TableRow)
        ? thing.parts().stream()
            .map(
                part ->
                    Told.of("column", text(part, IPH.columnTitle, cites))
                        .with("asPrinted", text(part, IPH.asPrinted, cites))
                        .with("link", part.iri())
                        .map())
            .toList()
        : List.of();
  }

  private static String text(Thing part, Property property, Cites cites) {
    return String.join("; ", cites.names(part.excerpt().objects(part.node(), property)));
  }

  private static List<String> kinds(Thing thing, Cites cites) {
    return cites.names(
        thing.said().stream()
            .filter(triple -> triple.predicateMatches(RDF.Nodes.type))
            .filter(triple -> !thing.isInferred(triple))
            .map(Triple::getObject)
            .toList());
  }

  /** What else is said of it: each property once, with its values. */
  private static List<Map<String, Object>> statements(Thing thing, Cites cites) {
    return thing.said().stream()
        .filter(triple -> !triple.predicateMatches(RDF.Nodes.type))
        .filter(triple -> Iris.isUsual(triple.getPredicate().getURI()))
        .collect(
            Collectors.groupingBy(
                Triple::getPredicate,
                LinkedHashMap::new,
                Collectors.mapping(Triple::getObject, Collectors.toList())))
        .entrySet()
        .stream()
        .map(
            said ->
                Told.of("property", cites.labels().of(said.getKey()))
                    .with(
                        "values",
                        said.getValue().stream()
                            .limit(MANY)
                            .map(value -> value(value, cites))
                            .toList())
                    .withAlways("total", said.getValue().size())
                    .map())
        .toList();
  }

  private static String value(Node value, Cites cites) {
    var label = cites.labels().of(value);
    return value.isURI() && !label.equals(Iris.shortName(value.getURI()))
        ? label + " <" + Iris.shortName(value.getURI()) + ">"
        : label;
  }

  /** What links to it, by how it does. */
  private static List<Map<String, Object>> linkedFrom(Thing thing, Cites cites) {
    return thing.linking().stream()
        .filter(triple -> triple.getSubject().isURI())
        .filter(triple -> Iris.isUsual(triple.getPredicate().getURI()))
        .filter(triple -> !triple.predicateMatches(RDFS.Nodes.subClassOf))
        .collect(
            Collectors.groupingBy(
                Triple::getPredicate,
                LinkedHashMap::new,
                Collectors.mapping(Triple::getSubject, Collectors.toList())))
        .entrySet()
        .stream()
        .map(
            link ->
                Told.of("property", cites.labels().of(link.getKey()))
                    .with(
                        "things",
                        link.getValue().stream()
                            .limit(FEW)
                            .map(value -> value(value, cites))
                            .toList())
                    .withAlways("total", link.getValue().size())
                    .map())
        .toList();
  }
}
