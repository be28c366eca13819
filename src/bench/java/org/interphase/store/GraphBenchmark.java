package org.interphase.store;

import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.Benchmarks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the sources to a graph, and from a built graph to one that answers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class GraphBenchmark {

  private final Workspace workspace = Benchmarks.workspace();

  /** Opening is measured on a graph that lies there already. */
  @Setup
  public void build() {
    workspace.open(Progress.silent());
  }

  @Benchmark
  public BuildResult buildFromSources() {
    return workspace.build(Progress.silent());
  }

  @Benchmark
  public DatasetGraph openBuilt() {
    return workspace.open(Progress.silent());
  }
}
