package org.interphase.assistant;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.List;
import java.util.Map;
import org.interphase.server.ask.OwnQuery;

/** What people often want of the graph, worded for an assistant. */
final class Prompts {

  private static final int LONGEST = 2_000;

  private Prompts() {}

  static List<SyncPromptSpecification> all() {
    return List.of(
        prompt(
            "compare_strategies",
            "Compare two strategies with their evidence",
            argument("one", "a strategy or interlayer, such as LAGP-IL"),
            argument("other", "another one")),
        prompt(
            "paragraph_with_citations",
            "Write a paragraph with citations",
            argument("topic", "what the paragraph is about")),
        prompt(
            "check_claim",
            "Check a statement against the sources",
            argument("statement", "a sentence with or without numbers")),
        prompt(
            "missing_evidence",
            "Find what evidence is missing",
            argument("subject", "a strategy, mechanism, material or quantity")));
  }

  private static PromptArgument argument(String name, String description) {
    return new PromptArgument(name, description, true);
  }

  private static SyncPromptSpecification prompt(
      String name, String title, PromptArgument... arguments) {
    var text = OwnQuery.text(Prompts.class, "prompts/" + name + ".md");
    var prompt = new Prompt(name, title, title + ".", List.of(arguments));
    return new SyncPromptSpecification(
        prompt,
        (context, request) ->
            new GetPromptResult(
                title, List.of(message(filled(text, arguments, request.arguments())))));
  }

  private static String filled(String text, PromptArgument[] arguments, Map<String, Object> given) {
    var filled = text;
    for (var argument : arguments) {
      var value = given == null ? null : given.get(argument.name());
      if (!(value instanceof String words) || words.isBlank() || words.length() > LONGEST) {
        throw McpError.builder(McpSchema.ErrorCodes.INVALID_PARAMS)
            .message(
                "\""
                    + argument.name()
                    + "\": found "
                    + Arguments.shown(value)
                    + ", expected "
                    + argument.description()
                    + ".")
            .build();
      }
      filled = filled.replace("{" + argument.name() + "}", words);
    }
    return filled;
  }

  private static PromptMessage message(String text) {
    return new PromptMessage(McpSchema.Role.USER, new TextContent(text));
  }
}
