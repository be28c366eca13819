package org.interphase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportPagesTest {

  @RegisterExtension
  static final RunningServer server =
      RunningServer.with(
          RunningServer.OPTIONS.reachedAt(URI.create("mailto:keepers@example.org")),
          RunningServer.data("sample.trig", "pages.trig"));

  @Test
  void beginsWithWhatIsKnownOfTheFault() {
    assertThat(report("?about=https://w3id.org/interphase/id/zhang-2023/finding/whole"))
        .contains("About: The layer stays whole.")
        .contains("Address: " + server.address("/id/zhang-2023/finding/whole"))
        .contains("Reference: ref. 69")
        .contains("Data version: 1")
        .contains("What is wrong:");
  }

  @Test
  void isAnEmptyFormWithoutAThing() {
    assertThat(report("")).contains("Data version: 1").contains("What is wrong:");
  }

  @Test
  void namesWhoKeepsTheServer() {
    assertThat(report(""))
        .contains(
            "<a href=\"mailto:keepers@example.org?subject=A%20fault%20in%20Interphase&amp;body=")
        .contains("<a href=\"mailto:keepers@example.org\">keepers@example.org</a>")
        .contains("<a href=\"mailto:keepers@example.org\">Contact</a>");
  }

  @Test
  void knowsNothingOfWhatTheGraphDoesNot() {
    var response = server.browse("/report?about=https://w3id.org/interphase/id/none");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body())
        .contains("The graph says nothing of https://w3id.org/interphase/id/none.");
    assertThat(server.browse("/report?about=%22%3E%3Cscript%3E").statusCode()).isEqualTo(404);
  }

  /** What is kept for one reader is not sent to one of another language. */
  @Test
  void speaksTheLanguageThatTheBrowserAsksFor() {
    for (int i = 0; i < 2; i++) {
      assertThat(inLanguage("de-AT,de;q=0.9,en;q=0.5")).contains("Fehler melden</a>");
      assertThat(inLanguage("zh-CN")).contains("反馈错误</a>");
      assertThat(inLanguage("fr")).contains("Report a fault</a>");
    }
    assertThat(server.browse("/report").headers().firstValue("Vary").orElse(""))
        .contains("Accept-Language");
  }

  private static String inLanguage(String languages) {
    return server.get("/report", "Accept", "text/html", "Accept-Language", languages).body();
  }

  private static String report(String parameters) {
    return server.browse("/report" + parameters).body();
  }
}
