package org.interphase.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.interphase.server.ask.LocalQueries;
import org.interphase.server.ask.QueryService;
import org.interphase.server.ask.RemoteQueries;
import org.interphase.server.http.HttpProblem;

/** What a server answers from: a dataset that it only reads, or a SPARQL service elsewhere. */
public final class Served {

  private final DatasetGraph data;
  private final String version;
  private final Optional<URI> endpoint;
  private final Optional<Path> ontology;

  private Served(
      DatasetGraph data, String version, Optional<URI> endpoint, Optional<Path> ontology) {
    this.data = data;
    this.version = version;
    this.endpoint = endpoint;
    this.ontology = ontology;
  }

  /**
   * Returns a dataset that is served.
   *
   * @param data the named graphs, and their union as its default graph
   * @param version a text that changes whenever {@code data} does
   */
  public static Served dataset(DatasetGraph data, String version) {
    return new Served(data, version, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the SPARQL service at {@code endpoint}, which answers all queries and pages. It is not
   * asked before the first request.
   */
  public static Served service(URI endpoint) {
    return new Served(DatasetGraphZero.create(), "", Optional.of(endpoint), Optional.empty());
  }

  /**
   * Returns the same with explanations of what was inferred.
   *
   * @param ontology the folder of the ontology, with the rules and summaries by which it was
   */
  public Served explainedBy(Path ontology) {
    return new Served(data, version, endpoint, Optional.of(ontology));
  }

  /**
   * What keeps the SPARQL service at {@code endpoint} from being served, and how to mend that;
   * nothing where it cannot be reached, which may be so for now.
   */
  public static Optional<String> complaintAbout(URI endpoint, RequestLimits limits) {
    try {
      return RemoteQueries.complaint(endpoint, limits.queryTimeout());
    } catch (HttpProblem unreachable) {
      return Optional.empty();
    }
  }

  QueryService queries(Duration timeout) {
    return endpoint
        .<QueryService>map(address -> new RemoteQueries(address, timeout))
        .orElseGet(() -> new LocalQueries(data, timeout));
  }

  /** Nothing where a service elsewhere is served. */
  DatasetGraph data() {
    return data;
  }

  String version() {
    return version;
  }

  Optional<Path> ontology() {
    return ontology;
  }
}
