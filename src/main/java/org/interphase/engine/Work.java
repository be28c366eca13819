package org.interphase.engine;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * What one request has the engine do, in one thread: it ends when it is told to, and holds no more
 * than it may.
 *
 * <p>Within Jena only {@link QueryCancelledException} comes through everywhere; all other
 * exceptions are taken for errors of an expression somewhere, and become an unbound variable.
 */
final class Work implements AutoCloseable {

  /** So many bytes are taken from the common memory at a time. */
  private static final long PORTION = 1 << 18;

  private final Memory memory;
  private final long most;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private volatile Optional<Refusal> refusal = Optional.empty();
  private long held;
  private long taken;
  private long spared;

  /**
   * @param most so many bytes may it hold at once
   */
  Work(Memory memory, long most) {
    this.memory = memory;
    this.most = most;
  }

  /** True as soon as the work is to end; Jena's iterators look at it. */
  AtomicBoolean cancelled() {
    return cancelled;
  }

  /** Why the work was ended, where it was. */
  Optional<Refusal> refusal() {
    return refusal;
  }

  /** Has the work end, for the first reason given; any thread may call this. */
  synchronized void end(Refusal.Kind kind, String message) {
    if (refusal.isEmpty()) {
      refusal = Optional.of(new Refusal(kind, message));
      cancelled.set(true);
    }
  }

  /** Has the work end because nobody waits for it any more. */
  void stop() {
    end(Refusal.Kind.STOPPED, "The query was stopped.");
  }

  /** Ends the work here and now. */
  QueryCancelledException refuse(Refusal.Kind kind, String message) {
    end(kind, message);
    return new QueryCancelledException();
  }

  /** Throws where the work is to end. To be called wherever Jena does not look by itself. */
  void goOn() {
    if (cancelled.get()) {
      throw new QueryCancelledException();
    }
  }

  /** Accounts for {@code bytes} more that are held until they are let go. */
  void hold(long bytes) {
    held += bytes;
    if (held <= taken) {
      return;
    }
    goOn();
    if (held - spared > most) {
      throw refuse(
          Refusal.Kind.TOO_LARGE,
          "To answer this query, more than "
              + (most >> 20)
              + " MiB of rows and texts would have to be held in memory at once. Join every pattern"
              + " to another by a variable, and group, sort or make distinct less at a time.");
    }
    if (!has(held)) {
      throw refuse(
          Refusal.Kind.BUSY,
          "The queries that are being answered need all the memory that there is for queries.");
    }
  }

  /** Whether there is common memory for so many bytes in all, which are taken then. */
  private boolean has(long bytes) {
    long portion = bytes <= taken ? 0 : Math.max(PORTION, bytes - taken);
    boolean given = portion == 0 || memory.take(portion);
    taken += given ? portion : 0;
    return given;
  }

  /**
   * True, and accounts for {@code bytes} more until the work is over, where so many can be spared:
   * what is kept only for speed must leave the larger part to what has to be held.
   */
  boolean spares(long bytes) {
    boolean room = spared + bytes <= most / 4 && held + bytes <= most / 2 && has(held + bytes);
    if (room) {
      spared += bytes;
      held += bytes;
    }
    return room;
  }

  void letGo(long bytes) {
    held -= bytes;
  }

  /** Gives back all that was held. */
  @Override
  public void close() {
    memory.giveBack(taken);
    taken = 0;
    held = 0;
  }
}
