package org.interphase.server.question;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonObject;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Parameter;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Page;
import org.interphase.server.telling.Written;

/** The curated questions: as a page, as a part of one, as JSON. */
public final class QuestionList {

  /** The question that the first page answers in short. */
  public static final String FLAGSHIP = "ge-reduction-suppressors";

  private static final String OTHERS = "others";

  /** What one wants to know who asks questions of a tag; others have the tag's own words. */
  private static final List<Map.Entry<String, String>> HEADINGS =
      List.of(
          Map.entry("interlayers", "What helps at the interface?"),
          Map.entry("compare", "Which electrolyte is best?"),
          Map.entry("cells", "How do cells live and cycle?"),
          Map.entry("failure", "Why do cells fail?"),
          Map.entry("synthesis", "How is it made?"),
          Map.entry("composites", "What do composites bring?"),
          Map.entry("evidence", "How is it known?"),
          Map.entry("gaps", "What is not known?"),
          Map.entry("source", "What does the source say?"),
          Map.entry("coverage", "What is in the graph?"),
          Map.entry("outlook", "What is still to be done?"));

  private final QuestionCatalogue questions;

  public QuestionList(QuestionCatalogue questions) {
    this.questions = questions;
  }

  String page() {
    return new Page("Questions")
        .describedAs(
            "Questions about interlayers, solid electrolytes, cells and failures that a graph of the literature answers, each with its sources.")
        .alternate(MediaTypes.JSON, "/questions.json")
        .with(
            h1("Questions"),
            p(
                "Each has an address of its own, and its answer comes as a page, CSV, Excel, JSON,"
                    + " Markdown, LaTeX or a notebook."))
        .with(byTag())
        .render();
  }

  /**
   * One section per tag, each question under the first of its tags: the flagship's first, then what
   * most people want to know.
   */
  public DomContent byTag() {
    var first = questions.find(FLAGSHIP).map(QuestionList::tag).orElse("");
    var groups =
        new TreeMap<String, List<CompetencyQuestion>>(
            Comparator.comparing((String tag) -> tag.equals(first) ? 0 : tag.equals(OTHERS) ? 2 : 1)
                .thenComparing(QuestionList::place)
                .thenComparing(Comparator.naturalOrder()));
    questions.all().forEach(q -> groups.computeIfAbsent(tag(q), t -> new ArrayList<>()).add(q));
    return div(each(
            groups.entrySet(),
            group ->
                details(
                    summary(
                        h2(title(group.getKey())),
                        small(" " + group.getValue().size()).withClass("counts")),
                    list(group.getValue()))))
        .withClass("folding");
  }

  private static String tag(CompetencyQuestion question) {
    return question.tags().isEmpty() ? OTHERS : question.tags().get(0);
  }

  private static DomContent list(List<CompetencyQuestion> group) {
    return ul(each(
            group,
            question ->
                li(
                    a(question.summary()).withHref("/questions/" + question.name()),
                    p(Written.words(question.description())))))
        .withClass("questions");
  }

  private static int place(String tag) {
    int place = HEADINGS.stream().map(Map.Entry::getKey).toList().indexOf(tag);
    return place < 0 ? HEADINGS.size() : place;
  }

  private static String title(String tag) {
    return HEADINGS.stream()
        .filter(heading -> heading.getKey().equals(tag))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseGet(() -> capitalised(tag));
  }

  private static String capitalised(String tag) {
    var words = tag.replace('-', ' ');
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  String json() {
    var array = new JsonArray();
    questions.all().forEach(question -> array.add(json(question)));
    return array.toString();
  }

  private static JsonObject json(CompetencyQuestion question) {
    return JsonBuilder.buildObject(
        object -> {
          object
              .pair("name", question.name())
              .pair("summary", question.summary())
              .pair("description", question.description())
              .pair("sentence", question.sentence())
              .pair("address", "/questions/" + question.name());
          object.key("tags").startArray();
          question.tags().forEach(object::value);
          object.finishArray();
          object.key("parameters").startArray();
          question.parameters().forEach(parameter -> object.value(json(parameter)));
          object.finishArray();
          object.key("columns").startArray();
          question
              .columns()
              .forEach(
                  column ->
                      object.value(
                          JsonBuilder.buildObject(
                              c ->
                                  c.pair("name", column.name())
                                      .pair("description", column.description()))));
          object.finishArray();
        });
  }

  private static JsonObject json(Parameter parameter) {
    return JsonBuilder.buildObject(
        object -> {
          object
              .pair("name", parameter.name())
              .pair("type", parameter.type().name().toLowerCase(Locale.ROOT))
              .pair("description", parameter.description());
          parameter.defaultValue().ifPresent(value -> object.pair("default", value));
          if (!parameter.values().isEmpty()) {
            object.key("values").startArray();
            parameter.values().forEach(object::value);
            object.finishArray();
          }
        });
  }
}
