package org.interphase.vocabulary;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The prefixes that the project writes with. */
public final class Prefixes {

  /** Prefix to namespace, in the order in which files declare them. */
  public static final Map<String, String> ALL;

  static {
    var all = new LinkedHashMap<String, String>();
    all.put("iph", IPH.NS);
    all.put("id", IriMinter.ID);
    all.put("battery", "https://w3id.org/emmo/domain/battery#");
    all.put("chameo", "https://w3id.org/emmo/domain/characterisation-methodology/chameo#");
    all.put("dcterms", "http://purl.org/dc/terms/");
    all.put("ec", "https://w3id.org/emmo/domain/electrochemistry#");
    all.put("emmo", "https://w3id.org/emmo#");
    all.put("micro", "https://w3id.org/emmo/domain/microstructure#");
    all.put("obo", OBO.NS);
    all.put("owl", "http://www.w3.org/2002/07/owl#");
    all.put("prov", PROV.NS);
    all.put("qudt", QUDT.NS);
    all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    all.put("skos", "http://www.w3.org/2004/02/skos/core#");
    all.put("unit", "http://qudt.org/vocab/unit/");
    all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    ALL = Collections.unmodifiableMap(all);
  }

  private Prefixes() {}

  /** The lines that declare these prefixes at the head of a query that people read. */
  public static String declared(String... prefixes) {
    return Arrays.stream(prefixes)
        .map(prefix -> "PREFIX " + prefix + ": <" + ALL.get(prefix) + ">\n")
        .collect(Collectors.joining());
  }
}
