package org.interphase.notation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.model.Connector;
import org.interphase.model.Expression;
import org.interphase.model.Quantity;
import org.interphase.model.Term;

/** Reads one expression; the grammar stands at {@link ExpressionNotation}. */
final class ExpressionGrammar {

  private static final Map<String, Connector> CONNECTORS =
      Map.of(
          "at", Connector.AT,
          "bei", Connector.AT,
          "after", Connector.AFTER,
          "nach", Connector.AFTER,
          "for", Connector.FOR,
          "on", Connector.ON);
  private static final String QUANTITY_OR_WORDS = "a quantity or words";

  private final Cursor cursor;
  private final UnitSpellings units;
  private final List<String> unitsOfColumn;
  private final AmountGrammar amounts;
  private final FootnoteGrammar footnotes;
  private final CompoundTime times;
  private boolean inParentheses;

  ExpressionGrammar(Cursor cursor, UnitSpellings units, List<String> unitsOfColumn) {
    this.cursor = cursor;
    this.units = units;
    this.unitsOfColumn = unitsOfColumn;
    this.amounts = new AmountGrammar(cursor);
    this.footnotes = new FootnoteGrammar(cursor, units);
    this.times = new CompoundTime(cursor, units);
  }

  Expression expression() throws Stuck {
    var terms = new ArrayList<Term>();
    terms.add(term(Connector.NONE));
    while (!cursor.skipSpaces().atEnd()) {
      if (cursor.take('(')) {
        parenthesis(terms);
      } else {
        terms.add(joinedTerm());
      }
    }
    return new Expression(terms);
  }

  private void parenthesis(List<Term> terms) throws Stuck {
    int start = cursor.position() - 1;
    inParentheses = true;
    terms.add(note());
    while (!cursor.skipSpaces().take(')')) {
      if (cursor.atEnd()) {
        throw cursor.stuckSince(
            start, "a closing parenthesis", "Close the parenthesis, or take it out.");
      }
      if (cursor.peek() == '(') {
        throw cursor.stuck("a closing parenthesis", "Write no parentheses within parentheses.");
      }
      terms.add(joinedTerm());
    }
    inParentheses = false;
  }

  private Term joinedTerm() throws Stuck {
    if (cursor.take(',')) {
      return note();
    }
    Optional<Connector> connector = takeConnector();
    if (connector.isEmpty()) {
      throw cursor.stuck(
          "“at”, “after”, “for”, “on”, “×”, a comma or parentheses before more text",
          cursor.atDigit()
              ? "Join the numbers with one of these, or write them as one number without spaces."
              : "Join it with one of these, put it in parentheses, or take it out.");
    }
    return term(connector.get());
  }

  /**
   * What stands in parentheses or behind a comma may say itself how it is joined; a number there
   * needs its unit, since without one it may be a footnote, an uncertainty or another value.
   */
  private Term note() throws Stuck {
    int start = cursor.skipSpaces().position();
    Optional<Connector> connector = takeConnector();
    var note = term(connector.orElse(Connector.NOTE));
    if (connector.isEmpty() && note.quantity().filter(q -> !q.hasUnit()).isPresent()) {
      throw cursor.stuckSince(
          start,
          "a number with its unit in parentheses or behind a comma",
          "Write an uncertainty as 0.31(2) or 0.31 ± 0.02, a range as 3–4, and each value of a"
              + " kind in a row of its own; a note or a citation goes into its own column.");
    }
    return note;
  }

  private Optional<Connector> takeConnector() {
    if (amounts.takeTimes()) {
      return Optional.of(Connector.TIMES);
    }
    if (cursor.skipSpaces().take('@')) {
      return Optional.of(Connector.AT);
    }
    var word = cursor.peekLetters();
    if (amounts.atAmount()) {
      return Optional.empty(); // at least 5 h
    }
    boolean hyphenated = cursor.peek(word.length()) == '-';
    Optional<Connector> connector =
        hyphenated ? Optional.empty() : Optional.ofNullable(CONNECTORS.get(word));
    connector.ifPresent(found -> cursor.take(word));
    return connector;
  }

  private Term term(Connector connector) throws Stuck {
    cursor.skipSpaces();
    Optional<Quantity> fraction = FractionOfRate.take(cursor, units);
    if (fraction.isPresent()) {
      return new Term(connector, fraction, "");
    }
    if (amounts.atAmount()) {
      var quantity = quantity();
      return new Term(connector, Optional.of(quantity), quantity.hasUnit() ? words() : "");
    }
    if (connector == Connector.TIMES) {
      throw cursor.stuck("a quantity after “×”", "Write the second factor, or take “×” out.");
    }
    int start = cursor.position();
    var words = words();
    if (words.isEmpty()) {
      throw nothingToJoin(connector);
    }
    Optional<Quantity> rate = FractionOfRate.read(words, units);
    if (rate.isPresent()) {
      return new Term(connector, rate, "");
    }
    refuseFractionOfRate(start, words);
    return new Term(connector, Optional.empty(), words);
  }

