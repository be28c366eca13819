package org.interphase.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.JavaSparkContext;
import org.interphase.store.ProblemsException;
import org.interphase.store.Progress;
import org.interphase.store.Share;
import org.interphase.store.Unfinished;
import org.interphase.store.Workspace;

/**
 * A graph that is built in parts by many machines: each makes what {@code build --part I/N} makes,
 * and the driver then {@code rest/N}, of the little that the parts tell of themselves.
 *
 * @param home the project's folder, on each machine or in an archive that comes with the job
 * @param data the folders of the sources, or above them, below {@code home}; none for its own
 * @param parts how many parts the sources are divided into
 * @param output where the parts come together
 */
record PartsJob(String home, List<String> data, int parts, SharedFolder output)
    implements Serializable {

  private static final String TOLD = ".told";

  /**
   * Writes all parts; the folder then holds the graph and nothing else.
   *
   * @return what is wrong with the sources; where anything is, the graph is not whole
   */
  List<String> run(JavaSparkContext spark) throws IOException {
    output.create();
    var numbers = IntStream.rangeClosed(1, parts).boxed().toList();
    var problems =
        spark.parallelize(numbers, parts).map(number -> write(number + "/" + parts)).collect();
    var found = problems.stream().flatMap(List::stream).distinct().toList();
    return found.isEmpty() ? writeRest() : found;
  }

  private List<String> writeRest() throws IOException {
    var found = write("rest/" + parts);
    output.remove(TOLD);
    return found;
  }

  private List<String> write(String share) throws IOException {
    var folder = Files.createTempDirectory("interphase-parts");
    try {
      write(Share.of(share).orElseThrow(), folder);
      return List.of();
    } catch (ProblemsException e) {
      // Told to the driver, which shows those of all parts together.
      return e.problems().stream().map(Object::toString).toList();
    } finally {
      Unfinished.delete(folder);
    }
  }

  private void write(Share share, Path folder) throws IOException {
    var end = share.withRest() ? "rest.nq" : "";
    if (share.withRest()) {
      output.fetch(TOLD, folder);
    }
    workspace().writeParts(folder, share, Progress.silent());
    try (var files = Files.list(folder)) {
      for (var file : files.filter(file -> isPart(file, end)).toList()) {
        output.put(file);
      }
    }
  }

  private static boolean isPart(Path file, String end) {
    return Files.isRegularFile(file) && file.getFileName().toString().endsWith(end);
  }

  private Workspace workspace() {
    var folder = Path.of(home);
    var top = Files.isDirectory(folder) ? folder : Path.of(SparkFiles.get(home));
    var own = Workspace.at(top);
    return data.isEmpty() ? own : own.withData(data.stream().map(top::resolve).toList());
  }
}
