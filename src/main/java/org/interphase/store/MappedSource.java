package org.interphase.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.source.Source;
import org.interphase.source.SourceReader;
import org.interphase.validation.FormulaCheck;
import org.interphase.validation.ShaclValidation;

/**
 * A source, read and held against the shapes apart from all others.
 *
 * @param source nothing where it cannot be mapped
 * @param graph what it says
 * @param problems what is wrong with it, or with what it stands on
 */
record MappedSource(Optional<Source> source, Graph graph, List<Problem> problems) {

  MappedSource {
    problems = List.copyOf(problems);
  }

  /** Its id; it must be there. */
  String id() {
    return source.orElseThrow().description().id();
  }

  /** Reads sources on one foundation; several threads may. */
  static final class Reader {

    private final Layout layout;
    private final Foundation foundation;
    private final boolean guessesStand;
    private final SourceReader reader;

    /**
     * @param guessesStand true where sources are read while questions about them are open
     */
    Reader(Layout layout, Foundation foundation, boolean guessesStand) {
      this.layout = layout;
      this.foundation = foundation;
      this.guessesStand = guessesStand;
      this.reader = new SourceReader(layout.schemas(), layout.home());
    }

    /** The source in {@code folder}. */
    MappedSource read(Path folder) {
      var problems = new LinkedHashSet<Problem>();
      var source = source(folder, problems::add);
      var mapper = foundation.mapper();
      if (source.isEmpty() || !foundation.judgesNumbers(folder)) {
        source
            .filter(any -> foundation.judgesSilence(folder))
            .ifPresent(read -> mapper.checkWithoutNumbers(read, problems::add));
        return new MappedSource(Optional.empty(), Graph.emptyGraph, new ArrayList<>(problems));
      }
      if (foundation.namesTaken().contains(source.get().description().id())) {
        problems.add(nameTaken(source.get()));
      }
      var graph = mapper.map(source.get(), problems::add).getGraph();
      if (!foundation.catalogue().isWhole()) {
        // The shapes would miss what may be in it.
        return new MappedSource(Optional.empty(), Graph.emptyGraph, new ArrayList<>(problems));
      }
      var before = problems.stream().filter(problem -> !problem.isWarning()).toList();
      validate(foundation.with(graph), foundation)
          .filter(problem -> !Consequence.follows(problem, before))
          .forEach(problems::add);
      return new MappedSource(source, graph, new ArrayList<>(problems));
    }

    private static Problem nameTaken(Source source) {
      return new Problem(
          Place.pointer(source.folder() + "/source.json", "/id"),
          "\"" + source.description().id() + "\", by which the graph calls something else",
          "an id of its own",
          "Give this source another id, such as the first author's name and the year.");
    }

    private Optional<Source> source(Path folder, Consumer<Problem> problems) {
      return guessesStand
          ? Optional.of(reader.readAsGuessed(folder, problems))
          : reader.read(folder, problems);
    }
  }

  /** What is wrong with {@code data}, which stands on {@code foundation}. */
  static Stream<Problem> validate(Graph data, Foundation foundation) {
    var structures = foundation.catalogue().structures();
    return Stream.of(
            ShaclValidation.validate(data, foundation.shapes()),
            FormulaCheck.check(data, structures, foundation::isDoubtedInASource))
        .flatMap(List::stream);
  }
}
