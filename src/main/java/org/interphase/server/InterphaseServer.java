package org.interphase.server;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.interphase.export.Release;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.ClientQueries;
import org.interphase.server.ask.ClientShares;
import org.interphase.server.ask.LocalQueries;
import org.interphase.server.ask.QueryGate;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.curate.CuratePages;
import org.interphase.server.sparql.SparqlEndpoint;
import org.interphase.store.CuratedFolder;

/** A running server: the SPARQL endpoint and the pages, over what it only reads. */
public final class InterphaseServer implements AutoCloseable {

  /** How long a client waits for a place of its own. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final FusekiServer fuseki;
  private final String host;

  private InterphaseServer(FusekiServer fuseki, String host) {
    this.fuseki = fuseki;
    this.host = host;
  }

  /**
   * Returns a server that answers already.
   *
   * @throws CannotListenException if the port is taken, or the address is not this machine's
   */
  public static InterphaseServer start(
      ServerOptions options, Served served, QuestionCatalogue questions) {
    var gate = new QueryGate(options.limits().maxConcurrentQueries(), PATIENCE);
    return start(options, served, questions, gate);
  }

  static InterphaseServer start(
      ServerOptions options, Served served, QuestionCatalogue questions, QueryGate gate) {
    var service = served.queries(options.limits().queryTimeout());
    var queries = new QueryRun(service, options.limits().maxRows());
    // Pages have places of their own: what programs ask for does not keep readers out.
    var pages = new QueryGate(options.limits().maxConcurrentQueries(), PATIENCE);
    var shelves = Shelves.of(options, service.isFixed());
    var site = new Site(queries, pages, questions, served.version(), shelves, options);
    site.with(new Release(served.data(), questions), served.ontology(), options.pages().since());
    // Assistants, too, keep nobody out; they make many calls at once, and would rather wait.
    var assistants = new QueryGate(options.limits().maxConcurrentQueries(), Connections.LATE);
    site.with(
        clients(options, assistants, Connections.LATE),
        ServerOptions.isOfThisMachine(options.host()) && !options.behindProxy(),
        options.limits().maxBodyBytes());
    options.pages().curated().ifPresent(folder -> site.with(curated(folder, options)));

    var builder = FusekiServer.create();
    var endpoint = endpoint(options, queries, gate);
    builder.add("/sparql", DataService.newBuilder(served.data()).addEndpoint(endpoint));
    site.addTo(builder, options.limits().maxBodyBytes());
    var fuseki = new Connections(options).listening(builder, served.version(), site.addresses());
    return new InterphaseServer(fuseki, options.host());
  }

  private static CuratePages curated(CuratedFolder folder, ServerOptions options) {
    return new CuratePages(
        folder,
        graph ->
            new QueryRun(
                new LocalQueries(graph, options.limits().queryTimeout()),
                options.limits().maxRows()));
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

  /** Returns the address at which the server answers, with a slash at its end. */
  public URI address() {
    var name = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    var authority = name.contains(":") ? "[" + name + "]" : name;
    return URI.create("http://" + authority + ":" + fuseki.getPort() + "/");
  }

  /** Returns the paths at which something answers, {@code /sparql} apart, as servlets have them. */
  List<String> paths() {
    return fuseki.getJettyServer().getDescendants(ServletContextHandler.class).stream()
        .flatMap(context -> Arrays.stream(context.getServletHandler().getServletMappings()))
        .flatMap(mapping -> Arrays.stream(mapping.getPathSpecs()))
        .distinct()
        .sorted()
        .toList();
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
