package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is found in the shipped graph. */
class SearchShippedTest {

  @RegisterExtension static final RunningServer server = RunningServer.of(ShippedSite::serve);

  /** The question's own default is 1 mS/cm. */
  @Test
  void tellsTheQuestionAsItIsAsked() {
    var text = RunningServer.encoded("electrolytes above 0.5 mS/cm");

    assertThat(server.page("/search?text=" + text))
        .contains("reach an ionic conductivity of 0.5 mS/cm or more");
  }
}
