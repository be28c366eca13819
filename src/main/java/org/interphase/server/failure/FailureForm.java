package org.interphase.server.failure;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.label;
import static j2html.TagCreator.optgroup;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interphase.server.telling.Named;
import org.interphase.vocabulary.IPH;

/** The form in which a reader says what of the failures is wanted. */
final class FailureForm {

  private FailureForm() {}

  static DomContent of(FailureGraph all, FailureFilter filter) {
    return form(
            label(
                text("Where"),
                select(
                        option("everywhere").withValue(""),
                        optgroup(
                                each(
                                    Stream.of(CellSide.values())
                                        .filter(side -> side != CellSide.SEVERAL)
                                        .toList(),
                                    side ->
                                        option(side.title())
                                            .withValue(side.word())
                                            .withCondSelected(side.word().equals(filter.place()))))
                            .attr("label", "Part of the cell"),
                        optgroup(
                                options(
                                    distinct(all, FailureMechanism::places),
                                    Named::path,
                                    filter.place()))
                            .attr("label", "Interface"))
                    .withName("place")),
            label(
                text("Kind of failure"),
                select(
                        option("all").withValue(""),
                        options(
                            distinct(all, FailureMechanism::kinds).stream()
                                .filter(k -> !k.node().equals(IPH.FailureMechanism.asNode()))
                                .toList(),
                            FailureFilter::kindWord,
                            filter.kind()))
                    .withName("kind")),
            label(
                input()
                    .withType("checkbox")
                    .withName("observed")
                    .withValue("yes")
                    .withCondChecked(filter.observed()),
                text("only directly observed")),
            button("Show"),
            filter.isAll() ? join() : a("Show all").withHref("/failures"))
        .withClass("filter")
        .withMethod("get")
        .withAction("/failures");
  }

  private static DomContent options(
      List<Named> things, Function<Named, String> word, String selected) {
    return each(
        things,
        thing ->
            option(thing.label())
                .withValue(word.apply(thing))
                .withCondSelected(word.apply(thing).equals(selected)));
  }

  private static List<Named> distinct(
      FailureGraph graph, Function<FailureMechanism, List<Named>> part) {
    return graph.mechanisms().stream()
        .map(part)
        .flatMap(Collection::stream)
        .distinct()
        .sorted(Comparator.comparing(Named::label, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }
}
