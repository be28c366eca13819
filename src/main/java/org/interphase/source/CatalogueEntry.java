package org.interphase.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.model.Place;

/**
 * A thing of the catalogue: a material, strategy, method, mechanism or interface.
 *
 * @param kind the folder of its IRI, {@code material}; set by the file that it stands in
 * @param place where it stands
 * @param type the class of the ontology, by its local name
 * @param names other spellings, as sources print them
 */
public record CatalogueEntry(
    @JsonIgnore String kind,
    @JsonIgnore Place place,
    String id,
    String type,
    String label,
    List<String> names,
    Optional<String> formula,
    List<String> components,
    List<String> dopedWith,
    Optional<String> variantOf,
    List<String> madeOf,
    Optional<String> placedAt,
    List<String> happensAt,
    List<String> between,
    Optional<String> comment) {

  public CatalogueEntry {
    names = names == null ? List.of() : List.copyOf(names);
    formula = formula == null ? Optional.empty() : formula;
    components = components == null ? List.of() : List.copyOf(components);
    dopedWith = dopedWith == null ? List.of() : List.copyOf(dopedWith);
    variantOf = variantOf == null ? Optional.empty() : variantOf;
    madeOf = madeOf == null ? List.of() : List.copyOf(madeOf);
    placedAt = placedAt == null ? Optional.empty() : placedAt;
    happensAt = happensAt == null ? List.of() : List.copyOf(happensAt);
    between = between == null ? List.of() : List.copyOf(between);
    comment = comment == null ? Optional.empty() : comment;
  }

  /** This entry as one of {@code kind} that stands at {@code place}. */
  CatalogueEntry of(String kind, Place place) {
    return new CatalogueEntry(
        kind,
        place,
        id,
        type,
        label,
        names,
        formula,
        components,
        dopedWith,
        variantOf,
        madeOf,
        placedAt,
        happensAt,
        between,
        comment);
  }

  /** The path of its IRI below {@code id/}. */
  public String path() {
    return kind + "/" + id;
  }

  /** Its label, its other names and its formula: whatever a source may print for it. */
  public Stream<String> spellings() {
    return Stream.of(Stream.of(label), names.stream(), formula.stream()).flatMap(s -> s);
  }
}
