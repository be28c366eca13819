package org.interphase.server;

import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.interphase.export.Release;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.ClientQueries;
import org.interphase.server.ask.ClientShares;
import org.interphase.server.ask.LocalQueries;
import org.interphase.server.ask.QueryGate;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.ask.QueryService;
import org.interphase.server.ask.RemoteQueries;
import org.interphase.server.chart.EmbeddedPlot;
import org.interphase.server.curate.CuratePages;
import org.interphase.server.http.ClientCopy;
import org.interphase.server.http.CommonHeaders;
import org.interphase.server.http.Compressed;
import org.interphase.server.http.ErrorReports;
import org.interphase.server.http.Frame;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.LeastRate;
import org.interphase.server.http.ProxysWord;
import org.interphase.server.http.TrailingSlash;
import org.interphase.server.sparql.SparqlEndpoint;
import org.interphase.store.CuratedFolder;

/** A running server: the SPARQL endpoint and the pages, over one dataset that it only reads. */
public final class InterphaseServer implements AutoCloseable {

  /** By how much an answer may be late on a machine that has much else to do. */
  private static final Duration LATE = Duration.ofSeconds(15);

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** A client that sends, or reads, fewer bytes a second on average is given up. */
  private static final long SLOWEST = 500;

  /** How long a client may take over what is short. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  /** Most threads wait for slow readers, and come into being only where there are so many. */
  private static final int LEAST_THREADS = 8;

  private static final int MOST_THREADS = 250;

  /** What the parts of a body may take beside their content, in bytes. */
  private static final int FRAMING = 16;

  private final FusekiServer fuseki;
  private final String host;

  private InterphaseServer(FusekiServer fuseki, String host) {
    this.fuseki = fuseki;
    this.host = host;
  }

  /**
   * Returns a server that answers already.
   *
   * @param data the named graphs, and their union as its default graph
   * @param dataVersion a text that changes whenever {@code data} does
   * @throws CannotListenException if the port is taken, or the address is not this machine's
   */
  public static InterphaseServer start(
      ServerOptions options, DatasetGraph data, QuestionCatalogue questions, String dataVersion) {
    var gate = new QueryGate(options.limits().maxConcurrentQueries(), PATIENCE);
    return start(options, data, questions, dataVersion, gate);
  }

  /**
   * Returns a server that answers already, and explains what was inferred.
   *
   * @param data the named graphs, and their union as its default graph
   * @param dataVersion a text that changes whenever {@code data} does
   * @param ontology the folder of the ontology, with the rules and summaries by which statements of
   *     {@code data} were inferred
   * @throws CannotListenException if the port is taken, or the address is not this machine's
   */
  public static InterphaseServer start(
      ServerOptions options,
      DatasetGraph data,
      QuestionCatalogue questions,
      String dataVersion,
      Path ontology) {
    var gate = new QueryGate(options.limits().maxConcurrentQueries(), PATIENCE);
    return start(
        options,
        new LocalQueries(data, options.limits().queryTimeout()),
        data,
        questions,
        dataVersion,
        gate,
        Optional.of(ontology));
  }

  /**
   * Returns a server that answers already, whose queries and pages are answered by the SPARQL
   * service at {@code endpoint}. The service is not asked before the first request.
   *
   * @throws CannotListenException if the port is taken, or the address is not this machine's
   */
  public static InterphaseServer start(
      ServerOptions options, URI endpoint, QuestionCatalogue questions) {
    return start(options, endpoint, questions, Optional.empty());
  }

  /**
   * The same, which explains what was inferred.
   *
   * @param ontology the folder of the ontology, with the rules and summaries by which statements of
   *     the service were inferred
   */
  public static InterphaseServer start(
      ServerOptions options, URI endpoint, QuestionCatalogue questions, Path ontology) {
    return start(options, endpoint, questions, Optional.of(ontology));
  }

  private static InterphaseServer start(
      ServerOptions options, URI endpoint, QuestionCatalogue questions, Optional<Path> ontology) {
    return start(
        options,
        new RemoteQueries(endpoint, options.limits().queryTimeout()),
        DatasetGraphZero.create(),
        questions,
        "",
        new QueryGate(options.limits().maxConcurrentQueries(), PATIENCE),
        ontology);
  }

  /**
   * What keeps the SPARQL service at {@code endpoint} from being served over, and how to mend that;
   * nothing where it cannot be reached, which may be so for now.
   */
  public static Optional<String> complaintAbout(URI endpoint, ServerOptions options) {
    try {
      return RemoteQueries.complaint(endpoint, options.limits().queryTimeout());
    } catch (HttpProblem unreachable) {
      return Optional.empty();
    }
  }

  static InterphaseServer start(
      ServerOptions options,
      DatasetGraph data,
      QuestionCatalogue questions,
      String dataVersion,
      QueryGate gate) {
    var service = new LocalQueries(data, options.limits().queryTimeout());
    return start(options, service, data, questions, dataVersion, gate, Optional.empty());
  }

