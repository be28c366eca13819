package org.interphase.server.question;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.interphase.question.DataFacts;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.QueryRun;

/** Which publications the graph was read from, and of what date it is. */
final class DataSources {

  private final QueryRun queries;
  private final String version;
  private final Kept<DataFacts> facts;

  /**
   * @param version changes whenever the data of a fixed service does; empty for others
   */
  DataSources(QueryRun queries, String version) {
    this.queries = queries;
    this.version = version;
    this.facts = new Kept<>(queries, this::find);
  }

  DataFacts facts() {
    return facts.get();
  }

  private DataFacts find() {
    var service = queries.service();
    return service.isFixed()
        ? DataFacts.of(service::build, version)
        : DataFacts.askedOn(LocalDate.now(ZoneOffset.UTC).toString(), service::build, version);
  }
}
