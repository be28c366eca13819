package org.interphase.source.bibliography;

import java.util.List;
import java.util.stream.Collectors;
import org.interphase.model.Doi;

/** Writes RIS, whose lines end as its specification says. */
final class RisWriter {

  private static final String END = "\r\n";

  private RisWriter() {}

  static String write(List<Reference> references) {
    return references.stream().map(RisWriter::entry).collect(Collectors.joining(END));
  }

  private static String entry(Reference reference) {
    var entry = new StringBuilder();
    line(entry, "TY", Reference.said(reference.journal()) ? "JOUR" : "GEN");
    line(entry, "ID", reference.key());
    reference.printedAuthors().forEach(author -> line(entry, "AU", author(author)));
    line(entry, "TI", reference.title());
    line(entry, "T2", reference.journal());
    line(entry, "PY", reference.year());
    line(entry, "VL", reference.volume());
    var pages = reference.page().split("–", 2);
    line(entry, "SP", pages[0]);
    line(entry, "EP", pages.length == 2 ? pages[1] : "");
    line(entry, "DO", reference.doi().map(Doi::name).orElse(""));
    return entry.append("ER  - " + END).toString();
  }

  private static String author(String text) {
    var name = PersonName.of(text);
    return name.given().isEmpty() ? name.family() : name.family() + ", " + name.given();
  }

  private static void line(StringBuilder entry, String tag, String value) {
    if (Reference.said(value)) {
      entry.append(tag + "  - " + value + END);
    }
  }
}
