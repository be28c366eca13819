package org.interphase.cli;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;
import org.interphase.store.Progress;

/** Shows the steps of work that takes long, on a terminal; of quick work it shows nothing. */
final class TerminalProgress implements Progress, AutoCloseable {

  private static final long PATIENCE_MILLISECONDS = 2000;

  private final PrintStream err;
  private final Timer clock = new Timer("progress", true);
  private String current = "";
  private boolean speaking;

  TerminalProgress(PrintStream err) {
    this.err = err;
  }

  /** Starts to count the time, where a person watches. */
  static TerminalProgress begin(PrintStream err) {
    var progress = new TerminalProgress(err);
    if (System.console() != null) {
      var speak =
          new TimerTask() {
            @Override
            public void run() {
              progress.speak();
            }
          };
      progress.clock.schedule(speak, PATIENCE_MILLISECONDS);
    }
    return progress;
  }

  @Override
  public synchronized void step(String what) {
    current = what;
    if (speaking) {
      show();
    }
  }

  /** From now on every step is shown, and so is the one under way. */
  synchronized void speak() {
    speaking = true;
    if (!current.isEmpty()) {
      show();
    }
  }

  private void show() {
    err.println(current + " …");
  }

  @Override
  public void close() {
    clock.cancel();
  }
}
