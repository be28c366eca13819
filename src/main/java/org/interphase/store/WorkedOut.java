package org.interphase.store;

/**
 * Where it is kept what was worked out from all of the data, and is the same for all who use them.
 *
 * @param words what is learned of how people ask
 * @param pairs which quantities go together
 * @param names what things are called
 * @param answers what the curated questions answer to who chooses nothing
 */
public record WorkedOut(KeptFile words, KeptFile pairs, KeptFile names, KeptFile answers) {

  /** Nowhere: each works it out anew. */
  public static WorkedOut nowhere() {
    return new WorkedOut(KeptFile.none(), KeptFile.none(), KeptFile.none(), KeptFile.none());
  }
}
