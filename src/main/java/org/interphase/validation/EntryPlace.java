package org.interphase.validation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.interphase.model.Place;
import org.interphase.source.CatalogueKind;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;
import org.interphase.vocabulary.PROV;

/** Finds the entry of a JSON file, or of the list of references, that a thing's IRI names. */
final class EntryPlace {

  private static final Map<String, String> SOURCE =
      Map.of(
          "discrepancy", "discrepancies.json",
          "finding", "findings.json",
          "reference", "references.csv",
          "specimen", "findings.json");
  private static final Pattern CATALOGUE_ENTRY = Pattern.compile("([^/]+)/(.+)");
  private static final Pattern SOURCE_ENTRY = Pattern.compile("([^/]+)/([^/]+)/(.+)");

  private final Statements data;

  EntryPlace(Statements data) {
    this.data = data;
  }

  /** The file and the entry's own name in it; empty for what is in no such file. */
  Optional<Place> of(String iri) {
    return Optional.of(iri)
        .filter(whole -> whole.startsWith(IriMinter.ID))
        .map(whole -> whole.substring(IriMinter.ID.length()))
        .flatMap(path -> inCatalogue(path).or(() -> inSource(path)));
  }

  private Optional<Place> inCatalogue(String path) {
    var entry = CATALOGUE_ENTRY.matcher(path);
    return Optional.of(entry)
        .filter(found -> found.matches() && !isQuoted(path))
        .flatMap(found -> catalogueFile(found.group(1)))
        .map(
            file ->
                new Place(
                    data.text(NodeFactory.createURI(IriMinter.ID + path), IPH.fileName)
                        .orElse("data/catalogue/" + file),
                    entry.group(2)));
  }

  private static Optional<String> catalogueFile(String kind) {
    return kind.equals("unit")
        ? Optional.of("units.json")
        : CatalogueKind.of(kind).map(CatalogueKind::file);
  }

  /** What a formula in a cell says is no entry: it is mended in the cell. */
  private boolean isQuoted(String path) {
    var thing = NodeFactory.createURI(IriMinter.ID + path);
    return !data.objects(thing, PROV.wasQuotedFrom).isEmpty();
  }

  private Optional<Place> inSource(String path) {
    var entry = SOURCE_ENTRY.matcher(path);
    return entry.matches() && SOURCE.containsKey(entry.group(2))
        ? Optional.of(new Place(file(path, entry), name(path, entry)))
        : Optional.empty();
  }

  /** The name as the file has it: a reference's key can hold what an IRI cannot. */
  private String name(String path, Matcher entry) {
    return data.text(NodeFactory.createURI(IriMinter.ID + path), IPH.referenceKey)
        .orElse(entry.group(3));
  }

  /** The file that the entry itself names, else the one where entries of its kind lie. */
  private String file(String path, Matcher entry) {
    var own = entry.group(1) + "/" + entry.group(2) + "/" + entry.group(3).split("/")[0];
    return data.text(NodeFactory.createURI(IriMinter.ID + own), IPH.fileName)
        .orElseGet(() -> folder(entry.group(1)) + SOURCE.get(entry.group(2)));
  }

  /** Where the source says that it lies, else where sources lie. */
  private String folder(String source) {
    var publication = NodeFactory.createURI(IriMinter.ID + source);
    return data.text(publication, IPH.fileName)
        .map(file -> file.substring(0, file.lastIndexOf('/') + 1))
        .orElse("data/" + source + "/");
  }
}
