package org.interphase.mapping;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.model.CellStack;
import org.interphase.model.CellStack.Position;
import org.interphase.model.CellStack.StackLayer;
import org.interphase.source.Catalogue;
import org.interphase.source.CatalogueEntry;
import org.interphase.vocabulary.Decimals;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.OntologyTerms;

/** Maps the layers of a cell, and what follows from them: electrodes, electrolyte, interlayers. */
final class StackMapper {

  private final Catalogue catalogue;
  private final Materials materials;
  private final OntologyTerms ontology;
  private final Model data;

  StackMapper(Catalogue catalogue, Materials materials, OntologyTerms ontology, Model data) {
    this.catalogue = catalogue;
    this.materials = materials;
    this.ontology = ontology;
    this.data = data;
  }

  /**
   * The electrolytes' materials, the interlayers and the other strategies of a stack, in printed
   * order.
   */
  record Roles(
      Set<Resource> electrolytes, Set<Resource> interlayers, Set<Resource> otherStrategies) {}

  /** Which roles the layers of {@code stack} play; adds nothing to the graph. */
  Roles roles(CellStack stack) {
    var electrolytes = new LinkedHashSet<Resource>();
    var interlayers = new LinkedHashSet<Resource>();
    var otherStrategies = new LinkedHashSet<Resource>();
    for (var layer : stack.layers()) {
      var entry = resolve(layer);
      if (isStrategy(entry)) {
        (ontology.isA(entry.type(), "Interlayer") ? interlayers : otherStrategies)
            .add(IriMinter.thing(entry.path()));
      } else if (layer.position() == Position.MIDDLE
          && (ontology.isA(entry.type(), "SolidElectrolyte"))) {
        electrolytes.add(IriMinter.thing(entry.path()));
      }
    }
    return new Roles(electrolytes, interlayers, otherStrategies);
  }

  /** Adds the layers of {@code stack} to {@code cell}. */
  void map(CellStack stack, String asPrinted, Resource cell, Provenance provenance) {
    cell.addProperty(IPH.stackAsPrinted, asPrinted);
    // Wherever a layer is listed, its name says of which cell it is.
    var within =
        cell.hasProperty(RDFS.label) ? cell.getProperty(RDFS.label).getString() + ", " : "";
    for (int i = 0; i < stack.layers().size(); i++) {
      var printed = stack.layers().get(i);
      var entry = resolve(printed);
      var thing = IriMinter.thing(entry.path());
      var layer =
          data.createResource(cell.getURI() + "/layer-" + (i + 1), IPH.Layer)
              .addProperty(RDFS.label, within + "layer " + (i + 1) + ": " + printed.name(), "en")
              .addLiteral(IPH.position, Decimals.integer(i + 1))
              .addProperty(IPH.asPrinted, printed.name())
              .addProperty(isStrategy(entry) ? IPH.realises : IPH.ofMaterial, thing);
      if (materials.isNew(entry)) {
        new FormulaMapper(data).material(entry, printed.name(), provenance);
      }
      printed.notes().forEach(note -> layer.addProperty(IPH.remark, note));
      provenance.addTo(layer);
      cell.addProperty(IPH.hasLayer, layer);
      electrode(printed.position()).ifPresent(property -> cell.addProperty(property, thing));
    }
    var roles = roles(stack);
    roles.electrolytes().forEach(material -> cell.addProperty(IPH.hasElectrolyte, material));
    roles.interlayers().forEach(strategy -> cell.addProperty(IPH.hasInterlayer, strategy));
    roles.otherStrategies().forEach(strategy -> cell.addProperty(IPH.usesStrategy, strategy));
  }

  private static Optional<Property> electrode(Position position) {
    return switch (position) {
      case ANODE -> Optional.of(IPH.hasAnode);
      case CATHODE -> Optional.of(IPH.hasCathode);
      case MIDDLE -> Optional.empty();
    };
  }

  /**
   * Between the electrodes {@code Ge} is the interlayer of that name, in an electrode the metal.
   */
  private CatalogueEntry resolve(StackLayer layer) {
    var strategy = catalogue.named("strategy", layer.name());
    var material = catalogue.named("material", layer.name());
    var named =
        layer.position() == Position.MIDDLE
            ? strategy.or(() -> material)
            : material.or(() -> strategy);
    return named.or(() -> materials.named(layer.name())).orElseThrow();
  }

  private static boolean isStrategy(CatalogueEntry entry) {
    return entry.kind().equals("strategy");
  }
}
