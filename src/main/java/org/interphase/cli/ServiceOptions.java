package org.interphase.cli;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.interphase.engine.Engine;
import org.interphase.question.DataFacts;
import org.interphase.store.KeptFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a command asks: the project's own graph, or a service far away. */
final class ServiceOptions {

  @Mixin private DataOption data;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "Ask the SPARQL service at this address in place of the project's own graph.")
  private Optional<URI> endpoint = Optional.empty();

  /** What {@code reader} makes of the service, which it may ask until it returns. */
  <T> T read(Session session, Function<Supplier<QueryExecBuilder>, T> reader) {
    if (endpoint.isPresent()) {
      if (data.isGiven()) {
        throw new UsageException("Found --endpoint and --data, expected one of them.");
      }
      var address = checked(endpoint.get()).toString();
      return reader.apply(() -> QueryExecHTTP.service(address));
    }
    try (var progress = TerminalProgress.begin(session.err())) {
      var graph = data.of(session.project()).open(progress);
      progress.step("asking");
      var engine = Engine.on(graph);
      return engine.read(() -> reader.apply(engine::build));
    }
  }

  /** Where it is kept what is learned of the project's own graph; that of a service is not. */
  KeptFile learnedWords(Session session) {
    return endpoint.isPresent() ? KeptFile.none() : data.of(session.project()).workedOut().words();
  }

  /** Which data the service has, to be asked while it is read. */
  DataFacts facts(Session session, Supplier<QueryExecBuilder> service) {
    return endpoint.isPresent()
        ? DataFacts.askedOn(LocalDate.now(ZoneOffset.UTC).toString(), service, "")
        : DataFacts.of(service, data.of(session.project()).dataVersion());
  }

  /** The address, where a SPARQL service may be there. */
  static URI checked(URI endpoint) {
    var scheme = String.valueOf(endpoint.getScheme());
    if (!scheme.equals("http") && !scheme.equals("https") || endpoint.getHost() == null) {
      throw new UsageException(
          "--endpoint: found \""
              + endpoint
              + "\", expected an address such as http://host/sparql.");
    }
    return endpoint;
  }
}
