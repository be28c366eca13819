package org.interphase.server.change;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.change.Change;
import org.interphase.change.Changes;
import org.interphase.change.Kind;
import org.interphase.server.http.HttpProblem;
import org.interphase.server.http.Parameters;

/**
 * Which changes a reader wants to see; each part is empty where all are wanted.
 *
 * @param from the first of them, counted from 1
 */
record ChangesFilter(Optional<Kind> kind, Optional<Change.How> how, int from) {

  /** So many of a kind a page shows beside other kinds, and so many alone. */
  static final int FEW = 10;

  private static final int MANY = 100;

  private static final String ADDRESS = "/changes";

  static ChangesFilter of(HttpServletRequest request) {
    var parameters = Parameters.of(request, List.of("kind", "how", "from"));
    return new ChangesFilter(
        chosen("kind", parameters, Kind.values()),
        chosen("how", parameters, Change.How.values()),
        from(parameters.text("from")));
  }

  private static <E extends Enum<E>> Optional<E> chosen(
      String name, Parameters parameters, E[] all) {
    var text = parameters.text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.of(all)
            .filter(one -> word(one).equals(text))
            .findFirst()
            .orElseThrow(
                () ->
                    Parameters.unknown(
                        name, text, Stream.of(all).map(ChangesFilter::word).toList())));
  }

  private static int from(String text) {
    if (text.isEmpty()) {
      return 1;
    }
    if (!text.matches("[1-9]\\d{0,7}")) {
      throw HttpProblem.badRequest(
          "Parameter \"from\": found \"" + text + "\", expected a number from 1.");
    }
    return Integer.parseInt(text);
  }

  /** The address of a page of those of one kind that changed in one way. */
  static String address(Kind kind, Change.How how, int from) {
    return ADDRESS
        + "?kind="
        + word(kind)
        + "&how="
        + word(how)
        + (from == 1 ? "" : "&from=" + from);
  }

  static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a page is asked for that shows some of one kind alone. */
  boolean isOfOne() {
    return kind.isPresent() && how.isPresent();
  }

  /** The ways in which things of {@code one} changed that are wanted. */
  List<Change.How> ways(Kind one) {
    return kind.isPresent() && kind.get() != one
        ? List.of()
        : Stream.of(Change.How.values()).filter(way -> how.isEmpty() || how.get() == way).toList();
  }

  /** Those of one kind and way that the page shows. */
  List<Change> shown(Changes changes, Kind one, Change.How way) {
    return changes.of(one, way).stream().skip(from - 1L).limit(isOfOne() ? MANY : FEW).toList();
  }
}
