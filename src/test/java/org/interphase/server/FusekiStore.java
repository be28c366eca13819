package org.interphase.server;

import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** A Fuseki of its own over TDB2, whose default graph is the union of all. */
final class FusekiStore implements ForeignStore {

  private final FusekiServer server;
  private final DatasetGraph data;

  private FusekiStore(FusekiServer server, DatasetGraph data) {
    this.server = server;
    this.data = data;
  }

  static ForeignStore over(Path quads, Path folder) {
    var data = DatabaseMgr.connectDatasetGraph(folder.toString());
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(data, () -> RDFDataMgr.read(data, quads.toUri().toString()));
    return new FusekiStore(FusekiServer.create().port(0).add("/ds", data).start(), data);
  }

  @Override
  public URI endpoint() {
    return URI.create(server.datasetURL("/ds"));
  }

  @Override
  public void close() {
    server.stop();
    data.close();
  }
}
