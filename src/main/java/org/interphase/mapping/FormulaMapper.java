package org.interphase.mapping;

import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.model.Formula;
import org.interphase.notation.FormulaNotation;
import org.interphase.notation.Reading;
import org.interphase.source.CatalogueEntry;
import org.interphase.vocabulary.Decimals;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.PROV;

/** Maps formulas: how much of each element they hold, and the materials that have no other name. */
final class FormulaMapper {

  private final Model data;

  FormulaMapper(Model data) {
    this.data = data;
  }

  /** Says of {@code material} how much of each element its formula holds. */
  void contents(Resource material, Formula formula) {
    formula
        .counts()
        .forEach(
            (element, count) ->
                material.addProperty(
                    IPH.hasElementContent,
                    data.createResource(
                            material.getURI() + "/" + element.toLowerCase(Locale.ROOT),
                            IPH.ElementContent)
                        .addProperty(RDFS.label, element + ", " + count.toPlainString(), "en")
                        .addProperty(IPH.elementSymbol, element)
                        .addLiteral(IPH.atomsPerFormulaUnit, Decimals.literal(count))));
  }

  /**
   * Adds a material of which the catalogue has no entry.
   *
   * @param print what the source prints for it, a further name where it differs
   * @return its IRI
   */
  Resource material(CatalogueEntry material, String print, Provenance provenance) {
    var thing =
        data.createResource(IriMinter.thing(material.path()).getURI(), IPH.term(material.type()))
            .addProperty(RDFS.label, material.label(), "en");
    if (!print.equals(material.label())) {
      thing.addProperty(SKOS.altLabel, print);
    }
    provenance.loci().forEach(locus -> thing.addProperty(PROV.wasQuotedFrom, locus));
    material
        .formula()
        .ifPresent(
            text -> {
              thing.addProperty(IPH.formula, text);
              if (new FormulaNotation().read(text) instanceof Reading.Of<Formula> of) {
                contents(thing, of.value());
              }
            });
    return thing;
  }
}
