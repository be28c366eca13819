package org.interphase.source;

import com.fasterxml.jackson.annotation.JacksonInject;
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
 * @param furtherTypes further classes that it is of
 * @param names other spellings, as sources print them
 */
public record CatalogueEntry(
    @JacksonInject("kind") String kind,
    @JacksonInject Place place,
    String id,
    String type,
    List<String> furtherTypes,
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
    Optional<String> within,
    Optional<String> comment) {

  /** A thing of which nothing is known but what it is called, what it is of, and its formula. */
  public static CatalogueEntry named(
      String kind, Place place, String id, String type, String label, Optional<String> formula) {
    return new CatalogueEntry(
        kind,
        place,
        id,
        type,
        List.of(),
        label,
        List.of(),
        formula,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The path of its IRI below {@code id/}. */
  public String path() {
    return kind + "/" + id;
  }

  /** True if {@code other} says the same of the same thing in another file, in words of its own. */
  boolean isBroughtTwice(CatalogueEntry other) {
    return !place.file().equals(other.place.file()) && said().equals(other.said());
  }

  /** The same without what may differ: its place, its further names and the comment on it. */
  private CatalogueEntry said() {
    return new CatalogueEntry(
        kind,
        Place.file(""),
        id,
        type,
        furtherTypes,
        label,
        List.of(),
        formula,
        components,
        dopedWith,
        variantOf,
        madeOf,
        placedAt,
        happensAt,
        between,
        within,
        Optional.empty());
  }

  /** Its label, its other names and its formula: whatever a source may print for it. */
  public Stream<String> spellings() {
    return Stream.of(Stream.of(label), names.stream(), formula.stream()).flatMap(s -> s);
  }
}
