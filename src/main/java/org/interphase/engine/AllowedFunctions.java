package org.interphase.engine;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.vocabulary.ListPFunction;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.interphase.store.SearchSyntax;

/**
 * The functions that a query may call by an IRI: those that are over at once, give little, and look
 * at nothing but what they are given. Jena knows more, and loads any class by its name.
 */
final class AllowedFunctions {

  private static final String XPATH = ARQConstants.fnPrefix;

  /** Where Jena looks for functions; all that is there and not allowed is refused. */
  private static final Set<String> OF_JENA =
      Set.of(
          ARQConstants.javaClassURIScheme,
          "http://jena.apache.org/ARQ/",
          "http://jena.hpl.hp.com/");

  /**
   * Of XPath's these are left out: two match by expressions that may take for ever, three look for
   * long texts in long ones, two call others or fail on purpose, the rest makes numbers or keys of
   * any length. SPARQL has its own for most.
   */
  private static final Set<String> LEFT_OUT =
      named(
          XPATH,
          "matches replace contains substring-before substring-after apply error format-number round"
              + " round-half-to-even collation-key");

  private static final Set<String> OF_ARQ =
      named(
          ARQConstants.ARQFunctionLibraryURI,
          "bnode e evenInteger langeq localname max min namespace now nowtz pi sha1sum sqrt strlen"
              + " struuid substr substring timezone uuid version");

  private static final FunctionRegistry FUNCTIONS = functions();
  private static final PropertyFunctionRegistry PROPERTIES = properties();

  private AllowedFunctions() {}

  /** True for a function that a query may call. */
  static boolean has(String function) {
    return FUNCTIONS.isRegistered(function);
  }

  /** True for a property that Jena would work out by a function that a query may not call. */
  static boolean refuses(String property) {
    return OF_JENA.stream().anyMatch(property::startsWith) && !PROPERTIES.isRegistered(property);
  }

  /** The functions, for Jena to look them up. */
  static FunctionRegistry registry() {
    return FUNCTIONS;
  }

  /** The properties that are worked out, for Jena to look them up. */
  static PropertyFunctionRegistry properties(Work work) {
    var properties = PropertyFunctionRegistry.createFrom(PROPERTIES);
    if (PROPERTIES.isRegistered(SearchSyntax.PROPERTY)) {
      var search = PROPERTIES.get(SearchSyntax.PROPERTY);
      properties.put(SearchSyntax.PROPERTY, iri -> new BoundedSearch(search.create(iri), work));
    }
    return properties;
  }

  private static FunctionRegistry functions() {
    var known = FunctionRegistry.standardRegistry();
    var allowed = new Closed();
    var families = Set.of(XSD.NS, XPATH, ARQConstants.mathPrefix);
    Iter.toList(known.keys()).stream()
        .filter(name -> families.stream().anyMatch(name::startsWith) && !LEFT_OUT.contains(name))
        .forEach(name -> allowed.put(name, known.get(name)));
    OF_ARQ.forEach(name -> allowed.put(name, Objects.requireNonNull(known.get(name), name)));
    return allowed;
  }

  private static PropertyFunctionRegistry properties() {
    var known = PropertyFunctionRegistry.standardRegistry();
    var allowed = new PropertyFunctionRegistry();
    Stream.of(
            named(
                ARQConstants.ARQPropertyFunctionLibraryURI,
                "alt assign bag blankNode bnode container seq splitIRI splitURI str"),
            named(ListPFunction.NS, "index length member"),
            Set.of(RDFS.member.getURI(), SearchSyntax.PROPERTY))
        .flatMap(Set::stream)
        .filter(name -> known.get(name) != null)
        .forEach(name -> allowed.put(name, known.get(name)));
    return allowed;
  }

  private static Set<String> named(String namespace, String names) {
    return Arrays.stream(names.split(" "))
        .map(namespace::concat)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Knows what it was told, and loads no class for anything else. */
  private static final class Closed extends FunctionRegistry {

    @Override
    public FunctionFactory get(String function) {
      return isRegistered(function) ? super.get(function) : null;
    }
  }
}
