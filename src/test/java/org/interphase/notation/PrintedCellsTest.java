package org.interphase.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedCellsTest {

  private static final String CELLS = "org.interphase.notation.PrintedCells#";

  @ParameterizedTest
  @MethodSource(CELLS + "formulas")
  void readsEveryFormula(String cell) {
    assertThat(new FormulaNotation().read(cell)).isInstanceOf(Reading.Of.class);
  }

  @ParameterizedTest
  @MethodSource(CELLS + "compositions")
  void readsEveryComposition(String cell) {
    assertThat(new CompositionNotation(PrintedCells.names()).read(cell))
        .isInstanceOf(Reading.Of.class);
  }

  @ParameterizedTest
  @MethodSource(CELLS + "stacks")
  void readsEveryStack(String cell) {
    assertThat(new StackNotation(PrintedCells.names()).read(cell)).isInstanceOf(Reading.Of.class);
  }

  @ParameterizedTest
  @MethodSource(CELLS + "methods")
  void readsEveryMethod(String cell) {
    assertThat(new MethodNotation(PrintedCells.methodNames()).read(cell))
        .isInstanceOf(Reading.Of.class);
  }

  @ParameterizedTest
  @MethodSource(CELLS + "references")
  void readsEveryReference(String cell) {
    assertThat(new ReferenceNotation(List.of()).read(cell)).isInstanceOf(Reading.Of.class);
  }
}
