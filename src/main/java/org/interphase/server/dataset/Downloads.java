package org.interphase.server.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.interphase.export.Release;
import org.interphase.export.ReleaseFile;
import org.interphase.server.ask.QueryGate;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Reply;
import org.interphase.server.http.Wanted;

/** The files of a release, each made when it is first asked for, and kept. */
public final class Downloads {

  public static final String FOLDER = "/data/";

  /** How long a page waits for the sizes of files that are being made. */
  private static final Duration PATIENCE = Duration.ofMillis(100);

  /** How long somebody who asks for a file waits for it. */
  private static final Duration LONGEST = Duration.ofSeconds(25);

  private final QueryRun queries;
  private final QueryGate gate;
  private final Release release;
  private final String dataVersion;
  private final Map<ReleaseFile, CompletableFuture<Made>> made = new ConcurrentHashMap<>();

  /** One file at a time is enough. */
  private final ExecutorService maker =
      Executors.newSingleThreadExecutor(
          work -> {
            var thread = new Thread(work, "downloads");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param dataVersion changes whenever the data does
   */
  public Downloads(QueryRun queries, QueryGate gate, Release release, String dataVersion) {
    this.dataVersion = dataVersion;
    this.queries = queries;
    this.gate = gate;
    this.release = release;
  }

  /**
   * Sends a file as it is, named by its compression's media type: with {@code Content-Encoding} a
   * client would unpack what it then keeps under a name that ends in {@code .gz}.
   */
  public void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var name = Wanted.below(FOLDER, request);
    var file =
        Arrays.stream(ReleaseFile.values())
            .filter(one -> one.fileName().equals(name))
            .findFirst()
            .orElseThrow(
                () -> HttpProblem.notFound("There is no such file; /downloads lists those here."));
    if (!areOffered()) {
      throw HttpProblem.notImplemented(
          "The files are made of a graph of the server's own, and this one answers from another"
              + " SPARQL service. Ask that one for its dumps.");
    }
    var content = of(file);
    response.setHeader("Vary", "Accept-Encoding");
    if (!Reply.isKnown(content.tag(), request, response)) {
      response.setContentType(file.mediaType());
      response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
      response.setContentLength(content.bytes().length);
      response.getOutputStream().write(content.bytes());
    }
  }

  /** Answers with the page that lists the files of a release. */
  public void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page =
        areOffered()
            ? queries.read(() -> DownloadsPage.of(FOLDER, sizes(), release, dataVersion))
            : DownloadsPage.ofNone();
    Reply.page(page, request, response);
  }

  private boolean areOffered() {
    return queries.service().isFixed();
  }

  /**
   * The sizes and hashes of the files that are there, or will be in a moment; the others are begun.
   */
  private Map<ReleaseFile, DownloadsPage.Known> sizes() {
    var begun = Arrays.stream(ReleaseFile.values()).map(this::begin).toList();
    var sizes = new EnumMap<ReleaseFile, DownloadsPage.Known>(ReleaseFile.class);
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (var file : ReleaseFile.values()) {
      try {
        long left = Math.max(0, end - System.nanoTime());
        sizes.put(file, begun.get(file.ordinal()).get(left, TimeUnit.NANOSECONDS).known());
      } catch (TimeoutException | ExecutionException e) {
        // The page is of use without; who asks for the file waits, or is told what is wrong.
        continue;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return sizes;
  }

  private Made of(ReleaseFile file) {
    return awaited(file.fileName(), begin(file), LONGEST);
  }

  /** What {@code making} gives, or throws a problem where it takes longer than {@code longest}. */
  static <T> T awaited(String what, CompletableFuture<T> making, Duration longest) {
    try {
      return making.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw HttpProblem.beingMade(what, longest);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw HttpProblem.busy();
    }
  }

  /** What failed is tried anew. */
  private CompletableFuture<Made> begin(ReleaseFile file) {
    return made.compute(
        file,
        (one, known) ->
            known == null || known.isCompletedExceptionally()
                ? CompletableFuture.supplyAsync(() -> make(one), maker)
                : known);
  }

  private Made make(ReleaseFile file) {
    var bytes = gate.pass(() -> queries.read(() -> file.of(release)));
    return new Made(bytes, Reply.sha256(bytes));
  }

  private record Made(byte[] bytes, String sha256) {

    String tag() {
      return sha256.substring(0, 24);
    }

    DownloadsPage.Known known() {
      return new DownloadsPage.Known(bytes.length, sha256);
    }
  }
}
