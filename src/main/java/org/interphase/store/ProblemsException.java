package org.interphase.store;

import java.util.List;
import org.interphase.model.Problem;

/** The graph cannot be opened since its sources have problems. */
public final class ProblemsException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient List<Problem> problems;

  public ProblemsException(List<Problem> problems) {
    super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the data");
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
