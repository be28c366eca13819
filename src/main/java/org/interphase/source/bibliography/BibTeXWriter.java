package org.interphase.source.bibliography;

import java.util.List;
import java.util.stream.Collectors;
import org.interphase.model.Doi;

/** Writes BibTeX in UTF-8. */
final class BibTeXWriter {

  private BibTeXWriter() {}

  static String write(List<Reference> references) {
    return references.stream().map(BibTeXWriter::entry).collect(Collectors.joining("\n"));
  }

  private static String entry(Reference reference) {
    var type = Reference.said(reference.journal()) ? "article" : "misc";
    var entry = new StringBuilder("@" + type + "{" + key(reference.key()) + ",\n");
    var authors =
        reference.printedAuthors().stream()
            .map(BibTeXWriter::author)
            .collect(Collectors.joining(" and "));
    add(entry, "author", authors);
    add(entry, "title", group(LaTeXText.escaped(reference.title())));
    add(entry, "journal", LaTeXText.escaped(reference.journal()));
    add(entry, "year", LaTeXText.escaped(reference.year()));
    add(entry, "volume", LaTeXText.escaped(reference.volume()));
    add(entry, "pages", LaTeXText.escaped(reference.page()).replace("–", "--"));
    add(entry, "doi", reference.doi().map(Doi::name).orElse(""));
    return entry.append("}\n").toString();
  }

  private static void add(StringBuilder entry, String name, String text) {
    if (Reference.said(text)) {
      entry.append("  " + name + " = {" + text + "},\n");
    }
  }

  /** In a group of their own, capitals of formulas stay capitals. */
  private static String group(String title) {
    return Reference.said(title) ? "{" + title + "}" : "";
  }

  private static String author(String text) {
    var name = PersonName.of(text);
    var family = LaTeXText.escaped(name.family());
    return name.given().isEmpty()
        ? group(family)
        : group(family) + ", " + LaTeXText.escaped(name.given());
  }

  /** What would end a key, or begin something else, becomes an underscore. */
  private static String key(String key) {
    return key.replaceAll("[\\s,={}\"#%'\\\\~]", "_");
  }
}
