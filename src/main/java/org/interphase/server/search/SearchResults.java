package org.interphase.server.search;

import java.util.List;
import java.util.Optional;
import org.interphase.server.ask.QueryRun;
import org.interphase.words.Candidate;
import org.interphase.words.Understanding;
import org.interphase.words.Words;

/**
 * What the graph and the questions have of a text.
 *
 * @param understood what the text asks
 * @param things what is called so, the likeliest first
 * @param claims what is stated about the same, the likeliest first
 */
record SearchResults(
    Understanding understood, List<NameSearch.Found> things, List<ClaimResult> claims) {

  /** So many claims are told of. */
  private static final int CLAIMS = 24;

  SearchResults {
    things = List.copyOf(things);
    claims = List.copyOf(claims);
  }

  static SearchResults of(String text, Words words, NameSearch names, QueryRun queries) {
    if (text.isBlank()) {
      return new SearchResults(Understanding.ofNothing(""), List.of(), List.of());
    }
    // What is slow the first time, such as learning, leaves the others their time.
    var understood = queries.read(() -> words.understand(text));
    var claims =
        queries.read(
            () -> {
              var stated = new ClaimSearch(queries, words).bearingOn(understood);
              return ClaimResult.of(stated.stream().limit(CLAIMS).toList(), queries);
            });
    return new SearchResults(understood, names.find(text), claims);
  }

  /** What is called just so. */
  List<NameSearch.Found> namesakes() {
    return things.stream().filter(NameSearch.Found::isExact).toList();
  }

  /** What has the text in its name, word by word; where nothing has, also within its words. */
  List<NameSearch.Found> others() {
    return things.stream().filter(thing -> !thing.isExact() && !isPart(thing)).toList();
  }

  /** What has words in its name that only begin with the text or hold it, as others have it. */
  List<NameSearch.Found> parts() {
    return things.stream().filter(this::isPart).toList();
  }

  private boolean isPart(NameSearch.Found thing) {
    return !thing.isWhole() && things.get(0).isWhole();
  }

  /** The question that the text asks, surely or perhaps. */
  Optional<Candidate> first() {
    return understood.answer().or(understood::perhaps);
  }

  /** The questions that the text comes near, but for those that it may well ask. */
  List<Candidate> questions() {
    int asked = first().isPresent() ? 1 + understood.nearlyAsLikely().size() : 0;
    return understood.candidates().stream().skip(asked).toList();
  }

  boolean isEmpty() {
    return things.isEmpty() && claims.isEmpty() && understood.candidates().isEmpty();
  }
}