  private Quantity quantity() throws Stuck {
    int start = cursor.position();
    var amount = amounts.amount();
    int behindNumber = cursor.skipSpaces().position();
    boolean atUnit = units.at(cursor.text(), behindNumber).isPresent();
    var mark = atUnit ? "" : footnotes.take(inParentheses);
    var time = times.goOn(withUncertainty(start, new Quantity(amount, unit())));
    var marks = Stream.of(mark, footnotes.take(inParentheses)).filter(m -> !m.isEmpty());
    return new Quantity(time.amount(), time.unit(), marks.collect(joining(" ")));
  }

  /** In {@code 95% ± 1%} the unit is printed with both. */
  private Quantity withUncertainty(int start, Quantity quantity) throws Stuck {
    if (!quantity.hasUnit()) {
      return quantity;
    }
    var amount = amounts.withUncertaintyBehindUnit(start, quantity.amount());
    if (!amount.equals(quantity.amount()) && !unit().equals(quantity.unit())) {
      throw cursor.stuckSince(
          start, "one unit for a number and its uncertainty", "Write both in the same unit.");
    }
    return new Quantity(amount, quantity.unit());
  }

  private Stuck nothingToJoin(Connector connector) {
    return switch (connector) {
      case NONE, TIMES ->
          cursor.stuck(
              QUANTITY_OR_WORDS,
              "Begin with a number or a word; write — for what is not reported.");
      case NOTE ->
          cursor.stuck(
              QUANTITY_OR_WORDS + " in parentheses or behind a comma",
              "Write the note, or take its parentheses or comma out.");
      case AT, AFTER, FOR, ON -> {
        var word = "“" + connector.name().toLowerCase(Locale.ROOT) + "”";
        yield cursor.stuck(
            QUANTITY_OR_WORDS + " after " + word, "Complete the cell, or take " + word + " out.");
      }
    };
  }

  private String unit() throws Stuck {
    int start = cursor.skipSpaces().position();
    Optional<UnitSpellings.Match> match = units.at(cursor.text(), start);
    if (match.isPresent()) {
      cursor.moveTo(match.get().end());
      refuseSecondUnit(start);
      return match.get().symbol();
    }
    if (mayFollowBareNumber()) {
      return "";
    }
    throw unknownUnit(start);
  }

  private boolean mayFollowBareNumber() {
    if (cursor.atEnd() || cursor.atDigit() || "(),".indexOf(cursor.peek()) >= 0) {
      return true;
    }
    int start = cursor.position();
    boolean connector = takeConnector().isPresent();
    cursor.moveTo(start);
    return connector;
  }

  private void refuseSecondUnit(int start) throws Stuck {
    int behindUnit = cursor.position();
    amounts.refuseChange(start);
    if (amounts.takeRangeSign() && amounts.atAmount()) {
      cursor.moveTo(behindUnit);
      throw cursor.stuck("the unit once, behind the range", "Write ranges such as 20–50 °C.");
    }
    cursor.moveTo(behindUnit);
    if (Stream.of(words().split(" ")).anyMatch(units::isFactor)) {
      throw unknownUnit(start);
    }
    cursor.moveTo(behindUnit);
  }

  /** The rest up to the next joint cannot be read as a unit. */
  private Stuck unknownUnit(int start) {
    cursor.moveTo(start);
    while (!atJoint()) {
      cursor.next();
    }
    List<String> near = unitsOfColumn.isEmpty() ? units.near(cursor.since(start)) : unitsOfColumn;
    return cursor.stuckOnName(
        start,
        near.isEmpty()
            ? "no unit, as none is known"
            : "a known unit, such as " + String.join(", ", near),
        "Correct the unit, or add its spelling to the catalogue of units.");
  }

  /** Words up to the next joint, single-spaced; a word begins with a letter. */
  private String words() {
    var words = new ArrayList<String>();
    while (!cursor.skipSpaces().atEnd() && Character.isLetter(cursor.peek()) && !atJoint()) {
      int start = cursor.position();
      while (!cursor.atEnd()
          && !Glyphs.isSpace(cursor.peek())
          && "(),×±".indexOf(cursor.peek()) < 0) {
        cursor.next();
      }
      words.add(cursor.since(start));
    }
    return String.join(" ", words);
  }

  private boolean atJoint() {
    if (cursor.atEnd() || "(),".indexOf(cursor.peek()) >= 0) {
      return true;
    }
    int start = cursor.position();
    boolean begins = start == 0 || Glyphs.isSpace(cursor.peek(-1));
    boolean joint = begins && takeConnector().isPresent();
    cursor.moveTo(start);
    return joint;
  }

  private void refuseFractionOfRate(int start, String words) throws Stuck {
    int slash = words.indexOf('/');
    boolean fraction =
        slash > 0
            && slash + 1 < words.length()
            && Glyphs.isDigit(words.charAt(slash + 1))
            && units.knows(words.substring(0, slash));
    if (fraction) {
      throw FractionOfRate.unread(cursor, start);
    }
  }
}
