package org.interphase.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Quad;
import org.interphase.model.Problem;
import org.interphase.source.Shown;

/**
 * The parts of a graph, each kept in a folder of its own and made again only where a file that it
 * comes from has changed. One source after another is read, so that memory does not grow with their
 * number.
 */
final class KeptParts implements AutoCloseable {

  private final Layout layout;
  private final Progress progress;
  private final Map<Path, Path> places;
  private final NeededParts needed;
  private final Foundation foundation;
  private final Parts parts;
  private final MappedSource.Reader reader;

  /**
   * Parts below {@code kept}.
   *
   * @throws ProblemsException if what all sources stand on has problems
   */
  KeptParts(Layout layout, Path kept, Progress progress) {
    this.layout = layout;
    this.progress = progress;
    this.places = places(layout, kept, Fingerprint.ofFoundation(layout));
    var problems = new LinkedHashSet<Problem>();
    this.foundation = Foundation.read(layout, progress, problems::add);
    layout.empty().forEach(folder -> problems.add(GraphBuilder.noSource(folder, layout)));
    problems.addAll(GroundCheck.of(foundation, layout, List.copyOf(problems)));
    refuse(problems);
    this.needed = NeededParts.below(kept, places.values());
    this.parts = new Parts(foundation, layout);
    this.reader = new MappedSource.Reader(layout, foundation, false);
  }

  /** The whole graph, each part of which is there or made at once, before any of it is sent. */
  Quads whole() {
    var files = make(layout.sources()).values();
    return to -> {
      foundation(to);
      Workers.each(List.copyOf(files), file -> read(file, to), read -> {});
      across(files.stream().map(PartFile::told).toList(), to);
    };
  }

  private static PartFile read(PartFile file, Consumer<Quad> to) {
    PartFile.read(file.own(), to);
    return file;
  }

  /** Sends {@code to} what is there without any source. */
  void foundation(Consumer<Quad> to) {
    parts.foundation().forEach(to);
  }

  /** Sends {@code to} what is there because of several sources, which have told what is needed. */
  void across(List<Path> told, Consumer<Quad> to) {
    progress.step("comparing sources");
    parts.across(each -> told.forEach(file -> PartFile.read(file, each))).forEach(to);
  }

  /** The folders of the sources that fall into {@code share}. */
  List<Path> sources(Share share) {
    var all = layout.sources();
    return IntStream.range(0, all.size()).filter(share::includes).mapToObj(all::get).toList();
  }

  /** The same text for the same files of the sources that fall into {@code share}. */
  String contents(Share share) {
    return Fingerprint.ofContents(sources(share));
  }

  /** The same text for the same files of what all sources stand on. */
  String contentsOfFoundation() {
    return Fingerprint.ofContents(Fingerprint.foundation(layout));
  }

  /**
   * The parts of the sources in {@code folders}, by their ids.
   *
   * @throws ProblemsException if a source has problems
   */
  Map<String, PartFile> make(List<Path> folders) {
    var problems = new LinkedHashSet<Problem>();
    var made = new LinkedHashMap<String, PartFile>();
    var firsts = new LinkedHashMap<String, Path>();
    Workers.each(
        folders,
        this::part,
        part -> {
          problems.addAll(part.problems);
          if (part.problems.isEmpty()) {
            var id = part.file.id();
            var first = firsts.putIfAbsent(id, part.source);
            if (first == null) {
              made.put(id, part.file);
            } else {
              problems.add(GraphBuilder.idTaken(id, shown(part.source), shown(first)));
            }
          }
        });
    refuse(problems);
    return made;
  }

  private record Made(Path source, PartFile file, List<Problem> problems) {}

  private static Map<Path, Path> places(Layout layout, Path kept, String foundation) {
    var places = new LinkedHashMap<Path, Path>();
    for (var source : layout.sources()) {
      // Folders of one name may lie in several places.
      var place = source.getFileName() + "-" + Fingerprint.ofPlace(layout, source);
      var version = Fingerprint.ofSource(layout, source, foundation);
      places.put(source, kept.resolve(place).resolve(version));
    }
    return places;
  }

  private Made part(Path source) {
    var name = source.getFileName().toString();
    var file = new PartFile(places.get(source));
    if (file.isWhole()) {
      return new Made(source, file, List.of());
    }
    synchronized (progress) {
      progress.step("reading " + name);
    }
    var read = reader.read(source);
    var problems = read.problems().stream().filter(problem -> !problem.isWarning()).toList();
    if (problems.isEmpty()) {
      file.write(read.id(), parts.of(read.id(), read.graph()));
    }
    return new Made(source, file, problems);
  }

  /** Other builds may remove the parts, if these are of an old state. */
  @Override
  public void close() {
    needed.close();
  }

  private String shown(Path folder) {
    return Shown.as(folder, layout.home());
  }

  private static void refuse(Set<Problem> problems) {
    var toMend = problems.stream().filter(problem -> !problem.isWarning()).toList();
    if (!toMend.isEmpty()) {
      throw new ProblemsException(toMend);
    }
  }
}
