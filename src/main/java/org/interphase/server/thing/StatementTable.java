package org.interphase.server.thing;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.interphase.question.EvidenceGrade;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.EvidenceGrades;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.Links;
import org.interphase.server.telling.RuleGrades;
import org.interphase.server.telling.TableBox;
import org.interphase.server.telling.Thing;
import org.interphase.server.telling.Written;

/** Statements by their properties: those that were read at once, what follows from them folded. */
final class StatementTable {

  private static final int MANY = 12;

  private static final int FIRST = 8;

  private final Thing thing;
  private final Labels labels;
  private final boolean explained;

  /**
   * @param explained tells whether the page can lead to the reasons of what was inferred
   */
  StatementTable(Thing thing, boolean explained) {
    this.thing = thing;
    this.labels = thing.labels();
    this.explained = explained;
  }

  /**
   * All the statements, each end a link.
   *
   * @param end the end of a statement that the thing is not
   */
  DomContent of(List<Triple> triples, Function<Triple, Node> end, String name) {
    var byProperty =
        triples.stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate, LinkedHashMap::new, Collectors.toList()));
    return TableBox.of(
            name,
            table(
                tbody(
                    each(
                        byProperty.entrySet(),
                        group ->
                            tr(
                                th(link(group.getKey())).attr("scope", "row"),
                                td(values(group.getValue(), end, name)))))))
        .withClass("table-box statements");
  }

  /** The same below a heading that opens them; nothing where there are none. */
  DomContent folded(String heading, String why, List<Triple> triples, Function<Triple, Node> end) {
    return triples.isEmpty()
        ? join()
        : details(
                summary(heading + " (" + triples.size() + ")"),
                why.isEmpty() ? join() : p(why),
                of(triples, end, heading),
                EvidenceGrades.legend(grades(triples)))
            .withClass("folded");
  }

  private Stream<String> grades(List<Triple> triples) {
    var graph = thing.excerpt().union();
    return triples.stream()
        .flatMap(triple -> RuleGrades.of(triple, graph).stream())
        .map(EvidenceGrade::words);
  }

  /** Many are folded but for the first: what else is said must not be pushed out of sight. */
  private DomContent values(List<Triple> triples, Function<Triple, Node> end, String name) {
    if (triples.size() <= MANY) {
      return list(triples, end);
    }
    var more = (triples.size() - FIRST) + " more";
    var property = called(triples.get(0).getPredicate());
    return join(
        list(triples.subList(0, FIRST), end),
        details(
            summary(more).attr("aria-label", more + ": " + property + ", " + name),
            list(triples.subList(FIRST, triples.size()), end)));
  }

  private DomContent list(List<Triple> triples, Function<Triple, Node> end) {
    return ul(
        each(
            triples,
            triple ->
                li(link(end.apply(triple)))
                    .condWith(
                        thing.isInferred(triple),
                        grade(triple),
                        inferred(triple, end.apply(triple)))));
  }

  /** A thing of another vocabulary stands with its name there: many are called as ours are. */
  private DomContent link(Node node) {
    return isForeign(node)
        ? Links.to(
            node.getURI(), join(Written.words(labels.of(node)), text(" "), small(nameThere(node))))
        : labels.link(node);
  }

  private String called(Node node) {
    return isForeign(node) ? labels.of(node) + " " + nameThere(node) : labels.of(node);
  }

  private boolean isForeign(Node node) {
    return node.isURI()
        && !node.getURI().startsWith(Iris.THINGS)
        && !node.getURI().startsWith(Iris.TERMS)
        && !Iris.shortName(node.getURI()).equals(labels.of(node));
  }

  /** With its prefix, or where it has none with what stands before it in its IRI. */
  private static String nameThere(Node node) {
    return Iris.shortName(node.getURI()).replaceFirst(".*/([^/]+/[^/]+)$", "$1");
  }

  /** How well it is known, which the rules have told of some properties. */
  private DomContent grade(Triple triple) {
    return each(
        RuleGrades.of(triple, thing.excerpt().union()).stream().toList(),
        grade -> small(text(" "), EvidenceGrades.marked(grade.words()), text(" ")));
  }

  /**
   * A page has many of these links, which whoever does not see what they stand behind tells apart.
   */
  private DomContent inferred(Triple triple, Node end) {
    var mark = small().withClass("inferred");
    return explained && triple.getSubject().isURI()
        ? mark.with(
            text("inferred, "),
            a("why?")
                .withHref(ExplanationPages.address(triple))
                .withRel("nofollow")
                .attr("aria-label", "why? " + spoken(triple, end)))
        : mark.withText("inferred");
  }

  /** Of two ways between two things, one begins with the property. */
  private String spoken(Triple triple, Node end) {
    var property = called(triple.getPredicate());
    return end.equals(triple.getObject())
        ? property + ": " + called(end)
        : called(end) + " " + property + " this";
  }
}