  private static InterphaseServer start(
      ServerOptions options,
      QueryService service,
      DatasetGraph data,
      QuestionCatalogue questions,
      String dataVersion,
      QueryGate gate,
      Optional<Path> ontology) {
    var queries = new QueryRun(service, options.limits().maxRows());
    var builder = FusekiServer.create();
    builder.add(
        "/sparql", DataService.newBuilder(data).addEndpoint(endpoint(options, queries, gate)));
    // Pages have places of their own: what programs ask for does not keep readers out.
    var pages = new QueryGate(options.limits().maxConcurrentQueries(), PATIENCE);
    var site =
        new Site(
                queries,
                pages,
                questions,
                dataVersion,
                Shelves.of(options, service.isFixed()),
                options.learned())
            .with(new Release(data, questions), ontology, options.pages().since());
    // Assistants, too, keep nobody out; they make many calls at once, and would rather wait.
    var assistants = new QueryGate(options.limits().maxConcurrentQueries(), LATE);
    site.with(
        clients(options, assistants, LATE),
        ServerOptions.isOfThisMachine(options.host()) && !options.behindProxy(),
        options.limits().maxBodyBytes());
    options.pages().curated().ifPresent(folder -> site.with(curated(folder, options)));
    site.addTo(builder, options.limits().maxBodyBytes());
    var fuseki = build(builder, options, dataVersion);
    var jetty = fuseki.getJettyServer();
    var context = (ServletContextHandler) jetty.getHandler();
    for (var connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setHost(options.host());
      configure(
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration(),
          options);
    }
    jetty.setHandler(
        new CommonHeaders(
            new TrailingSlash(ClientCopy.kept(wholeBodies(Compressed.answersOf(context), options))),
            EmbeddedPlot.FOLDER,
            options.pages().framers()));
    var reports = new ErrorReports(site.addresses());
    context.setErrorHandler(reports);
    jetty.setErrorHandler(reports);
    listen(fuseki, new InetSocketAddress(options.host(), options.port()));
    return new InterphaseServer(fuseki, options.host());
  }

  /**
   * Has a connection that waits for its answer be idle for longer than any answer takes: Jetty ends
   * what is being written just when the time is over, and the client gets nothing.
   */
  static void configure(HttpConfiguration http, ServerOptions options) {
    http.setIdleTimeout(options.limits().queryTimeout().plus(LATE).toMillis());
    if (options.behindProxy()) {
      http.addCustomizer(new ProxysWord());
    }
  }

  private static CuratePages curated(CuratedFolder folder, ServerOptions options) {
    return new CuratePages(
        folder,
        graph ->
            new QueryRun(
                new LocalQueries(graph, options.limits().queryTimeout()),
                options.limits().maxRows()));
  }

  private static void listen(FusekiServer fuseki, InetSocketAddress address) {
    if (address.isUnresolved()) {
      throw CannotListenException.unresolved(address);
    }
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      throw Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
          .filter(BindException.class::isInstance)
          .<RuntimeException>map(refusal -> CannotListenException.at(address, refusal))
          .findFirst()
          .orElse(e);
    }
  }

  /** Has a thread wait for no body: what is short enough to be answered is there at once. */
  private static Handler wholeBodies(Handler handler, ServerOptions options) {
    var loader =
        new EagerContentHandler.RetainedContentLoaderFactory(
            options.limits().maxBodyBytes() + 1, FRAMING, false);
    return new LeastRate(
        new EagerContentHandler(handler, loader), SLOWEST, options.limits().maxBodyBytes(), GRACE);
  }

  private static Endpoint endpoint(ServerOptions options, QueryRun queries, QueryGate gate) {
    // Without a processor of its own an unnamed endpoint would send the whole dataset on a plain
    // GET; this is the only endpoint at /sparql, so every request comes to it.
    return Endpoint.create()
        .operation(Operation.Query)
        .processor(
            new SparqlEndpoint(
                queries, clients(options, gate, PATIENCE), options.limits().maxBodyBytes()))
        .build();
  }

  private static ClientQueries clients(ServerOptions options, QueryGate gate, Duration patience) {
    // Through a proxy all clients have its address; it can count them itself.
    int share =
        options.behindProxy()
            ? options.limits().maxConcurrentQueries()
            : Math.max(1, options.limits().maxConcurrentQueries() / 2);
    return new ClientQueries(
        gate, new ClientShares(share, patience), options.limits().queryTimeout());
  }

  private static FusekiServer build(
      FusekiServer.Builder builder, ServerOptions options, String dataVersion) {
    var fuseki =
        builder
            .port(options.port())
            .numServerThreads(LEAST_THREADS, MOST_THREADS)
            .fusekiModules(FusekiModules.empty())
            .enablePing(true)
            .enableMetrics(true)
            .build();
    var context = (ServletContextHandler) fuseki.getJettyServer().getHandler();
    context.setMaxFormContentSize((int) options.limits().maxBodyBytes());
    context.setAttribute(Frame.DATA_VERSION, dataVersion);
    options.pages().contact().ifPresent(contact -> context.setAttribute(Frame.CONTACT, contact));
    return fuseki;
  }

  /** Returns the address at which the server answers, with a slash at its end. */
  public URI address() {
    var name = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    var authority = name.contains(":") ? "[" + name + "]" : name;
    return URI.create("http://" + authority + ":" + fuseki.getPort() + "/");
  }

  /** Returns when the server has been stopped, or the waiting thread interrupted. */
  public void awaitStop() {
    try {
      // Fuseki's own join would start a server anew that has been stopped already.
      fuseki.getJettyServer().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops the server. Stopping it again does nothing. */
  @Override
  public void close() {
    fuseki.stop();
  }
}
