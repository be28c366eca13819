package org.interphase.validation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.interphase.model.Place;
import org.interphase.model.Problem;

/** Reads the ontologies that lie below a folder: Turtle, RDF/XML, JSON-LD and OBO. */
final class OntologyFolder {

  private static final List<String> RDF = List.of(".ttl", ".rdf", ".owl", ".jsonld");
  private static final String OBO = ".obo";
  private static final Pattern LINE =
      Pattern.compile("\\[line: (\\d+), col: (\\d+)\\s*] (.*)", Pattern.DOTALL);

  private final Path folder;

  OntologyFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Sends {@code to} all that the files say; what comes before a file breaks off counts too.
   *
   * @return a problem for each file that cannot be read to its end
   */
  List<Problem> read(StreamRDF to) throws IOException {
    var unreadable = new ArrayList<Problem>();
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
        read(file, to).ifPresent(unreadable::add);
      }
    }
    return unreadable;
  }

  private static Optional<Problem> read(Path file, StreamRDF to) throws IOException {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(OBO)) {
        OboFile.read(file, to);
      } else if (RDF.stream().anyMatch(name::endsWith)) {
        RDFParser.source(file)
            .lang(RDFLanguages.pathnameToLang(name))
            .checking(false)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .parse(to);
      }
      return Optional.empty();
    } catch (RiotException e) {
      return Optional.of(broken(file.toString().replace('\\', '/'), e.getMessage()));
    } catch (CharacterCodingException e) {
      return Optional.of(
          problem(Place.file(file.toString()), "bytes that are not UTF-8", "text in UTF-8"));
    }
  }

  private static Problem broken(String file, String message) {
    var line = LINE.matcher(message);
    return line.matches()
        ? problem(
            Place.line(file, Long.parseLong(line.group(1)), Long.parseLong(line.group(2))),
            "\"" + firstLine(line.group(3)) + "\"",
            "an ontology that can be read")
        : problem(
            Place.file(file), "\"" + firstLine(message) + "\"", "an ontology that can be read");
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static Problem problem(Place place, String found, String expected) {
    return new Problem(place, found, expected, "Get the file anew, or take it out of the folder.");
  }
}
