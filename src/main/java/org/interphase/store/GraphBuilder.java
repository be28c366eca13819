package org.interphase.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.interphase.model.Place;
import org.interphase.model.Problem;
import org.interphase.source.Shown;
import org.interphase.source.Source;

/**
 * Builds one graph in memory: reads, maps, validates what is asserted, draws the conclusions, of
 * each source apart, and puts them together. For one use.
 */
final class GraphBuilder {

  private final Layout layout;
  private final Progress progress;
  private final boolean guessesStand;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final DatasetGraph dataset = NamedGraphs.inMemory();
  private final Map<String, MappedSource> sources = new LinkedHashMap<>();

  GraphBuilder(Layout layout, Progress progress) {
    this(layout, progress, false);
  }

  /**
   * @param guessesStand true where sources are read while questions about them are open
   */
  GraphBuilder(Layout layout, Progress progress, boolean guessesStand) {
    this.layout = layout;
    this.progress = progress;
    this.guessesStand = guessesStand;
  }

  /** The graph with all that follows from it. */
  BuildResult build() {
    var foundation = read();
    if (problems.stream().allMatch(Problem::isWarning)) {
      drawConclusions(foundation);
    }
    return result();
  }

  /** The graph without what follows from it, and its problems, which are the same. */
  BuildResult asserted() {
    read();
    return result();
  }

  private BuildResult result() {
    return BuildResult.of(dataset, problems);
  }

  private Foundation read() {
    var foundation = Foundation.read(layout, progress, problems::add);
    foundation.graphs().forEach((name, graph) -> dataset.addGraph(NamedGraphs.name(name), graph));
    readSources(foundation);
    problems.addAll(GroundCheck.of(foundation, layout, List.copyOf(problems)));
    return foundation;
  }

  private void readSources(Foundation foundation) {
    layout.empty().forEach(folder -> problems.add(noSource(folder, layout)));
    var reader = new MappedSource.Reader(layout, foundation, guessesStand);
    Workers.each(layout.sources(), folder -> read(folder, reader), this::take);
  }

  private MappedSource read(Path folder, MappedSource.Reader reader) {
    synchronized (progress) {
      progress.step("reading " + folder.getFileName());
    }
    return reader.read(folder);
  }

  private void take(MappedSource read) {
    problems.addAll(read.problems());
    if (read.source().isPresent()) {
      var before = sources.putIfAbsent(read.id(), read);
      if (before == null) {
        dataset.addGraph(NamedGraphs.name(read.id()), read.graph());
      } else {
        problems.add(idTaken(read.id(), folder(read), folder(before)));
      }
    }
  }

  private static String folder(MappedSource read) {
    return read.source().orElseThrow().folder();
  }

  /** The sources that were mapped. */
  List<Source> sources() {
    return sources.values().stream().flatMap(read -> read.source().stream()).toList();
  }

  private void drawConclusions(Foundation foundation) {
    progress.step("drawing conclusions");
    var parts = new Parts(foundation, layout);
    parts.foundation().forEach(dataset::add);
    var told = new ArrayList<List<Quad>>();
    Workers.each(
        List.copyOf(sources.values()),
        read -> parts.of(read.id(), read.graph()),
        part -> {
          part.own().forEach(dataset::add);
          told.add(part.told());
        });
    progress.step("comparing sources");
    parts.across(to -> told.forEach(each -> each.forEach(to))).forEach(dataset::add);
  }

  static Problem idTaken(String id, String folder, String other) {
    return new Problem(
        Place.pointer(folder + "/source.json", "/id"),
        "\"" + id + "\" again",
        "an id of its own (" + other + " has this one)",
        "Give this source another id.");
  }

  static Problem noSource(Path folder, Layout layout) {
    return new Problem(
        Place.file(Shown.as(folder, layout.home())),
        "no source",
        "a folder with a source.json, or with such folders in it",
        "Name the folder of a source, or describe this one in source.json.");
  }
}
