package org.interphase.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LooksTest {

  private static final Function<HttpServletRequest, Object> LANGUAGE = header("Accept-Language");
  private static final Function<HttpServletRequest, Object> TAG = header("If-None-Match");

  private final HttpServletRequest request =
      request(Map.of("Accept-Language", "de", "If-None-Match", "\"1\""));

  @Test
  void tellRequestsApartByWhatWasLookedAt() {
    var looks = Looks.begin(request);
    assertThat(Looks.at(request, LANGUAGE)).isEqualTo("de");

    var made = looks.end(request);
    assertThat(made.agreeWith(request(Map.of("Accept-Language", "de")))).isTrue();
    assertThat(made.agreeWith(request(Map.of("Accept-Language", "zh")))).isFalse();
    assertThat(made.at(request(Map.of("Accept-Language", "zh"))).toString()).isEqualTo("[zh]");
  }

  @Test
  void leaveOutWhatIsLookedAtAfterTheEnd() {
    var looks = Looks.begin(request);
    Looks.at(request, LANGUAGE);
    var made = looks.end(request);

    assertThat(Looks.at(request, TAG)).isEqualTo("\"1\"");
    assertThat(List.of(made.at(request), looks.at(request)).toString()).isEqualTo("[[de], [de]]");
    assertThat(made.agreeWith(request(Map.of("Accept-Language", "de")))).isTrue();
  }

  /** As when a reply is sent by one thread while another holds its own request against it. */
  @Test
  void canBeHeldAgainstOthersWhileTheReplyIsSent() {
    Function<HttpServletRequest, Object> sending =
        asked -> {
          if (asked != request) {
            Looks.at(request, TAG);
          }
          return "";
        };
    var looks = Looks.begin(request);
    Looks.at(request, sending);
    Looks.at(request, sending);
    var made = looks.end(request);

    assertThat(made.agreeWith(request(Map.of()))).isTrue();
  }

  private static Function<HttpServletRequest, Object> header(String name) {
    return asked -> String.valueOf(asked.getHeader(name));
  }

  /** A request that has headers and attributes, and nothing else. */
  private static HttpServletRequest request(Map<String, String> headers) {
    var attributes = new HashMap<Object, Object>();
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            LooksTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, given) ->
                switch (method.getName()) {
                  case "getHeader" -> headers.get(given[0]);
                  case "getAttribute" -> attributes.get(given[0]);
                  case "setAttribute" -> attributes.put(given[0], given[1]);
                  case "removeAttribute" -> attributes.remove(given[0]);
                  default -> throw new UnsupportedOperationException(method.toString());
                });
  }
}
