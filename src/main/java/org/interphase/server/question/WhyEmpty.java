package org.interphase.server.question;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.model.Shortened;
import org.interphase.question.Answer;
import org.interphase.question.CompetencyQuestion;
import org.interphase.question.HidingDefaults;
import org.interphase.server.ask.Answers;
import org.interphase.server.http.CommonHeaders;

/**
 * Tells programs why an answer has no rows: in a header, since tables have no room for it, as a <a
 * href="https://www.rfc-editor.org/rfc/rfc9651#section-3.3.8">display string</a>.
 */
final class WhyEmpty {

  /** All headers of a reply together have to fit into 8 KiB, and a sign may take twelve bytes. */
  private static final int LONGEST = 400;

  private static final String NOTHING = "This question has no such row.";

  private WhyEmpty() {}

  /** Adds the header where there is no row; nothing where there are some. */
  static void tell(
      CompetencyQuestion question,
      Map<String, String> parameters,
      Answer answer,
      Answers answers,
      HttpServletResponse response) {
    if (answer.rows().isEmpty()) {
      var hidden =
          HidingDefaults.of(answer, question, parameters, given -> answers.to(question, given));
      var reasons =
          Stream.concat(
                  answers.unmet(question, parameters, answer).stream(),
                  hidden.stream().map(HidingDefaults.Hidden::sentence))
              .collect(Collectors.joining(" "));
      response.setHeader(CommonHeaders.WHY_EMPTY, displayed(reasons.isEmpty() ? NOTHING : reasons));
    }
  }

  private static String displayed(String text) {
    var told = new StringBuilder("%\"");
    for (byte one : Shortened.to(LONGEST, text).getBytes(StandardCharsets.UTF_8)) {
      boolean isPlain = one >= ' ' && one <= '~' && one != '%' && one != '"';
      told.append(isPlain ? String.valueOf((char) one) : "%" + HexFormat.of().toHexDigits(one));
    }
    return told.append('"').toString();
  }
}
