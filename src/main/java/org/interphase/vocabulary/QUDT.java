package org.interphase.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of <a href="https://qudt.org/">QUDT</a> that the graph uses. */
public final class QUDT {

  public static final String NS = "http://qudt.org/schema/qudt/";

  public static final Resource Unit = ResourceFactory.createResource(NS + "Unit");
  public static final Property conversionMultiplier = property("conversionMultiplier");
  public static final Property conversionOffset = property("conversionOffset");
  public static final Property hasUnit = property("hasUnit");

  private QUDT() {}

  private static Property property(String localName) {
    return ResourceFactory.createProperty(NS, localName);
  }
}
