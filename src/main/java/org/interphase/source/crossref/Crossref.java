package org.interphase.source.crossref;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.model.Doi;
import org.interphase.source.bibliography.Reference;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The <a href="https://www.crossref.org/documentation/retrieve-metadata/rest-api/">REST API of
 * Crossref</a>, asked as politely as it asks for. What it has answered once is kept.
 */
public final class Crossref {

  private static final int TRIES = 3;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
  private static final Pattern SECONDS = Pattern.compile("(\\d{1,4})s?");
  private static final String SELECTED =
      "DOI,title,container-title,short-container-title,volume,page,article-number,author,issued,"
          + "published,published-print,published-online";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final CrossrefOptions options;
  private final KeptAnswers kept;
  private final Pause pause;
  private final HttpClient client;
  private Duration between = Duration.ZERO;

  /** Waits. */
  @FunctionalInterface
  interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  /** The service that {@code options} name. */
  public Crossref(CrossrefOptions options) {
    this(options, time -> Thread.sleep(time.toMillis()));
  }

  Crossref(CrossrefOptions options, Pause pause) {
    this.options = options;
    this.kept = new KeptAnswers(options.cache());
    this.pause = pause;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(options.timeout())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /** The records that may be of {@code reference}, the likeliest first. */
  List<Work> candidates(Reference reference) throws IOException {
    var words = reference.citation();
    var path =
        "/works?query.bibliographic=" + encoded(words) + "&rows=5&select=" + encoded(SELECTED);
    return answer(path).stream()
        .flatMap(message -> message.path("items").valueStream())
        .flatMap(item -> Work.of(item).stream())
        .toList();
  }

  /** The record with this DOI, if there is one. */
  Optional<Work> work(Doi doi) throws IOException {
    return answer("/works/" + encoded(doi.name())).flatMap(Work::of);
  }

  private Optional<JsonNode> answer(String path) throws IOException {
    var before = kept.get(path);
    if (before.isPresent()) {
      return Optional.of(message(before.get()));
    }
    var response = ask(path);
    if (response.statusCode() == 404) {
      return Optional.empty();
    }
    var message = message(response.body());
    kept.put(path, response.body());
    return Optional.of(message);
  }

  private JsonNode message(String body) throws IOException {
    try {
      var message = MAPPER.readTree(body).path("message");
      if (message.isObject()) {
        return message;
      }
    } catch (JacksonException e) {
      // As below: whoever answers so is not the service that was meant.
    }
    throw failure("answered with something else than its JSON");
  }

  private HttpResponse<String> ask(String path) throws IOException {
    var response = send(path);
    for (int tried = 1; isBusy(response) && tried < TRIES; tried++) {
      wait(retryAfter(response));
      response = send(path);
    }
    int status = response.statusCode();
    if (status != 200 && status != 404) {
      throw failure("answered with status " + status);
    }
    return response;
  }

  private static boolean isBusy(HttpResponse<String> response) {
    return response.statusCode() == 429 || response.statusCode() >= 500;
  }

  private HttpResponse<String> send(String path) throws IOException {
    wait(between);
    var mailto =
        options.mailto().map(it -> (path.contains("?") ? "&" : "?") + "mailto=" + encoded(it));
    var request =
        HttpRequest.newBuilder(URI.create(options.base() + path + mailto.orElse("")))
            .timeout(options.timeout())
            .header("User-Agent", options.userAgent())
            .header("Accept", "application/json")
            .build();
    try {
      var response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      between = interval(response);
      return response;
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (IOException e) {
      throw failure("did not answer (" + reason(e) + ")");
    }
  }

  /** The service says how many requests it takes in which time. */
  private static Duration interval(HttpResponse<String> response) {
    var time = seconds(response, "x-rate-limit-interval");
    long requests = seconds(response, "x-rate-limit-limit").map(Duration::toSeconds).orElse(1L);
    return time.map(it -> it.dividedBy(Math.max(1, requests))).orElse(Duration.ZERO);
  }

  private static Duration retryAfter(HttpResponse<String> response) {
    var time = seconds(response, "retry-after").orElse(Duration.ofSeconds(1));
    return time.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : time;
  }

  private static Optional<Duration> seconds(HttpResponse<String> response, String header) {
    return response
        .headers()
        .firstValue(header)
        .map(SECONDS::matcher)
        .filter(Matcher::matches)
        .map(time -> Duration.ofSeconds(Long.parseLong(time.group(1))));
  }

  private void wait(Duration time) throws IOException {
    try {
      if (!time.isZero()) {
        pause.of(time);
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static IOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted while waiting for Crossref");
  }

  private IOException failure(String what) {
    return new IOException("Crossref at " + options.base() + " " + what + ".");
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
