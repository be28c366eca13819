package org.interphase.validation;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.interphase.Benchmarks;
import org.interphase.model.Problem;
import org.interphase.store.Progress;
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

/** The whole graph held against the shapes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ValidationBenchmark {

  private Graph data;
  private Graph shapes;

  @Setup
  public void read() {
    var workspace = Benchmarks.workspace();
    data = workspace.open(Progress.silent()).getDefaultGraph();
    shapes =
        RDFParser.source(workspace.queries().resolveSibling("ontology/shapes.ttl")).toGraph();
  }

  @Benchmark
  public List<Problem> validate() {
    return ShaclValidation.validate(data, shapes);
  }
}
