package org.interphase.server.reconcile;

/** In which way a text is like a name; the better comes first. */
enum Likeness {
  IDENTIFIER("identifier", 100, true, "The text is the identifier of the thing, whole or short."),
  NAME("name", 100, true, "The text is the name of the thing, letter by letter."),
  FORMULA(
      "formula",
      98,
      true,
      "The text is a formula with as many atoms of each element, such as"
          + " Li1.5Al0.5Ge1.5P3O12 for Li1.5Al0.5Ge1.5(PO4)3."),
  OTHER_NAME("other-name", 95, true, "The text is another name of the thing, letter by letter."),
  NAME_SPELLING(
      "name-spelling",
      90,
      true,
      "The text is the name but for capitals, subscripts, spaces and dashes."),
  OTHER_NAME_SPELLING(
      "other-name-spelling",
      85,
      true,
      "The text is another name but for capitals, subscripts, spaces and dashes."),
  CAPITALS(
      "capitals",
      70,
      false,
      "The text is a name but for capitals, which tell Sn from SN and Co from CO."),
  BEGINNING("beginning", 60, false, "A name begins with the words of the text."),
  WITHIN("within", 50, false, "A name holds the words of the text, in their order."),
  WORDS("words", 40, false, "Each word of the text begins a word of a name."),
  NEAR("near", 35, false, "A name differs from the text by a few letters."),
  PARTS("parts", 30, false, "Each word of the text is part of a name."),
  IN_TEXT("in-text", 25, false, "The text holds a name of the thing."),
  ABOUT("about", 10, false, "The definition or comment of the thing holds the words of the text.");

  private final String id;
  private final int score;
  private final boolean sure;
  private final String meaning;

  Likeness(String id, int score, boolean sure, String meaning) {
    this.id = id;
    this.score = score;
    this.sure = sure;
    this.meaning = meaning;
  }

  /** The feature of a candidate that says so. */
  String id() {
    return id;
  }

  /** The score of a candidate whose name is like the text in no better way. */
  int score() {
    return score;
  }

  /** Whether a thing is meant for certain, if it is the only one so called. */
  boolean isSure() {
    return sure;
  }

  /** What it says, in a sentence. */
  String meaning() {
    return meaning;
  }
}
