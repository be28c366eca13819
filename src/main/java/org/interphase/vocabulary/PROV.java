package org.interphase.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of <a href="https://www.w3.org/TR/prov-o/">PROV-O</a> that the graph uses. */
public final class PROV {

  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Property wasAttributedTo = property("wasAttributedTo");
  public static final Property wasDerivedFrom = property("wasDerivedFrom");
  public static final Property wasQuotedFrom = property("wasQuotedFrom");
  public static final Property hadPrimarySource = property("hadPrimarySource");

  private PROV() {}

  private static Property property(String localName) {
    return ResourceFactory.createProperty(NS, localName);
  }
}
