package org.interphase.source.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.model.AuthorName;
import org.interphase.model.Doi;

/**
 * One entry of a source's list of references; what the list does not say is empty.
 *
 * @param key as printed: {@code 16b}, {@code cheng2020}, or the DOI where the list has no key
 * @param authors in the order of the print
 * @param page the first page, all pages, or the number of the article
 * @param doiFoundBy the fields in which a record with this DOI agreed with the print, where the DOI
 *     is not printed itself
 */
public record Reference(
    String key,
    List<String> authors,
    String title,
    String journal,
    String year,
    String volume,
    String page,
    Optional<Doi> doi,
    String doiFoundBy) {

  private static final String NOT_PRINTED = "—";

  public Reference {
    authors = List.copyOf(authors);
  }

  /** A publication of which nothing but its DOI is known. */
  public static Reference of(Doi doi) {
    return new Reference(doi.name(), List.of(), "", "", "", "", "", Optional.of(doi), "");
  }

  /** Authors, title, journal, year, volume, page and the address of the DOI in one line. */
  public String citation() {
    var where = joined(" ", journal, year);
    var address = doi.map(Doi::address).orElse("");
    return joined(", ", String.join("; ", printedAuthors()), title, where, volume, page, address);
  }

  /** The same for a line among others: {@code Cheng et al. 2020 · J. Mater. Chem. A 8, 25217}. */
  public String shortCitation() {
    var where = said(journal) ? joined(", ", joined(" ", journal, volume), page) : title;
    return orDoi(joined(" · ", joined(" ", firstAuthors(), year), where));
  }

  /** The authors whose names the list gives. */
  public List<String> printedAuthors() {
    return authors.stream().filter(Reference::said).toList();
  }

  /** True for a text that says something, other than that nothing is printed. */
  public static boolean said(String text) {
    return !text.isBlank() && !text.strip().equals(NOT_PRINTED);
  }

  private String firstAuthors() {
    var families =
        printedAuthors().stream()
            .map(name -> AuthorName.of(name).map(AuthorName::family).orElse(name))
            .toList();
    return switch (families.size()) {
      case 0 -> "";
      case 1, 2 -> String.join(" and ", families);
      default -> families.get(0) + " et al.";
    };
  }

  private String orDoi(String text) {
    return text.isEmpty() ? doi.map(Doi::name).orElse("") : text;
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(Reference::said).collect(Collectors.joining(between));
  }
}
