package org.interphase.mapping;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.model.Composition;
import org.interphase.source.Catalogue;
import org.interphase.source.CatalogueEntry;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.OntologyTerms;

/** Maps what an electrolyte is made of: its material, and the dopants that a sample adds to it. */
final class CompositionMapper {

  private final Catalogue catalogue;
  private final Materials materials;
  private final OntologyTerms ontology;
  private final Model data;

  CompositionMapper(Catalogue catalogue, Materials materials, OntologyTerms ontology, Model data) {
    this.catalogue = catalogue;
    this.materials = materials;
    this.ontology = ontology;
    this.data = data;
  }

  /**
   * Adds the composition to {@code sample}: the first solid electrolyte is its material, whatever
   * else is named is a dopant, and so is what the material's own formula holds as one.
   */
  void map(Composition composition, Resource sample, Provenance provenance)
      throws NotForThisColumn {
    var added = elements(composition.dopedWith());
    var parts = new ArrayList<CatalogueEntry>();
    composition.components().forEach(name -> parts.add(resolve(name)));
    var host =
        parts.stream()
            .filter(part -> ontology.isA(part.type(), "SolidElectrolyte"))
            .findFirst()
            .orElse(parts.get(0));
    var print = composition.components().get(parts.indexOf(host));
    sample
        .addProperty(IPH.ofMaterial, electrolyte(host, print, provenance))
        .addProperty(IPH.formulaAsPrinted, print);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) != host) {
        dope(sample, parts.get(i), composition.components().get(i), provenance);
      }
    }
    for (int i = 0; i < added.size(); i++) {
      dope(sample, added.get(i), composition.dopedWith().get(i), provenance);
    }
    for (var id : host.dopedWith()) {
      catalogue.at("material/" + id).ifPresent(material -> dope(sample, material, provenance));
    }
    composition.descriptors().forEach(word -> sample.addProperty(IPH.remark, word));
  }

  /** A compound of no known family is an electrolyte here, as a sample of one is made of it. */
  private Resource electrolyte(CatalogueEntry host, String print, Provenance provenance) {
    if (!materials.isNew(host)) {
      return IriMinter.thing(host.path());
    }
    var material = new FormulaMapper(data).material(host, print, provenance);
    return ontology.isA(host.type(), "InorganicCompound")
        ? material.addProperty(RDF.type, IPH.SolidElectrolyte)
        : material;
  }

  /** The elements before {@code -doped}: any symbol can be read there, known or not. */
  private List<CatalogueEntry> elements(List<String> symbols) throws NotForThisColumn {
    var elements = new ArrayList<CatalogueEntry>();
    for (var symbol : symbols) {
      elements.add(
          materials
              .element(symbol)
              .orElseThrow(
                  () ->
                      new NotForThisColumn(
                          "the element \"" + symbol + "\"",
                          "an element that the catalogue knows",
                          "Add it to data/catalogue/materials.json, or correct the symbol.")));
    }
    return elements;
  }

  private void dope(Resource sample, CatalogueEntry material, String print, Provenance provenance) {
    dope(sample, material, provenance).addProperty(IPH.asPrinted, print);
    if (materials.isNew(material)) {
      new FormulaMapper(data).material(material, print, provenance);
    }
  }

  private Resource dope(Resource sample, CatalogueEntry material, Provenance provenance) {
    var dopant =
        data.createResource(sample.getURI() + "/dopant-" + material.id(), IPH.AddedComponent)
            .addProperty(RDFS.label, material.label() + " as dopant", "en")
            .addProperty(IPH.roleOfMaterial, IriMinter.thing(material.path()));
    provenance.addTo(dopant);
    sample.addProperty(IPH.hasAddedComponent, dopant);
    return dopant;
  }

  private CatalogueEntry resolve(String name) {
    return catalogue
        .named("material", name)
        .or(() -> catalogue.named("strategy", name))
        .or(() -> materials.named(name))
        .orElseThrow();
  }
}
