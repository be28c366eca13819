package org.interphase.store.mapped;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import org.apache.jena.graph.Node;

/** The terms of a run, one after another, whose numbers among those of all runs are written. */
final class RunTerms implements Closeable {

  private final Run run;
  private final DataInputStream in;
  private final NumberWriter numbers;
  private int left;
  private Node term;

  RunTerms(Run run) throws IOException {
    this.run = run;
    this.left = run.size();
    this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(run.terms())));
    this.numbers = new NumberWriter(run.numbers());
  }

  /** Goes to the next term; false where there is none. */
  boolean advance() throws IOException {
    if (left == 0) {
      return false;
    }
    left--;
    var bytes = ByteBuffer.wrap(in.readNBytes(in.readInt()));
    term = TermBytes.read(bytes, run.datatypes()::get);
    return true;
  }

  /** The term at which it is. */
  Node term() {
    return term;
  }

  void number(int number) throws IOException {
    numbers.write(number);
  }

  @Override
  public void close() throws IOException {
    try (in) {
      numbers.close();
    }
  }
}
