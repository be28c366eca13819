package org.interphase.store.mapped;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Writes the terms of a dataset, which come in their order, each once, and numbers them. */
final class TermsWriter implements Closeable {

  /** Where each of them begins is told by 32 bits. */
  private static final long MOST_BYTES = 1L << Integer.SIZE;

  /** The places for their hashes are mapped into memory at once. */
  private static final int MOST_TERMS = 1 << 27;

  private final Path folder;
  private final Path hashesFile;
  private final Set<Node> datatypes;
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final OutputStream bytes;
  private final NumberWriter starts;
  private final NumberWriter hashes;
  private long end;
  private int size;

  /**
   * @param datatypes those of the terms by which others will name their datatypes
   * @param aside a folder for what is needed only while they are written
   */
  TermsWriter(Path folder, Set<Node> datatypes, Path aside) throws IOException {
    this.folder = folder;
    this.hashesFile = aside.resolve("hashes");
    this.datatypes = Set.copyOf(datatypes);
    this.bytes = new BufferedOutputStream(Files.newOutputStream(folder.resolve(Terms.BYTES)));
    this.starts = new NumberWriter(folder.resolve(Terms.STARTS));
    this.hashes = new NumberWriter(hashesFile);
    starts.write(0);
  }

  /** Writes the next term, and gives its number. */
  int add(Node term) throws IOException {
    if (datatypes.contains(term)) {
      numbers.put(term, size);
    }
    var written = TermBytes.of(term, numbers::get);
    end += written.length;
    requireRoom();
    bytes.write(written);
    starts.write((int) end);
    hashes.write(Terms.hash(term));
    return size++;
  }

  private void requireRoom() throws IOException {
    if (end >= MOST_BYTES || size == MOST_TERMS) {
      throw new IOException(
          "The graph is larger than one program keeps. Write it in parts by build --output FOLDER/,"
              + " load these into another store, and serve that by --endpoint.");
    }
  }

  @Override
  public void close() throws IOException {
    try (bytes;
        starts) {
      hashes.close();
    }
    writePlaces();
  }

  /** Half of the places stay free, so that the next free one is near. */
  private void writePlaces() throws IOException {
    int count = Math.max(2, Integer.highestOneBit(Math.max(1, size)) << 2);
    var file = folder.resolve(Terms.PLACES);
    try (var empty = new NumberWriter(file)) {
      // All of them, so that a full disk is told here, and not while they are in memory.
      for (int place = 0; place < count; place++) {
        empty.write(0);
      }
    }
    try (var all = new NumberReader(hashesFile);
        var mapped = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var places = mapped.map(FileChannel.MapMode.READ_WRITE, 0, mapped.size());
      for (int number = 0; number < size; number++) {
        take(all.next(), number, places, count);
      }
      places.force();
    }
  }

  private static void take(int hash, int number, MappedByteBuffer places, int count) {
    int place = Terms.place(hash, count);
    while (places.getInt(place * Integer.BYTES) != 0) {
      place = Terms.next(place, count);
    }
    places.putInt(place * Integer.BYTES, number + 1);
  }
}
