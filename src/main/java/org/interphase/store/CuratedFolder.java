package org.interphase.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.model.Problem;
import org.interphase.source.OpenQuestion;
import org.interphase.source.QuestionsFile;
import org.interphase.source.Shown;
import org.interphase.source.Source;

/** A folder of sources that somebody works on: how each is read, and what is open about it. */
public final class CuratedFolder {

  private final Layout project;
  private final Path folder;
  private Together last;

  CuratedFolder(Layout project, Path folder) {
    this.project = project;
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The folder itself. */
  public Path path() {
    return folder;
  }

  /** The sources in the folder by their names, none where it is gone. */
  public Map<String, Path> sources() {
    var named = new TreeMap<String, Path>();
    if (Files.isDirectory(folder)) {
      new Layout(project.home(), List.of(folder))
          .sources().stream()
              .filter(this::liesWithin)
              .forEach(source -> named.put(source.getFileName().toString(), source));
    }
    return named;
  }

  /** A link may lead to a folder that nobody has put into these hands. */
  private boolean liesWithin(Path source) {
    try {
      return source.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false; // gone since it was listed
    }
  }

  /** The tables to fill in, by their names. */
  public Map<String, Path> templates() {
    try (var files = Files.list(project.templates())) {
      var named = new TreeMap<String, Path>();
      files.forEach(file -> named.put(file.getFileName().toString(), file));
      return named;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How the source in the folder {@code source} is read beside the others; all are read again, but
   * only where a file has changed.
   */
  public synchronized SourceReading read(Path source) {
    var layout = new Layout(project.home(), List.of(folder));
    var version = Fingerprint.of(layout);
    if (last == null || !last.version().equals(version)) {
      last = Together.read(layout, version);
    }
    return last.only(source, layout);
  }

  /** All sources of the folder, read. */
  private record Together(
      String version, List<Source> sources, DatasetGraph dataset, List<Problem> problems) {

    static Together read(Layout layout, String version) {
      var builder = new GraphBuilder(layout, Progress.silent(), true);
      var built = builder.asserted();
      var dataset = built.dataset();
      built.asserted().find().forEachRemaining(dataset.getDefaultGraph()::add);
      var problems = Stream.of(built.problems(), built.warnings()).flatMap(List::stream).toList();
      return new Together(version, builder.sources(), dataset, problems);
    }

    /** What concerns {@code source}, or is shared by all. */
    SourceReading only(Path source, Layout layout) {
      var found = new ArrayList<Problem>();
      var questions = QuestionsFile.read(source, layout.schemas(), found::add);
      var others =
          layout.sources().stream()
              .filter(other -> !other.equals(source))
              .map(other -> Shown.as(other, layout.home()) + "/")
              .toList();
      problems.stream()
          .filter(problem -> others.stream().noneMatch(problem.place().file()::startsWith))
          .filter(problem -> !awaitsAnswer(problem, questions, source, layout))
          .forEach(found::add);
      var shown = Shown.as(source, layout.home());
      return new SourceReading(
          version,
          sources.stream().filter(read -> read.folder().equals(shown)).findFirst(),
          questions,
          dataset,
          found);
    }

    /** What a source's description lacks is asked for already, as long as that is open. */
    private static boolean awaitsAnswer(
        Problem problem, List<OpenQuestion> questions, Path source, Layout layout) {
      var description = Shown.as(source.resolve("source.json"), layout.home());
      return problem.place().file().equals(description)
          && questions.stream()
              .anyMatch(asked -> asked.id().startsWith("source/") && asked.awaitsAnswer());
    }
  }

  /**
   * Takes the guesses of these questions for their answers, and writes that down beside them.
   *
   * @param version of the reading that the guesses were seen in
   * @return false, and nothing is written, where a file has changed since then
   */
  public synchronized boolean confirm(Path source, Collection<String> ids, String version) {
    var reading = read(source);
    if (!reading.version().equals(version)) {
      return false;
    }
    var questions =
        reading.questions().stream()
            .map(asked -> ids.contains(asked.id()) ? answered(asked) : asked)
            .toList();
    // Of a file that cannot be read there are none, and it must not be lost for that.
    if (!questions.equals(reading.questions())) {
      write(source, questions);
    }
    return true;
  }

  private static void write(Path source, List<OpenQuestion> questions) {
    try {
      QuestionsFile.write(source, questions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer that somebody has given stays. */
  private static OpenQuestion answered(OpenQuestion asked) {
    return asked.awaitsAnswer() ? asked.confirmed() : asked;
  }
}
