package org.interphase.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client likes to be answered in, as its {@code Accept} lines say: <a
 * href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, 12.5.1</a>.
 */
public final class Accept {

  private static final Pattern RANGE =
      Pattern.compile("([!#$%&'*+.^_`|~a-z0-9-]+)/([!#$%&'*+.^_`|~a-z0-9-]+)");

  /** Java's own client writes {@code .2}. */
  private static final Pattern QUALITY = Pattern.compile("q\\s*=\\s*(0?\\.\\d+|0\\.?|1(\\.0*)?)");

  /** So do old clients, Java's own among them. */
  private static final String ANY = "*";

  private static final String ANY_IN_FULL = "*/*";

  /** A comma or semicolon within quotes parts nothing. */
  private static final String UNQUOTED = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** What a request says in all its lines; one without any takes everything. */
  static Accept of(HttpServletRequest request) {
    return of(String.join(",", Collections.list(request.getHeaders("Accept"))));
  }

  /** What the lines of one header say, joined by commas. */
  static Accept of(String lines) {
    var ranges = new ArrayList<Range>();
    for (var text : lines.split("," + UNQUOTED)) {
      Range.of(text).ifPresent(ranges::add);
    }
    return new Accept(lines.isBlank() ? List.of(new Range("*", "*", 1)) : ranges);
  }

  /** The offered type that is liked best, the first of equals; nothing where none is liked. */
  public Optional<String> best(List<String> offered) {
    return offered.stream()
        .filter(type -> quality(type) > 0)
        // The first of equals, and not the last, which max would give.
        .reduce((one, other) -> quality(other) > quality(one) ? other : one);
  }

  /**
   * Whether a person is likely to read the answer: a page is liked by its name, and nothing of
   * {@code others} better.
   */
  public boolean prefersPage(List<String> others) {
    double page = quality(MediaTypes.HTML);
    return page > 0
        && ranges.stream().anyMatch(range -> range.isNamed() && range.matches(MediaTypes.HTML))
        && others.stream().allMatch(type -> quality(type) <= page);
  }

  /** Whether a page is liked better than any data that the client names. */
  boolean prefersPage() {
    return prefersPage(
        ranges.stream()
            .filter(range -> range.isNamed() && !range.type().equals("image"))
            .map(range -> range.type() + "/" + range.subtype())
            .toList());
  }

  /** How much a type is liked, from 0 to 1: as the most specific range says that matches it. */
  private double quality(String mediaType) {
    return ranges.stream()
        .filter(range -> range.matches(mediaType))
        .max(Comparator.comparingInt(Range::specificity))
        .map(Range::quality)
        .orElse(0.0);
  }

  /** A type, all below one, or all; parameters such as a charset make no difference here. */
  private record Range(String type, String subtype, double quality) {

    /** Reads what stands between two commas; what is no range likes nothing. */
    static Optional<Range> of(String text) {
      var parts = text.toLowerCase(Locale.ROOT).split(";" + UNQUOTED);
      var type = parts[0].strip();
      var range = RANGE.matcher(type.equals(ANY) ? ANY_IN_FULL : type);
      if (!range.matches() || range.group(1).equals("*") && !range.group(2).equals("*")) {
        return Optional.empty();
      }
      double quality = 1;
      for (int i = 1; i < parts.length; i++) {
        var said = QUALITY.matcher(parts[i].strip());
        quality = said.matches() ? Double.parseDouble(said.group(1)) : quality;
      }
      return Optional.of(new Range(range.group(1), range.group(2), quality));
    }

    boolean matches(String mediaType) {
      return type.equals("*")
          || (subtype.equals("*")
              ? mediaType.startsWith(type + "/")
              : mediaType.equals(type + "/" + subtype));
    }

    int specificity() {
      return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    }

    boolean isNamed() {
      return !type.equals("*") && !subtype.equals("*");
    }
  }
}
