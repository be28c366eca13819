package org.interphase.server.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.question.Answer;
import org.interphase.question.AnswerFormat;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.Answers;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.chart.AnswerAddress;
import org.interphase.server.chart.EmbeddedPlot;
import org.interphase.server.chart.PlotSources;
import org.interphase.server.chart.QuestionPlot;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Origin;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.PictureFile;
import org.interphase.server.http.Reply;

/** Answers below {@code /questions}: the list, and each question with its answer. */
public final class QuestionPages {

  private static final Map<String, AnswerFormat> SUFFIXES =
      Map.of(
          ".csv", AnswerFormat.CSV,
          ".json", AnswerFormat.JSON,
          ".md", AnswerFormat.MARKDOWN,
          ".tex", AnswerFormat.LATEX);

  /** The formats that programs can ask for, the likeliest first. */
  static final List<AnswerFormat> FORMATS =
      List.of(AnswerFormat.CSV, AnswerFormat.JSON, AnswerFormat.MARKDOWN, AnswerFormat.LATEX);

  private static final String CITATION = "/citation";
  private static final String BIBTEX = "application/x-bibtex";

  private final QuestionCatalogue questions;
  private final Answers answers;
  private final QueryRun queries;
  private final DataSources sources;
  private final PlotSources plotted;

  /**
   * @param version changes whenever an answer of a fixed service may change
   */
  public QuestionPages(
      QuestionCatalogue questions,
      Answers answers,
      QueryRun queries,
      String version,
      PlotSources plotted) {
    this.questions = questions;
    this.answers = answers;
    this.queries = queries;
    this.sources = new DataSources(queries, version);
    this.plotted = plotted;
  }

  /** Answers with all questions, as a page or as JSON. */
  public void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var list = new QuestionList(questions);
    if (MediaTypes.wantsJson(request)) {
      Reply.json(list.json(), request, response);
    } else {
      Reply.page(list.page(), request, response);
    }
  }

  /** Answers with one question: its page, its answer in a format, its picture or how to cite it. */
  public void one(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    if (path.isEmpty()) {
      list(request, response);
      return;
    }
    if (path.endsWith(CITATION)) {
      citation(path.substring(0, path.length() - CITATION.length()), request, response);
      return;
    }
    var file = PictureFile.of(path);
    if (file.isPresent()) {
      picture(file.get(), path, request, response);
      return;
    }
    var suffix = SUFFIXES.keySet().stream().filter(path::endsWith).findFirst();
    var name = path.substring(0, path.length() - suffix.map(String::length).orElse(0));
    var question = questions.find(name).orElseThrow(() -> unknown(name));
    var format = suffix.map(SUFFIXES::get).or(() -> accepted(request));
    var parameters = Parameters.of(request).texts();

    var mediaType = format.map(AnswerFormat::mediaType).orElse(MediaTypes.HTML) + ";charset=utf-8";
    var answer = answer(question, parameters);
    Reply.send(mediaType, text(question, parameters, answer, format, request), request, response);
  }

  /** A value that cannot be asked for comes back in the question's form, to be chosen anew. */
  private Answer answer(CompetencyQuestion question, Map<String, String> parameters) {
    try {
      return answers.to(question, parameters);
    } catch (HttpProblem problem) {
      throw problem.status() == 400
          ? problem.mendedBy(form(question, parameters).render(), QuestionPage.STYLE)
          : problem;
    }
  }

  private void picture(
      PictureFile file, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var name = path.substring(0, path.length() - file.suffix().length());
    var question = questions.find(name).orElseThrow(() -> unknown(name));
    var parameters = new HashMap<String, String>(Parameters.of(request).texts());
    if (file == PictureFile.PNG) {
      parameters.remove(PictureFile.WIDTH);
    }
    var answer = answers.to(question, parameters);
    var address = Origin.of(request) + AnswerAddress.of(question, parameters).path("");
    var picture = QuestionPlot.picture(question, answer, plotted, address);
    file.send(picture, name, request, response);
  }

  /** Answers with the plot of an answer alone, for a frame. */
  public void embedded(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    var question = questions.find(name).orElseThrow(() -> unknown(name));
    var parameters = Parameters.of(request).texts();
    var plot =
        QuestionPlot.of(question, answers.to(question, parameters))
            .orElseThrow(() -> HttpProblem.notFound("There is nothing to draw."));
    var address = AnswerAddress.of(question, parameters);
    Reply.page(EmbeddedPlot.page(plot, name, address::path), request, response);
  }

  private String text(
      CompetencyQuestion question,
      Map<String, String> parameters,
      Answer answer,
      Optional<AnswerFormat> format,
      HttpServletRequest request) {
    return format
        .map(f -> f.text(answer, question.columns()))
        .orElseGet(
            () -> {
              var form = form(question, parameters);
              var citation = cite(question, form, parameters, answer, request);
              return new QuestionPage(question, parameters, answer, form, citation).render(queries);
            });
  }

  private QuestionForm form(CompetencyQuestion question, Map<String, String> parameters) {
    return new QuestionForm(question, parameters, Choices.of(question, answers, queries));
  }

  private void citation(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var question = questions.find(name).orElseThrow(() -> unknown(name));
    var mediaType = MediaTypes.choose(request, List.of("text/plain", BIBTEX));
    var parameters = Parameters.of(request).texts();
    var answer = answers.to(question, parameters);
    var citation = cite(question, form(question, parameters), parameters, answer, request);
    var text =
        mediaType.equals(BIBTEX)
            ? citation.bibtex()
            : citation.text() + "\n\n" + citation.bibtex() + "\n" + citation.check() + "\n";
    Reply.send(mediaType + ";charset=utf-8", text, request, response);
  }

  private Citation cite(
      CompetencyQuestion question,
      QuestionForm form,
      Map<String, String> parameters,
      Answer answer,
      HttpServletRequest request) {
    var origin = Origin.of(request);
    return new Citation(question, form.asked(), parameters, answer, sources.facts(), origin);
  }

  private HttpProblem unknown(String name) {
    var similar = questions.similarTo(name);
    return HttpProblem.notFound(
        "There is no question \""
            + name
            + "\"."
            + (similar.isEmpty() ? "" : " Perhaps: " + String.join(", ", similar) + "."));
  }

  /** The format that a program asks for; nothing where a page will do. */
  private static Optional<AnswerFormat> accepted(HttpServletRequest request) {
    var offered =
        Stream.concat(Stream.of(MediaTypes.HTML), FORMATS.stream().map(AnswerFormat::mediaType))
            .toList();
    var chosen = MediaTypes.choose(request, offered);
    return FORMATS.stream().filter(format -> format.mediaType().equals(chosen)).findFirst();
  }
}
