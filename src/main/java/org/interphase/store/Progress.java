package org.interphase.store;

/** Is told what a long piece of work does now. */
@FunctionalInterface
public interface Progress {

  /** Work goes on to {@code what}: a phrase such as {@code reading data/zhang-2023}. */
  void step(String what);

  /** Tells nobody. */
  static Progress silent() {
    return what -> {};
  }
}
