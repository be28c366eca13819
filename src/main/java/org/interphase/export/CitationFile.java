package org.interphase.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.interphase.source.bibliography.BibliographyFormat;

/** What the citation of an answer can be taken away as. */
public enum CitationFile {
  /** The sentence, BibTeX, and how to check the answer. */
  TEXT(
      "",
      "text/plain",
      citation -> citation.text() + "\n\n" + citation.bibtex() + "\n" + citation.check() + "\n"),
  /** For BibTeX. */
  BIBTEX(".bib", BibliographyFormat.BIBTEX.mediaType(), AnswerCitation::bibtex),
  /** In RIS. */
  RIS(".ris", BibliographyFormat.RIS.mediaType(), CitationEntries::ris),
  /** In CSL-JSON. */
  CSL(".csl.json", BibliographyFormat.CSL_JSON.mediaType(), CitationEntries::csl);

  private static final String NAME = "/citation";

  private final String suffix;
  private final String mediaType;
  private final Function<AnswerCitation, String> writer;

  CitationFile(String suffix, String mediaType, Function<AnswerCitation, String> writer) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  /** The file that a question's address with this end leads to; nothing where it is none. */
  public static Optional<CitationFile> of(String path) {
    return Arrays.stream(values()).filter(file -> path.endsWith(file.end())).findFirst();
  }

  /** What the address of the answer has behind the question's name: {@code /citation.ris}. */
  public String end() {
    return NAME + suffix;
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The whole text of the file. */
  public String of(AnswerCitation citation) {
    return writer.apply(citation);
  }
}
