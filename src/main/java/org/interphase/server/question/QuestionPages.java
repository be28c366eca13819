package org.interphase.server.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.export.AnswerCitation;
import org.interphase.export.AnswerFile;
import org.interphase.export.AnswerReferences;
import org.interphase.export.AskedAnswer;
import org.interphase.export.CitationFile;
import org.interphase.question.Answer;
import org.interphase.question.AnswerAddress;
import org.interphase.question.AnswerFormat;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.Answers;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.chart.EmbeddedPlot;
import org.interphase.server.chart.PlotSources;
import org.interphase.server.chart.QuestionPlot;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.Origin;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.PictureFile;
import org.interphase.server.http.Reply;
import org.interphase.server.telling.NearNames;
import org.interphase.source.bibliography.Reference;

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

  private static final String QUERY = ".rq";

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
    Parameters.of(request, List.of());
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
    var cited = CitationFile.of(path);
    if (cited.isPresent()) {
      citation(path, cited.get(), request, response);
      return;
    }
    if (path.endsWith(QUERY)) {
      Parameters.of(request, List.of());
      var query = known(path.substring(0, path.length() - QUERY.length())).sparql();
      Reply.send("application/sparql-query;charset=utf-8", query, request, response);
      return;
    }
    var drawn = PictureFile.of(path);
    if (drawn.isPresent()) {
      picture(drawn.get(), path, request, response);
      return;
    }
    var taken =
        Arrays.stream(AnswerFile.values()).filter(it -> path.endsWith(it.suffix())).findFirst();
    if (taken.isPresent()) {
      var named = path.substring(0, path.length() - taken.get().suffix().length());
      file(named, taken.get(), request, response);
      return;
    }
    var wanted = acceptedFile(path, request);
    if (wanted.isPresent()) {
      file(path, wanted.get(), request, response);
      return;
    }
    var suffix = SUFFIXES.keySet().stream().filter(path::endsWith).findFirst();
    var question = known(path.substring(0, path.length() - suffix.map(String::length).orElse(0)));
    var format = suffix.map(SUFFIXES::get).or(() -> accepted(request));
    var asked = Parameters.of(request);
    var shown = format.isPresent() ? Optional.<ShownRows>empty() : Optional.of(ShownRows.of(asked));
    var parameters = shown.isPresent() ? ShownRows.without(asked.texts()) : asked.texts();

    var mediaType = format.map(AnswerFormat::mediaType).orElse(MediaTypes.HTML) + ";charset=utf-8";
    if (format.filter(AnswerFormat.CSV::equals).isPresent()) {
      describedBy(question, parameters, response);
    }
    var answer = answer(question, parameters);
    if (format.isPresent()) {
      WhyEmpty.tell(question, parameters, answer, answers, response);
    }
    var text =
        shown
            .map(rows -> page(question, parameters, answer, rows, request))
            .orElseGet(() -> format.orElseThrow().text(answer, question.columns()));
    Reply.send(mediaType, text, request, response);
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
    var question = known(name);
    var parameters = new HashMap<String, String>(Parameters.of(request).texts());
    if (file == PictureFile.PNG) {
      parameters.remove(PictureFile.WIDTH);
    }
    var answer = answers.to(question, parameters);
    var address = Origin.of(request) + AnswerAddress.of(question, parameters).path("");
    file.send(QuestionPlot.picture(question, answer, plotted, address), name, request, response);
  }

  /** Answers with the plot of an answer alone, for a frame. */
  public void embedded(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    var question = known(name);
    var parameters = Parameters.of(request).texts();
    var plot =
        QuestionPlot.of(question, answers.to(question, parameters))
            .orElseThrow(() -> HttpProblem.notFound("There is nothing to draw."));
    var address = AnswerAddress.of(question, parameters);
    Reply.page(EmbeddedPlot.page(plot, name, address::path), request, response);
  }

  private String page(
      CompetencyQuestion question,
      Map<String, String> parameters,
      Answer answer,
      ShownRows shown,
      HttpServletRequest request) {
    var form = form(question, parameters);
    var citation = cite(question, form, parameters, answer, request);
    var unmet = answers.unmet(question, parameters, answer);
    return new QuestionPage(question, parameters, answer, unmet, shown, form, citation)
        .render(queries, answers);
  }

  private QuestionForm form(CompetencyQuestion question, Map<String, String> parameters) {
    return new QuestionForm(question, parameters, Choices.of(question, answers, queries));
  }

  /** The file that the address names, or where it names none, that which {@code Accept} does. */
  private void citation(
      String path, CitationFile named, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var question = known(path.substring(0, path.length() - named.end().length()));
    var file = named == CitationFile.TEXT ? acceptedCitation(request) : named;
    var parameters = Parameters.of(request).texts();
    var answer = answers.to(question, parameters);
    answers.requireMet(question, parameters, answer);
    var citation = cite(question, form(question, parameters), parameters, answer, request);
    Reply.send(file.mediaType() + ";charset=utf-8", file.of(citation), request, response);
  }

  private static CitationFile acceptedCitation(HttpServletRequest request) {
    var files = Arrays.asList(CitationFile.values());
    var chosen = MediaTypes.choose(request, files.stream().map(CitationFile::mediaType).toList());
    return files.stream().filter(file -> file.mediaType().equals(chosen)).findFirst().orElseThrow();
  }

  private AnswerCitation cite(
      CompetencyQuestion question,
      QuestionForm form,
      Map<String, String> parameters,
      Answer answer,
      HttpServletRequest request) {
    return new AnswerCitation(
        asked(question, form, parameters, answer, List.of(), Origin.of(request)));
  }

  private AskedAnswer asked(
      CompetencyQuestion question,
      QuestionForm form,
      Map<String, String> parameters,
      Answer answer,
      List<Reference> references,
      String origin) {
    return new AskedAnswer(
        question, parameters, form.asked(), answer, sources.facts(), references, origin);
  }

  /** Sends an answer as a file that says of itself what it is. */
  private void file(
      String name, AnswerFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var question = known(name);
    var parameters = Parameters.of(request).texts();
    var answer = answers.to(question, parameters);
    WhyEmpty.tell(question, parameters, answer, answers, response);
    var references =
        file.listsReferences()
            ? queries.read(() -> AnswerReferences.of(answer, queries.service()::build))
            : List.<Reference>of();
    var asked =
        asked(
            question,
            form(question, parameters),
            parameters,
            answer,
            references,
            Origin.of(request));
    Reply.send(file.mediaType(), file.of(asked), request, response);
  }

  /** Where CSVW has its readers look for what stands in the columns. */
  private static void describedBy(
      CompetencyQuestion question, Map<String, String> parameters, HttpServletResponse response) {
    var address = AnswerAddress.of(question, parameters).path(AnswerFile.CSVW.suffix());
    response.addHeader(
        "Link",
        "<" + address + ">; rel=\"describedby\"; type=\"" + AnswerFile.CSVW.mediaType() + "\"");
  }

  private CompetencyQuestion known(String name) {
    return questions.find(name).orElseThrow(() -> NearNames.noQuestion(name, questions));
  }

  /** The format that a program asks for; nothing where a page will do. */
  private static Optional<AnswerFormat> accepted(HttpServletRequest request) {
    var chosen = MediaTypes.choose(request, offered());
    return FORMATS.stream().filter(format -> format.mediaType().equals(chosen)).findFirst();
  }

  /** The file that a program asks for by its media type alone. */
  private Optional<AnswerFile> acceptedFile(String path, HttpServletRequest request) {
    if (questions.find(path).isEmpty()) {
      return Optional.empty();
    }
    var chosen = MediaTypes.choose(request, offered());
    return Arrays.stream(AnswerFile.values())
        .filter(file -> file.mediaType().equals(chosen))
        .findFirst();
  }

  private static List<String> offered() {
    return Stream.of(
            Stream.of(MediaTypes.HTML),
            FORMATS.stream().map(AnswerFormat::mediaType),
            Arrays.stream(AnswerFile.values()).map(AnswerFile::mediaType))
        .flatMap(types -> types)
        .toList();
  }
}
