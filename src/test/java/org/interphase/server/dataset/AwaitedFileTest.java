package org.interphase.server.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.interphase.server.http.HttpProblem;
import org.junit.jupiter.api.Test;

class AwaitedFileTest {

  @Test
  void isToldOfAsBeingMadeBeforeAClientGivesUp() {
    var making = new CompletableFuture<String>();
    assertThatThrownBy(() -> Downloads.awaited("tables.zip", making, Duration.ZERO))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(503);
              assertThat(problem.retryAfterSeconds()).isPositive();
              assertThat(problem.detail())
                  .isEqualTo(
                      "tables.zip is being made, and was not ready after 0 s. Ask again in a"
                          + " moment.");
            });
    making.complete("whole");
    assertThat(Downloads.awaited("tables.zip", making, Duration.ZERO)).isEqualTo("whole");
  }

  @Test
  void saysWhyItCouldNotBeMade() {
    var failed = CompletableFuture.failedFuture(HttpProblem.busy());
    assertThatThrownBy(() -> Downloads.awaited("tables.zip", failed, Duration.ZERO))
        .isInstanceOf(HttpProblem.class)
        .hasMessage(HttpProblem.busy().getMessage());
  }
}
