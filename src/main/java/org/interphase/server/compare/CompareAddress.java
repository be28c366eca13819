package org.interphase.server.compare;

import static j2html.TagCreator.a;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Iris;
import org.interphase.server.http.Parameters;

/**
 * What an address below {@code /compare} asks for.
 *
 * @param kind the kind of the things, where it is named
 * @param things the things to compare, each once
 * @param find the words to look for among the things to pick from
 * @param hasSearch whether it says what to look for, be it nothing
 * @param picks whether things are still to be picked
 * @param differencesOnly whether to leave out what is the same
 */
public record CompareAddress(
    Optional<ComparedKind> kind,
    List<Node> things,
    String find,
    boolean hasSearch,
    boolean picks,
    boolean differencesOnly) {

  static final String PATH = "/compare";

  static final int MOST = 8;

  private static final String ONLY = "only";

  private static final List<String> PARAMETERS =
      List.of("thing", "kind", "differences", "find", "pick");

  /** Reads an address, or throws a problem that names the parameter at fault. */
  static CompareAddress of(HttpServletRequest request) {
    var parameters = Parameters.of(request, PARAMETERS);
    var things =
        parameters.all("thing").stream()
            .filter(text -> !text.isEmpty())
            .map(CompareAddress::thing)
            .distinct()
            .toList();
    if (things.size() > MOST) {
      throw HttpProblem.badRequest(
          "Parameter \"thing\": found "
              + things.size()
              + " things, expected at most "
              + MOST
              + ". Go back and take some off the list.");
    }
    var differences = parameters.text("differences");
    if (!differences.isEmpty() && !differences.equals(ONLY)) {
      throw HttpProblem.badRequest(
          "Parameter \"differences\": found \""
              + differences
              + "\", expected \"only\" or nothing.");
    }
    return new CompareAddress(
        kind(parameters.text("kind")),
        things,
        parameters.text("find"),
        parameters.has("find"),
        parameters.has("pick") || things.size() < 2,
        !differences.isEmpty());
  }

  private static Optional<ComparedKind> kind(String word) {
    var kind = ComparedKind.named(word);
    if (kind.isEmpty() && !word.isEmpty()) {
      throw Parameters.unknown(
          "kind", word, Arrays.stream(ComparedKind.values()).map(ComparedKind::word).toList());
    }
    return kind;
  }

  /** A thing by its IRI, or by the end of it that follows {@code id/}. */
  private static Node thing(String text) {
    boolean isWhole = text.startsWith("https://") || text.startsWith("http://");
    var node = Iris.node(isWhole ? text : Iris.THINGS + text);
    if (!Iris.isSafe(node)) {
      throw HttpProblem.badRequest(
          "Parameter \"thing\": found \""
              + text
              + "\", expected an IRI, or the end of one, such as strategy/spi.");
    }
    return node;
  }

  /** The kind that is named, or else the kind of the first thing, or else the first kind. */
  ComparedKind kindOr(Excerpt excerpt) {
    return kind.or(
            () -> things.stream().flatMap(t -> ComparedKind.of(t, excerpt).stream()).findFirst())
        .orElse(ComparedKind.CELLS);
  }

  /** The address of the same comparison without anything that led there. */
  String permalink() {
    return address(PATH, kind, things, differencesOnly ? "differences=" + ONLY : "");
  }

  /** The same comparison as a file. */
  String file(String suffix) {
    return address(PATH + suffix, kind, things, "");
  }

  String withDifferences(boolean only) {
    return address(PATH, kind, things, only ? "differences=" + ONLY : "");
  }

  String without(Node thing) {
    var left = things.stream().filter(other -> !other.equals(thing)).toList();
    return address(PATH, kind, left, "");
  }

  /** Where things are added to these, or taken off. */
  String picking() {
    return address(PATH, kind, things, "pick=more");
  }

  /** A link to where a thing's like can be picked; nothing for what cannot be compared. */
  public static DomContent linkFrom(Node thing, Excerpt excerpt) {
    return ComparedKind.of(thing, excerpt)
        .<DomContent>map(
            kind ->
                a("Compare with others")
                    .withHref(address(PATH, Optional.of(kind), List.of(thing), ""))
                    .attr("aria-label", "Compare with others: " + kind.one()))
        .orElse(join());
  }

  /** A link to the comparison of {@code things}; nothing where they are too few or too many. */
  public static DomContent linkTo(ComparedKind kind, List<Node> things) {
    return things.size() < 2 || things.size() > MOST
        ? join()
        : p(a("Compare these " + things.size()).withHref(comparing(kind, things)));
  }

  /** The address of the comparison of {@code things}. */
  static String comparing(ComparedKind kind, List<Node> things) {
    return address(PATH, Optional.of(kind), things, "");
  }

  /** Where things of one kind can be picked. */
  static String picking(ComparedKind kind) {
    return address(PATH, Optional.of(kind), List.of(), "");
  }

  private static String address(
      String path, Optional<ComparedKind> kind, List<Node> things, String further) {
    return path
        + "?"
        + Stream.of(
                kind.stream().map(k -> "kind=" + k.word()),
                things.stream().map(t -> "thing=" + escaped(shortName(t))),
                Stream.of(further).filter(text -> !text.isEmpty()))
            .flatMap(parameters -> parameters)
            .collect(Collectors.joining("&"));
  }

  /** What names a thing in an address. */
  static String shortName(Node thing) {
    var iri = thing.getURI();
    return iri.startsWith(Iris.THINGS) ? iri.substring(Iris.THINGS.length()) : iri;
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
