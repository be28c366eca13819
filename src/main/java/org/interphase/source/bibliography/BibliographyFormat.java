package org.interphase.source.bibliography;

import java.util.List;
import java.util.function.Consumer;
import org.interphase.model.Problem;

/** The formats in which reference managers keep and exchange lists of references. */
public enum BibliographyFormat {
  /** The format of BibTeX and BibLaTeX. */
  BIBTEX("bib", "application/x-bibtex") {
    @Override
    public List<ListedReference> read(String text, String file, Consumer<Problem> problems) {
      return new BibTeXReader(file, problems).read(text);
    }

    @Override
    public String write(List<Reference> references) {
      return BibTeXWriter.write(references);
    }
  },
  /** The format of Research Information Systems, which publishers' pages offer. */
  RIS("ris", "application/x-research-info-systems") {
    @Override
    public List<ListedReference> read(String text, String file, Consumer<Problem> problems) {
      return new RisReader(file, problems).read(text);
    }

    @Override
    public String write(List<Reference> references) {
      return RisWriter.write(references);
    }
  },
  /** The <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/">format of CSL</a>. */
  CSL_JSON("json", "application/vnd.citationstyles.csl+json") {
    @Override
    public List<ListedReference> read(String text, String file, Consumer<Problem> problems) {
      return new CslJsonReader(file, problems).read(text);
    }

    @Override
    public String write(List<Reference> references) {
      return CslJsonWriter.write(references);
    }
  };

  private final String extension;
  private final String mediaType;

  BibliographyFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The name of a file that holds a source's references: {@code references.bib}. */
  public String fileName() {
    return "references." + extension;
  }

  /** The media type of such a file. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * The references that {@code text} lists. What cannot be read is told to {@code problems}, and
   * the rest is returned.
   *
   * @param file the file that the text stands in, as messages name it
   */
  public abstract List<ListedReference> read(String text, String file, Consumer<Problem> problems);

  /** The text of a file that lists {@code references}. */
  public abstract String write(List<Reference> references);
}
