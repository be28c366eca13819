package org.interphase.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The term of the Information Artifact Ontology by which ours defines its own. */
public final class IAO {

  /** What a term means, in a sentence. */
  public static final Property definition =
      ResourceFactory.createProperty("http://purl.obolibrary.org/obo/IAO_0000115");

  private IAO() {}
}
