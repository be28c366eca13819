package org.interphase.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** How an answer is written down. Lines end with a line feed in all of them. */
public enum AnswerFormat {
  /** Columns aligned for a terminal, numbers to the right. */
  TABLE("text/plain") {
    @Override
    public void write(Answer answer, Appendable out) throws IOException {
      new TextTable(answer).write(out);
    }
  },
  /**
   * RFC 4180, but for its line ends; the first line names the columns. Texts that a spreadsheet
   * would take for formulas are preceded by an apostrophe.
   */
  CSV("text/csv") {
    @Override
    public void write(Answer answer, Appendable out) throws IOException {
      CsvAnswer.write(answer, out);
    }
  },
  /**
   * An object with {@code question}, {@code columns} and {@code rows}; numbers and booleans are
   * JSON's own, an empty cell is {@code null}.
   */
  JSON("application/json") {
    @Override
    public void write(Answer answer, Appendable out) throws IOException {
      JsonAnswer.write(answer, out);
    }
  },
  /** A table of GitHub Flavored Markdown. */
  MARKDOWN("text/markdown") {
    @Override
    public void write(Answer answer, Appendable out) throws IOException {
      MarkdownAnswer.write(answer, out);
    }
  },
  /** A {@code tabular} with the rules of the package booktabs. */
  LATEX("application/x-latex") {
    @Override
    public void write(Answer answer, Appendable out) throws IOException {
      write(answer, List.of(), out);
    }

    @Override
    public void write(Answer answer, List<Column> columns, Appendable out) throws IOException {
      new LatexAnswer(answer, columns).write(out);
    }
  };

  private final String mediaType;

  AnswerFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type, without parameters; the encoding is the writer's choice. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * Writes the whole answer.
   *
   * @throws IOException where {@code out} does
   */
  public abstract void write(Answer answer, Appendable out) throws IOException;

  /** The whole answer as one text, with titles and units from {@code columns} as above. */
  public String text(Answer answer, List<Column> columns) {
    var out = new StringBuilder();
    try {
      write(answer, columns, out);
    } catch (IOException e) {
      throw new UncheckedIOException("A text takes all that is written to it.", e);
    }
    return out.toString();
  }

  /**
   * Writes the whole answer, with titles and units from {@code columns} where the format has them
   * and is not read by programs.
   *
   * @throws IOException where {@code out} does
   */
  public void write(Answer answer, List<Column> columns, Appendable out) throws IOException {
    write(answer, out);
  }
}
