package org.interphase.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.interphase.question.CompetencyQuestion;

/**
 * What is known before a text is read.
 *
 * @param ideas the English forms of each idea
 * @param common what so many questions speak of that it tells none of them, as LAGP
 * @param learned which question is asked in which words
 * @param unasked whether any is
 * @param likeness how like a text is to those that ask a question
 * @param asked the words that people ask with
 */
record Knowledge(
    Lexicon lexicon,
    Map<String, Set<String>> ideas,
    Names names,
    References references,
    Set<String> common,
    Learned learned,
    Learned unasked,
    Likeness likeness,
    AskedWords asked) {

  private static final int COMMON = 3;

  /** What asks a question counts so much more than what asks none, however many questions are. */
  private static final int ASKED = 4;

  private Knowledge(
      Lexicon lexicon,
      Map<String, Set<String>> ideas,
      Names names,
      References references,
      Set<String> common,
      Learned learned,
      Learned unasked,
      Likeness likeness) {
    this(
        lexicon,
        ideas,
        names,
        references,
        common,
        learned,
        unasked,
        likeness,
        AskedWords.of(likeness.numbers().keySet()));
  }

  /** Learned from a dataset and the questions, and from those texts and words that are wanted. */
  static Knowledge learned(
      Supplier<QueryExecBuilder> service,
      List<CompetencyQuestion> questions,
      Predicate<String> wanted) {
    var lexicon = new Lexicon();
    var ideas = Ideas.read(lexicon, wanted);
    var names = Names.read(service, lexicon);
    var references = References.read(names, lexicon);
    questions.forEach(question -> lexicon.know(Examples.words(question)));
    Ideas.substances(lexicon);
    var values = new SlotValues(questions, names, references.author());
    var common = common(questions, lexicon);
    var examples = new Examples(questions, lexicon, common).own(values).typed(wanted).all();
    var likeness = Likeness.of(examples);
    var rare =
        examples.stream().map(example -> example.with(likeness.rare(example.features()))).toList();
    int all = questions.size();
    var asking = rare.stream().filter(example -> example.question() < all).toList();
    var learned = Regression.of(asking, likeness.numbers(), all);
    double weight = (double) asking.size() / (rare.size() - asking.size()) / ASKED;
    var ofTwo = rare.stream().map(example -> example.ofTwo(all, weight)).toList();
    var unasked = Regression.of(ofTwo, likeness.numbers(), 2);
    return new Knowledge(lexicon, ideas, names, references, common, learned, unasked, likeness);
  }

  static Knowledge unpacked(Unpacking in, Supplier<QueryExecBuilder> service) {
    var lexicon = Lexicon.unpacked(in);
    var ideas = in.map(in::texts);
    var names = Names.unpacked(in, service);
    var references = References.unpacked(in);
    var common = in.texts();
    var likeness = Likeness.unpacked(in);
    var learned = Learned.unpacked(in, likeness.numbers());
    var unasked = Learned.unpacked(in, likeness.numbers());
    return new Knowledge(lexicon, ideas, names, references, common, learned, unasked, likeness);
  }

  /** What of a text tells what it asks, by how few examples have it. */
  Map<String, Double> features(ReadText read) {
    return likeness.rare(asked.mended(Features.of(read)));
  }

  void pack(Packing out) {
    lexicon.pack(out);
    out.map(ideas, out::texts);
    names.pack(out);
    references.pack(out);
    out.texts(common);
    likeness.pack(out);
    learned.pack(out);
    unasked.pack(out);
  }

  private static Set<String> common(List<CompetencyQuestion> questions, Lexicon lexicon) {
    var counts = new HashMap<String, Integer>();
    for (var question : questions) {
      ReadText.of(question.summary() + ". " + question.description(), lexicon).mentions().stream()
          .flatMap(mention -> mention.meanings().stream())
          .filter(Meaning::isThing)
          .map(Meaning::iri)
          .distinct()
          .forEach(iri -> counts.merge(iri, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= Math.max(COMMON, questions.size() / 20))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
