package org.interphase.server.thing;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.join;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;

import j2html.tags.DomContent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.Frame;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Origin;
import org.interphase.server.http.Page;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.Reply;
import org.interphase.server.telling.MeasuredValue;
import org.interphase.server.telling.NearNames;
import org.interphase.server.telling.Thing;
import org.interphase.vocabulary.IPH;
import org.interphase.vocabulary.PROV;

/** Answers at {@code /report}: the report of a fault, begun with what the graph has of a value. */
public final class ReportPages {

  private static final String ABOUT = "about";

  private static final String MAIL = "mailto:";

  private static final String ASKED =
      """

      What is wrong:

      What it should be, and where that is printed:
      """;

  private final QueryRun queries;
  private final String version;

  /**
   * @param version the version of the data, which a report has to name
   */
  public ReportPages(QueryRun queries, String version) {
    this.queries = queries;
    this.version = version;
  }

  /** Answers with the text of a report, to be copied or sent as mail. */
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var about = Parameters.of(request, List.of(ABOUT)).text(ABOUT);
    var origin = Origin.of(request);
    var report =
        about.isEmpty()
            ? "Where: " + origin + "\n" + dataVersion() + ASKED
            : queries.read(() -> begun(about, origin)).orElseThrow(() -> unknown(about));
    Reply.page(page(report), request, response);
  }

  private HttpProblem unknown(String about) {
    var detail = "The graph says nothing of " + about + ".";
    return NearNames.noThing(detail, about, queries);
  }

  private Optional<String> begun(String about, String origin) {
    return Optional.of(about)
        .filter(iri -> iri.startsWith(Iris.THINGS) && Iris.isSafe(Iris.node(iri)))
        .map(iri -> Thing.of(iri, new Excerpt(queries), 1))
        .filter(Thing::exists)
        .map(thing -> lines(thing, origin) + ASKED);
  }

  private String lines(Thing thing, String origin) {
    var excerpt = thing.excerpt();
    excerpt.nameAll();
    var address = Iris.address(thing.iri()).map(path -> origin + path).orElse(thing.iri());
    return Stream.of(
            "About: " + thing.label(),
            "Address: " + address,
            told("Place", thing, PROV.wasQuotedFrom, IPH.concerns),
            told("Reference", thing, PROV.hadPrimarySource),
            told("Printed", thing, IPH.asPrinted),
            read(thing),
            told("Grade", thing, IPH.evidenceGrade),
            told("Caveat", thing, IPH.caveat),
            dataVersion())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String told(String title, Thing thing, Property... properties) {
    var texts =
        Stream.of(properties)
            .flatMap(property -> objects(thing, property))
            .map(thing.labels()::of)
            .sorted()
            .toList();
    return texts.isEmpty() ? "" : title + ": " + String.join("; ", texts);
  }

  private static Stream<Node> objects(Thing thing, Property property) {
    return thing.excerpt().objects(thing.node(), property).stream();
  }

  private static String read(Thing thing) {
    if (!thing.isA(IPH.Measurement)) {
      return "";
    }
    var value = new MeasuredValue(thing.node(), thing.excerpt(), thing.labels());
    return ("Read as: " + value.quantity() + " " + value.value() + " " + value.unit()).strip();
  }

  private String dataVersion() {
    return version.isEmpty() ? "" : "Data version: " + version;
  }

  private static String page(String report) {
    var lines = (int) report.lines().count() + 2;
    return new Page("Report a fault")
        .describedAs("A report of a fault in a value or a claim, begun with its place and print.")
        .module("copy.js")
        .with(
            h1("Report a fault"),
            p(
                "Say what is wrong below what is known of it already. A second pair of eyes on the"
                    + " source is worth as much as a correction."),
            label(
                text("Your report"),
                textarea(report)
                    .withId("report")
                    .withClass("copied")
                    .withData("name", "report")
                    .attr("rows", lines)),
            p(
                a("Open as a mail")
                    .withHref(
                        Frame.contact().filter(to -> to.startsWith(MAIL)).orElse(MAIL)
                            + "?subject="
                            + mail("A fault in Interphase")
                            + "&body="
                            + mail(report))),
            p(
                Frame.contact()
                    .<DomContent>map(
                        to ->
                            join(
                                text("Send it to "),
                                a(to.replace(MAIL, "")).withHref(to),
                                text(".")))
                    .orElse(text("Send it to whoever keeps this server.")),
                text(" Nothing is sent from this page.")))
        .render();
  }

  private static String mail(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
