package org.interphase.server.compare;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.interphase.server.ask.Excerpt;
import org.interphase.server.http.Page;
import org.interphase.server.telling.Labels;
import org.interphase.server.telling.ThingName;
import org.interphase.server.telling.Written;

/** Where things of one kind are picked to be set side by side. */
final class PickPage {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static final String STYLE = "compare.css";

  private static final int MOST_LISTED = 400;
  private static final int MOST_READ = 5_000;

  private final ComparedKind kind;
  private final CompareAddress address;
  private final Excerpt excerpt;
  private final Labels labels;

  PickPage(ComparedKind kind, CompareAddress address, Excerpt excerpt) {
    this.kind = kind;
    this.address = address;
    this.excerpt = excerpt;
    this.labels = new Labels(excerpt.union());
  }

  String render() {
    excerpt.members(List.of(kind.type()), MOST_READ);
    var members =
        excerpt.union().find(Node.ANY, RDF.Nodes.type, kind.type()).toList().stream()
            .map(Triple::getSubject)
            .filter(Node::isURI)
            .distinct()
            .toList();
    excerpt.said(members, RDF.type, SKOS.altLabel);
    ThingName.fetch(members, excerpt);
    excerpt.nameAll();
    var picked = address.things().stream().filter(t -> kind.has(t, excerpt)).toList();
    var others =
        members.stream()
            .filter(thing -> kind.has(thing, excerpt) && !picked.contains(thing))
            .map(thing -> new Choice(thing, ThingName.of(thing, excerpt, labels)))
            .filter(this::isFound)
            .sorted(
                Comparator.comparing((Choice c) -> alphabetical(c.name().title()))
                    .thenComparing(c -> order(c.thing())))
            .toList();
    return new Page("Compare")
        .describedAs(
            "Pick cells, interlayers or electrolytes to see side by side, with what was not tested alike.")
        .style(STYLE)
        .with(
            h1("Compare"),
            p("Pick two or more, up to " + CompareAddress.MOST + ", to see them side by side.")
                .withClass("lead"),
            kinds(),
            choosing(picked, others))
        .render();
  }

  private DomContent kinds() {
    return nav(ul(
            each(
                List.of(ComparedKind.values()),
                other ->
                    li(
                        other == kind
                            ? a(other.title())
                                .withHref(CompareAddress.picking(other))
                                .attr("aria-current", "page")
                            : a(other.title()).withHref(CompareAddress.picking(other))))))
        .withClass("kinds")
        .attr("aria-label", "What to compare");
  }

  private DomContent choosing(List<Node> picked, List<Choice> others) {
    var shown = others.stream().limit(MOST_LISTED).toList();
    return form(
            input().withType("hidden").withName("kind").withValue(kind.word()),
            div(
                    input()
                        .withType("search")
                        .withName("find")
                        .withValue(address.find())
                        .withPlaceholder("name, material, reference …")
                        .attr("aria-label", "Find among them"),
                    button("Find").withName("pick").withValue("find").withClass("secondary"))
                .withClass("finding"),
            picked.isEmpty()
                ? join()
                : choices(
                    "Picked",
                    picked.stream()
                        .map(thing -> new Choice(thing, ThingName.of(thing, excerpt, labels)))
                        .toList(),
                    true),
            picked.size() == 1 ? p("Pick at least one more to compare it with.") : join(),
            choices(kind.title(), shown, false),
            shown.isEmpty()
                ? p("There are none" + (address.find().isEmpty() ? "." : " of that name."))
                : join(),
            shown.size() < others.size()
                ? p("These are the first " + shown.size() + "; the search finds the others.")
                : join(),
            div(button("Compare")).withClass("act"))
        .withClass("picking")
        .withAction(CompareAddress.PATH)
        .withMethod("get");
  }

  private DomContent choices(String title, List<Choice> choices, boolean ticked) {
    return choices.isEmpty()
        ? join()
        : fieldset(
            legend(title),
            div(each(choices, choice -> choice(choice, ticked))).withClass("choices"));
  }

  private static DomContent choice(Choice choice, boolean ticked) {
    var box =
        input()
            .withType("checkbox")
            .withName("thing")
            .withValue(CompareAddress.shortName(choice.thing()));
    return label(
        ticked ? box.attr("checked") : box,
        span(Written.words(choice.name().title()), small(Written.words(choice.name().detail()))));
  }

  /** Every word has to stand somewhere in what is shown, or in another name of the thing. */
  private boolean isFound(Choice choice) {
    var text =
        Stream.concat(
                Stream.of(choice.name().title(), choice.name().detail()),
                excerpt.objects(choice.thing(), SKOS.altLabel).stream().map(labels::of))
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return Stream.of(address.find().toLowerCase(Locale.ROOT).split("\\s+"))
        .allMatch(text::contains);
  }

  /** Capitals do not count, and row 2 stands before row 10. */
  private static String alphabetical(String title) {
    return NUMBER
        .matcher(title.toLowerCase(Locale.ROOT))
        .replaceAll(
            number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
  }

  private static String order(Node thing) {
    return thing.getURI();
  }

  private record Choice(Node thing, ThingName name) {}
}
