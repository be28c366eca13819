package org.interphase.assistant;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.interphase.question.QuestionCatalogue;
import org.interphase.server.ask.Kept;
import org.interphase.server.ask.LocalQueries;
import org.interphase.server.ask.OwnQuery;
import org.interphase.server.ask.QueryRun;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.search.ThingNames;
import org.interphase.server.telling.Reasons;
import org.interphase.store.WorkedOut;
import org.interphase.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers AI assistants by the <a href="https://modelcontextprotocol.io/specification">Model
 * Context Protocol</a>, over whatever carries its messages. It remembers nothing of who asked
 * before.
 */
public final class Assistant {

  /** The versions of the protocol that are spoken. */
  public static final List<String> VERSIONS = Channel.VERSIONS;

  private static final Logger LOG = LoggerFactory.getLogger(Assistant.class);
  private static final String WORK = "work";
  private static final String NAME = "interphase";

  private final McpJsonMapper json = McpJsonDefaults.getMapper();
  private final Channel channel = new Channel(json);
  private final QueryRun queries;

  /**
   * @param queries asks the graph
   * @param words understands what questions are asked in
   * @param names among which things are looked for
   * @param reasons why conclusions hold; nothing where that cannot be told
   * @param home the project's folder, whose documents are resources
   */
  public Assistant(
      QueryRun queries,
      QuestionCatalogue questions,
      Supplier<Words> words,
      Supplier<ThingNames> names,
      Optional<Reasons> reasons,
      Optional<Path> home) {
    this.queries = queries;
    var tools =
        new ArrayList<Tool>(
            List.of(
                new FindQuestions(questions, words),
                new AnswerQuestion(questions, words, names),
                new LookUp(names),
                new FindClaims(words),
                new TellOf(names),
                new SchemaCard(),
                new Sparql()));
    reasons.ifPresent(why -> tools.add(5, new Explain(why, names)));
    var reading = new Reading(queries, questions, home);
    McpServer.sync(channel)
        .jsonMapper(json)
        .serverInfo(new McpSchema.Implementation(NAME, "Interphase", version()))
        .instructions(OwnQuery.text(Assistant.class, "instructions.md"))
        .capabilities(
            McpSchema.ServerCapabilities.builder()
                .tools(false)
                .resources(false, false)
                .prompts(false)
                .build())
        // Whoever waits for the answer does the work, so that it ends when nobody waits.
        .immediateExecution(true)
        .tools(tools.stream().map(this::specification).toList())
        .resources(reading.resources())
        .prompts(Prompts.all())
        .build();
  }

  /**
   * An assistant for a graph that is at hand.
   *
   * @param data the named graphs, and their union as its default graph
   * @param home the project's folder
   * @param known where it is kept what was worked out from the graph
   */
  public static Assistant over(
      DatasetGraph data,
      QuestionCatalogue questions,
      Path conclusions,
      Path home,
      Duration limit,
      int maxRows,
      WorkedOut known) {
    var queries = new QueryRun(new LocalQueries(data, limit), maxRows);
    var reasons = new Reasons(queries, conclusions);
    var words = Words.of(queries::build, questions.all(), known.words());
    var names = Kept.ofNames(queries, () -> ThingNames.of(known.names(), queries));
    return new Assistant(
        queries, questions, () -> words, names, Optional.of(reasons), Optional.of(home));
  }

  /**
   * The message that {@code text}, in UTF-8, is.
   *
   * @throws MalformedMessage where it is none, or none that can be answered
   */
  public Message read(byte[] text) {
    return channel.read(text);
  }

  /** What to say of a text that is longer than {@code most} bytes, of which nothing is read. */
  public MalformedMessage tooLong(int most) {
    return channel.unread(
        "Found a message of more than " + most + " bytes, expected a shorter one.");
  }

  /** The reply to a message, as one line; nothing where it asks for none. */
  public Optional<String> reply(Message message, Work work) {
    return channel.reply(message, McpTransportContext.create(Map.of(WORK, work)));
  }

  private SyncToolSpecification specification(Tool tool) {
    var definition = definition(tool.name());
    return SyncToolSpecification.builder()
        .tool(definition)
        .callHandler((context, request) -> call(tool, definition, context, request))
        .build();
  }

  private McpSchema.Tool definition(String name) {
    try {
      return json.readValue(
          OwnQuery.text(Assistant.class, "tools/" + name + ".json"), McpSchema.Tool.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CallToolResult call(
      Tool tool, McpSchema.Tool definition, McpTransportContext context, CallToolRequest request) {
    try {
      var given = request.arguments() == null ? Map.<String, Object>of() : request.arguments();
      var arguments = Arguments.of(definition.inputSchema(), given);
      var work = (Work) context.get(WORK);
      tool.words(arguments).filter(words -> !words.isLearned()).ifPresent(w -> learn(w, work));
      var told = run(work, stopped -> tool.call(arguments, stopped));
      return CallToolResult.builder()
          .structuredContent(told.map())
          .addTextContent(text(told))
          .isError(false)
          .build();
    } catch (WrongCall e) {
      return failed(e.getMessage());
    } catch (HttpProblem e) {
      return failed(e.title() + ". " + e.place() + e.detail());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("The tool {} failed.", tool.name(), e);
      return failed("The tool failed; the fault is the server's, and its log says more.");
    }
  }

  /** In a time of its own: on a busy machine it would leave the first call none. */
  private void learn(Words words, Work work) {
    work.run(stop -> queries.stoppedBy(stop).readForAll(words::learned));
  }

  private <T> T run(Work work, Function<QueryRun, T> task) {
    return work.run(
        stop -> {
          var stopped = queries.stoppedBy(stop);
          return stopped.read(() -> task.apply(stopped));
        });
  }

  private String text(Told told) {
    try {
      return json.writeValueAsString(told.map());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CallToolResult failed(String message) {
    return CallToolResult.builder().addTextContent(message).isError(true).build();
  }

  private static String version() {
    return Optional.ofNullable(Assistant.class.getPackage().getImplementationVersion()).orElse("0");
  }
}
