package org.interphase.source.crossref;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Answers like Crossref, in the order in which answers were given to it. */
public final class StandIn implements AutoCloseable {

  private final HttpServer server;
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch closed = new CountDownLatch(1);

  private record Answer(int status, Map<String, String> headers, String body) {}

  /** A service that listens at a port of its own. */
  public StandIn() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  /** Its address. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What it was asked, one text for each request: its path and query, and who asked. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** The next answer is a list of these records. */
  public StandIn finds(String... items) {
    return says(
        200,
        Map.of(),
        """
        {"status":"ok","message-type":"work-list","message-version":"1.0.0","message":{"facets":{},\
        "total-results":%d,"items":[%s],"items-per-page":5,\
        "query":{"start-index":0,"search-terms":null}}}"""
            .formatted(items.length, String.join(",", items)));
  }

  /** The next answer is this record. */
  public StandIn knows(String item) {
    return says(
        200,
        Map.of(),
        """
        {"status":"ok","message-type":"work","message-version":"1.0.0","message":%s}"""
            .formatted(item));
  }

  /** The next answer, whatever it is. */
  public synchronized StandIn says(int status, Map<String, String> headers, String body) {
    answers.add(new Answer(status, headers, body));
    return this;
  }

  /** A record as Crossref has them. */
  public static String record(
      String doi,
      String family,
      int year,
      String journal,
      String volume,
      String page,
      String title) {
    return """
        {"DOI":"%s","title":["%s"],"container-title":["%s"],"volume":"%s","page":"%s",\
        "author":[{"given":"A.","family":"%s","sequence":"first","affiliation":[]},\
        {"given":"O.","family":"Other","sequence":"additional","affiliation":[]}],\
        "published-print":{"date-parts":[[%d,9]]},"issued":{"date-parts":[[%d]]}}"""
        .formatted(doi, title, journal, volume, page, family, year, year);
  }

  private void answer(HttpExchange exchange) {
    asked.add(
        exchange.getRequestURI() + " by " + exchange.getRequestHeaders().getFirst("User-Agent"));
    Answer answer;
    synchronized (this) {
      answer = answers.poll();
    }
    try (exchange) {
      if (answer == null) {
        closed.await();
        return;
      }
      var body = answer.body().getBytes(StandardCharsets.UTF_8);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }
}
