package org.interphase.export;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.interphase.model.Doi;
import org.interphase.source.bibliography.BibliographyFormat;
import org.interphase.source.bibliography.Reference;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;

/** The publications that the sources cite, for reference managers. */
final class CitedPublications {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final Said said;

  private CitedPublications(Said said) {
    this.said = said;
  }

  /** All references, source by source, in the order of their numbers. */
  static List<Reference> of(Release release) {
    var asserted = Statements.of(release.data()).asserted();
    var publications = new CitedPublications(new Said(asserted));
    return asserted.stream()
        .filter(triple -> triple.getPredicate().equals(IPH.referenceKey.asNode()))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .distinct()
        .map(publications::reference)
        .sorted(
            Comparator.comparing(CitedPublications::source)
                .thenComparing(CitedPublications::number)
                .thenComparing(Reference::key))
        .toList();
  }

  static byte[] write(Release release, BibliographyFormat format) {
    return format.write(of(release)).getBytes(StandardCharsets.UTF_8);
  }

  /** Two sources may use one key, so that the source's name stands before it. */
  private Reference reference(Node publication) {
    var source =
        said.objects(publication, IPH.citedBy).stream()
            .filter(Node::isURI)
            .map(node -> node.getURI().replaceFirst("^" + Pattern.quote(IriMinter.ID), ""))
            .findFirst()
            .orElse("");
    return new Reference(
        source + ":" + text(publication, IPH.referenceKey),
        Stream.of(text(publication, IPH.authorList).split("; "))
            .filter(author -> !author.isEmpty())
            .toList(),
        text(publication, DCTerms.title),
        text(publication, IPH.journalName),
        text(publication, DCTerms.issued),
        text(publication, IPH.volume),
        text(publication, IPH.pages),
        doi(publication),
        text(publication, IPH.identifierFoundBy));
  }

  private Optional<Doi> doi(Node publication) {
    return said.objects(publication, DCTerms.identifier).stream()
        .filter(Node::isURI)
        .flatMap(link -> Doi.of(link.getURI()).stream())
        .findFirst();
  }

  private String text(Node publication, Property property) {
    return said.objects(publication, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private static String source(Reference reference) {
    return reference.key().substring(0, reference.key().indexOf(':'));
  }

  private static int number(Reference reference) {
    var digits =
        NUMBER
            .matcher(reference.key())
            .region(source(reference).length() + 1, reference.key().length());
    return digits.lookingAt() ? Integer.parseInt(digits.group()) : Integer.MAX_VALUE;
  }
}
