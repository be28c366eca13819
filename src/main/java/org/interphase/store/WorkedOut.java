package org.interphase.store;

/**
 * Where it is kept what was worked out from all of the data, and is the same for all who use them.
 *
 * @param words what is learned of how people ask
 * @param pairs which quantities go together
 * @param names what things are called
 * @param answers what the curated questions answer to who chooses nothing
 * @param doubts where sources disagree with themselves
 */
public record WorkedOut(
    KeptFile words, KeptFile pairs, KeptFile names, KeptFile answers, KeptFile doubts) {

  /** Nowhere: each works it out anew. */
  public static WorkedOut nowhere() {
    var none = KeptFile.none();
    return new WorkedOut(none, none, none, none, none);
  }
}
