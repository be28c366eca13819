package org.interphase.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.interphase.model.Typography;

/** The kinds of things that a catalogue has, each in a file of its own. */
public enum CatalogueKind {
  /** Capitals count: Sn is not SN. */
  MATERIAL("materials.json", Typography::folded),
  STRATEGY("strategies.json", Typography::folded),
  /** Printed with hyphens or spaces, and with capitals or without. */
  METHOD(
      "methods.json",
      name -> Typography.folded(name).toLowerCase(Locale.ROOT).replaceAll("[-–]", " ")),
  MECHANISM("mechanisms.json", Typography::folded),
  INTERFACE("interfaces.json", Typography::folded),
  TOPIC("topics.json", Typography::folded);

  private final String file;
  private final UnaryOperator<String> folding;

  CatalogueKind(String file, UnaryOperator<String> folding) {
    this.file = file;
    this.folding = folding;
  }

  /** The kind with this word, where there is one. */
  public static Optional<CatalogueKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** Its word, which is the folder of the IRIs of its things: {@code material}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of its file in a catalogue's folder. */
  public String file() {
    return file;
  }

  /** The text by which a thing of this kind is looked up: two prints of one name give the same. */
  String folded(String spelling) {
    return folding.apply(spelling);
  }
}
