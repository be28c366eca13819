package org.interphase.server.curate;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.section;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.interphase.model.ShellWord;
import org.interphase.source.OpenQuestion;
import org.interphase.store.SourceReading;

/** The questions about a source: guesses to confirm, what needs another answer, what has one. */
final class QuestionsForm {

  private final String name;
  private final Path folder;
  private final SourceReading reading;
  private final String token;

  QuestionsForm(String name, Path folder, SourceReading reading, String token) {
    this.name = name;
    this.folder = folder;
    this.reading = reading;
    this.token = token;
  }

  DomContent render() {
    var open = reading.open();
    var guessed = open.stream().filter(question -> question.guess().isPresent()).toList();
    var unknown = open.stream().filter(question -> question.guess().isEmpty()).toList();
    return join(
        open.isEmpty()
            ? join()
            : section(
                h2("Open questions"),
                guesses(guessed),
                withoutGuess(unknown),
                another(unknown.isEmpty() ? open.subList(0, 1) : unknown)),
        answered(reading.questions().stream().filter(q -> !q.awaitsAnswer()).toList()));
  }

  private DomContent guesses(List<OpenQuestion> guessed) {
    return guessed.isEmpty()
        ? join()
        : form(
                hidden("token", token),
                hidden("version", reading.version()),
                div(each(guessed, QuestionsForm::guess)).withClass("guesses"),
                button("Confirm what is ticked"))
            .withMethod("post")
            .withAction(CurateAddress.source(name));
  }

  private static DomContent guess(OpenQuestion question) {
    return label(
        input().withType("checkbox").withName("confirm").withValue(question.id()),
        span(
            bdi(question.asks() + " "),
            strong(bdi(question.guess().orElseThrow() + " ")),
            small(bdi(reasons(question)))));
  }

  private static String reasons(OpenQuestion question) {
    var guess = question.guess().isPresent() ? "a guess" : "no guess";
    var because = question.because().map(text -> guess + ": " + text).orElse(guess);
    var choices =
        question.choices().stream()
            .filter(choice -> !question.guess().filter(choice::equals).isPresent())
            .collect(Collectors.joining(", "));
    return because
        + (choices.isEmpty() ? "" : "; or: " + choices)
        + " · "
        + question.about()
        + " · "
        + question.id();
  }

  private static DomContent withoutGuess(List<OpenQuestion> unknown) {
    return unknown.isEmpty()
        ? join()
        : join(
            p("Nobody can guess:"),
            ul(
                each(
                    unknown,
                    question -> li(bdi(question.asks() + " "), small(bdi(reasons(question)))))));
  }

  /** Another answer changes more than the questions: the table is made anew of its file. */
  private DomContent another(List<OpenQuestion> questions) {
    var answers =
        questions.stream()
            .map(question -> " \\\n  --answer " + ShellWord.of(question.id() + "=…"))
            .collect(Collectors.joining());
    var command = "./interphase start FILE --into " + ShellWord.of(folder.toString()) + answers;
    return join(
        p(
            "Any other answer makes the source anew of the file that it was made of; put the"
                + " answers in place of the dots:"),
        pre(code(command)));
  }

  private static DomContent answered(List<OpenQuestion> answered) {
    return answered.isEmpty()
        ? join()
        : details(
            summary("Answered: " + answered.size()),
            ul(
                each(
                    answered,
                    question ->
                        li(
                            bdi(question.asks() + " "),
                            strong(bdi(question.answer().orElseThrow()))))));
  }

  private static DomContent hidden(String name, String value) {
    return input().withType("hidden").withName(name).withValue(value);
  }
}
