package org.interphase.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.model.Formula;
import org.interphase.model.Typography;
import org.interphase.notation.CompositionNotation;
import org.interphase.notation.FormulaNotation;
import org.interphase.notation.Lexicon;
import org.interphase.notation.MethodNotation;
import org.interphase.notation.Reading;
import org.interphase.notation.StackSides;
import org.interphase.source.Catalogue;
import org.interphase.source.CatalogueEntry;
import org.interphase.source.JsonLayout;

/** Collects what the cells of a source name and the catalogue lacks, as entries of its own. */
final class NewNames {

  private static final String ALLOY = "LithiumAlloy";

  private static final List<String> MATERIALS =
      List.of(
          "SolidElectrolyte",
          "NasiconElectrolyte",
          "GarnetElectrolyte",
          "SulfideElectrolyte",
          "PolymerElectrolyte",
          "CompositeElectrolyte",
          "CathodeActiveMaterial",
          ALLOY);
  private static final List<String> METHODS =
      List.of("PowderSynthesis", "Densification", "FilmCasting", "Deposition", "SynthesisMethod");

  private final Catalogue catalogue;
  private final Interview interview;
  private final FormulaNotation formulas = new FormulaNotation();
  private final CompositionNotation compositions;
  private final MethodNotation methods;
  private final DistinctNames materialIds;
  private final DistinctNames methodIds;
  private final Map<String, Map<String, Object>> newMaterials = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> newMethods = new LinkedHashMap<>();

  NewNames(Catalogue catalogue, Interview interview) {
    this.catalogue = catalogue;
    this.interview = interview;
    Lexicon matter = name -> catalogue.knows(name, "material", "strategy");
    this.compositions = new CompositionNotation(matter);
    this.methods = new MethodNotation(name -> catalogue.knows(name, "method"));
    this.materialIds = new DistinctNames(ids(catalogue, "material"));
    this.methodIds = new DistinctNames(ids(catalogue, "method"));
  }

  private static Set<String> ids(Catalogue catalogue, String kind) {
    return catalogue.entries().stream()
        .filter(entry -> entry.kind().equals(kind))
        .map(CatalogueEntry::id)
        .collect(Collectors.toSet());
  }

  /** Takes up what a table names. */
  void note(TableIntake.Made table) {
    table.cells("composition").forEach(cell -> material(cell, true));
    table.cells("cell-stack").stream()
        .flatMap(stack -> StackSides.of(stack).stream())
        .forEach(layer -> material(layer, false));
    table.cells("method").stream()
        .flatMap(cell -> methods.unknown(cell).stream())
        .forEach(this::method);
  }

  /** The files of the source's own catalogue, those that hold anything. */
  Map<String, String> files() {
    var files = new LinkedHashMap<String, String>();
    if (!newMaterials.isEmpty()) {
      files.put("catalogue/materials.json", JsonLayout.of(new ArrayList<>(newMaterials.values())));
    }
    if (!newMethods.isEmpty()) {
      files.put("catalogue/methods.json", JsonLayout.of(new ArrayList<>(newMethods.values())));
    }
    return files;
  }

  private void material(String name, boolean isElectrolyte) {
    if (isNew(name) && !newMaterials.containsKey(Typography.folded(name))) {
      var id = materialIds.of(Slug.of(name));
      var guess = isElectrolyte ? "SolidElectrolyte" : isAlloy(name) ? ALLOY : "";
      newMaterials.put(Typography.folded(name), entry(id, name, "material", guess, MATERIALS));
    }
  }

  private boolean isNew(String name) {
    return isAlloy(name)
        ? !catalogue.knows(name, "material", "strategy")
        : compositions.read(name) instanceof Reading.Unreadable<?> && !isFormula(name);
  }

  /** {@code Li–In}: metals of which nobody counts the atoms, so that it is no formula. */
  private boolean isAlloy(String name) {
    var metals = Typography.folded(name).replaceFirst(" alloy$", "").split("[-–]");
    return metals.length > 1
        && Stream.of(metals).allMatch(metal -> metal.matches("[A-Z][a-z]?"))
        && formulas.read(String.join("", metals)) instanceof Reading.Of<Formula> of
        && catalogue.family(of.value()).filter(family -> family.type().equals(ALLOY)).isPresent();
  }

  /** What a formula says needs no entry. */
  private boolean isFormula(String name) {
    return formulas.read(name) instanceof Reading.Of<?>;
  }

  private void method(String name) {
    if (!newMethods.containsKey(Typography.folded(name))) {
      var id = methodIds.of(Slug.of(name));
      newMethods.put(
          Typography.folded(name), entry(id, name, "method", "SynthesisMethod", METHODS));
    }
  }

  private Map<String, Object> entry(
      String id, String name, String kind, String guess, List<String> classes) {
    var type =
        interview
            .ask(
                new Interview.Asking(
                    kind + "/" + id,
                    "“" + name + "”",
                    "Of which class of the ontology is the " + kind + " “" + name + "”?",
                    Optional.of(guess).filter(g -> !g.isEmpty()),
                    because(guess),
                    classes),
                answer -> answer.matches("[A-Z][A-Za-z0-9]*"))
            .orElse(classes.get(0));
    var entry = new LinkedHashMap<String, Object>();
    entry.put("id", id);
    entry.put("type", type);
    entry.put("label", name);
    return entry;
  }

  private static String because(String guess) {
    return switch (guess) {
      case "" -> "the catalogue does not know it";
      case ALLOY -> "metals with a dash between them";
      default -> "the class above all others";
    };
  }
}
