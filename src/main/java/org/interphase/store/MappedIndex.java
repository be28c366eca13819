package org.interphase.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * The files of an index that nobody changes. jena-text opens every index for writing, and Lucene
 * lets one process at a time do that; so the lock, and what would be written, is in memory.
 */
final class MappedIndex extends FilterDirectory {

  private final Map<String, ByteBuffer> files;

  /**
   * @param files their contents by their names
   */
  MappedIndex(Map<String, ByteBuffer> files) {
    super(new ByteBuffersDirectory());
    this.files = Map.copyOf(files);
  }

  @Override
  public String[] listAll() throws IOException {
    return Stream.of(files.keySet().stream(), Stream.of(super.listAll()))
        .flatMap(names -> names)
        .sorted()
        .toArray(String[]::new);
  }

  @Override
  public long fileLength(String name) throws IOException {
    var file = files.get(name);
    return file == null ? super.fileLength(name) : file.limit();
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    var file = files.get(name);
    return file == null
        ? super.openInput(name, context)
        : new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(file)), name);
  }
}
