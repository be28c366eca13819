package org.interphase.server;

import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.interphase.assistant.Assistant;
import org.interphase.change.ChangesSince;
import org.interphase.export.Release;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.Answers;
import org.interphase.server.ask.ClientQueries;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.KnownAnswers;
import org.interphase.server.ask.QueryGate;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.assistant.AssistantServlet;
import org.interphase.server.change.ChangesPages;
import org.interphase.server.chart.EmbeddedPlot;
import org.interphase.server.chart.PlotPages;
import org.interphase.server.chart.PlotSources;
import org.interphase.server.compare.ComparePages;
import org.interphase.server.curate.CuratePages;
import org.interphase.server.dataset.DatasetPages;
import org.interphase.server.dataset.Downloads;
import org.interphase.server.dataset.JsonLdContext;
import org.interphase.server.dataset.NanopublicationPages;
import org.interphase.server.dataset.OntologyFiles;
import org.interphase.server.dataset.OpenApi;
import org.interphase.server.doubt.DiscrepancyPages;
import org.interphase.server.failure.FailurePages;
import org.interphase.server.http.Assets;
import org.interphase.server.http.FormServlet;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.KeptReplies;
import org.interphase.server.http.MediaTypes;
import org.interphase.server.http.PageServlet;
import org.interphase.server.http.Parameters;
import org.interphase.server.http.PictureFile;
import org.interphase.server.http.PostedBody;
import org.interphase.server.http.Wanted;
import org.interphase.server.question.QuestionPages;
import org.interphase.server.reconcile.ReconcilePages;
import org.interphase.server.search.GraphCounts;
import org.interphase.server.search.HomePage;
import org.interphase.server.search.NameSearch;
import org.interphase.server.search.SearchPage;
import org.interphase.server.search.SuggestPage;
import org.interphase.server.search.ThingNames;
import org.interphase.server.sparql.EditorPage;
import org.interphase.server.sparql.EditorTerms;
import org.interphase.server.sparql.ExampleQueries;
import org.interphase.server.telling.Reasons;
import org.interphase.server.thing.ExplanationPages;
import org.interphase.server.thing.ForeignTermPages;
import org.interphase.server.thing.GraphPages;
import org.interphase.server.thing.ReportPages;
import org.interphase.server.thing.ThingPages;
import org.interphase.store.WorkedOut;
import org.interphase.words.Words;

/** Which page answers at which address, the SPARQL endpoint apart. */
final class Site {

  private static final List<String> PAGE = List.of(MediaTypes.HTML);

  private final QueryRun queries;
  private final QueryGate gate;
  private final QuestionCatalogue questions;
  private final String dataVersion;
  private final Shelves shelves;
  private final PlotSources sources;

  /** One for pages and assistants: what it learns is learned once for the same names. */
  private final Supplier<Words> words;

  /** One for all who look for things by their names, read when the first does. */
  private final Supplier<ThingNames> names;

  private final Map<String, PageServlet.Handler> handlers = new LinkedHashMap<>();

  /** What the making of a file, or somebody's work, changes. */
  private final Map<String, PageServlet.Handler> changing = new LinkedHashMap<>();

  private final Map<String, PageServlet.Handler> forms = new LinkedHashMap<>();

  /** What answers in a way of its own. */
  private final Map<String, HttpServlet> servlets = new LinkedHashMap<>();

  private Optional<Reasons> reasons = Optional.empty();
  private Optional<Path> home = Optional.empty();

  /**
   * @param dataVersion changes whenever an answer of a fixed service may change
   * @param options say where it is kept what was worked out from the data
   */
  Site(
      QueryRun queries,
      QueryGate gate,
      QuestionCatalogue questions,
      String dataVersion,
      Shelves shelves,
      ServerOptions options) {
    this.queries = queries;
    this.gate = gate;
    this.questions = questions;
    this.dataVersion = dataVersion;
    this.shelves = shelves;
    this.sources = new PlotSources(queries, dataVersion);
    var learned = options.known().words();
    this.words =
        Kept.ofNames(queries, () -> Words.of(queries::build, questions.all(), learned)).inTurn();
    var named = options.known().names();
    this.names = Kept.ofNames(queries, () -> ThingNames.of(named, queries));
    questions(options.known());
    pictures(options.known());
    programs();
    spreadsheets();
  }

