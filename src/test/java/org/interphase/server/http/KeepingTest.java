package org.interphase.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KeepingTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final AtomicInteger makings = new AtomicInteger();

  @Test
  void makesOnce() {
    var keeping = new Keeping<String, Text>(10_000, HOUR);
    keeping.once("a", () -> made(10));
    keeping.once("a", () -> made(10));
    assertThat(makings).hasValue(1);
    keeping.once("b", () -> made(10));
    assertThat(makings).hasValue(2);
  }

  @Test
  void keepsNoMoreThanItsLimit() {
    var keeping = new Keeping<Integer, Text>(10_000, HOUR);
    for (int key = 0; key < 100; key++) {
      keeping.once(key, () -> made(1_000));
      assertThat(keeping.bytes()).isLessThanOrEqualTo(10_000);
    }
    // Six with what an entry takes beside its content.
    assertThat(keeping.bytes()).isBetween(6 * 1_500L, 6 * 1_510L);
  }

  @Test
  void reckonsWithWhatIsAskedFor() {
    var keeping = new Keeping<String, Text>(10_000, HOUR);
    for (int i = 0; i < 100; i++) {
      keeping.once("a".repeat(2_000) + i, () -> made(10));
    }
    // Two of 4,000 bytes each.
    assertThat(keeping.bytes()).isBetween(2 * 4_000L, 10_000L);
    makings.set(0);
    for (int i = 0; i < 100; i++) {
      keeping.once("a".repeat(2_000) + i, () -> made(10));
    }
    assertThat(makings.get()).isGreaterThanOrEqualTo(98);
  }

  @Test
  void keepsNothingThatIsLargerThanAllOfIt() {
    var keeping = new Keeping<String, Text>(10_000, HOUR);
    assertThat(keeping.once("a", () -> made(20_000)).bytes()).isEqualTo(20_000);
    assertThat(keeping.bytes()).isZero();
  }

  @Test
  void forgetsWhatHoldsNoMore() {
    var now = new AtomicLong();
    var keeping = new Keeping<String, Text>(10_000, Duration.ofSeconds(5), now::get);
    keeping.once("a", () -> made(10));
    now.set(TimeUnit.SECONDS.toNanos(4));
    keeping.once("a", () -> made(10));
    assertThat(makings).hasValue(1);
    now.set(TimeUnit.SECONDS.toNanos(6));
    keeping.once("a", () -> made(10));
    assertThat(makings).hasValue(2);
  }

  @Test
  void keepsNoFailure() {
    var keeping = new Keeping<String, Text>(10_000, HOUR);
    assertThatThrownBy(
            () ->
                keeping.once(
                    "a",
                    () -> {
                      throw HttpProblem.busy();
                    }))
        .isInstanceOf(HttpProblem.class);
    assertThat(keeping.once("a", () -> made(10)).bytes()).isEqualTo(10);
  }

  @Test
  void keepsNothingThatDoesNotLast() {
    var keeping = new Keeping<String, Text>(10_000, HOUR);
    keeping.once("a", () -> new Text(10, false));
    keeping.once("a", () -> made(20));
    assertThat(makings).hasValue(1);
  }

  @Test
  @Timeout(60)
  void makesOnceForAllWhoAskAtATime() throws InterruptedException {
    var keeping = new Keeping<String, Text>(10_000, HOUR);
    var other = new Thread(() -> keeping.once("a", () -> made(10)));
    var first =
        keeping.once(
            "a",
            () -> {
              other.start();
              awaitWaiting(other);
              return made(20);
            });
    assertThat(first.bytes()).isEqualTo(20);
    other.join();
    assertThat(makings).hasValue(1);
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  private Text made(long bytes) {
    makings.incrementAndGet();
    return new Text(bytes, true);
  }

  private record Text(long bytes, boolean lasts) implements Keeping.Made {}
}
