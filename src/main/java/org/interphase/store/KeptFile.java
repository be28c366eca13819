package org.interphase.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of what was worked out from others, named by their fingerprint, so that it holds as long
 * as they and the program stay the same.
 */
public final class KeptFile {

  private static final Logger LOG = LoggerFactory.getLogger(KeptFile.class);

  /** The newest few stay beside one: other data folders may be served in turn. */
  private static final int OTHERS = 3;

  private final List<Path> places;

  /**
   * @param places where it may lie; it is kept at the last
   */
  KeptFile(Path... places) {
    this.places = List.of(places);
  }

  /** A file that is never kept. */
  public static KeptFile none() {
    return new KeptFile();
  }

  /** The content, mapped into memory, where it was kept; what is not whole is removed. */
  public Optional<ByteBuffer> read() {
    return places.stream().map(KeptFile::read).flatMap(Optional::stream).findFirst();
  }

  /**
   * True where it has not been kept, and can be; nothing of it is read for that, since most who
   * start never ask for it.
   */
  public boolean isWanting() {
    return place().isPresent() && places.stream().noneMatch(Files::exists);
  }

  /** Where it can be kept. */
  private Optional<Path> place() {
    return places.stream()
        .skip(Math.max(0, places.size() - 1))
        .filter(place -> KeptGraphs.mayBeWritten(place.getParent()))
        .findFirst();
  }

  private static Optional<ByteBuffer> read(Path place) {
    try {
      var content = whole(place);
      if (content.isEmpty()) {
        Files.delete(place);
      }
      return content;
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      LOG.debug("{} was not read; it is made again.", place, e);
      return Optional.empty();
    }
  }

  private static Optional<ByteBuffer> whole(Path place) throws IOException {
    try (var file = FileChannel.open(place)) {
      var content = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
      return content.remaining() >= Long.BYTES && content.getLong() == sum(content.slice())
          ? Optional.of(content.slice())
          : Optional.empty();
    }
  }

  /**
   * What was kept, or else what is made now, to be kept.
   *
   * @param reading makes of the bytes what {@code writing} has made them of
   */
  public <T> T orMade(
      Function<byte[], T> reading, Supplier<T> making, Function<T, byte[]> writing) {
    return read()
        .map(
            kept -> {
              var bytes = new byte[kept.remaining()];
              kept.get(bytes);
              return reading.apply(bytes);
            })
        .orElseGet(
            () -> {
              var made = making.get();
              keep(writing.apply(made));
              return made;
            });
  }

  /** Keeps the content where it can be written; else it is not there. */
  public void keep(byte[] content) {
    place().ifPresent(place -> keep(content, place));
  }

  private static void keep(byte[] content, Path place) {
    try {
      Files.createDirectories(place.getParent());
      var sum = ByteBuffer.allocate(Long.BYTES).putLong(0, sum(ByteBuffer.wrap(content)));
      Unfinished.write(
          place,
          out -> {
            out.write(sum.array());
            out.write(content);
          });
      forgetOthers(place);
    } catch (IOException e) {
      LOG.debug("{} was not kept; it is made again.", place, e);
    }
  }

  private static void forgetOthers(Path place) throws IOException {
    List<Path> others;
    try (var beside = Files.list(place.getParent())) {
      others =
          beside
              .filter(path -> !path.equals(place) && !path.getFileName().toString().startsWith("."))
              .sorted(Comparator.comparing(path -> path.toFile().lastModified()))
              .toList();
    }
    for (var old : others.subList(0, Math.max(0, others.size() - OTHERS))) {
      Files.deleteIfExists(old);
    }
  }

  private static long sum(ByteBuffer content) {
    var sum = new CRC32();
    sum.update(content);
    return sum.getValue();
  }
}
