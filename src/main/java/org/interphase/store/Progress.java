package org.interphase.store;

/** Hears what long work is about to do. */
@FunctionalInterface
public interface Progress {

  /** Says in a few words what comes now. */
  void step(String what);

  /** A listener that keeps quiet. */
  static Progress silent() {
    return what -> {};
  }
}
