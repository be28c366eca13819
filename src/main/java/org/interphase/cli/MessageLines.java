package org.interphase.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.interphase.assistant.Assistant;
import org.interphase.assistant.MalformedMessage;
import org.interphase.assistant.Message;
import org.interphase.assistant.Work;
import org.interphase.engine.Stop;

/** Messages of an assistant, a line each, answered side by side on the lines of standard output. */
final class MessageLines {

  /** No message is as long; what is longer is read over. */
  private static final int LONGEST = 4 << 20;

  private static final int AT_ONCE = 4;

  private static final int WAITING = 64;

  /** Long chains, of a query or of the data, are followed step into step. */
  static final long STACK_BYTES = 16 << 20;

  private final Assistant assistant;
  private final PrintStream out;
  private final Map<Object, Stop> running = new ConcurrentHashMap<>();
  private final Semaphore places = new Semaphore(WAITING);
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          AT_ONCE, work -> new Thread(null, work, "assistant's call", STACK_BYTES));

  MessageLines(Assistant assistant, PrintStream out) {
    this.assistant = assistant;
    this.out = out;
  }

  /** Answers all that comes, until there is no more. */
  void answer(InputStream messages) throws IOException {
    var in = new BufferedInputStream(messages);
    try {
      for (var line = line(in); line != null; line = line(in)) {
        if (!isBlank(line)) {
          take(line);
        }
      }
    } finally {
      finish();
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each < 0 || each > ' ') {
        return false;
      }
    }
    return true;
  }

  private void take(byte[] line) {
    try {
      if (line.length > LONGEST) {
        throw assistant.tooLong(LONGEST);
      }
      var message = assistant.read(line);
      message.cancels().map(running::remove).ifPresent(Stop::request);
      message.id().ifPresentOrElse(id -> begin(id, message), () -> answered(message, new Stop()));
    } catch (MalformedMessage e) {
      write(e.reply());
    }
  }

  /** While too many wait, no further line is read: what comes faster waits with its sender. */
  private void begin(Object id, Message message) {
    places.acquireUninterruptibly();
    var stop = new Stop();
    running.put(id, stop);
    threads.execute(
        () -> {
          try {
            var reply = answered(message, stop);
            // What was cancelled gets no reply.
            if (running.remove(id, stop)) {
              reply.ifPresent(this::write);
            }
          } finally {
            places.release();
          }
        });
  }

  private Optional<String> answered(Message message, Stop stop) {
    return assistant.reply(message, work(stop));
  }

  private static Work work(Stop stop) {
    return new Work() {
      @Override
      public <T> T run(Function<Stop, T> query) {
        return query.apply(stop);
      }
    };
  }

  private synchronized void write(String line) {
    out.print(line);
    out.print('\n');
    out.flush();
  }

  /** The next line; null at the end. Of one that is too long, one byte more than there may be. */
  private static byte[] line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() <= LONGEST) {
        line.write(next);
      }
    }
    return line.toByteArray();
  }

  private void finish() {
    threads.shutdown();
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
