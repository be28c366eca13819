package org.interphase.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interphase.vocabulary.OBO;

/**
 * Reads terms from the <a href="https://owlcollab.github.io/oboformat/doc/obo-syntax.html">OBO
 * format</a>, in which some ontologies are published and which Jena does not read.
 */
final class OboFile {

  private OboFile() {}

  /** Tells {@code terms} the name of each term of {@code file}, and which are obsolete. */
  static void read(Path file, ForeignTerms terms) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String iri = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          iri = "";
        } else if (line.startsWith("id: ")) {
          iri = iri(line.substring(4).strip());
        } else if (line.startsWith("name: ")) {
          terms.label(iri, line.substring(6).strip());
        } else if (line.startsWith("is_obsolete: true")) {
          terms.deprecate(iri);
        }
      }
    }
  }

  /** {@code CHMO:0000067} as the IRI that the OBO Foundry gives it. */
  private static String iri(String id) {
    int colon = id.indexOf(':');
    return id.contains("://") || colon < 1
        ? id
        : OBO.NS + id.substring(0, colon) + "_" + id.substring(colon + 1);
  }
}