  /** Adds what needs the whole dataset at hand. */
  Site with(Release release, Optional<Path> ontology, Optional<ChangesSince> since) {
    things(new ThingPages(queries, sources::of, ontology.isPresent()));
    handlers.put("/report", page(new ReportPages(queries, dataVersion)::answer));
    ontology.ifPresent(this::beside);
    var downloads = new Downloads(queries, gate, release, dataVersion);
    changing.put("/downloads", page(bare(downloads::page)));
    handlers.put(
        NanopublicationPages.FOLDER + "*",
        bare(new NanopublicationPages(queries, gate, release)::answer));
    changing.put(Downloads.FOLDER + "*", bare(downloads::file));
    var changes = new ChangesPages(since, dataVersion);
    handlers.put("/changes", changes::page);
    handlers.put("/changes.json", changes::page);
    return this;
  }

  /** Adds what answers AI assistants, which is made when the first comes. */
  Site with(ClientQueries clients, boolean onlyThisMachine, long maxBytes) {
    servlets.put(
        "/mcp",
        new AssistantServlet(
            () -> new Assistant(queries, questions, words, names, reasons, home),
            clients,
            onlyThisMachine,
            maxBytes));
    return this;
  }

  /** Adds what is seen by who works on a source. */
  Site with(CuratePages pages) {
    changing.put("/curate", page(bare(pages::list)));
    changing.put("/curate/templates/*", bare(pages::template));
    forms.put("/curate/*", page(pages::source));
    return this;
  }

  /**
   * @param maxFormBytes the longest form that is taken where one can be posted
   */
  void addTo(FusekiServer.Builder builder, long maxFormBytes) {
    forms.forEach(
        (path, handler) ->
            builder.addServlet(path, new FormServlet(blaming(handler), maxFormBytes)));
    changing.forEach(
        (path, handler) -> builder.addServlet(path, new PageServlet(blaming(handler))));
    var replies = new KeptReplies(shelves.replies());
    handlers.forEach(
        (path, handler) ->
            builder.addServlet(path, new PageServlet(blaming(replies.over(handler)))));
    servlets.forEach(builder::addServlet);
    builder.addServlet("/assets/*", new Assets());
  }

  /** The beginnings of the addresses that lead anywhere, the SPARQL endpoint's among them. */
  List<String> addresses() {
    return Stream.of(handlers, changing, forms, servlets, Map.of("/sparql", ""))
        .flatMap(answering -> answering.keySet().stream())
        .map(path -> path.replaceFirst("(.[^/]*).*", "$1"))
        .filter(path -> path.length() > 1 && path.indexOf('.') < 0)
        .distinct()
        .sorted()
        .toList();
  }

  /** What breaks down over what a far service has sent is told as the service's fault. */
  private PageServlet.Handler blaming(PageServlet.Handler handler) {
    return (request, response) -> {
      try {
        handler.answer(request, response);
      } catch (HttpProblem problem) {
        throw problem;
      } catch (RuntimeException e) {
        throw PostedBody.isUnreadable(e) ? e : queries.service().blamed(e);
      }
    };
  }

  private void questions(WorkedOut known) {
    var answers = new Answers(queries, gate, shelves.answers(), new KnownAnswers(known.answers()));
    var pages = new QuestionPages(questions, answers, queries, dataVersion, sources);
    var search = new SearchPage(words, new NameSearch(queries, names), answers, queries);
    var plots = new PlotPages(answers, queries, sources, known.pairs());
    handlers.put(
        "", page(bare(new HomePage(questions, answers, new GraphCounts(queries))::answer)));
    handlers.put("/questions.json", bare(pages::list));
    handlers.put("/questions/*", pages::one);
    handlers.put("/search", search::answer);
    handlers.put("/search.json", search::answer);
    // There are many beginnings of words, each wanted once: none is worth keeping.
    changing.put("/suggest.json", new SuggestPage(questions, names, queries)::answer);
    handlers.put("/plot", page(plots::page));
    handlers.put(EmbeddedPlot.FOLDER + "/plot", page(plots::embedded));
    handlers.put(EmbeddedPlot.FOLDER + "/questions/*", page(pages::embedded));
    for (var file : PictureFile.values()) {
      handlers.put("/plot" + file.suffix(), plots.picture(file));
    }
    handlers.put("/plot.csv", plots::data);
  }

