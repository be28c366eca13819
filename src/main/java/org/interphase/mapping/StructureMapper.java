package org.interphase.mapping;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.model.Problem;
import org.interphase.source.Catalogue;
import org.interphase.source.Structure;
import org.interphase.source.Structure.Site;
import org.interphase.vocabulary.Decimals;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;

/**
 * Maps the sites of a crystal structure: which ions may sit there, and to which the site belongs.
 */
final class StructureMapper {

  private final Catalogue catalogue;
  private final Model data;
  private final Consumer<Problem> problems;

  StructureMapper(Catalogue catalogue, Model data, Consumer<Problem> problems) {
    this.catalogue = catalogue;
    this.data = data;
    this.problems = problems;
  }

  /** Adds the ions of all sites; of elements that the catalogue does not know nothing is said. */
  void map(Structure structure) {
    for (var site : structure.sites()) {
      if (site.ions().containsKey(site.own())) {
        site.ions().keySet().forEach(element -> map(structure.type(), site, element));
      } else {
        problems.accept(
            new Problem(
                structure.place().property("sites"),
                "the element \"" + site.own() + "\" to which the site " + site.name() + " belongs",
                "one of its ions: " + String.join(", ", site.ions().keySet()),
                "Correct the element, or add its ion."));
      }
    }
  }

  private void map(String type, Site site, String element) {
    int charge = site.ions().get(element);
    int own = site.ions().get(site.own());
    catalogue
        .named("material", element)
        .ifPresent(
            material ->
                data.createResource(
                        IriMinter.thing("site-ion/" + name(type, site, element)).getURI(),
                        IPH.SiteIon)
                    .addProperty(
                        RDFS.label,
                        ion(element, charge)
                            + " on the "
                            + ion(site.own(), own)
                            + " site of "
                            + type,
                        "en")
                    .addProperty(IPH.inStructure, IPH.term(type))
                    .addProperty(IPH.ionOf, IriMinter.thing(material.path()))
                    .addLiteral(IPH.ionCharge, Decimals.literal(BigDecimal.valueOf(charge)))
                    .addLiteral(IPH.siteCharge, Decimals.literal(BigDecimal.valueOf(own))));
  }

  private static String name(String type, Site site, String element) {
    return String.join("-", type, site.own(), element).toLowerCase(Locale.ROOT);
  }

  /** {@code Ge4+}, as chemists write it. */
  private static String ion(String element, int charge) {
    return element + Math.abs(charge) + (charge < 0 ? "−" : "+");
  }
}
