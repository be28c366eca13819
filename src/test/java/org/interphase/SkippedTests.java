package org.interphase;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Says after the last test of a process, once for each reason, what was skipped: no test is left
 * out in silence.
 */
public final class SkippedTests implements LauncherSessionListener, TestExecutionListener {

  private final Map<String, Integer> reasons = new TreeMap<>();
  private final PrintStream out;

  /** As the launcher finds it among the services. */
  public SkippedTests() {
    this(System.out);
  }

  SkippedTests(PrintStream out) {
    this.out = out;
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    session.getLauncher().registerTestExecutionListeners(this);
  }

  @Override
  public void executionSkipped(TestIdentifier skipped, String reason) {
    reasons.merge(reason, 1, Integer::sum);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == Status.ABORTED) {
      executionSkipped(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason"));
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (!reasons.isEmpty()) {
      out.println(
          reasons.entrySet().stream()
              .map(reason -> "SKIPPED (%d): %s".formatted(reason.getValue(), reason.getKey()))
              .collect(joining(System.lineSeparator())));
    }
  }
}
