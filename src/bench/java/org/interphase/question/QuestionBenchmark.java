package org.interphase.question;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.interphase.engine.Engine;
import org.interphase.Benchmarks;
import org.interphase.store.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each curated question with its default parameters, from the query's text to the whole answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QuestionBenchmark {

  @Param("all that the project has")
  private String question;

  private Engine engine;
  private CompetencyQuestion asked;

  @Setup
  public void open() {
    var workspace = Benchmarks.workspace();
    engine = Engine.on(workspace.open(Progress.silent()));
    asked = QuestionCatalogue.read(workspace.queries(), question).find(question).orElseThrow();
  }

  @Benchmark
  public Answer ask() {
    return engine.read(() -> new Asking(engine::build).ask(asked, Map.of()));
  }
}
