package org.interphase.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the <a href="https://obofoundry.org/">OBO Foundry</a> that the ontology uses. */
public final class OBO {

  public static final String NS = "http://purl.obolibrary.org/obo/";

  /** Gives what a term means, in the form of a definition. */
  public static final Property definition = ResourceFactory.createProperty(NS, "IAO_0000115");

  private OBO() {}
}
