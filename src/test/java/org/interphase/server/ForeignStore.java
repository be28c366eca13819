package org.interphase.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** A SPARQL service of another make, on this machine, that holds the graph of a file. */
interface ForeignStore extends AutoCloseable {

  /** Where it takes queries. */
  URI endpoint();

  @Override
  void close() throws IOException;

  /** Loads N-Quads as its users do, in a folder of its own. */
  interface Start {
    ForeignStore over(Path quads, Path folder) throws Exception;
  }
}
