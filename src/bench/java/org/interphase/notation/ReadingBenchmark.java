package org.interphase.notation;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
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

/** The cells of the four tables, one after the other: cells per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {

  @Param({"expressions", "formulas", "compositions", "stacks", "methods", "references"})
  private String notation;

  private Function<String, Reading<?>> reader;
  private String[] cells;
  private int next;

  @Setup
  public void choose() {
    var printed =
        switch (notation) {
          case "expressions" -> PrintedCells.expressions();
          case "formulas" -> PrintedCells.formulas();
          case "compositions" -> PrintedCells.compositions();
          case "stacks" -> PrintedCells.stacks();
          case "methods" -> PrintedCells.methods();
          default -> PrintedCells.references();
        };
    cells = printed.toArray(String[]::new);
    reader =
        switch (notation) {
          case "expressions" -> new ExpressionNotation(PrintedCells.units())::read;
          case "formulas" -> new FormulaNotation()::read;
          case "compositions" -> new CompositionNotation(PrintedCells.names())::read;
          case "stacks" -> new StackNotation(PrintedCells.names())::read;
          case "methods" -> new MethodNotation(PrintedCells.names())::read;
          default -> new ReferenceNotation(List.of())::read;
        };
  }

  @Benchmark
  public Object readOneCell() {
    next = next + 1 == cells.length ? 0 : next + 1;
    return reader.apply(cells[next]);
  }
}
