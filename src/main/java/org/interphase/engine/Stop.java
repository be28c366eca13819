package org.interphase.engine;

/** Lets one thread stop what another works on. */
public final class Stop {

  private Runnable reaction = () -> {};
  private boolean requested;

  /** Stops the work that is going on under this, and whatever begins under it later. */
  public synchronized void request() {
    requested = true;
    reaction.run();
  }

  /** Has {@code reaction} run when a stop is requested, at once where one has been. */
  synchronized void whenRequested(Runnable reaction) {
    this.reaction = reaction;
    if (requested) {
      reaction.run();
    }
  }
}
