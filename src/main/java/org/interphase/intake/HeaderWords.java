package org.interphase.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interphase.source.Header;
import org.interphase.source.Header.About;
import org.interphase.source.TableDescription.Notation;

/** Finds the headers whose words a name is or holds. */
final class HeaderWords {

  private static final int SHORTEST_WITHIN = 3;

  /** Which has no spaces between its words. */
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,}");

  private final List<Header> headers;

  HeaderWords(List<Header> headers) {
    this.headers = headers;
  }

  /** A shared heading counts where it says that a condition is one of how samples were made. */
  List<Header> named(String name, String own) {
    var whole = named(name);
    var byItself = named(own);
    boolean condition = byItself.stream().anyMatch(h -> h.about().equals(Optional.of(About.TEST)));
    boolean making =
        whole.stream()
            .flatMap(header -> header.notation().stream())
            .anyMatch(Set.of(Notation.TEXT, Notation.METHOD)::contains);
    return byItself.isEmpty() || condition && making ? whole : byItself;
  }

  /** The headers with the longest of the words that {@code name} is or holds. */
  List<Header> named(String name) {
    var exact = headers.stream().filter(header -> header.words().contains(name)).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    int longest =
        headers.stream()
            .flatMap(header -> header.words().stream())
            .filter(word -> holds(name, word))
            .map(String::length)
            .max(Comparator.naturalOrder())
            .orElse(0);
    return headers.stream()
        .filter(
            header ->
                header.words().stream()
                    .anyMatch(word -> word.length() == longest && holds(name, word)))
        .toList();
  }

  private static boolean holds(String name, String word) {
    if (CHINESE.matcher(word).matches()) {
      return name.contains(word);
    }
    boolean greek = word.codePoints().anyMatch(c -> c > 0x7F);
    return (word.length() >= SHORTEST_WITHIN || greek)
        && (" " + name + " ").contains(" " + word + " ");
  }
}
