package org.interphase.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.interphase.store.Share;

/** The entry for {@code spark-submit}: writes the whole graph, as N-Quads in parts. */
public final class SparkBuild {

  private static final String USAGE =
      "expected HOME OUTPUT PARTS [DIR...]: the project's folder, the URI of a folder that is not"
          + " there yet, into how many parts to divide the sources, and the folders of sources below"
          + " HOME where they are not the project's own";

  private SparkBuild() {}

  /**
   * Builds the graph.
   *
   * @throws IllegalStateException that names what is wrong with the sources, a line for each
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length < 3 || Share.of("rest/" + arguments[2]).isEmpty()) {
      throw new IllegalArgumentException(
          "found \"" + String.join(" ", arguments) + "\", " + USAGE);
    }
    // Two attempts at one part would write the same file at once.
    var settings = new SparkConf().set("spark.speculation", "false");
    settings.setIfMissing("spark.app.name", "interphase");
    try (var spark = new JavaSparkContext(settings)) {
      refuse(job(spark, List.of(arguments)).run(spark));
    }
  }

  private static PartsJob job(JavaSparkContext spark, List<String> arguments) {
    var reached = new SerializableConfiguration(spark.hadoopConfiguration());
    return new PartsJob(
        arguments.get(0),
        List.copyOf(arguments.subList(3, arguments.size())),
        Integer.parseInt(arguments.get(2)),
        new SharedFolder(arguments.get(1), reached));
  }

  private static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "The graph is not whole.\n" + String.join("\n", problems));
    }
  }
}
