package org.interphase.server.doubt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.interphase.server.http.Iris;
import org.interphase.server.telling.Named;
import org.interphase.store.KeptFile;

/**
 * All discrepancies in their order, kept where they were read: to sort and to count them all of
 * them are read, and they are the same for all servers of the same data.
 */
final class KeptDoubts {

  private final KeptFile file;

  KeptDoubts(KeptFile file) {
    this.file = file;
  }

  /** Those that were kept, or else those that are read now, to be kept. */
  List<Discrepancy> orRead(Supplier<List<Discrepancy>> reading) {
    return file.orMade(KeptDoubts::read, reading, KeptDoubts::bytes);
  }

  private static byte[] bytes(List<Discrepancy> discrepancies) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      new Writing(out).write(discrepancies);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<Discrepancy> read(byte[] bytes) {
    try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      return new Reading(in).discrepancies();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name is written where it first stands, and by its number from then on. */
  private static final class Writing {

    private final DataOutputStream out;
    private final Map<Named, Integer> names = new LinkedHashMap<>();

    Writing(DataOutputStream out) {
      this.out = out;
    }

    void write(List<Discrepancy> discrepancies) throws IOException {
      out.writeInt(discrepancies.size());
      for (var one : discrepancies) {
        write(one.name());
        write(one.kind());
        write(one.explanation());
        write(one.confidence());
        out.writeInt(one.certainty());
        out.writeInt(one.readings().size());
        for (var reading : one.readings()) {
          write(reading.text());
          out.writeBoolean(reading.isPrinted());
          out.writeBoolean(reading.isTaken());
          writeAll(reading.places());
        }
        writeAll(one.places());
        writeAll(one.wholes());
        out.writeInt(one.weight().ordinal());
        writeAll(one.affected());
      }
    }

    private void writeAll(List<Named> some) throws IOException {
      out.writeInt(some.size());
      for (var one : some) {
        write(one);
      }
    }

    private void write(Named name) throws IOException {
      int number = names.getOrDefault(name, names.size());
      out.writeInt(number);
      if (names.putIfAbsent(name, number) == null) {
        write(name.iri());
        write(name.label());
      }
    }

    private void write(String text) throws IOException {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  /** In the order of {@link Writing}. */
  private static final class Reading {

    private final DataInputStream in;
    private final List<Named> names = new ArrayList<>();

    Reading(DataInputStream in) {
      this.in = in;
    }

    List<Discrepancy> discrepancies() throws IOException {
      var all = new ArrayList<Discrepancy>();
      for (int left = in.readInt(); left > 0; left--) {
        all.add(
            new Discrepancy(
                name(),
                name(),
                text(),
                text(),
                in.readInt(),
                readings(),
                some(),
                some(),
                Discrepancy.Weight.values()[in.readInt()],
                some()));
      }
      return all;
    }

    private List<Discrepancy.Reading> readings() throws IOException {
      var readings = new ArrayList<Discrepancy.Reading>();
      for (int left = in.readInt(); left > 0; left--) {
        readings.add(new Discrepancy.Reading(text(), in.readBoolean(), in.readBoolean(), some()));
      }
      return readings;
    }

    private List<Named> some() throws IOException {
      var some = new ArrayList<Named>();
      for (int left = in.readInt(); left > 0; left--) {
        some.add(name());
      }
      return some;
    }

    private Named name() throws IOException {
      int number = in.readInt();
      if (number == names.size()) {
        names.add(new Named(Iris.node(text()), text()));
      }
      return names.get(number);
    }

    private String text() throws IOException {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
  }
}
