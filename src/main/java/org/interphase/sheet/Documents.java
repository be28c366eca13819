package org.interphase.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphase.model.Problem;

/** Reads whatever people keep tables in: text with delimiters, spreadsheets, pages, papers. */
public final class Documents {

  /** What the names of files that can be read end with. */
  public static final List<String> KINDS =
      List.of("csv", "tsv", "txt", "xlsx", "xlsm", "ods", "html", "htm", "md", "xml");

  private static final long MOST_BYTES = 1L << 26;

  private Documents() {}

  /**
   * The tables of {@code file}, or nothing where it cannot be read; then {@code problems} has been
   * told why.
   *
   * @param delimiter what stands between the cells of a text, 0 where nobody has said
   * @throws IOException where the file cannot be opened
   */
  public static Optional<Document> read(Path file, char delimiter, Consumer<Problem> problems)
      throws IOException {
    try {
      var document = document(file, delimiter);
      if (document.grids().stream().allMatch(Grid::isBlank)) {
        throw new Refused(
            file.toString(), "nothing", "a table", "Check that it is the right file.");
      }
      return Optional.of(document);
    } catch (Refused e) {
      problems.accept(e.problem());
      return Optional.empty();
    }
  }

  private static Document document(Path file, char delimiter) throws IOException, Refused {
    var shown = file.toString();
    var name = file.getFileName().toString();
    if (Files.size(file) > MOST_BYTES) {
      throw new Refused(
          shown,
          "more than " + (MOST_BYTES >> 20) + " MiB",
          "a file with tables of a publication",
          "Save the one table that is needed in a file of its own.");
    }
    var kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (kind) {
      case "csv", "tsv", "txt" ->
          Document.of(
              name,
              List.of(
                  DelimitedText.read(
                      text(file), shown, name, kind.equals("tsv") ? '\t' : delimiter)));
      case "xlsx", "xlsm", "xls" -> Document.of(name, Workbook.read(file, shown));
      case "ods" -> Document.of(name, OpenDocument.read(file, shown));
      case "html", "htm" -> Markup.html(text(file), shown, name);
      case "md" -> Markup.markdown(text(file), shown, name);
      case "xml" -> Markup.jats(text(file), shown, name);
      default ->
          throw new Refused(
              shown,
              "a file of a kind that is not known",
              "one whose name ends with ." + String.join(", .", KINDS),
              "Save the table as CSV or as a spreadsheet; references may be .bib, .ris or .json.");
    };
  }

  /** The text of a file in UTF-8, or in UTF-16 where a mark at its beginning says so. */
  private static String text(Path file) throws IOException, Refused {
    var bytes = Files.readAllBytes(file);
    boolean wide =
        bytes.length > 1
            && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    try {
      var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf(0) >= 0) {
        // What UTF-16 without its mark looks like: each second byte of Latin letters is none.
        throw notUtf8(file, "characters U+0000, which no text has");
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw notUtf8(file, "bytes that are not UTF-8");
    }
  }

  private static Refused notUtf8(Path file, String found) {
    return new Refused(
        file.toString(),
        found,
        "text in UTF-8",
        "Save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”).");
  }
}
