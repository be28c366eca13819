package org.interphase.mapping;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.interphase.model.AuthorName;
import org.interphase.model.Doi;
import org.interphase.source.SourceDescription;
import org.interphase.source.bibliography.ListedReference;
import org.interphase.source.bibliography.Reference;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.IriMinter;

/** Maps a source itself and the references that it cites. */
final class PublicationMapper {

  /** What BibTeX has in place of further authors. */
  private static final String OTHERS = "others";

  private final SourceDescription source;
  private final Model data;

  PublicationMapper(SourceDescription source, Model data) {
    this.source = source;
    this.data = data;
  }

  /** {@code Zhang 2023}: how labels name a source. */
  static String shortName(SourceDescription source) {
    var first = source.authors().get(0);
    return AuthorName.of(first).map(AuthorName::family).orElse(first) + " " + source.year();
  }

  /** The publication itself, with the file that describes it, so that messages can name it. */
  Resource mapSource(String folder) {
    var publication =
        data.createResource(IriMinter.thing(source.id()).getURI(), IPH.term(source.type()))
            .addProperty(RDFS.label, shortName(source), "en")
            .addProperty(DCTerms.title, source.title(), "en")
            .addProperty(DCTerms.issued, String.valueOf(source.year()), XSDDatatype.XSDgYear)
            .addProperty(IPH.reviewStatus, reviewStatus())
            .addProperty(IPH.fileName, folder + "/source.json");
    source.authors().forEach(author -> publication.addProperty(DCTerms.creator, author));
    text(publication, IPH.authorList, String.join("; ", source.authors()));
    publication.addProperty(DCTerms.bibliographicCitation, asReference(source).citation());
    source.journal().ifPresent(name -> publication.addProperty(IPH.journalName, name));
    source.volume().ifPresent(volume -> publication.addProperty(IPH.volume, volume));
    link(publication, DCTerms.identifier, source.doi().map(doi -> IriMinter.doi(doi).getURI()));
    link(publication, DCTerms.license, source.license());
    return publication;
  }

  /** The source as others would cite it. */
  private static Reference asReference(SourceDescription source) {
    return new Reference(
        source.id(),
        source.authors(),
        source.title(),
        source.journal().orElse(""),
        String.valueOf(source.year()),
        source.volume().orElse(""),
        "",
        source.doi().flatMap(Doi::of),
        "");
  }

  /** The graph of what is read from the source: who has curated it, and when. */
  void mapGraph(String folder) {
    var graph =
        data.createResource(IriMinter.GRAPH + source.id(), IPH.CuratedGraph)
            .addProperty(RDFS.label, "what was read from " + shortName(source), "en")
            .addProperty(DCTerms.source, IriMinter.thing(source.id()))
            .addProperty(DCTerms.created, source.curated(), XSDDatatype.XSDdate)
            .addProperty(IPH.fileName, folder + "/source.json");
    source.curators().forEach(name -> graph.addProperty(DCTerms.contributor, name));
  }

  /** The publication that an entry of a list tells of, with the list, where it is not the table. */
  void map(ListedReference listed) {
    var publication = map(listed.reference());
    var file = listed.place().file();
    if (!file.endsWith(".csv")) {
      publication.addProperty(IPH.fileName, file);
    }
  }

  /** The publication that the source cites as {@code reference}; mapped twice, it is the same. */
  Resource map(Reference reference) {
    var publication =
        data.createResource(
                IriMinter.reference(source.id(), reference.key()).getURI(), IPH.Publication)
            .addProperty(RDFS.label, "ref. " + reference.key() + " of " + shortName(source), "en")
            .addProperty(IPH.referenceKey, reference.key())
            .addProperty(IPH.citedBy, IriMinter.thing(source.id()))
            .addProperty(DCTerms.bibliographicCitation, reference.citation())
            .addProperty(IPH.shortCitation, reference.shortCitation());
    if (reference.year().matches("\\d{4}")) {
      publication.addProperty(DCTerms.issued, reference.year(), XSDDatatype.XSDgYear);
    }
    var authors = reference.printedAuthors();
    authors.stream()
        .filter(author -> !author.equals(OTHERS))
        .forEach(author -> publication.addProperty(DCTerms.creator, author));
    text(publication, IPH.authorList, String.join("; ", authors));
    text(publication, DCTerms.title, reference.title());
    text(publication, IPH.journalName, reference.journal());
    text(publication, IPH.volume, reference.volume());
    text(publication, IPH.pages, reference.page());
    text(publication, IPH.identifierFoundBy, reference.doiFoundBy());
    link(publication, DCTerms.identifier, reference.doi().map(PublicationMapper::link));
    return publication;
  }

  private static String link(Doi doi) {
    return IriMinter.doi(doi.name()).getURI();
  }

  private static void text(Resource thing, Property property, String text) {
    if (Reference.said(text)) {
      thing.addProperty(property, text);
    }
  }

  /** That nobody has said how a source was checked is told, so that it can be asked for. */
  private Resource reviewStatus() {
    boolean isOwn = source.type().equals("MeasurementRecord");
    return IPH.term(source.reviewStatus().orElse(isOwn ? "OwnMeasurement" : "ReviewNotStated"));
  }

  private void link(Resource thing, Property property, Optional<String> iri) {
    iri.ifPresent(other -> thing.addProperty(property, data.createResource(other)));
  }
}
