package org.interphase.server.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.Prefixes;

/** How IRIs are shown and where they lead. */
public final class Iris {

  public static final String BASE = "https://w3id.org/interphase/";
  public static final String THINGS = IriMinter.ID;
  public static final String TERMS = IPH.NS;
  public static final String GRAPHS = IriMinter.GRAPH;

  /** The namespaces whose terms are shown by their short names, in the order of files. */
  private static final Map<String, String> PREFIXES = new LinkedHashMap<>(Prefixes.ALL);

  static {
    PREFIXES
        .keySet()
        .retainAll(
            Set.of("iph", "unit", "qudt", "prov", "dcterms", "skos", "rdfs", "rdf", "owl", "xsd"));
  }

  private static final Pattern NOT_IN_PATHS = Pattern.compile("[^A-Za-z0-9._~/!$&'()*+,;=:@%-]+");

  /** What an IRI within angle brackets cannot hold. */
  private static final Pattern UNSAFE = Pattern.compile("[\\x00-\\x20\\x7F<>\"{}|\\\\^`]");

  private Iris() {}

  /** The node of an IRI. */
  public static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** Tells whether a query may hold the node's IRI as it is. */
  public static boolean isSafe(Node node) {
    return node.isURI() && !UNSAFE.matcher(node.getURI()).find();
  }

  /** The prefixes of the namespaces that the graph uses. */
  public static Map<String, String> prefixes() {
    return Collections.unmodifiableMap(PREFIXES);
  }

  /** Tells whether {@code iri} is of a namespace that the graph itself uses. */
  public static boolean isUsual(String iri) {
    return iri.startsWith(BASE) || PREFIXES.values().stream().anyMatch(iri::startsWith);
  }

  /** Returns the address of a page about {@code iri}; nothing where a link would be unsafe. */
  public static Optional<String> address(String iri) {
    if (iri.startsWith(THINGS)) {
      return Optional.of("/id/" + path(iri.substring(THINGS.length())));
    }
    if (iri.startsWith(TERMS)) {
      return Optional.of("/ontology#" + path(iri.substring(TERMS.length())));
    }
    if (iri.startsWith(GRAPHS)) {
      return Optional.of("/graph/" + path(iri.substring(GRAPHS.length())));
    }
    return iri.startsWith("https://") || iri.startsWith("http://")
        ? Optional.of(iri)
        : Optional.empty();
  }

  /** Returns a short text to show for {@code iri}. */
  public static String shortName(String iri) {
    if (iri.startsWith(THINGS)) {
      return iri.substring(THINGS.length());
    }
    return PREFIXES.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  /** Keeps what a path and a fragment may hold, an escape that is there already included. */
  private static String path(String text) {
    int hash = text.indexOf('#');
    return hash < 0
        ? escapedPath(text)
        : escapedPath(text.substring(0, hash)) + "#" + escapedPath(text.substring(hash + 1));
  }

  /** Escapes what a path cannot hold; what is escaped already stays. */
  public static String escapedPath(String text) {
    return NOT_IN_PATHS
        .matcher(text)
        .replaceAll(
            match -> URLEncoder.encode(match.group(), StandardCharsets.UTF_8).replace("+", "%20"));
  }
}
