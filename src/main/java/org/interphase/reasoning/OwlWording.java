package org.interphase.reasoning;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.shared.PrefixMapping;
import org.interphase.vocabulary.IriMinter;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLObject;

/** Words for axioms and terms, with IRIs shortened by a graph's own prefixes. */
final class OwlWording {

  private static final Pattern IRI = Pattern.compile("<([^<>\\s]+)>");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final PrefixMapping prefixes;

  OwlWording(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  /** An axiom or expression in OWL's functional syntax. */
  String of(OWLObject expression) {
    return IRI.matcher(expression.toString()).replaceAll(iri -> shortened(iri.group(1)));
  }

  /** A term as a person would write it. */
  String of(OWLEntity term) {
    return shortened(term.getIRI().toString());
  }

  /** {@code UseOfUndeclaredClass} as {@code use of undeclared class}. */
  static String words(Class<?> type) {
    return HUMP.matcher(type.getSimpleName()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private String shortened(String iri) {
    var curie = prefixes.qnameFor(iri);
    if (curie == null && iri.startsWith(IriMinter.ID)) {
      return "id/" + iri.substring(IriMinter.ID.length());
    }
    return curie == null ? "<" + iri + ">" : curie;
  }
}