  private void pictures(WorkedOut known) {
    var compared = new ComparePages(queries);
    ComparePages.paths().forEach(path -> handlers.put(path, compared::answer));
    var failures = new FailurePages(queries);
    handlers.put("/failures", failures::map);
    handlers.put("/failures.json", failures::map);
    for (var file : PictureFile.values()) {
      handlers.put("/failures" + file.suffix(), failures.picture(file, sources::of));
    }
    handlers.put("/failures/claims", page(failures::claims));
    handlers.put(
        "/discrepancies", page(new DiscrepancyPages(queries, questions, known.doubts())::answer));
  }

  private void things(ThingPages things) {
    handlers.put("/id/*", bare(things::thing));
    document("/ontology", bare(things::ontology));
    handlers.put("/ontology/*", bare(things::ontologyVersion));
    document("/term", new ForeignTermPages(queries)::term);
    handlers.put("/graph/*", bare(new GraphPages(queries, gate)::graph));
  }

  /** Adds what is made of the files beside the ontology. */
  private void beside(Path ontology) {
    var why = new Reasons(queries, ontology);
    reasons = Optional.of(why);
    home = Optional.ofNullable(ontology.toAbsolutePath().getParent());
    handlers.put("/explain", new ExplanationPages(queries, why)::answer);
    var files = new OntologyFiles(ontology);
    document("/shapes", bare(files::shapes));
    handlers.put(OntologyFiles.MAPPINGS + "*", bare(files::mappingSet));
  }

  private void programs() {
    handlers.put("/sparql-editor", new EditorPage(questions)::answer);
    handlers.put("/sparql-editor.json", bare(new EditorTerms(queries)::answer));
    var examples = bare(new ExampleQueries(questions)::answer);
    document("/sparql-examples", examples);
    handlers.put("/.well-known/sparql-examples", examples);
    handlers.put("/context.jsonld", bare(new JsonLdContext(queries)::answer));
    handlers.put("/openapi.json", bare(new OpenApi(questions)::answer));
    var dataset = new DatasetPages(queries);
    var described = bare(dataset::description);
    document("/void", described);
    handlers.put("/.well-known/void", described);
    handlers.put("/lookup", dataset::lookUp);
  }

  private void spreadsheets() {
    var pages = new ReconcilePages(queries, gate);
    forms.put(ReconcilePages.ADDRESS, pages::service);
    handlers.put(ReconcilePages.ADDRESS + "/properties", pages::properties);
    handlers.put(ReconcilePages.ADDRESS + "/preview", page(pages::preview));
    handlers.put(ReconcilePages.ADDRESS + "/about", page(bare(pages::about)));
    handlers.put(ReconcilePages.SUGGEST + "*", pages::suggest);
    handlers.put(ReconcilePages.FLYOUT + "*", pages::flyout);
  }

  /** What is there as a page alone. */
  private static PageServlet.Handler page(PageServlet.Handler handler) {
    return (request, response) -> {
      MediaTypes.choose(request, PAGE);
      handler.answer(request, response);
    };
  }

  /** What has no parameters but the page's language. */
  private static PageServlet.Handler bare(PageServlet.Handler handler) {
    return (request, response) -> {
      Parameters.of(request, List.of());
      handler.answer(request, response);
    };
  }

  /** A document at its path, and at the path with each suffix that names a format. */
  private void document(String path, PageServlet.Handler handler) {
    Wanted.suffixes().forEach(suffix -> handlers.put(path + suffix, handler));
  }
}
