package org.interphase.server.change;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.del;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.ins;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import org.interphase.change.Change;
import org.interphase.server.http.Iris;

/** A thing that changed: its name, which leads to it where it is still there, and what differs. */
final class ChangedThing {

  /** What stands between several values of a fact. */
  private static final String BETWEEN = "; ";

  private ChangedThing() {}

  static DomContent of(Change change) {
    return article(
            h3(name(change)),
            change.place().isEmpty() ? join() : p(bdi(change.place())).withClass("place"),
            dl(
                each(
                    change.told(),
                    fact ->
                        join(
                            dt(bdi(fact.property())),
                            dd(
                                change.how() == Change.How.CHANGED
                                    ? both(fact)
                                    : bdi(fact.before() + fact.after()))))))
        .withClass("change");
  }

  private static DomContent name(Change change) {
    var name = bdi(change.name().isBlank() ? change.iri() : change.name());
    return change.how() == Change.How.REMOVED
        ? name
        : Iris.address(change.iri())
            .<DomContent>map(address -> a(name).withHref(address))
            .orElse(name);
  }

  /** Of several values those that came and went; the others would hide them. */
  private static DomContent both(Change.Fact fact) {
    var before = List.of(fact.before().split(BETWEEN));
    var after = List.of(fact.after().split(BETWEEN));
    if (before.stream().anyMatch(after::contains)) {
      return join(
          each(without(before, after), gone -> join(del(bdi(gone)), text(" "))),
          each(without(after, before), come -> join(ins(bdi("+ " + come)), text(" "))));
    }
    return join(
        fact.before().isEmpty() ? text("nothing") : del(bdi(fact.before())),
        text(" → "),
        fact.after().isEmpty() ? text("nothing") : ins(bdi(fact.after())));
  }

  private static List<String> without(List<String> some, List<String> others) {
    return some.stream().filter(one -> !others.contains(one)).toList();
  }
}
