package org.interphase.question;

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
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** An answer as bytes, in which each cell is written once, in however many rows it stands. */
public final class PackedAnswer {

  private PackedAnswer() {}

  /** The bytes, of which {@link #read} makes the same answer. */
  public static byte[] of(Answer answer) {
    var cells = new LinkedHashMap<AnswerCell, Integer>();
    answer.rows().forEach(row -> row.forEach(cell -> cells.putIfAbsent(cell, cells.size())));
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      write(answer.question(), out);
      out.writeInt(answer.columns().size());
      for (var column : answer.columns()) {
        write(column, out);
      }
      out.writeInt(cells.size());
      for (var cell : cells.keySet()) {
        write(cell.text(), out);
        write(cell.iri(), out);
        write(cell.datatype(), out);
      }
      out.writeInt(answer.rows().size());
      for (var row : answer.rows()) {
        for (var cell : row) {
          out.writeInt(cells.get(cell));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The answer; a cell that stands in many rows is one object in all of them. */
  public static Answer read(byte[] packed) {
    try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      var question = text(in);
      var columns = new ArrayList<String>();
      for (int left = in.readInt(); left > 0; left--) {
        columns.add(text(in));
      }
      var cells = new ArrayList<AnswerCell>();
      for (int left = in.readInt(); left > 0; left--) {
        cells.add(new AnswerCell(text(in), text(in), text(in)));
      }
      var rows = new ArrayList<List<AnswerCell>>();
      for (int left = in.readInt(); left > 0; left--) {
        var row = new ArrayList<AnswerCell>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
          row.add(cells.get(in.readInt()));
        }
        rows.add(row);
      }
      return new Answer(question, columns, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
