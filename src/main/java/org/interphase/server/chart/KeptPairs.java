package org.interphase.server.chart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.interphase.server.chart.Quantities.Found;
import org.interphase.server.chart.Quantities.Pair;
import org.interphase.server.chart.Quantities.Quantity;
import org.interphase.store.KeptFile;

/**
 * The quantities that occur together, kept where they were counted: that looks at every value, and
 * is the same for all servers of the same data.
 */
final class KeptPairs {

  private final KeptFile file;

  KeptPairs(KeptFile file) {
    this.file = file;
  }

  /** Those that were kept, or else those that are counted now, to be kept. */
  Found orCounted(Supplier<Found> counting) {
    return file.orMade(KeptPairs::read, counting, KeptPairs::bytes);
  }

  private static byte[] bytes(Found found) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(found.pairs().size());
      for (var pair : found.pairs()) {
        write(pair.x(), out);
        write(pair.y(), out);
        out.writeLong(pair.points());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Quantity quantity, DataOutputStream out) throws IOException {
    out.writeUTF(quantity.term());
    out.writeUTF(quantity.label());
    out.writeUTF(quantity.symbol());
  }

  private static Found read(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      var pairs = new ArrayList<Pair>();
      for (int left = in.readInt(); left > 0; left--) {
        pairs.add(new Pair(quantity(in), quantity(in), in.readLong()));
      }
      return new Found(pairs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Quantity quantity(DataInputStream in) throws IOException {
    return new Quantity(in.readUTF(), in.readUTF(), in.readUTF());
  }
}
