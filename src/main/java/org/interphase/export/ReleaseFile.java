package org.interphase.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.Quad;
import org.interphase.source.bibliography.BibliographyFormat;

/** A file of a release that stands for itself; the same release always gives the same bytes. */
public enum ReleaseFile {
  /** Every statement once. */
  TURTLE(
      "interphase.ttl.gz",
      "text/turtle",
      "All statements in one graph, as Turtle: for most programs, the one to take.",
      (release, out) -> GraphFormat.turtle(Statements.of(release.data()).union(), out)),
  /** Every statement with its graph, one to a line. */
  N_QUADS(
      "interphase.nq.gz",
      "application/n-quads",
      "All named graphs, as N-Quads: for bulk loaders of triple stores.",
      (release, out) -> GraphFormat.nQuads(Statements.of(release.data()).named(), out)),
  /** Every statement with its graph, for people to read. */
  TRIG(
      "interphase.trig.gz",
      "application/trig",
      "All named graphs, as TriG: what each source says, apart from what follows from it.",
      (release, out) -> GraphFormat.triG(Statements.of(release.data()).named(), Map.of(), out)),
  /** Every statement with its graph, for programs that read JSON. */
  JSON_LD(
      "interphase.jsonld.gz",
      "application/ld+json",
      "All named graphs, as JSON-LD: for programs that read JSON.",
      (release, out) -> JsonLd.write(Statements.of(release.data()).named(), out)),
  /** Claims and rows, each with its provenance. */
  NANOPUBLICATIONS(
      "nanopublications.trig.gz",
      "application/trig",
      "Each claim and each table row as a nanopublication, with its evidence and its source.",
      ReleaseFile::nanopublications),
  /** The publications that are cited, for BibTeX. */
  BIBTEX(
      BibliographyFormat.BIBTEX,
      "The publications that the sources cite, as BibTeX: for LaTeX and reference managers."),
  /** The publications that are cited, for reference managers. */
  RIS(
      BibliographyFormat.RIS,
      "The same publications as RIS: for reference managers such as EndNote."),
  /** The publications that are cited, for processors of citations. */
  CSL_JSON(
      BibliographyFormat.CSL_JSON,
      "The same publications as CSL-JSON: for Zotero, Pandoc and other processors of citations."),
  /** The answers to the curated questions. */
  TABLES(
      "tables.zip",
      "application/zip",
      "The answers to the curated questions as CSV, each column described with its type and unit"
          + " (CSVW): for spreadsheets and data frames.",
      (release, out) -> Tables.of(release).zip(out));

  private static final String GZIP = ".gz";

  private static final Set<ReleaseFile> GRAPHS = EnumSet.of(TURTLE, N_QUADS, TRIG, JSON_LD);

  private final String fileName;
  private final String contentType;
  private final String purpose;
  private final Content content;

  ReleaseFile(String fileName, String contentType, String purpose, Content content) {
    this.fileName = fileName;
    this.contentType = contentType;
    this.purpose = purpose;
    this.content = content;
  }

  ReleaseFile(BibliographyFormat format, String purpose) {
    this(
        format.fileName(),
        format.mediaType(),
        purpose,
        (release, out) -> out.write(CitedPublications.write(release, format)));
  }

  private interface Content {
    void write(Release release, OutputStream out) throws IOException;
  }

  /** The file's name, such as {@code interphase.ttl.gz}. */
  public String fileName() {
    return fileName;
  }

  /** The media type of the file as it is: that of its compression, where it is compressed. */
  public String mediaType() {
    return isCompressed() ? "application/gzip" : contentType;
  }

  /** The media type of what is in the file once it is unpacked; of an archive, its own. */
  public String contentType() {
    return contentType;
  }

  /** True for one file packed with gzip. */
  public boolean isCompressed() {
    return fileName.endsWith(GZIP);
  }

  /** True for a file with all statements in it, in RDF. */
  public boolean holdsTheGraph() {
    return GRAPHS.contains(this);
  }

  /** What the file is for, in a line. */
  public String purpose() {
    return purpose;
  }

  /** Makes the file, within the caller's transaction. */
  public byte[] of(Release release) {
    var bytes = new ByteArrayOutputStream();
    try (var out = isCompressed() ? new GZIPOutputStream(bytes) : bytes) {
      content.write(release, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void nanopublications(Release release, OutputStream out) {
    Iterable<Quad> quads =
        () -> Nanopublications.of(release).all().flatMap(one -> one.quads().stream()).iterator();
    GraphFormat.triG(quads, Nanopublication.PREFIX, out);
  }
}
