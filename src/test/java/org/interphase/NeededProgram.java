package org.interphase;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips tests that need a program beyond Java and Maven where it is missing, but never where tests
 * have to be complete: there it is a failure.
 */
public abstract class NeededProgram implements ExecutionCondition {

  /** Whether tests have to be complete, as {@code true} or {@code false}; otherwise {@code CI}. */
  public static final String COMPLETE = "interphase.tests.complete";

  /** What is not tested, why, and how to mend that; empty where nothing is missing. */
  protected abstract Optional<String> missing(ExtensionContext context);

  @Override
  public final ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    var missing = missing(context);
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("what is needed is here");
    }
    if (complete(context)) {
      throw new IllegalStateException("Here tests have to be complete. " + missing.get());
    }
    return ConditionEvaluationResult.disabled(missing.get());
  }

  private static boolean complete(ExtensionContext context) {
    return context
        .getConfigurationParameter(COMPLETE)
        .map(Boolean::parseBoolean)
        .orElse(System.getenv("CI") != null);
  }
}
