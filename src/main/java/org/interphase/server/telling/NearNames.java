package org.interphase.server.telling;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.interphase.model.Spelling;
import org.interphase.question.NearThings;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Iris;
import org.interphase.vocabulary.IPH;

/** Tells that nothing has a name, and which names near to it there are. */
public final class NearNames {

  private static final String TERMS =
      "SELECT DISTINCT ?term { ?term a ?kind FILTER(STRSTARTS(STR(?term), \"" + IPH.NS + "\")) }";

  private NearNames() {}

  /** 404: there is no such thing, as {@code detail} says. */
  public static HttpProblem noThing(String detail, String iri, QueryRun queries) {
    return none(
        detail, queries.read(() -> NearThings.to(iri, queries::build)), NearNames::addressOfThing);
  }

  /** 404: the ontology has no such term, as {@code detail} says. */
  public static HttpProblem noTerm(String detail, String name, QueryRun queries) {
    var terms =
        queries.read(() -> queries.select(TERMS)).stream()
            .map(found -> found.get("term").getURI().substring(IPH.NS.length()))
            .toList();
    return none(detail, name, terms, term -> Iris.address(IPH.NS + term).orElseThrow());
  }

  /** 404: there is no such question. */
  public static HttpProblem noQuestion(String name, QuestionCatalogue questions) {
    return none(
        "There is no question \"" + name + "\".",
        questions.similarTo(name),
        question -> "/questions/" + question);
  }

  /**
   * 404: none of {@code names} is {@code name}, as {@code detail} says.
   *
   * @param address where a name leads
   */
  public static HttpProblem none(
      String detail, String name, Collection<String> names, UnaryOperator<String> address) {
    return none(detail, Spelling.nearInAnyCase(name, names), address);
  }

  private static HttpProblem none(String detail, List<String> near, UnaryOperator<String> address) {
    return near.isEmpty()
        ? HttpProblem.notFound(detail)
        : HttpProblem.notFound(detail + " Did you mean " + joined(near) + "?")
            .mendedBy(ul(each(near, name -> li(a(name).withHref(address.apply(name))))));
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  private static String addressOfThing(String path) {
    return Iris.address(Iris.THINGS + path).orElseThrow();
  }
}
