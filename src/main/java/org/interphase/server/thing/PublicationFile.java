package org.interphase.server.thing;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.interphase.export.AnswerReferences;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.telling.Thing;
import org.interphase.source.bibliography.BibliographyFormat;
import org.interphase.vocabulary.IPH;

/** One publication as reference managers take it. */
enum PublicationFile {
  BIBTEX("BibTeX", ".bib", BibliographyFormat.BIBTEX),
  RIS("RIS", ".ris", BibliographyFormat.RIS),
  CSL("CSL-JSON", ".csl.json", BibliographyFormat.CSL_JSON);

  private final String label;
  private final String suffix;
  private final BibliographyFormat format;

  PublicationFile(String label, String suffix, BibliographyFormat format) {
    this.label = label;
    this.suffix = suffix;
    this.format = format;
  }

  /** The file that an address with this path leads to; nothing where it is none. */
  static Optional<PublicationFile> of(String path) {
    return Arrays.stream(values()).filter(file -> path.endsWith(file.suffix)).findFirst();
  }

  /** The path without what names the file. */
  String bare(String path) {
    return path.substring(0, path.length() - suffix.length());
  }

  String contentType() {
    return format.mediaType() + ";charset=utf-8";
  }

  /** The text of the file for the publication with this IRI, where the graph has one. */
  Optional<String> text(String iri, QueryRun queries) {
    return AnswerReferences.publication(iri, queries.service()::build)
        .map(reference -> format.write(List.of(reference)));
  }

  /** Links to the files of {@code thing}; nothing where it is no publication. */
  static DomContent links(Thing thing, UnaryOperator<String> addresses) {
    boolean isCited = !thing.excerpt().objects(thing.node(), IPH.referenceKey).isEmpty();
    boolean isSource = !thing.excerpt().objects(thing.node(), IPH.fileName).isEmpty();
    if (!isCited && !(isSource && thing.isA(IPH.Publication))) {
      return join();
    }
    return p(
            span("This publication:"),
            each(List.of(values()), file -> a(file.label).withHref(addresses.apply(file.suffix))))
        .withClass("take-away");
  }
}
