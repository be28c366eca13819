package org.interphase.server.question;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.button;
import static j2html.TagCreator.datalist;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.DetailsTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interphase.question.AskedSentence;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.Heading;
import org.interphase.question.Parameter;
import org.interphase.question.Sentence;
import org.interphase.server.telling.ColumnTitle;
import org.interphase.server.telling.Written;

/** A question as a sentence in which the parameters can be chosen. */
final class QuestionForm {

  /** More texts than these are suggestions while typing, not a list to open. */
  private static final int LIST = 60;

  private static final int NARROWEST = 12;

  private static final int WIDEST = 60;

  private final CompetencyQuestion question;
  private final Map<String, String> given;
  private final Choices choices;

  QuestionForm(CompetencyQuestion question, Map<String, String> given, Choices choices) {
    this.question = question;
    this.given = given;
    this.choices = choices;
  }

  DomContent render() {
    if (question.parameters().isEmpty()) {
      return p(Written.words(question.description())).withClass("asked");
    }
    var sentence = Sentence.of(question.sentence());
    var others =
        question.parameters().stream()
            .filter(parameter -> !sentence.parameters().contains(parameter.name()))
            .toList();
    var ask = button("Ask");
    return form(
            p(each(sentence.parts(), this::part)).withClass("asked"),
            // Where all that can be chosen is folded, so is what asks with it.
            sentence.parameters().isEmpty()
                ? also(others).with(ask)
                : join(others.isEmpty() ? join() : also(others), ask))
        .withClass("question")
        .withAction("/questions/" + question.name())
        .withMethod("get");
  }

  /**
   * The sentence as it was asked: with what was chosen in the place of the fields, and behind it
   * what was chosen beside it.
   */
  String asked() {
    return AskedSentence.of(question, given, this::label);
  }

  private String label(String parameter, String value) {
    return question.parameter(parameter).stream()
        .flatMap(found -> choices.of(found).stream())
        .filter(choice -> choice.value().equals(Choices.shortened(value)))
        .map(Choices.Choice::label)
        .findFirst()
        .orElse(value);
  }

  private String value(Parameter parameter) {
    return given.getOrDefault(parameter.name(), parameter.defaultValue().orElse(""));
  }

  /**
   * Folded where a narrow screen would show no answer for them, unless something is chosen there.
   */
  private DetailsTag also(List<Parameter> others) {
    return details(
            summary("More to choose (" + others.size() + ")"),
            p(each(others, this::labelled)).withClass("asked"))
        .withClass("also")
        .withCondOpen(others.stream().anyMatch(this::isChosen));
  }

  private boolean isChosen(Parameter parameter) {
    return !value(parameter).equals(parameter.defaultValue().orElse(""));
  }

  private DomContent part(Sentence.Part part) {
    return part.isParameter()
        ? question.parameter(part.text()).map(this::field).orElseGet(() -> bdi(part.text()))
        : span(Written.words(part.text()));
  }

  private DomContent labelled(Parameter parameter) {
    return span(span(ColumnTitle.of(parameter.name()) + " "), field(parameter)).withClass("field");
  }

  private DomContent field(Parameter parameter) {
    var value = value(parameter);
    var offered = choices.of(parameter);
    if (parameter.type() == Parameter.Type.NUMBER && offered.isEmpty()) {
      return number(parameter, value);
    }
    return offered.isEmpty() || parameter.type() == Parameter.Type.STRING && offered.size() > LIST
        ? text(parameter, value, offered)
        : list(parameter, value, offered);
  }

  private static DomContent number(Parameter parameter, String value) {
    var unit = Heading.of(parameter.name(), parameter.description()).unit();
    return span(
            input()
                .withType("number")
                .withName(parameter.name())
                .withValue(value)
                .withPlaceholder("any")
                .attr("step", "any")
                .attr("aria-label", parameter.description()),
            unit.isEmpty() ? join() : span("\u00A0" + unit))
        .withClass("number-field");
  }

  private static DomContent text(Parameter parameter, String value, List<Choices.Choice> offered) {
    var id = "offered-" + parameter.name();
    var hint =
        switch (parameter.type()) {
          case IRI -> "any, or such as strategy/spi";
          case SEARCH -> "words, or a part of one such as germ*";
          default -> AskedSentence.any(parameter);
        };
    var field =
        input()
            .withName(parameter.name())
            .withValue(value)
            .withPlaceholder(hint)
            .attr("size", size(value.isEmpty() ? hint : value))
            .attr("aria-label", parameter.description())
            .attr("autocomplete", "off");
    return offered.isEmpty()
        ? field
        : join(
            field.attr("list", id),
            datalist(each(offered, choice -> option().withValue(choice.value()))).withId(id));
  }

  /** What stands in a field is read whole: bold letters and an arrow take more than its letters. */
  private static int size(String shown) {
    return Math.min(WIDEST, Math.max(NARROWEST, shown.length() * 5 / 4 + 3));
  }

  /** A value that is not offered stays what it is: the address may hold any. */
  private static DomContent list(Parameter parameter, String value, List<Choices.Choice> offered) {
    var current = parameter.type() == Parameter.Type.IRI ? Choices.shortened(value) : value;
    var all =
        new ArrayList<Choices.Choice>(
            List.of(new Choices.Choice("", AskedSentence.any(parameter))));
    if (offered.stream().noneMatch(choice -> choice.value().equals(current))
        && !current.isEmpty()) {
      all.add(new Choices.Choice(current, "“" + current + "”"));
    }
    all.addAll(offered);
    return select(
            each(
                all,
                choice ->
                    option(choice.label())
                        .withValue(choice.value())
                        .withCondSelected(choice.value().equals(current))))
        .withName(parameter.name())
        .attr("aria-label", parameter.description());
  }
}
