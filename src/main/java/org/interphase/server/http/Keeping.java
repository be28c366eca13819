package org.interphase.server.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps what was made, and what it is kept under, within a limit of bytes, what is rarely asked for
 * forgotten first; of many who ask for the same at once, one makes it for all.
 *
 * @param <K> what is asked for; its text has all that it holds
 * @param <V> what is made
 */
public final class Keeping<K, V extends Keeping.Made> {

  /** What an entry takes beside its key and its content, in bytes. */
  private static final int FRAME = 500;

  private final Cache<K, V> kept;
  private final Map<K, CompletableFuture<V>> making = new ConcurrentHashMap<>();

  /**
   * @param bytes how much is kept at most
   * @param holds how long what was made holds
   */
  public Keeping(long bytes, Duration holds) {
    this(bytes, holds, Ticker.systemTicker());
  }

  Keeping(long bytes, Duration holds, Ticker clock) {
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .<K, V>weigher(Keeping::weight)
            .expireAfterWrite(holds)
            .ticker(clock)
            // What is forgotten is forgotten at once, by who adds.
            .executor(Runnable::run)
            .build();
  }

  private static int weight(Object key, Made made) {
    return (int) Math.min(FRAME + bytes(key) + made.bytes(), Integer.MAX_VALUE);
  }

  /** How much memory {@code content} takes, which prints all that it holds. */
  static long bytes(Object content) {
    return 2L * content.toString().length();
  }

  /** Returns what is kept, or what {@code maker} makes of it now, or somebody else at this time. */
  public V once(K key, Supplier<V> maker) {
    var known = kept.getIfPresent(key);
    if (known != null) {
      return known;
    }
    var own = new CompletableFuture<V>();
    var others = making.putIfAbsent(key, own);
    return others == null ? made(key, maker, own) : joined(others);
  }

  private V made(K key, Supplier<V> maker, CompletableFuture<V> own) {
    try {
      // Somebody may have finished it before this one began.
      var known = kept.getIfPresent(key);
      var made = known == null ? maker.get() : known;
      if (known == null && made.lasts()) {
        kept.put(key, made);
      }
      own.complete(made);
      return made;
    } catch (RuntimeException | Error e) {
      own.completeExceptionally(e);
      throw e;
    } finally {
      making.remove(key, own);
    }
  }

  private static <V> V joined(CompletableFuture<V> others) {
    try {
      return others.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  /** How many bytes are kept. */
  public long bytes() {
    return kept.policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }

  /** What is worth keeping. */
  public interface Made {

    /** How much memory it takes. */
    long bytes();

    /** Whether it holds for who asks later. */
    default boolean lasts() {
      return true;
    }
  }
}
