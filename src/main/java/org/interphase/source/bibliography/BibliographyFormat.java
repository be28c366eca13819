package org.interphase.source.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.interphase.model.Problem;

/** The formats in which reference managers keep and exchange lists of references. */
public enum BibliographyFormat {
  /** The format of BibTeX and BibLaTeX. */
  BIBTEX(
      "bib",
      "application/x-bibtex",
      (text, file, problems) -> new BibTeXReader(file, problems).read(text),
      BibTeXWriter::write,
      BibTeXAddition::to),
  /** The format of Research Information Systems, which publishers' pages offer. */
  RIS(
      "ris",
      "application/x-research-info-systems",
      (text, file, problems) -> new RisReader(file, problems).read(text),
      RisWriter::write,
      RisAddition::to),
  /** The <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/">format of CSL</a>. */
  CSL_JSON(
      "json",
      "application/vnd.citationstyles.csl+json",
      (text, file, problems) -> new CslJsonReader(file, problems).read(text),
      CslJsonWriter::write,
      CslJsonAddition::to);

  private final String extension;
  private final String mediaType;
  private final Reader reader;
  private final Function<List<Reference>, String> writer;
  private final Adder adder;

  BibliographyFormat(
      String extension,
      String mediaType,
      Reader reader,
      Function<List<Reference>, String> writer,
      Adder adder) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.reader = reader;
    this.writer = writer;
    this.adder = adder;
  }

  private interface Reader {
    List<ListedReference> read(String text, String file, Consumer<Problem> problems);
  }

  private interface Adder {
    Optional<String> to(Reference reference, Addition addition, String text);
  }

  /** The name of a file that holds a source's references: {@code references.bib}. */
  public String fileName() {
    return "references." + extension;
  }

  /** True for the name of a file that ends as those of this format do. */
  public boolean isNameOf(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith("." + extension);
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
  public List<ListedReference> read(String text, String file, Consumer<Problem> problems) {
    return reader.read(text, file, problems);
  }

  /** The text of a file that lists {@code references}. */
  public String write(List<Reference> references) {
    return writer.apply(references);
  }

  /**
   * {@code text} with {@code addition} in the entry of {@code reference}, and otherwise as it was;
   * nothing where it could not be read again as just that, since the entry has such a field, say.
   */
  public Optional<String> add(Reference reference, Addition addition, String text) {
    var expected =
        references(text).stream()
            .map(one -> one.equals(reference) ? addition.to(one) : one)
            .toList();
    return adder.to(reference, addition, text).filter(added -> references(added).equals(expected));
  }

  private List<Reference> references(String text) {
    return read(text, fileName(), problem -> {}).stream().map(ListedReference::reference).toList();
  }
}
