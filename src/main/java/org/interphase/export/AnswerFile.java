package org.interphase.export;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.interphase.source.bibliography.BibliographyFormat;

/** What an answer can be taken away as, beside its plain texts: it says of itself what it is. */
public enum AnswerFile {
  /** An Excel workbook: a sheet of rows, one of references, and one that says what they are. */
  XLSX(
      ".xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      AnswerWorkbook::of),
  /** A Jupyter notebook that asks the question anew. */
  IPYNB(".ipynb", "application/x-ipynb+json", asked -> utf8(AnswerNotebook.of(asked))),
  /** What stands in the columns of the CSV, by CSVW. */
  CSVW(".csv-metadata.json", "application/csvm+json", asked -> utf8(AnswerDescription.of(asked))),
  /** The publications that the answer rests on, for BibTeX. */
  BIBTEX(".bib", BibliographyFormat.BIBTEX),
  /** The same in RIS. */
  RIS(".ris", BibliographyFormat.RIS),
  /** The same in CSL-JSON. */
  CSL(".csl.json", BibliographyFormat.CSL_JSON);

  private final String suffix;
  private final String mediaType;
  private final Function<AskedAnswer, byte[]> writer;

  AnswerFile(String suffix, String mediaType, Function<AskedAnswer, byte[]> writer) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  AnswerFile(String suffix, BibliographyFormat format) {
    this(suffix, format.mediaType(), asked -> utf8(format.write(asked.references())));
  }

  /** How the name of such a file ends. */
  public String suffix() {
    return suffix;
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }

  /** True where it needs {@link AskedAnswer#references}. */
  public boolean listsReferences() {
    return this == XLSX || this == BIBTEX || this == RIS || this == CSL;
  }

  /** The whole file; the same answer of the same data is the same bytes. */
  public byte[] of(AskedAnswer asked) {
    return writer.apply(asked);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
