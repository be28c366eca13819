package org.interphase.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.question.Asking;
import org.interphase.question.CompetencyQuestion;

/** Ranks the questions by a text, fills in their parameters, and judges whether any answers it. */
final class Matcher {

  /** So many of the likeliest are filled in and looked at again. */
  private static final int LIKELY = 10;

  private static final int MOST = 6;

  /** What is less likely is not meant. */
  private static final double LEAST = 0.02;

  private final List<CompetencyQuestion> questions;
  private final Knowledge knowledge;
  private final Lexicon lexicon;
  private final Options options;
  private final Filling filling;
  private final Asking asking;
  private final Weights weights = Weights.read();

  private Matcher(
      Supplier<QueryExecBuilder> service, List<CompetencyQuestion> questions, Knowledge knowledge) {
    this.questions = questions;
    this.knowledge = knowledge;
    this.lexicon = knowledge.lexicon();
    this.asking = new Asking(service);
    this.options = new Options(asking, knowledge.names(), lexicon);
    this.filling =
        new Filling(knowledge.names(), knowledge.references(), options, knowledge.ideas());
  }

  static Matcher of(Supplier<QueryExecBuilder> service, List<CompetencyQuestion> questions) {
    return of(service, questions, text -> true);
  }

  /**
   * As above, learning only from those texts that were typed, and from those words of ours, that
   * are {@code wanted}, so that the others can test it.
   */
  static Matcher of(
      Supplier<QueryExecBuilder> service,
      List<CompetencyQuestion> questions,
      Predicate<String> wanted) {
    return new Matcher(service, questions, Knowledge.learned(service, questions, wanted));
  }

  /** As above, with what {@link #pack} wrote for the same dataset and the same questions. */
  static Matcher unpacked(
      Unpacking in, Supplier<QueryExecBuilder> service, List<CompetencyQuestion> questions) {
    var matcher = new Matcher(service, questions, Knowledge.unpacked(in, service));
    matcher.options.unpack(in);
    return matcher;
  }

  /** All that was learned, and what parameters can take. */
  void pack(Packing out) {
    knowledge.pack(out);
    options.pack(questions, out);
  }

  Understanding understand(String text) {
    var read = read(text);
    if (questions.isEmpty() || Token.of(text).isEmpty()) {
      return Understanding.ofNothing(text);
    }
    var all = scored(read);
    var judged = Judgement.of(read, all, knowledge, asking, filling, weights);
    var scored = all.stream().filter(candidate -> !judged.empty().contains(candidate)).toList();
    var shares = shares(scored);
    boolean isFar = judged.abstention().isPresent() && Judgement.isFar(scored.get(0));
    int most = isFar ? 0 : Math.min(MOST, scored.size());
    var candidates =
        IntStream.range(0, most)
            .filter(i -> shares[i] >= LEAST || i == 0)
            .mapToObj(i -> scored.get(i).candidate(shares[i], read))
            .toList();
    return new Understanding(
        text,
        candidates,
        takenFor(read),
        judged.notUnderstood(),
        things(read),
        judged.abstention(),
        judged.isPerhaps());
  }

  /** The words of a text but for those that tell nothing in any. */
  List<String> telling(String text) {
    return telling(ReadText.of(text, lexicon));
  }

  /** The same without what so many questions speak of that it tells none of them. */
  List<String> tellingApart(String text) {
    return telling(read(text));
  }

  private static List<String> telling(ReadText read) {
    var empty =
        read.mentions().stream()
            .filter(
                mention ->
                    !mention.meanings().isEmpty()
                        && mention.meanings().stream()
                            .allMatch(meaning -> meaning.kind() == Meaning.Kind.EMPTY))
            .toList();
    return Token.of(read.text()).stream()
        .filter(
            token ->
                empty.stream()
                    .noneMatch(
                        mention ->
                            mention.start() <= token.start() && token.end() <= mention.end()))
        .map(Token::printed)
        .distinct()
        .toList();
  }

  /** What speaks for and against knowing; nothing where the text itself decides. */
  Optional<Map<String, Double>> signs(String text) {
    var read = read(text);
    return !MissingPlaces.of(read, knowledge.references()).isEmpty()
        ? Optional.empty()
        : Optional.of(Doubt.signs(read, scored(read), NotUnderstood.in(read, lexicon), knowledge));
  }

  List<Scored> scored(ReadText read) {
    var features = knowledge.features(read);
    var likely = knowledge.learned().likelihoods(features);
    var like = knowledge.likeness().nearest(features, questions.size() + 1);
    return IntStream.range(0, questions.size())
        .boxed()
        .sorted(Comparator.comparing(i -> -weights.first(likely[i], like[i])))
        .limit(LIKELY)
        .map(
            i -> {
              var question = questions.get(i);
              var filled = filling.fill(question, read);
              var signs = Weights.signs(likely[i], like[i], filled, read);
              return new Scored(question, filled, likely[i], like[i], signs, weights.score(signs));
            })
        .sorted(
            Comparator.comparing((Scored s) -> -s.score()).thenComparing(s -> s.question().name()))
        .toList();
  }

  ReadText read(String text) {
    return Citations.in(ReadText.of(text, lexicon), knowledge.references())
        .without(knowledge.common());
  }

  private static double[] shares(List<Scored> scored) {
    var shares =
        scored.stream().mapToDouble(s -> Math.exp(s.score() - scored.get(0).score())).toArray();
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private static List<Understanding.TakenFor> takenFor(ReadText read) {
    var taken = new ArrayList<Understanding.TakenFor>();
    for (var mention : read.mentions()) {
      meaning(mention)
          .ifPresent(
              meaning ->
                  taken.add(
                      new Understanding.TakenFor(
                          mention.printed(), mention.start(), meaning.label(), meaning.iri())));
    }
    for (var amount : read.amounts()) {
      taken.add(
          Understanding.TakenFor.amount(
              read.text().substring(amount.start(), amount.end()), amount.start()));
    }
    for (var place : read.places()) {
      taken.add(
          new Understanding.TakenFor(
              read.text().substring(place.start(), place.end()),
              place.start(),
              place.kind().name().toLowerCase(Locale.ROOT) + " " + place.number(),
              ""));
    }
    taken.sort(Comparator.comparing(Understanding.TakenFor::start));
    return taken;
  }

  private static Optional<Meaning> meaning(Mention mention) {
    return mention.meanings().stream()
        .filter(
            meaning ->
                meaning.isThing()
                    || Set.of(Meaning.Kind.TERM, Meaning.Kind.AUTHOR, Meaning.Kind.JOURNAL)
                        .contains(meaning.kind()))
        .findFirst();
  }

  private static List<Understanding.Thing> things(ReadText read) {
    var things = new LinkedHashMap<String, Understanding.Thing>();
    for (var mention : read.mentions()) {
      for (var meaning : mention.meanings()) {
        if (meaning.isThing()) {
          things.putIfAbsent(
              meaning.iri(), new Understanding.Thing(meaning.iri(), meaning.label()));
        }
      }
    }
    return List.copyOf(things.values());
  }
}
