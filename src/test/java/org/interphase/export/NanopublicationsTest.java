package org.interphase.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nanopub.MalformedNanopubException;
import org.nanopub.Nanopub;
import org.nanopub.NanopubImpl;
import tools.jackson.databind.json.JsonMapper;

/** Our nanopublications, as RDF4J and the library of nanopublications itself read them. */
class NanopublicationsTest {

  private static final String NS = "https://w3id.org/interphase/nanopublication/zhang-2023/";
  private static final String ID = "https://w3id.org/interphase/id/";
  private static final String IPH = "https://w3id.org/interphase/ontology#";
  private static final String DC = "http://purl.org/dc/terms/";
  private static final Map<String, Nanopub> NANOPUBS = new LinkedHashMap<>();

  @BeforeAll
  static void read() throws IOException, MalformedNanopubException {
    try (var in =
        new GZIPInputStream(
            new ByteArrayInputStream(ReleaseFile.NANOPUBLICATIONS.of(TestRelease.OF_PROJECT)))) {
      var one = new LinkedHashMap<String, List<Statement>>();
      for (var statement : Rio.parse(in, "", RDFFormat.TRIG)) {
        one.computeIfAbsent(
                statement.getContext().stringValue().replaceFirst("#[a-z]+$", ""),
                iri -> new ArrayList<>())
            .add(statement);
      }
      for (var entry : one.entrySet()) {
        NANOPUBS.put(entry.getKey(), new NanopubImpl(entry.getValue()));
      }
    }
  }

  @Test
  void areOneForEachClaimAndEachRow() throws IOException {
    var claims = claimsOfTheFiles();
    assertThat(NANOPUBS.keySet().stream().filter(iri -> iri.contains("/finding/")))
        .containsExactlyInAnyOrderElementsOf(claims);
    assertThat(NANOPUBS.keySet().stream().filter(iri -> iri.contains("/row-"))).hasSize(73);
    assertThat(NANOPUBS).hasSize(claims.size() + 73);
  }

  private static List<String> claimsOfTheFiles() throws IOException {
    var claims = new ArrayList<String>();
    try (var files = Files.list(Path.of("data/zhang-2023/findings"))) {
      for (var file : files.toList()) {
        for (var finding : new JsonMapper().readTree(file.toFile()).get("findings")) {
          claims.add(NS + "finding/" + finding.get("id").stringValue());
        }
      }
    }
    return claims;
  }

  @Test
  void nameTheirGraphsAfterThemselves() {
    assertThat(NANOPUBS)
        .allSatisfy(
            (iri, one) -> {
              assertThat(one.getUri().stringValue()).isEqualTo(iri);
              assertThat(one.getAssertionUri().stringValue()).isEqualTo(iri + "#assertion");
            });
  }

  @Test
  void sayWhoPublishesThemWhenAndUnderWhichLicence() {
    assertThat(NANOPUBS.values())
        .allSatisfy(
            one -> {
              assertThat(one.getCreationTime().toInstant()).isEqualTo("2026-11-29T00:00:00Z");
              assertThat(one.getCreators().stream().map(Object::toString))
                  .containsExactly(ID + "agent/contributors");
              assertThat(objects(one, one.getUri().stringValue(), "dc/terms/license"))
                  .containsExactly("https://creativecommons.org/licenses/by/4.0/");
            });
  }

  @Test
  void nameWhoHasReadTheSourceAndBearTheDayOfThat() throws IOException {
    var data =
        TestRelease.data(
            """
            PREFIX : <https://w3id.org/interphase/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX g: <https://w3id.org/interphase/graph/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://w3id.org/interphase/id/>
            g:ontology { <https://w3id.org/interphase/ontology>
              dcterms:modified "2026-01-01"^^xsd:date ; dcterms:creator <agent/us> }
            g:paper {
              g:paper a :CuratedGraph ; dcterms:source <paper> ;
                dcterms:created "2027-02-03"^^xsd:date ; dcterms:contributor "Ada", "Ben" .
              <paper/finding/a> a :Claim ; :statement "so" ; prov:wasQuotedFrom <paper/section-1> .
              <paper/section-1> :partOf <paper> .
              <other/finding/b> a :Claim ; :statement "so" ; prov:wasQuotedFrom <other> . }
            """);
    var all =
        new String(
            new GZIPInputStream(
                    new ByteArrayInputStream(
                        ReleaseFile.NANOPUBLICATIONS.of(
                            new Release(data, TestRelease.OF_PROJECT.questions()))))
                .readAllBytes(),
            StandardCharsets.UTF_8);
    var model = Rio.parse(new StringReader(all), "", RDFFormat.TRIG);
    var a = "https://w3id.org/interphase/nanopublication/paper/finding/a";
    assertThat(said(model, a, DC + "created")).containsExactly("2027-02-03T00:00:00Z");
    assertThat(said(model, a + "#assertion", DC + "contributor"))
        .containsExactlyInAnyOrder("Ada", "Ben");
    var b = "https://w3id.org/interphase/nanopublication/other/finding/b";
    assertThat(said(model, b + "#assertion", DC + "contributor")).isEmpty();
    // What has no day of its own has that of the whole: the last on which anything changed.
    assertThat(said(model, b, DC + "created")).containsExactly("2027-02-03T00:00:00Z");
  }

