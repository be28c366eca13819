package org.interphase.server.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.junit.jupiter.api.Test;

class KeptTest {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final AtomicInteger times = new AtomicInteger();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void isMadeOnceOfDataThatDoesNotChange() {
    var kept = kept(new LocalQueries(DatasetGraphZero.create(), LIMIT));
    assertThat(kept.get()).isEqualTo(1);
    clock.addAndGet(Duration.ofDays(400).toNanos());
    assertThat(kept.get()).isEqualTo(1);
  }

  @Test
  void isMadeAnewOfWhatAFarServiceSaysOnceItIsOld() {
    var kept = kept(new RemoteQueries(URI.create("http://127.0.0.1:1/"), LIMIT));
    assertThat(kept.get()).isEqualTo(1);
    clock.addAndGet(Kept.FRESH.toNanos() - 1);
    assertThat(kept.get()).isEqualTo(1);
    clock.addAndGet(1);
    assertThat(kept.get()).isEqualTo(2);
  }

  @Test
  void isTriedAgainWhereItFailed() {
    var queries = new QueryRun(new LocalQueries(DatasetGraphZero.create(), LIMIT), 10);
    var kept =
        new Kept<>(
            queries,
            () -> {
              if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("not now");
              }
              return times.get();
            },
            clock::get);
    assertThatThrownBy(kept::get).hasMessage("not now");
    assertThat(kept.get()).isEqualTo(2);
  }

  private Kept<Integer> kept(QueryService service) {
    return new Kept<>(new QueryRun(service, 10), times::incrementAndGet, clock::get);
  }
}
