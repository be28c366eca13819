package org.interphase.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of questions, and what is told to whoever writes them. */
record QuestionFolder(Path path) {

  /** An empty one, as the project names it. */
  static QuestionFolder in(Path folder) throws IOException {
    return new QuestionFolder(Files.createDirectory(folder.resolve("queries")));
  }

  /** A whole header, with {@code lines} at its end. */
  static String header(String lines) {
    return "#+ summary: Cells\n#+ description: Which?\n" + (lines.isEmpty() ? "" : lines + "\n");
  }

  void write(String name, String text) throws IOException {
    Files.writeString(path.resolve(name), text);
  }

  QuestionCatalogue read() {
    return QuestionCatalogue.read(path);
  }

  List<String> problemsOf(String text) throws IOException {
    write("q.rq", text);
    return read().problems().stream().map(Object::toString).toList();
  }

  List<String> withHeader(String lines) throws IOException {
    return problemsOf(header(lines) + "SELECT ?x { ?x ?y ?z }\n");
  }

  List<String> withParameter(String parameter) throws IOException {
    return withHeader("#+ params:\n#+   - " + parameter);
  }
}