  private static List<String> said(Iterable<Statement> all, String subject, String predicate) {
    var objects = new ArrayList<String>();
    for (var one : all) {
      if (one.getSubject().stringValue().equals(subject)
          && one.getPredicate().stringValue().equals(predicate)) {
        objects.add(one.getObject().stringValue());
      }
    }
    return objects;
  }

  @Test
  void leadFromTheAssertionToThePublication() {
    assertThat(NANOPUBS.values())
        .allSatisfy(
            one -> {
              var assertion = one.getAssertionUri().stringValue();
              assertThat(objects(one, assertion, "prov#wasDerivedFrom"))
                  .containsExactly(ID + "zhang-2023");
              assertThat(objects(one, assertion, "prov#wasQuotedFrom")).isNotEmpty();
              assertThat(objects(one, ID + "zhang-2023", "dc/terms/identifier"))
                  .containsExactly("https://doi.org/10.1002/adfm.202300973");
            });
  }

  @Test
  void assertWhatIsClaimedAndKeepApartHowItIsKnown() {
    var one = NANOPUBS.get(NS + "finding/three-quarters-of-ge-reduced");
    var claim = ID + "zhang-2023/finding/three-quarters-of-ge-reduced";
    assertThat(predicates(one.getAssertion(), claim))
        .contains(IPH + "statement", IPH + "subject", IPH + "direction")
        .doesNotContain(IPH + "hasEvidence", IPH + "evidenceGrade");
    assertThat(predicates(one.getProvenance(), claim))
        .contains(IPH + "hasEvidence", IPH + "evidenceGrade");
    assertThat(predicates(one.getProvenance(), claim + "/evidence-1"))
        .contains(IPH + "byMethod", IPH + "observation");
  }

  @Test
  void assertWhatIsReadOfARowAndQuoteItsCells() {
    var one = NANOPUBS.get(NS + "table-2/row-06");
    var row = ID + "zhang-2023/table-2/row-06";
    assertThat(predicates(one.getAssertion(), row + "/interlayer/thickness"))
        .contains(IPH + "value", "http://qudt.org/schema/qudt/hasUnit");
    assertThat(predicates(one.getAssertion(), row)).isEmpty();
    assertThat(predicates(one.getProvenance(), row + "#interlayerThickness"))
        .contains(IPH + "asPrinted");
  }

  @Test
  void holdNothingThatOnlyFollows() {
    var claims =
        NANOPUBS.values().stream()
            .flatMap(one -> one.getAssertion().stream())
            .filter(said -> said.getObject().stringValue().equals(IPH + "Claim"));
    assertThat(claims).isEmpty();
  }

  private static List<String> objects(Nanopub one, String subject, String predicate) {
    return all(one).stream()
        .filter(said -> said.getSubject().stringValue().equals(subject))
        .filter(said -> said.getPredicate().stringValue().endsWith(predicate))
        .map(said -> said.getObject().stringValue())
        .toList();
  }

  private static List<Statement> all(Nanopub one) {
    var all = new ArrayList<Statement>(one.getAssertion());
    all.addAll(one.getProvenance());
    all.addAll(one.getPubinfo());
    return all;
  }

  private static TreeSet<String> predicates(Iterable<Statement> graph, String subject) {
    var predicates = new TreeSet<String>();
    for (var said : graph) {
      if (said.getSubject().stringValue().equals(subject)) {
        predicates.add(said.getPredicate().stringValue());
      }
    }
    return predicates;
  }
}
